#pragma once

#include "views/page/incidentpage.h"
#include "views/page/railline.h"

namespace muster {

class Room;

/// One page of the room about the incident on show.
struct PageRow
{
    QString key; ///< also the id of the action that goes there
    QString icon;
    std::function<IncidentPage *()> make; ///< called when it is first shown
    std::function<QString()> title;
    /// Its live line; must not need the page.
    std::function<RailLine(const State &state, qint64 nowUs)> line;
    /// What comes after it was told everything; may be empty.
    std::function<void()> begin = {};
    /// Whether the line runs down with the clock; the others are told anew only when something happened.
    bool runs = false;
};

} // namespace muster
