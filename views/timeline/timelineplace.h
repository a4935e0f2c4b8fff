#pragma once

#include "models/core/id.h"

namespace muster {

/// Where somebody was reading a timeline, to be found again.
struct TimelinePlace
{
    Id incident;
    Id entry; ///< the one in the side pane; null for none
    Id top;   ///< the first line to be seen; null at the end, where new ones come in

    friend bool operator==(const TimelinePlace &, const TimelinePlace &) = default;
};

} // namespace muster
