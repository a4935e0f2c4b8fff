#include "models/items/entrycache.h"

namespace muster {

namespace {
constexpr qsizetype pageSize = 128;
}

const Entry *EntryCache::at(const QList<qint64> &order, qsizetype place)
{
    const qint64 wanted = order.value(place);
    if (wanted == 0)
        return nullptr;
    if (const Entry *known = m_entries.object(wanted))
        return known;
    const qsizetype first = place / pageSize * pageSize;
    QList<qint64> missing;
    for (qsizetype i = first; i < qMin(first + pageSize, order.size()); ++i) {
        if (order.at(i) != 0 && !m_entries.contains(order.at(i)))
            missing.append(order.at(i));
    }
    const Result<QList<Entry>> read = m_session.entries(missing);
    if (!read)
        return nullptr;
    for (const Entry &entry : *read)
        m_entries.insert(entry.seq, new Entry(entry));
    return m_entries.object(wanted);
}

} // namespace muster
