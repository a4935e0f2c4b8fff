#pragma once

#include "models/core/result.h"

#include <QStringList>

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

/// One address per row, or the first cell of a row that is one ("Name,mail@example.com" gives the second).
/// Empty rows and a head row without any @ count for nothing. An address is what RFC 5321 calls a mailbox
/// without quoting: at most 64 characters, "@", a host of letters, digits and hyphens with a dot in it, 254
/// in all.
Recipients recipientsIn(const QString &list);

/// Whether this is an address as above.
bool isAddress(const QString &text);

} // namespace muster
