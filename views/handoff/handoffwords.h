#pragma once

#include "models/incident/state.h"
#include "views/page/railline.h"
#include "views/words/words.h"

namespace muster {

/// The live line of the page in the rail: "2 answers owed", "Received 13:46 by Lee Novak".
RailLine railLineOf(const State &state, qint64 nowUs, const Zone &zone);

/// Whether something was asked and no answer came yet.
bool isAnswerOwed(const Handoff &handoff);

/// "Received 13:46 by Lee Novak, NG-88213", or that nobody has said so yet.
QString receiptOf(const Handoff &handoff, qint64 nowUs, const Zone &zone);

} // namespace muster
