#include "models/incident/withdrawals.h"

#include "models/incident/entry.h"

#include <algorithm>

namespace muster {

QHash<Id, Event> withdrawals(std::span<const Event> events)
{
    QList<Event> latestFirst;
    QHash<Id, Event> byId;
    for (const Event &event : events) {
        byId.insert(event.id, event);
        if (event.type == type::withdrawn)
            latestFirst.append(event);
    }
    std::sort(latestFirst.begin(), latestFirst.end(),
              [](const Event &a, const Event &b) { return happensBefore(b, a); });

    QHash<Id, Event> inForce;
    for (const Event &withdrawal : std::as_const(latestFirst)) {
        const Id target = subjectOf(withdrawal);
        const auto found = byId.constFind(target);
        const bool later = found == byId.cend() || happensBefore(*found, withdrawal);
        if (!inForce.contains(withdrawal.id) && later && !inForce.contains(target))
            inForce.insert(target, withdrawal);
    }
    return inForce;
}

bool standsIn(const Event &correction, const QHash<Id, Event> &taken)
{
    const auto found = taken.constFind(correction.id);
    return found == taken.cend() || found->members().value(QLatin1String("strike")).toBool();
}

} // namespace muster
