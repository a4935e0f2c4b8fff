#pragma once

#include "models/incident/situation_members.h"

namespace muster {

template <typename V, typename S>
void list(V &v, S &c, const Connector *)
{
    v("name", c.name);
    v("carrier", c.carrier);
    v("channel", c.channel);
    v("address", c.address);
    v("page", c.page);
    v("from", c.from);
    v("user", c.user);
    v("recipients", c.recipients);
    v("shape", c.shape);
}
template <typename V, typename S>
void list(V &v, S &c, const SaveConnector *)
{
    v("connector", c.connector);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const DropConnector *)
{
    v("name", c.name);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SaveTemplate *)
{
    v("name", c.name);
    v("text", c.text);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SetCadence *)
{
    v("severity", c.severity);
    v("status", c.status);
    v("minutes", c.minutes);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const QueueDelivery *)
{
    v("incident", c.incident);
    v("connector", c.connector);
    v("update", c.update);
    v("state", c.state);
    v("language", c.language);
    v("due_at", c.dueAt);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const BeginDelivery *)
{
    v("incident", c.incident);
    v("delivery", c.delivery);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const EndDelivery *)
{
    v("incident", c.incident);
    v("delivery", c.delivery);
    v("stage", c.stage);
    v("detail", c.detail);
    v("remote", c.remote);
    v("due_at", c.dueAt);
    v("said", c.said);
    v("if_arrived", c.ifArrived);
}

} // namespace muster
