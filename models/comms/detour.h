#pragma once

#include "models/core/tongue.h"
#include "models/incident/state.h"

namespace muster {

/// The channels that are down and whose updates go out here instead, in the order of the terms.
QList<Channel> ledTo(Channel here, const State &state);

/// What readers are told here of them: that these cannot be used, so that the updates are here; empty if none
/// is down.
QString detourSentence(const QList<Channel> &down, const Tongue &tongue);

} // namespace muster
