#include "models/items/changes.h"

namespace muster {

QList<Run> runsOf(const QList<bool> &marks)
{
    QList<Run> runs;
    for (int i = 0; i < marks.size(); ++i) {
        if (!marks.at(i))
            continue;
        if (!runs.isEmpty() && runs.constLast().first + runs.constLast().count == i)
            ++runs.last().count;
        else
            runs.append({i, 1});
    }
    return runs;
}

} // namespace muster
