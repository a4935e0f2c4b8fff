// How sending changes where an incident stands.

#include "models/incident/evolving.h"

#include <algorithm>

namespace muster::evolving {

namespace {

Delivery *deliveryIn(State &state, const QJsonObject &body)
{
    const Id id = idIn(body, "delivery");
    const auto it = std::find_if(state.deliveries.begin(), state.deliveries.end(),
                                 [&](const Delivery &one) { return one.id == id; });
    return it == state.deliveries.end() ? nullptr : &*it;
}

void onQueued(State &state, const Event &event, const QJsonObject &body)
{
    Delivery out;
    out.id = event.id;
    out.device = event.device;
    out.connector = connectorFrom(body.value(QLatin1String("connector")).toObject());
    out.readers = fromKey<Readers>(textIn(body, "readers")).value_or(Readers::Customers);
    out.subject = textIn(body, "subject");
    out.text = textIn(body, "text");
    out.phase = textIn(body, "phase");
    out.state = textIn(body, "state");
    out.language = textIn(body, "language");
    out.nextBy = momentIn(body, "next_by");
    out.facts = factsIn(body);
    out.by = textIn(body, "by");
    out.queuedAt = event.occurred;
    out.tryingSince = event.occurred;
    out.dueAt = momentIn(body, "due");
    state.deliveries.append(out);
}

void onBegun(State &state, const Event &, const QJsonObject &body)
{
    Delivery *one = deliveryIn(state, body);
    if (!one || one->stage == DeliveryStage::Delivered)
        return;
    one->stage = DeliveryStage::Underway;
    // The next part of what was taken in part belongs to the same attempt.
    one->attempts = body.value(QLatin1String("attempt")).toInt(one->attempts + 1);
    if (const QString remote = textIn(body, "remote"); !remote.isEmpty())
        one->remote = remote;
}

void onEnded(State &state, const Event &event, const QJsonObject &body)
{
    Delivery *one = deliveryIn(state, body);
    const auto stage = fromKey<DeliveryStage>(textIn(body, "stage"));
    // What one laptop delivered, another's word cannot take back.
    if (!one || !stage || one->stage == DeliveryStage::Delivered)
        return;
    if (*stage == DeliveryStage::Waiting && !one->isOpen())
        one->tryingSince = event.occurred;
    one->stage = *stage;
    one->detail = textIn(body, "detail");
    if (const QString remote = textIn(body, "remote"); !remote.isEmpty())
        one->remote = remote;
    one->ifArrived = textIn(body, "if_arrived");
    one->dueAt = momentIn(body, "due");
    // Whoever says that it is to be tried again carries it.
    if (*stage == DeliveryStage::Waiting)
        one->device = event.device;
    one->endedAt = one->isOpen() ? 0 : event.occurred;
}

} // namespace

Step stepOfDelivery(const QByteArray &type)
{
    static const QHash<QByteArray, Step> steps{
        {type::deliveryQueued, onQueued},
        {type::deliveryBegun, onBegun},
        {type::deliveryEnded, onEnded},
    };
    return steps.value(type, nullptr);
}

} // namespace muster::evolving
