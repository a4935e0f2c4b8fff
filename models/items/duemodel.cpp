#include "models/items/duemodel.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/incident/stretch.h"
#include "models/items/changes.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qint64 soon = 5 * minute;

QList<Id> idsOf(const QList<DueItem> &items)
{
    QList<Id> ids;
    for (const DueItem &item : items)
        ids.append(item.event);
    return ids;
}

} // namespace

void DueModel::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    retell();
}

void DueModel::setZone(const Zone &zone)
{
    m_zone = zone;
    retell();
}

void DueModel::retell()
{
    m_told.clear();
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DueModel::setItems(const QList<DueItem> &items)
{
    const RowChanges changes = changesBetween(idsOf(m_items), idsOf(items));
    for (const Run &run : changes.removed) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        m_items.remove(run.first, run.count);
        endRemoveRows();
    }
    for (const Run &run : changes.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        for (int row = run.first; row < run.first + run.count; ++row)
            m_items.insert(row, items.at(row));
        endInsertRows();
    }
    m_told.clear();
    for (int row = 0; row < items.size(); ++row) {
        if (m_items.at(row) == items.at(row))
            continue;
        m_items[row] = items.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void DueModel::tick(qint64 nowUs)
{
    m_now = nowUs;
    QStringList now;
    for (const DueItem &item : std::as_const(m_items))
        now += remainderWords(item.at, m_now, m_tongue);
    const QStringList before = std::exchange(m_told, now);
    for (int row = 0; row < now.size(); ++row) {
        if (before.value(row) != now.at(row))
            Q_EMIT dataChanged(index(row), index(row), {RemainderRole, UrgencyRole, Qt::AccessibleTextRole});
    }
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString DueModel::wordsOf(const DueItem &item) const
{
    QString kind =
        item.kind == DueKind::Update && !areCustomers(item.to)
            ? m_tongue(say(QT_TRANSLATE_NOOP("Muster", "Update for %1"), m_tongue(labelOf(item.to))))
            : m_tongue(labelOf(item.kind));
    const QString words = oneLine(elided(item.text, 512));
    if (words.isEmpty())
        return kind;
    return m_tongue(say(QT_TRANSLATE_NOOP("Muster", "%1: %2"), kind, words));
}

QString DueModel::timeOf(const DueItem &item) const
{
    const QString time =
        m_zone.sameDay(item.at, m_now) ? m_zone.clock(item.at) : m_zone.dateAndClock(item.at);
    if (item.quietUntil > m_now)
        return m_tongue(
            say(QT_TRANSLATE_NOOP("Muster", "by %1, reminder at %2"), time, m_zone.clock(item.quietUntil)));
    return m_tongue(say(QT_TRANSLATE_NOOP("Muster", "by %1"), time));
}

DueModel::Urgency DueModel::urgencyOf(const DueItem &item) const
{
    if (isOverdue(item.at, m_now))
        return Urgency::Overdue;
    return item.at - m_now <= soon ? Urgency::Soon : Urgency::Ahead;
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DueItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return wordsOf(item);
    case Qt::AccessibleTextRole: {
        QStringList parts{wordsOf(item), timeOf(item), remainderWords(item.at, m_now, m_tongue), item.owner};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case ItemRole: return QVariant::fromValue(item);
    case TimeRole: return timeOf(item);
    case RemainderRole: return remainderWords(item.at, m_now, m_tongue);
    case UrgencyRole: return static_cast<int>(urgencyOf(item));
    default: return {};
    }
}

std::optional<DueItem> DueModel::itemAt(int row) const
{
    return row >= 0 && row < m_items.size() ? std::optional(m_items.at(row)) : std::nullopt;
}

int DueModel::rowOf(const Id &event) const { return static_cast<int>(idsOf(m_items).indexOf(event)); }

int DueModel::overdueCount() const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), [this](const DueItem &item) {
        return urgencyOf(item) == Urgency::Overdue;
    }));
}

} // namespace muster
