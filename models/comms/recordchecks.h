#pragma once

#include "models/comms/reading.h"

namespace muster {

// What a text says, measured by what the room has written down.

/// The next update: promised, ahead, named with its zone, and named only so.
std::optional<Fault> nextUpdate(const ReadText &reading);
/// A time of the record under the name of a zone that is not the room's.
std::optional<Fault> zoneOfTimes(const ReadText &reading);
/// When it began, told otherwise than noted, by more than ten minutes.
std::optional<Fault> beginning(const ReadText &reading);
/// How many are affected, told otherwise than noted: by more than 12 points, since people round.
std::optional<Fault> share(const ReadText &reading);
/// That something works which the room knows does not.
std::optional<Fault> restored(const ReadText &reading);
/// That something fails which the room knows works.
std::optional<Fault> functionsThatFail(const ReadText &reading);
/// A status that is ahead of the room's, or words that fit another one.
std::optional<Fault> status(const ReadText &reading);
/// The opposite of the last decision about the same thing.
std::optional<Fault> decision(const ReadText &reading);
/// A comfort or a deed that stands nowhere in the record.
std::optional<Fault> claim(const ReadText &reading);
/// Another channel that names another next update.
std::optional<Fault> sameEverywhere(const ReadText &reading);

} // namespace muster
