#pragma once

#include "models/comms/checks.h"

namespace muster {

/// What is wrong with an announcement, and where; nothing where all is well.
struct Fault
{
    Message message;
    qsizetype start = -1, end = -1;
};

// What a text should not say, found by its words, in English and Chinese alike.

/// A key, a password, a token: what opens a door if it is posted.
std::optional<Fault> secret(const Announcement &announcement);
/// A machine's name or address, which customers cannot use and others can.
std::optional<Fault> machine(const Announcement &announcement);
/// Somebody of the room, or somebody's address.
std::optional<Fault> person(const Announcement &announcement);
/// Somebody to blame.
std::optional<Fault> blame(const Announcement &announcement);
/// A cause: a guess always, any cause as long as it is not resolved (the first one given is wrong too often).
std::optional<Fault> cause(const Announcement &announcement);
/// An hour by which it will work again.
std::optional<Fault> eta(const Announcement &announcement);
/// A time of the record under the name of a zone that is not the room's.
std::optional<Fault> zoneOfTimes(const Announcement &announcement);
/// That all works, while the room knows of a function that does not.
std::optional<Fault> restored(const Announcement &announcement);
/// Characters nobody sees, which can turn a text round.
std::optional<Fault> hidden(const Announcement &announcement);

} // namespace muster
