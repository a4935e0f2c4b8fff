#pragma once

#include "models/core/zone.h"
#include "models/session/session.h"

namespace muster {

/// How many entries happened in each stretch of time: where an incident was busy.
struct Density
{
    qint64 from = 0; ///< microseconds UTC, where the first stretch begins
    qint64 step = 0; ///< microseconds of one stretch; 0 if there is nothing to show
    QList<int> counts;
    qint64 to() const { return from + step * counts.size(); }
    friend bool operator==(const Density &, const Density &) = default;
};

/// The shortest round step (a minute, five, an hour ...) that covers first to last, and twenty minutes at
/// least, in at most `atMost` stretches, begun at a round time of the zone. Counts are 0.
Density stretches(qint64 first, qint64 last, const Zone &zone, int atMost);

/// The same with the incident's entries counted.
Result<Density> densityOf(Session &session, const Id &incident, qint64 first, qint64 last, const Zone &zone,
                          int atMost);

} // namespace muster
