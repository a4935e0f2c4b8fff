#pragma once

#include "models/comms/clauses.h"

#include <QString>

#include <optional>

namespace muster {

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

/// The part that fails, as a clause states it; nothing where it states none. That it fails may be said in the
/// next clause: `next`.
std::optional<Share> failingShareOf(const Passage &clause, Says next = Says::Nothing);

} // namespace muster
