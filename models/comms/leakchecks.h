#pragma once

#include "models/comms/reading.h"

namespace muster {

// What must not get outside, found by its words, in English and Chinese alike.

/// A key, a password, a token: what opens a door if it is posted.
std::optional<Fault> secret(const ReadText &reading);
/// A machine's name or address, which customers cannot use and others can.
std::optional<Fault> machine(const ReadText &reading);
/// Somebody of the room, or somebody's address.
std::optional<Fault> person(const ReadText &reading);
/// Characters nobody sees, which can turn a text round.
std::optional<Fault> hidden(const ReadText &reading);

} // namespace muster
