#pragma once

#include "models/exchange/format.h"
#include "models/session/dispatch.h"

namespace muster {

/// How a foreign incident came into the timeline; the three numbers add up to all its records.
struct TakenIn
{
    QString number; ///< of the incident it went into
    qint64 imported = 0, duplicates = 0, rejected = 0;
    QList<Reject> refused; ///< what was understood and yet not taken, beside the rejects of the reading
};

/// Where foreign records go.
struct IntakeTarget
{
    std::optional<Summary> into; ///< an incident that is there; else one of its own, made on first sight
    bool dryRun = false;
};

/// Takes one foreign incident in, in slices, by the commands everybody uses. Records already there are passed
/// over, an import that was cut short goes on where it stopped, and its lines show only when it is whole.
/// An incident that was imported whole before is only named: what its source has got since is refused, row by
/// row, with the way to add it.
Result<TakenIn> takeIn(const Foreign &foreign, const IntakeTarget &target, Session &reading,
                       const Dispatch &dispatch);

/// Whether the events of a bundle add up to the head hash it states: if not, something was cut off it.
Result<> checkWhole(const Bundle &bundle);

} // namespace muster
