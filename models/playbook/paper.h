#pragma once

#include "models/core/tongue.h"
#include "models/core/zone.h"
#include "models/incident/state.h"
#include "models/playbook/playbook.h"

namespace muster {

/// What the paper tells of a run: whose it is, who answers, and as of when.
struct PaperRun
{
    State state;    ///< its last run is the one that is told
    QString number; ///< "INC-0042"
    Zone zone;
    qint64 now = 0; ///< microseconds UTC
};

/// A playbook on paper, as HTML for a browser or a QTextDocument: a box before every check, challenge and
/// response on one line, who answers it, the version and the date of approval. With a run also what was
/// answered, by whom and when; without one the boxes are empty.
QString paperOf(const Playbook &playbook, const Tongue &tongue, const PaperRun *run = nullptr);

} // namespace muster
