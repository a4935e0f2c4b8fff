#pragma once

#include "models/core/tongue.h"

namespace muster {

/// A stretch of time in words, whole minutes: "less than 1 min", "52 min", "2 h 05 min", "3 d 4 h".
/// Microseconds.
QString stretchWords(qint64 us, const Tongue &tongue);

/// What is left until `at`: "8 min left", "overdue by 2 min". A minute that was promised lasts to its end.
QString remainderWords(qint64 at, qint64 nowUs, const Tongue &tongue);

/// Whether the promised minute is over.
bool isOverdue(qint64 at, qint64 nowUs);

} // namespace muster
