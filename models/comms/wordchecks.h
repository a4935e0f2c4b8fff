#pragma once

#include "models/comms/reading.h"

namespace muster {

// What a text should not say, found by its words, in English and Chinese alike.

/// Somebody to blame.
std::optional<Fault> blame(const ReadText &reading);
/// A cause: a guess always, any cause as long as it is not resolved (the first one given is wrong too often).
std::optional<Fault> cause(const ReadText &reading);
/// An hour by which it will work again.
std::optional<Fault> eta(const ReadText &reading);

} // namespace muster
