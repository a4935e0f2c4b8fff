#pragma once

#include "models/incident/state.h"

namespace muster {

// What customers have heard, and how well they were kept informed.

/// The pace of the updates to customers. Times in microseconds.
struct Pace
{
    std::optional<qint64> firstWord; ///< from the onset to the first update; nothing before there is one
    /// Between one round of updates and the next: the middle one, the one that 95 % do not exceed (nearest
    /// rank), and the longest. 0 where there was one round at most; the same words on another channel are the
    /// same round.
    qint64 median = 0, p95 = 0, longest = 0;
    int kept = 0, late = 0; ///< promises of a next update
    friend bool operator==(const Pace &, const Pace &) = default;
};
Pace paceOf(const State &state);

/// What a customer could read at that moment: the newest update on each channel, the newest of all first.
QList<SentUpdate> pageAt(const State &state, qint64 atUs);

/// A stretch of two texts laid over each other.
struct Piece
{
    enum class Is { Same, Gone, New };
    Is is = Is::Same;
    QString words;
    friend bool operator==(const Piece &, const Piece &) = default;
};

/// What became of `before` in `after`: by words, and by characters where a script has no spaces between
/// words. Beyond 4,000 words each, which is more than any channel takes, the one stands whole for the other.
QList<Piece> compared(const QString &before, const QString &after);

} // namespace muster
