#pragma once

#include "app/interruptions.h"
#include "models/core/zone.h"
#include "models/incident/due.h"
#include "models/items/incidentsmodel.h"

namespace muster {

/// The active incidents beside the one on show, in the order of the list, beginning behind it, so that going
/// to the first of them again and again goes round all.
QList<Summary> otherActive(const IncidentsModel &list, const Id &shown);

/// Number and title of each, short enough for a menu.
QList<std::pair<Id, QString>> namesOf(const QList<Summary> &incidents);

/// The earliest update that one of these incidents owes its customers.
std::optional<DueItem> earliestOwed(Session &session, const QList<Summary> &incidents);

/// The promised updates that are late and the return timers that have run out, of every active incident, as
/// what may interrupt people.
QList<Interruption> overdueIn(Session &session, const IncidentsModel &list, const Zone &zone);

} // namespace muster
