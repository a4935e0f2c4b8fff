#pragma once

#include "models/comms/publicstatus.h"
#include "models/incident/organisation.h"
#include "models/incident/state.h"

namespace muster {

/// Minutes until customers should hear again. Muster's default, between GitLab's CMOC workflow (investigating
/// 10/15/15, identified 10/30/30, monitoring 30/60/60) and PagerDuty's external communication guidelines (at
/// least every 20 minutes in the first two hours):
///
/// |               | SEV 1 | SEV 2 | SEV 3, 4, 5 |
/// |---------------|------:|------:|------------:|
/// | investigating |    10 |    15 |          30 |
/// | identified    |    15 |    30 |          60 |
/// | monitoring    |    30 |    60 |          60 |
/// | resolved      |     - |     - |           - |
///
/// 0 where nothing more is promised. What the organisation set for itself comes first, and before that the
/// pace chosen for a long incident, where there is one.
int minutesToNextUpdate(int severity, PublicStatus status, const Organisation &house = {}, int pace = 0);

/// The slower pace to offer, in minutes, once an incident is a long one: three times the usual, at least an
/// hour. Nothing in its first two hours (PagerDuty's external communication guidelines: at least every 20
/// minutes for the first two), while customers have had no word, or where one is chosen already.
std::optional<int> paceOffered(const State &state, qint64 nowUs, int usual);

/// The time to promise: `minutes` from `nowUs`, then on to the next full five minutes, because a promise is a
/// time people can read on a clock. Microseconds UTC; every zone's offset is a multiple of five minutes.
qint64 nextPromise(qint64 nowUs, int minutes);

} // namespace muster
