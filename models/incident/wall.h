#pragma once

#include "models/incident/entry.h"
#include "models/incident/state.h"

namespace muster {

/// What of the record may hang on a wall that guests can see: the newest last, at most `most` lines. Nothing
/// restricted, struck or erased, no text that was approved and not sent, no money. Of a brief that was handed
/// over, or goes with command, only to whom.
QList<Entry> wallLines(const QList<Entry> &entries, int most);

/// How many functions there are by how they do, and the worst first.
struct WallBoard
{
    QList<std::pair<Function, Health>> rows;
    int back = 0, partly = 0, down = 0;
};
WallBoard wallBoard(const Assessment &assessment);

} // namespace muster
