#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <optional>

namespace muster {

/// A row of a list of recipients that is none, and why.
struct BadRow
{
    int row = 0; ///< from 1, as an editor counts
    QString text;
    Message why;
};

/// Whom a list names.
struct Recipients
{
    QStringList addresses; ///< each once, in the order they came; the part behind the @ in lower case
    QList<BadRow> bad;
    int duplicates = 0;
};

/// Whom a list of rows names. A cell may hold several addresses, apart by "," or ";", and each may have a
/// name
/// ("Ana <ana@example.com>"). The first row may say what the columns are, if no @ is in it: then the cell
/// below "E-mail" or the like counts, or the first cell with an address where no column is called so. Empty
/// rows count for nothing. Of what looks like an address and is not among those, the row is in `bad`, but for
/// the columns of a table that are called otherwise.
Recipients recipientsIn(const QString &list);

/// Whether this is what RFC 5321 calls a mailbox without quoting: at most 64 characters, "@", a host of
/// letters, digits and hyphens with a dot in it, 254 in all.
bool isAddress(const QString &text);

/// The address as a server takes it, its host in lower case and ASCII (RFC 5891); nothing if it is none.
std::optional<QString> mailboxOf(const QString &text);

} // namespace muster
