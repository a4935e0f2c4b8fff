#pragma once

#include "models/journal/journal.h"

#include <QJsonArray>
#include <QJsonObject>

namespace muster::cli {

/// Where an incident stands, as "show --json" gives it.
QJsonObject stateJson(const State &state, const Summary &summary);

/// What the room makes of it, as "board --json" gives it.
QJsonObject situationJson(const State &state);

/// What is owed, the earliest first.
QJsonArray dueJson(const State &state);
/// The channels that are down, by their keys.
QJsonObject detoursJson(const State &state);

} // namespace muster::cli
