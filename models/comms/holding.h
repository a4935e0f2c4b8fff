#pragma once

#include "models/comms/composition.h"

namespace muster {

/// The end of a day such as "2027-03-31" in a zone, microseconds UTC: what is approved for a day may be used
/// all day.
Result<qint64> endOfDay(const QString &words, const Zone &zone);

/// The day whose end it is, "2027-03-31"; with the time where it is the end of none.
QString lastDay(qint64 until, const Zone &zone);

/// Whether a statement can go out as it is written: a subject, a text, and names that customers may read.
Result<> checkHolding(const Holding &holding);

/// The statement of that name, filled with the facts of an update; or why it cannot go out without asking.
Result<HoldingText> holdingNamed(const QString &name, const Composed &made, const Organisation &house,
                                 const Tongue &tongue, qint64 nowUs);

/// Puts a statement where there is room for it: the text of every channel that takes a whole one.
void putHolding(Composition &composition, const Composed &made, const HoldingText &holding);

} // namespace muster
