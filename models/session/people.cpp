#include "models/session/people.h"

#include "models/incident/entry.h"

#include <algorithm>

namespace muster {

std::optional<QStringList> People::of(const Id &incident) const
{
    const auto known = m_names.constFind(incident);
    return known == m_names.cend() ? std::nullopt : std::optional(*known);
}

void People::take(const Id &incident, const QList<Event> &events)
{
    const auto known = m_names.find(incident);
    if (known == m_names.end())
        return;
    for (const Event &event : events) {
        if (event.type == type::bodyErased || event.type == type::importFinished) {
            m_names.erase(known);
            return;
        }
        const QString by = event.members().value(QLatin1String("by")).toString();
        const auto place = std::lower_bound(known->begin(), known->end(), by);
        if (isEntry(event.type) && !by.isEmpty() && (place == known->end() || *place != by))
            known->insert(place, by);
    }
}

} // namespace muster
