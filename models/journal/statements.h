#pragma once

#include "models/journal/journal.h"

namespace muster {

/// The statements a journal keeps prepared, each named for what it does.
struct Journal::Statements
{
    Statement insertEvent, insertBody, insertErased, deleteBody, isErased;
    Statement chainEnd, chainEnds, eventById, eventExists, chainLink;
    Statement insertAbout, aboutSubject;
    Statement putEntry, dropEntry, entryRow, batchRows, twinRows, batchFinished, showBatch, clearTally,
        countAgain;
    Statement addTally;
    Statement putSummary, stateEvents;
    Statement setMeta, dropDrafts;
};

/// The columns of an event with its body, in the order `readEvent` takes them.
#define MUSTER_EVENT_COLUMNS                                                                                 \
    "e.seq, e.id, e.incident, e.device, e.device_seq, e.recorded, e.occurred, e.type, e.digest, e.hash, "    \
    "b.salt, b.json, "                                                                                       \
    "CASE WHEN b.salt IS NULL THEN (SELECT x.kept FROM erased x WHERE x.id = e.id) END"

/// The event of the row a statement stands on.
Event readEvent(const Statement &row);

/// The columns of an entry, in the order `readEntry` takes them.
#define MUSTER_ENTRY_COLUMNS                                                                                 \
    "e.seq, e.id, e.incident, e.occurred, e.recorded, e.kind, e.audience, e.via, e.struck, e.erased, "       \
    "e.pending, "                                                                                            \
    "e.person, e.text, e.recorded_by, e.subject, e.noted, e.struck_at, e.struck_by, e.struck_reason, "       \
    "e.corrects, "                                                                                           \
    "e.corrected_by, e.reason, e.batch, e.quiet"

/// The entry of the row a statement stands on.
Entry readEntry(const Statement &row);

} // namespace muster
