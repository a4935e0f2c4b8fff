#pragma once

#include "models/incident/acts.h"
#include "models/incident/delivery.h"

namespace muster {

// What sending asks for.

/// A text is to go out by itself at `dueAt`.
struct QueueDelivery
{
    Id incident;
    Connector connector;
    SendUpdate update;
    QString state;    ///< what customers read about how far it is
    QString language; ///< of the text
    qint64 dueAt = 0; ///< microseconds UTC
    Said said;
};

/// It is about to be handed over: written down before, so that a crash in between cannot be mistaken for one
/// before.
struct BeginDelivery
{
    Id incident;
    Id delivery;
    Said said;
};

/// What came of it. Delivered also says that the update was sent, as the first part of a mail that was taken
/// does; of a mail that was unclear and has others left, it goes on with those (`ifArrived`). Waiting: not
/// taken, to be tried again at `dueAt`. Underway: part of it was taken, `remote` says how far it came, and
/// the next part is about to be handed over: one more "delivery.begun" of the same attempt, which is no line
/// of the timeline.
struct EndDelivery
{
    Id incident;
    Id delivery;
    DeliveryStage stage = DeliveryStage::Delivered;
    QString detail;
    QString remote;
    qint64 dueAt = 0;
    Said said;
    QString ifArrived = {};
};

} // namespace muster
