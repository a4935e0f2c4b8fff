#pragma once

#include "models/incident/acts.h"

namespace muster {

// What talking to customers asks for besides writing, approving and sending.

/// Somebody is asked to say yes to a text: `said.via` how they were asked.
struct AskApproval
{
    Id incident;
    QString text;
    Approver of = Approver::Commander;
    QString whom; ///< the person; may be empty
    Said said;
};

/// A channel cannot be used, and its updates go to another; or it works again.
struct MarkChannel
{
    Id incident;
    Channel channel = Channel::Statuspage;
    bool down = true;
    Channel instead = Channel::Statuspage; ///< while it is down
    QString reason;
    Said said;
};

/// How often customers hear in a long incident; 0: as usual again.
struct SetPace
{
    Id incident;
    int minutes = 0;
    QString reason;
    Said said;
};

/// The reminder of a promised update waits. The promise itself cannot be moved: customers read it.
struct SnoozeUpdate
{
    Id incident;
    Id update;        ///< that promised
    qint64 until = 0; ///< microseconds UTC
    QString reason;
    Said said;
};

} // namespace muster
