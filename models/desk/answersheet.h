#pragma once

#include "models/core/zone.h"
#include "models/incident/command.h"
#include "models/incident/state.h"

namespace muster {

/// The acts that bring an assessment to what a sheet of answers says; what is answered so already is left
/// out.
///
/// The sheet is a JSON object, the shape of "assessment" in `muster show --json`:
/// {"answers": {QUESTION: CHOICE or {"answer", "note"}}, "functions": {FUNCTION: HEALTH or {"health",
/// "note"}}, "began": TIME, "changes": [{"kind", "text", "at": TIME}]}. Questions may also stand at the top,
/// without "answers". Unreadable if it is anything else or names what there is not: then nothing of it is
/// meant.
Result<QList<Command>> readAnswers(const QByteArray &sheet, const State &state, const Said &said,
                                   const Zone &zone, qint64 nowUs);

} // namespace muster
