#include "models/items/timelinefacts.h"

#include <algorithm>

namespace muster {

TimelineFacts::TimelineFacts(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::appended, this, &TimelineFacts::take);
}

void TimelineFacts::setIncident(const Id &incident) { m_incident = incident; }

void TimelineFacts::take(const Id &incident)
{
    if (incident == m_incident && !incident.isNull())
        Q_EMIT changed();
}

State TimelineFacts::state() const { return m_session.state(m_incident).value_or({}); }

qint64 TimelineFacts::total() const
{
    qint64 total = 0;
    for (const auto &kind : kinds())
        total += kind.second;
    return total;
}

std::pair<qint64, qint64> TimelineFacts::span() const
{
    EntryQuery query;
    query.incident = m_incident;
    const QList<qint64> rows = m_incident.isNull() ? QList<qint64>() : m_session.rows(query).value_or({});
    if (rows.isEmpty())
        return {0, 0};
    const QList<Entry> ends = m_session.entries({rows.constFirst(), rows.constLast()}).value_or({});
    return ends.isEmpty() ? std::pair<qint64, qint64>(0, 0)
                          : std::pair(ends.constFirst().occurred, ends.constLast().occurred);
}

QList<std::pair<Kind, qint64>> TimelineFacts::kinds() const
{
    QMap<Kind, qint64> sums;
    for (const Journal::Count &count : m_session.counts(m_incident).value_or({}))
        sums[count.kind] += count.n;
    QList<std::pair<Kind, qint64>> out;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        out.append({it.key(), it.value()});
    return out;
}

QList<Audience> TimelineFacts::audiences() const
{
    QList<Audience> out;
    for (const Journal::Count &count : m_session.counts(m_incident).value_or({})) {
        if (!out.contains(count.audience))
            out.append(count.audience);
    }
    std::sort(out.begin(), out.end());
    return out;
}

QStringList TimelineFacts::people() const { return m_session.people(m_incident).value_or({}); }

std::optional<Entry> TimelineFacts::entry(const Id &id) const
{
    return id.isNull() ? std::nullopt : m_session.entry(id).value_or(std::nullopt);
}

QString TimelineFacts::numberOf(const Id &incident) const
{
    const Result<Summary> found = m_session.find(incident.toString());
    return found ? found->numberText() : QString();
}

History TimelineFacts::history(const Id &entry) const { return historyOf(m_session, entry).value_or({}); }

Density TimelineFacts::density(qint64 first, qint64 last, const Zone &zone, int atMost) const
{
    return densityOf(m_session, m_incident, first, last, zone, atMost).value_or({});
}

} // namespace muster
