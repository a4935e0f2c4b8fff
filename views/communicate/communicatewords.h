#pragma once

#include "models/core/zone.h"
#include "models/incident/state.h"
#include "views/page/railline.h"

namespace muster {

/// The page's live line in the rail: "Update by 14:45 · 13 min left", "Update overdue by 2 min", "No update
/// sent yet".
RailLine communicateLine(const State &state, qint64 nowUs, const Zone &zone);

/// "by 14:45 · 13 min left", "was due 14:45 · 2 min ago".
QString promiseWords(qint64 dueUs, qint64 nowUs, const Zone &zone);

/// How one update kept the promise of the one before: "on time", "3 min late"; empty where nothing was
/// promised.
QString keptWords(const State &state, const SentUpdate &update);

/// "#4" for the fourth that went out.
QString updateNumber(qsizetype place);

} // namespace muster
