#pragma once

#include <QStringList>

#include <optional>

namespace muster {

/// How many recipients one mail is given; RFC 5321, 4.5.3.1.8 has every server take 100.
inline constexpr qsizetype mailBatch = 100;
/// How many addresses that were put off are remembered; the line below has some seven characters for each.
inline constexpr qsizetype mostPutOff = 1000;

/// How far a mail came along its list, so that nobody gets it twice.
struct MailProgress
{
    qsizetype served = 0; ///< addresses, from the first of the list, that were offered to the server
    int denied = 0;       ///< of those, how many it refused for good
    int badRows = 0;      ///< rows of the list that are no address
    /// Of those served, whom it refused for now: places in the list, from 0. Who is asked for again and put
    /// off once more stands behind the others.
    QList<qsizetype> putOff = {};
    qsizetype toAsk = 0; ///< how many of them are still to be asked for in this round; 0: a new round

    qsizetype reached() const { return served - denied - putOff.size(); }
    /// The addresses that are next, at most `mailBatch`: those below what was served, then those put off.
    QStringList next(const QStringList &recipients) const;
};

/// The progress as one line that names nobody; it holds a hash of who was served.
QString lineOf(const MailProgress &progress, const QStringList &recipients);
/// What such a line says of this list; nothing if the list begins otherwise than when it was served.
std::optional<MailProgress> progressIn(const QString &line, const QStringList &recipients);
/// What it says by itself, of whichever list.
MailProgress progressIn(const QString &line);

} // namespace muster
