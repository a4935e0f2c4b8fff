#pragma once

#include "models/comms/passage.h"

namespace muster {

/// What a clause says of whatever it speaks about.
enum class Says { Nothing, Works, Fails };
Says saysOf(const Passage &clause);

/// Whether it tells what is, not what was, will be, might be, or would be if.
bool isPlain(const Passage &clause);

/// Where a clause says something, unless the words in front of it deny it.
std::optional<Place> stated(const Passage &clause, const Pattern &said, const Pattern &denied);

} // namespace muster
