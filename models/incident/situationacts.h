#pragma once

#include "models/incident/acts.h"
#include "models/incident/board.h"

namespace muster {

// What the room makes of it: the board, the technical report, and who leads.

/// Puts something on the board. To take it off, its event is withdrawn.
struct NoteFinding
{
    Id incident;
    Standing standing = Standing::Theory;
    QString text;
    Said said;
};

/// A theory turns out right or wrong; what was known turns out otherwise.
struct SettleFinding
{
    Id incident;
    Id finding;
    Standing standing = Standing::RuledOut;
    QString note; ///< what shows it
    Said said;
};

/// Condition, actions, needs: one of them at least.
struct GiveReport
{
    Id incident;
    QString condition, actions, needs;
    Said said;
};

/// Holds command out to somebody, with a briefing; nothing changes until they take it. To take the offer
/// back, its event is withdrawn.
struct OfferCommand
{
    Id incident;
    QString to;
    QString brief; ///< Markdown
    Said said;
};

/// "I have command": said by the one it was offered to, who is meant where `said.by` is empty.
struct TakeCommand
{
    Id incident;
    Id offer;
    Said said;
};

} // namespace muster
