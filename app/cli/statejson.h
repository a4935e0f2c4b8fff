#pragma once

#include "models/journal/journal.h"

namespace muster::cli {

/// Where an incident stands, as "show --json" gives it.
QJsonObject stateJson(const State &state, const Summary &summary);

/// What the room makes of it, as "board --json" gives it.
QJsonObject situationJson(const State &state);

} // namespace muster::cli
