#pragma once

#include "models/incident/state.h"
#include "models/owner/door.h"

namespace muster::cli {

class Call;

/// A delivery as it stands now.
Result<Delivery> deliveryNow(Session &session, const Id &incident, const Id &id);

/// One attempt at a delivery that waits, here and now, whoever owns the workspace: written down before and
/// after. While the server is waited for, whoever else writes is served.
Result<Delivery> carryNow(const Call &call, Door &door, const Id &incident, const Delivery &waiting,
                          const QString &secret);

} // namespace muster::cli
