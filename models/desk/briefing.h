#pragma once

#include "models/incident/entry.h"
#include "models/session/session.h"

namespace muster {

/// The lines of the record that a brief is made of, in the order of the timeline: what was done, decided,
/// seen and checked. Of a long record the newest 500, which are enough for a brief.
Result<QList<Entry>> linesForBrief(Session &session, const Id &incident);

/// What people wrote down, of every kind, in the order of the timeline; of a long record the newest 500: what
/// a text for customers is measured by.
Result<QList<Entry>> wordsNoted(Session &session, const Id &incident);

/// The newest decisions, at most 20, in the order of the timeline: what the incident in half a minute needs.
Result<QList<Entry>> decisionsOf(Session &session, const Id &incident);

} // namespace muster
