#pragma once

#include "models/incident/event.h"

#include <QHash>

#include <optional>

namespace muster {

/// Who stands in the timelines, by incident: read from the journal once, then kept up to date, because
/// reading it takes a look at every entry.
class People
{
public:
    std::optional<QStringList> of(const Id &incident) const;
    void put(const Id &incident, const QStringList &names) { m_names.insert(incident, names); }
    /// What was written just now; where it cannot tell who is there, it forgets.
    void take(const Id &incident, const QList<Event> &events);
    void clear() { m_names.clear(); }

private:
    QHash<Id, QStringList> m_names; ///< sorted
};

} // namespace muster
