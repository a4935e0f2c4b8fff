#pragma once

#include "models/comms/reading.h"

namespace muster {

// What a text should not say, found by its words, in English and Chinese alike.

/// A key, a password, a token: what opens a door if it is posted.
std::optional<Fault> secret(const ReadText &reading);
/// A machine's name or address, which customers cannot use and others can.
std::optional<Fault> machine(const ReadText &reading);
/// Somebody of the room, or somebody's address.
std::optional<Fault> person(const ReadText &reading);
/// Somebody to blame.
std::optional<Fault> blame(const ReadText &reading);
/// A cause: a guess always, any cause as long as it is not resolved (the first one given is wrong too often).
std::optional<Fault> cause(const ReadText &reading);
/// An hour by which it will work again.
std::optional<Fault> eta(const ReadText &reading);
/// Characters nobody sees, which can turn a text round.
std::optional<Fault> hidden(const ReadText &reading);

} // namespace muster
