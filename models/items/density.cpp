#include "models/items/density.h"

#include <array>

namespace muster {

namespace {

/// A moment alone would be one bar as wide as everything.
constexpr qint64 leastSpan = 20 * minute;

} // namespace

Density stretches(qint64 first, qint64 last, const Zone &zone, int atMost)
{
    constexpr std::array steps{minute,  2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                               hour,    2 * hour,   3 * hour,   6 * hour,    12 * hour,   day,
                               2 * day, 7 * day,    14 * day,   30 * day,    90 * day,    365 * day};
    Density out;
    last = qMax(last, first + leastSpan);
    const qint64 offset = zone.offsetAt(first) * second;
    for (qint64 step = steps.front(), at = 0; at < 64; ++at) {
        step = at < qint64(steps.size()) ? steps[static_cast<size_t>(at)] : step * 10;
        const qint64 wall = first + offset;
        const qint64 begin = wall - ((wall % step) + step) % step - offset;
        const qint64 count = (last - begin) / step + 1;
        if (count > atMost)
            continue;
        out.from = begin;
        out.step = step;
        out.counts = QList<int>(qMax<qint64>(1, count), 0);
        break;
    }
    return out;
}

Result<Density> densityOf(Session &session, const Id &incident, qint64 first, qint64 last, const Zone &zone,
                          int atMost)
{
    Density out = stretches(first, last, zone, atMost);
    for (qsizetype i = 0; i < out.counts.size(); ++i) {
        EntryQuery query;
        query.incident = incident;
        query.from = out.from + i * out.step;
        query.to = *query.from + out.step - 1;
        MUSTER_TRY_ASSIGN(const QList<qint64> rows, session.rows(query));
        out.counts[i] = static_cast<int>(rows.size());
    }
    return out;
}

} // namespace muster
