#pragma once

#include "models/core/tongue.h"
#include "models/core/zone.h"
#include "models/incident/entry.h"
#include "models/incident/state.h"

namespace muster {

/// The page that goes with command, Markdown, made from the record for whoever is to lead from now on: how it
/// stands, what is known and suspected, what is under way, who does what, what was promised to whom. Its
/// sections are those of an Incident Briefing (FEMA ICS form 201, blocks 5 and 7 to 10); what the record does
/// not know, the aims among it, is an empty line to fill in. `entries` in the order of the timeline.
/// `nowUs` is what "for 1 h 47 min" counts to.
QString commandBriefOf(const State &state, const QList<Entry> &entries, const Tongue &tongue,
                       const Zone &zone, qint64 nowUs, const QString &number = {});

/// The same in half a minute, for whoever comes late: plain sentences, one a line, some 120 words at the
/// most, however much the record holds.
QString catchUpOf(const State &state, const QList<Entry> &entries, const Tongue &tongue, const Zone &zone,
                  qint64 nowUs, const QString &number = {});

} // namespace muster
