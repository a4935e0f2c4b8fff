#pragma once

#include "models/core/message.h"

#include <optional>

namespace muster {

/// Why the line to a server failed, as far as it has a sentence of its own.
enum class Cause { Other, UnknownHost, NobodyThere, TimedOut, Untrusted, BrokenOff, TooLong };

/// The sentence where nothing was taken, `where` being the server; nothing if the cause has none.
std::optional<Message> unreachedBecause(Cause cause, const QString &where);
/// The sentence where it may have been taken.
std::optional<Message> unclearBecause(Cause cause, const QString &where);

} // namespace muster
