#pragma once

#include "models/comms/traces.h"

#include <QList>
#include <QString>

#include <optional>

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

/// What a clause says of whatever it speaks about.
enum class Says { Nothing, Works, Fails };
Says saysOf(const Passage &clause);

/// Whether it tells what is, not what was, will be, might be, or would be if.
bool isPlain(const Passage &clause);

/// A share of all, in per cent: "two in three" is 66.7 to 66.7, "most" is 50 to 100.
struct Share
{
    double low = 0, high = 100;
    bool exact = false; ///< given as a figure
    QString words;      ///< "two in three"

    Share rest() const { return {100 - high, 100 - low, exact, words}; }
    /// Whether both may be true, give or take `slack` points: people round.
    bool agrees(const Share &other, double slack) const
    {
        return low - slack <= other.high && other.low - slack <= high;
    }
};

/// The share of customers, orders or the like that a clause speaks of.
std::optional<Share> shareOf(const Passage &clause);

/// The part that fails, as a clause states it; nothing where it states none.
std::optional<Share> failingShareOf(const Passage &clause);

} // namespace muster
