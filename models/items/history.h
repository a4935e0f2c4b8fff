#pragma once

#include "models/session/session.h"

namespace muster {

/// One thing that was done to an entry.
struct HistoryLine
{
    qint64 at = 0; ///< microseconds UTC
    Message what;  ///< "Struck by Kai Wu"
    QString reason;
};

/// Everything that happened to one entry, oldest first, and what would take its strike back.
struct History
{
    QList<HistoryLine> lines;
    Id strike; ///< the event to withdraw so that the entry stands again; null if it stands
};

/// The history of an entry, from all events said about it.
Result<History> historyOf(Session &session, const Id &entry);

} // namespace muster
