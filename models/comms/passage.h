#pragma once

#include "models/comms/traces.h"

#include <QList>
#include <QString>

namespace muster {

/// A stretch of a text, where it stands.
struct Passage
{
    Passage(const QString &text, qsizetype at = 0, const Traces *found = nullptr)
        : words(text)
        , start(at)
        , traces(found)
    {}

    QString words;
    qsizetype start = 0; ///< UTF-16 units
    /// What was found in it so far, if anybody keeps it; not owned.
    const Traces *traces = nullptr;

    qsizetype end() const { return start + words.size(); }
};

inline bool holds(const Passage &passage, const Pattern &pattern)
{
    return passage.traces ? passage.traces->holds(pattern) : holds(passage.words, pattern);
}

/// The sentences of a text in English or Chinese. A full stop within a number, a name or an address ends
/// none.
QList<Passage> sentencesOf(const QString &text);

/// The parts of sentences that say one thing: up to a comma, a semicolon, "but", 但.
QList<Passage> clausesOf(const QString &text);

} // namespace muster
