#pragma once

#include "models/comms/passage.h"

namespace muster {

/// A thing that is decided one way or the other.
struct Matter
{
    Pattern about, yes, no;
    bool ofOneThing = false; ///< only where both name the same thing, or the text says "it"
};

/// All that the checks know of, in English and Chinese.
const QList<Matter> &matters();

/// Which side a text takes in a matter: +1, -1, or 0 where it says neither, or both. A decision not to do
/// what would be the one side takes the other.
int sideOf(const Passage &text, const Matter &matter, bool isDecision = false);

} // namespace muster
