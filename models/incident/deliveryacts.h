#pragma once

#include "models/incident/acts.h"
#include "models/incident/delivery.h"

namespace muster {

// What sending asks for. The first two are about the organisation and name no incident.

/// A way out, new or as it is to be from now on.
struct SaveConnector
{
    Connector connector;
    Said said;
};

struct DropConnector
{
    QString name;
    Said said;
};

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

/// What came of it. Delivered also says that the update was sent. Waiting: not taken, to be tried again at
/// `dueAt`.
struct EndDelivery
{
    Id incident;
    Id delivery;
    DeliveryStage stage = DeliveryStage::Delivered;
    QString detail;
    QString remote;
    qint64 dueAt = 0;
    Said said;
};

} // namespace muster
