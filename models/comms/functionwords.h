#pragma once

#include "models/comms/patterns.h"
#include "models/incident/assessment.h"

namespace muster {

/// How texts for customers speak of a function, in English and Chinese.
struct FunctionWords
{
    Function function;
    Pattern named; ///< it is spoken of at all
    Pattern works; ///< that it works, or does again
    Pattern fails; ///< that it does not
};

const QList<FunctionWords> &functionWords();

} // namespace muster
