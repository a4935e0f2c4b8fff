#pragma once

#include "models/incident/event.h"

#include <QHash>

#include <span>

namespace muster {

/// Which events are taken back, and by which event: the one mechanism of strike, undo and cancel.
///
/// A withdrawal counts only if it comes after what it withdraws and is not itself withdrawn, so the answer
/// depends on the set of events alone. Key: the withdrawn event or batch; value: the last withdrawal in
/// force.
QHash<Id, Event> withdrawals(std::span<const Event> events);

/// Whether a correction still stands in for what it corrected: it is not taken back, or it was struck as a
/// whole, so that what it corrected does not come back.
bool standsIn(const Event &correction, const QHash<Id, Event> &taken);

} // namespace muster
