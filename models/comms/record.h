#pragma once

#include "models/comms/shares.h"
#include "models/incident/entry.h"
#include "models/incident/state.h"

#include <QStringList>

namespace muster {

/// What an incident's record says beside its functions: what a text for customers is measured by.
struct Record
{
    /// How much fails, in each way the room put it: the answers to "how much" and "who".
    QList<Share> failing = {};
    QStringList decisions = {}; ///< the newest last
    QStringList lines = {};     ///< every word of the room, in no order: entries, notes to answers, the board
};

/// The record of an incident; `entries` are those of its timeline that count, oldest first.
Record recordOf(const State &state, const QList<Entry> &entries);

} // namespace muster
