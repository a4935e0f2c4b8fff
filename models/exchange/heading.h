#pragma once

#include "models/exchange/story.h"

#include <utility>

namespace muster {

/// What stands above a timeline, already in the reader's language: only what this reader may know.
struct Heading
{
    QString
        title; ///< customers and vendors: "Incident INC-0042", since a title may say what they must not read
    QString number;                           ///< "INC-0042"
    QString status;                           ///< customers and vendors: one of the four public words
    QString severity;                         ///< "SEV 1"; empty unless internal
    QString audience;                         ///< "Internal", "For customers", "For vendors"
    QString rehearsal;                        ///< says that it was an exercise; else empty
    QList<std::pair<QString, QString>> facts; ///< name and value: started, ended, roles
    QString times;                            ///< "All times UTC+8 (Asia/Shanghai)"
    QString order;                            ///< the sort rule, as a sentence
    QString head;                             ///< "As of head <64 hex digits>"
};

Heading headingOf(const Story &story, const Telling &telling);

/// The zone in the words of its readers: "UTC+8" in the room; customers in China know theirs by its name.
QString zoneWords(const Telling &telling, qint64 us);

/// The key of the status: for customers and vendors that of the four public words.
QString statusKey(const State &state, Reader reader);

/// What an entry says to this reader. To customers a status is its public word, without the room's reason.
QString wordsFor(const Entry &entry, const Telling &telling);

/// `keyOf` without making a string of it.
template <typename E>
QByteArrayView asciiKeyOf(E value)
{
    return terms<E>().at(static_cast<qsizetype>(value)).key;
}

} // namespace muster
