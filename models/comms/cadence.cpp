#include "models/comms/cadence.h"

#include "models/core/clock.h"

#include <algorithm>

namespace muster {

int minutesToNextUpdate(int severity, PublicStatus status, const Organisation &house, int pace)
{
    static constexpr int minutes[3][3] = {{10, 15, 30}, {15, 30, 60}, {30, 60, 60}};
    if (status == PublicStatus::Resolved)
        return 0;
    if (pace != 0)
        return pace;
    if (const int own = house.cadence.value(cadenceName(severity, keyOf(status))))
        return own;
    return minutes[static_cast<int>(status)][std::clamp(severity, 1, 3) - 1];
}

std::optional<int> paceOffered(const State &state, qint64 nowUs, int usual)
{
    constexpr qint64 longAfter = 120 * minute;
    const bool isLong = !state.isOver() && nowUs - state.started >= longAfter;
    if (!isLong || state.pace != 0 || usual == 0 || state.updates.isEmpty())
        return std::nullopt;
    return std::clamp(usual * 3, 60, 240);
}

qint64 nextPromise(qint64 nowUs, int minutes)
{
    constexpr qint64 step = 5 * minute;
    return (nowUs + minutes * minute + step - 1) / step * step;
}

} // namespace muster
