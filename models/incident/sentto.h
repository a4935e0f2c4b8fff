#pragma once

#include "models/incident/state.h"

namespace muster {

/// The list that holds what was sent to some readers, in the order in which it went: what customers were told
/// is one, what everybody else was told another. It holds updates to others of the same list as well.
inline const QList<SentUpdate> &sentTo(Readers readers, const State &state)
{
    return areCustomers(readers) ? state.updates : state.told;
}

} // namespace muster
