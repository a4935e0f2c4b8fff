#pragma once

#include <QHash>
#include <QList>

namespace muster {

/// Rows that lie side by side.
struct Run
{
    int first = 0;
    int count = 0;
    friend bool operator==(const Run &, const Run &) = default;
};

/// What turns one order of rows into another without a reset: first the removals, from the back, in the
/// places of the old order; then the insertions, from the front, in the places of the new one.
struct RowChanges
{
    QList<Run> removed;
    QList<Run> inserted;
    bool isEmpty() const { return removed.isEmpty() && inserted.isEmpty(); }
    qsizetype runs() const { return removed.size() + inserted.size(); }
};

/// The runs of `true`, from the front.
QList<Run> runsOf(const QList<bool> &marks);

/// The changes from `before` to `after`; no key may stand in a list twice. A key that moved is removed and
/// inserted.
template <typename Key>
RowChanges changesBetween(const QList<Key> &before, const QList<Key> &after)
{
    QHash<Key, qsizetype> places;
    places.reserve(after.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        places.insert(after.at(i), i);
    QList<bool> gone(before.size(), true), fresh(after.size(), true);
    qsizetype last = -1;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const qsizetype place = places.value(before.at(i), -1);
        if (place <= last)
            continue;
        last = place;
        gone[i] = false;
        fresh[place] = false;
    }
    RowChanges changes{runsOf(gone), runsOf(fresh)};
    std::reverse(changes.removed.begin(), changes.removed.end());
    return changes;
}

} // namespace muster
