#pragma once

#include "models/comms/draft.h"
#include "models/incident/state.h"

namespace muster {

/// What an incident's state says that customers may hear, as of `nowUs`; with the promise that its severity
/// and the status of `phase` suggest.
Known knownOf(const State &state, Phase phase, qint64 nowUs, const Organisation &house = {});

/// Where an incident stands with its customers.
Situation situationOf(const State &state);

} // namespace muster
