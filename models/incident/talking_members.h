#pragma once

#include "models/incident/delivery_members.h"

namespace muster {

template <typename V, typename S>
void list(V &v, S &c, const AskApproval *)
{
    v("incident", c.incident);
    v("text", c.text);
    v("of", c.of);
    v("whom", c.whom);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const MarkChannel *)
{
    v("incident", c.incident);
    v("channel", c.channel);
    v("down", c.down);
    v("instead", c.instead);
    v("reason", c.reason);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SetPace *)
{
    v("incident", c.incident);
    v("minutes", c.minutes);
    v("reason", c.reason);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SnoozeUpdate *)
{
    v("incident", c.incident);
    v("update", c.update);
    v("until", c.until);
    v("reason", c.reason);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const Holding *)
{
    v("name", c.name);
    v("language", c.language);
    v("text", c.text);
    v("approved_by", c.approvedBy);
    v("until", c.until);
}
template <typename V, typename S>
void list(V &v, S &c, const SaveHolding *)
{
    v("holding", c.holding);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SetManner *)
{
    v("manner", c.manner);
    v("said", c.said);
}

} // namespace muster
