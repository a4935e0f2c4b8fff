#pragma once

#include "models/incident/state.h"
#include "models/owner/door.h"
#include "models/post/addresses.h"

namespace muster::cli {

class Call;

/// Names a row of a list of recipients that nobody can be reached by, and says why.
void warnOf(const Call &call, const BadRow &bad);

/// A delivery as it stands now.
Result<Delivery> deliveryNow(Session &session, const Id &incident, const Id &id);

/// One attempt at a delivery that waits, here and now, whoever owns the workspace: written down before and
/// after. While the server is waited for, whoever else writes is served.
Result<Delivery> carryNow(const Call &call, Door &door, const Id &incident, const Delivery &waiting,
                          const QString &secret);

} // namespace muster::cli
