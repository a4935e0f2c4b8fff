#include "models/desk/briefing.h"

#include <algorithm>

namespace muster {

Result<QList<Entry>> linesForBrief(Session &session, const Id &incident)
{
    EntryQuery query;
    query.incident = incident;
    query.kinds = {Kind::Action, Kind::Decision, Kind::Observation, Kind::Check};
    query.limit = 500;
    query.newestFirst = true;
    MUSTER_TRY_ASSIGN(const QList<qint64> rows, session.rows(query));
    MUSTER_TRY_ASSIGN(QList<Entry> lines, session.entries(rows));
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Entry &a, const Entry &b) { return a.occurred < b.occurred; });
    return lines;
}

} // namespace muster
