#include "models/desk/briefing.h"

#include <algorithm>

namespace muster {

namespace {

Result<QList<Entry>> newest(Session &session, const Id &incident, const QList<Kind> &kinds, int most)
{
    EntryQuery query;
    query.incident = incident;
    query.kinds = kinds;
    query.limit = most;
    query.newestFirst = true;
    MUSTER_TRY_ASSIGN(const QList<qint64> rows, session.rows(query));
    MUSTER_TRY_ASSIGN(QList<Entry> lines, session.entries(rows));
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Entry &a, const Entry &b) { return a.occurred < b.occurred; });
    return lines;
}

} // namespace

Result<QList<Entry>> linesForBrief(Session &session, const Id &incident)
{
    return newest(session, incident, {Kind::Action, Kind::Decision, Kind::Observation, Kind::Check}, 500);
}

Result<QList<Entry>> wordsNoted(Session &session, const Id &incident)
{
    return newest(session, incident,
                  {Kind::Note, Kind::Action, Kind::Decision, Kind::Observation, Kind::Call, Kind::FollowUp},
                  500);
}

Result<QList<Entry>> decisionsOf(Session &session, const Id &incident)
{
    return newest(session, incident, {Kind::Decision}, 20);
}

} // namespace muster
