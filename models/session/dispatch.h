#pragma once

#include "models/session/session.h"

#include <functional>

namespace muster {

/// How a view asks for something to be done. It gets the outcome, or the sentence that says why not.
using Dispatch = std::function<Result<Outcome>(const Command &)>;

} // namespace muster
