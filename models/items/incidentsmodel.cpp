#include "models/items/incidentsmodel.h"

#include "models/core/text.h"
#include "models/items/changes.h"

#include <algorithm>
#include <tuple>

namespace muster {

namespace {

bool same(const Summary &a, const Summary &b)
{
    const auto facts = [](const Summary &s) {
        return std::tie(s.id, s.number, s.clash, s.title, s.severity, s.status, s.started, s.ended,
                        s.declared, s.exercise, s.source, s.commander, s.zone);
    };
    return facts(a) == facts(b);
}

QList<Id> idsOf(const QList<Summary> &incidents)
{
    QList<Id> ids;
    ids.reserve(incidents.size());
    for (const Summary &incident : incidents)
        ids.append(incident.id);
    return ids;
}

} // namespace

IncidentsModel::IncidentsModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::incidentsChanged, this, &IncidentsModel::refresh);
    refresh();
}

void IncidentsModel::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    if (!m_incidents.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::AccessibleTextRole});
}

int IncidentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_incidents.size());
}

QVariant IncidentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Summary &incident = m_incidents.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return oneLine(elided(incident.title, 512));
    case Qt::AccessibleTextRole:
        return m_tongue(say(QT_TRANSLATE_NOOP("Muster", "SEV %1, %2, %3, %4"),
                            QString::number(incident.severity), incident.numberText(),
                            oneLine(elided(incident.title, 512)), m_tongue(labelOf(incident.status))));
    case SummaryRole: return QVariant::fromValue(incident);
    case ActiveRole: return !isOver(incident.status);
    default: return {};
    }
}

std::optional<Summary> IncidentsModel::summaryAt(int row) const
{
    return row >= 0 && row < m_incidents.size() ? std::optional(m_incidents.at(row)) : std::nullopt;
}

QModelIndex IncidentsModel::indexOf(const Id &incident) const
{
    const qsizetype row = idsOf(m_incidents).indexOf(incident);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

int IncidentsModel::activeCount() const
{
    return static_cast<int>(std::count_if(m_incidents.cbegin(), m_incidents.cend(),
                                          [](const Summary &s) { return !isOver(s.status); }));
}

void IncidentsModel::refresh()
{
    Result<QList<Summary>> read = m_session.incidents();
    if (!read)
        return Q_EMIT failed(read.error());
    QList<Summary> now = std::move(*read);
    std::reverse(now.begin(), now.end());
    const RowChanges changes = changesBetween(idsOf(m_incidents), idsOf(now));
    for (const Run &run : changes.removed) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        m_incidents.remove(run.first, run.count);
        endRemoveRows();
    }
    for (const Run &run : changes.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        for (int row = run.first; row < run.first + run.count; ++row)
            m_incidents.insert(row, now.at(row));
        endInsertRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (same(m_incidents.at(row), now.at(row)))
            continue;
        m_incidents[row] = now.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace muster
