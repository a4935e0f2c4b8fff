#include "models/comms/publicstatus.h"

#include <algorithm>

namespace muster {

template <>
const QList<Term<PublicStatus>> &terms<PublicStatus>()
{
    static const QList<Term<PublicStatus>> list{
        {PublicStatus::Investigating, "investigating", QT_TRANSLATE_NOOP("Muster", "Investigating")},
        {PublicStatus::Identified, "identified", QT_TRANSLATE_NOOP("Muster", "Identified")},
        {PublicStatus::Monitoring, "monitoring", QT_TRANSLATE_NOOP("Muster", "Monitoring")},
        {PublicStatus::Resolved, "resolved", QT_TRANSLATE_NOOP("Muster", "Resolved")},
    };
    return list;
}

PublicStatus publicStatus(Status status, const Functions &functions)
{
    switch (status) {
    case Status::Suspected:
    case Status::Investigating: return PublicStatus::Investigating;
    case Status::Identified:
    case Status::Mitigating: return PublicStatus::Identified;
    case Status::Monitoring: {
        const bool allBack = std::all_of(functions.cbegin(), functions.cend(), [](const FunctionState &one) {
            return one.health == Health::Works || !one.wasAffected();
        });
        return allBack ? PublicStatus::Monitoring : PublicStatus::Identified;
    }
    default: return PublicStatus::Resolved;
    }
}

} // namespace muster
