#pragma once

#include "models/incident/assessment.h"

#include <QRegularExpression>

namespace muster {

/// How texts for customers speak of a function, in English and Chinese.
struct FunctionWords
{
    Function function;
    QRegularExpression named; ///< it is spoken of at all
    QRegularExpression works; ///< that it works, or does again
    QRegularExpression fails; ///< that it does not
};

const QList<FunctionWords> &functionWords();

} // namespace muster
