// How the model follows the session: what was appended becomes the fewest changes of rows that tell it.

#include "models/items/timelinemodel.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace muster {

namespace {

/// Changes in more pieces than this are cheaper as one removal and one insertion.
constexpr qsizetype manyRuns = 64;
constexpr qsizetype manyEvents = 64;

bool standsBefore(const Entry &a, const Entry &b)
{
    return std::tie(a.occurred, a.recorded, a.id) < std::tie(b.occurred, b.recorded, b.id);
}

} // namespace

/// Reads the order of what is not known yet, if it is what was counted; emits nothing.
bool TimelineModel::fill() const
{
    if (m_unknown == 0)
        return true;
    const Result<QList<qint64>> all = loadAll();
    if (!all || all->size() != m_order.size() || all->constLast() != m_order.constLast())
        return false;
    m_order = *all;
    m_unknown = 0;
    return true;
}

void TimelineModel::complete()
{
    if (m_unknown > 0 && !fill())
        refresh({});
    if (m_unknown == 0)
        Q_EMIT completed();
}

void TimelineModel::take(const Id &incident, const QList<Event> &events)
{
    if (incident != m_query.incident || incident.isNull())
        return;
    const bool wide = std::any_of(events.cbegin(), events.cend(), [&](const Event &event) {
        return (isEntry(event.type) && happenedBeforeKnown(event)) || event.type == type::importFinished ||
               event.type == type::bodyErased ||
               (event.type == type::withdrawn && touchedBy(event).isEmpty());
    });
    if (wide || events.size() > manyEvents) {
        refresh(events);
        return;
    }
    for (const Event &event : events) {
        if (isEntry(event.type))
            refreshRow(event.seq);
        for (const qint64 row : touchedBy(event))
            refreshRow(row);
    }
}

/// Whether the event belongs among the lines whose order is not known yet.
bool TimelineModel::happenedBeforeKnown(const Event &event) const
{
    const Entry *first = m_unknown > 0 ? m_entries.at(m_order, m_unknown) : nullptr;
    return m_unknown > 0 && (!first || event.occurred <= first->occurred);
}

/// The rows of the entries that an event speaks about, through what it takes back.
QList<qint64> TimelineModel::touchedBy(const Event &event) const
{
    QList<qint64> rows;
    Id subject = subjectOf(event);
    for (int depth = 0; depth < 16 && !subject.isNull(); ++depth) {
        if (const auto entry = m_session.entry(subject); entry && *entry)
            rows.append((*entry)->seq);
        Id next;
        for (const Event &said : m_session.history(subject).value_or({})) {
            if (said.id == subject)
                next = subjectOf(said);
        }
        subject = next;
    }
    return rows;
}

void TimelineModel::refreshRow(qint64 row)
{
    m_entries.forget(row);
    const Result<QList<Entry>> read = m_session.entries({row});
    if (!read || read->isEmpty())
        return;
    const Entry &entry = read->first();
    const qsizetype at = m_order.lastIndexOf(row);
    const bool wanted = !entry.pending && matches(entry);
    if (at >= 0 && wanted)
        Q_EMIT dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)));
    else if (at >= 0)
        drop(at);
    else if (wanted)
        place(entry);
}

/// Where an entry belongs; nothing if that lies among the lines whose order is not known.
std::optional<qsizetype> TimelineModel::placeFor(const Entry &entry) const
{
    const auto standsAfter = [&](qsizetype row) {
        const Entry *other = m_entries.at(m_order, row);
        return !other || !standsBefore(entry, *other);
    };
    if (m_unknown > 0 && !standsAfter(m_unknown))
        return std::nullopt;
    if (m_order.isEmpty() || standsAfter(m_order.size() - 1))
        return m_order.size();
    qsizetype low = m_unknown, high = m_order.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (standsAfter(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void TimelineModel::place(const Entry &entry)
{
    const std::optional<qsizetype> at = placeFor(entry);
    if (!at)
        return; // an older line, counted and not yet known: it stands where it stood
    const int row = static_cast<int>(*at);
    beginInsertRows({}, row, row);
    m_order.insert(row, entry.seq);
    endInsertRows();
    if (row + 1 < m_order.size())
        Q_EMIT dataChanged(index(row + 1), index(row + 1), {DayStartRole});
}

void TimelineModel::drop(qsizetype at)
{
    const int row = static_cast<int>(at);
    beginRemoveRows({}, row, row);
    m_order.removeAt(at);
    endRemoveRows();
    if (row < m_order.size())
        Q_EMIT dataChanged(index(row), index(row), {DayStartRole});
}

void TimelineModel::refresh(const QList<Event> &fresh)
{
    Result<QList<qint64>> all = loadAll();
    if (!all)
        return Q_EMIT failed(all.error());
    m_entries.clear();
    if (m_unknown > 0) {
        QSet<qint64> added;
        for (const Event &event : fresh)
            added.insert(event.seq);
        QList<qint64> before = *all;
        before.removeIf([&](qint64 row) { return added.contains(row); });
        if (before.size() != m_order.size() || before.constLast() != m_order.constLast())
            return replace({std::move(*all), 0});
        m_order = before;
        m_unknown = 0;
    }
    become({std::move(*all), 0});
    tellAll({});
}

void TimelineModel::become(Order order)
{
    const RowChanges changes = changesBetween(m_order, order.rows);
    if (changes.runs() > manyRuns)
        return replace(std::move(order));
    for (const Run &run : changes.removed) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        m_order.remove(run.first, run.count);
        endRemoveRows();
    }
    for (const Run &run : changes.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_order.insert(run.first, run.count, 0);
        std::copy_n(order.rows.cbegin() + run.first, run.count, m_order.begin() + run.first);
        endInsertRows();
    }
    m_unknown = 0;
}

void TimelineModel::replace(Order order)
{
    if (!m_order.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_order.clear();
        m_unknown = 0;
        endRemoveRows();
    }
    m_entries.clear();
    if (order.rows.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(order.rows.size()) - 1);
    m_order = std::move(order.rows);
    m_unknown = order.unknown;
    endInsertRows();
}

} // namespace muster
