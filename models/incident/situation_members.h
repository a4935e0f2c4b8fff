#pragma once

#include "models/incident/walk_members.h"

namespace muster {

template <typename V, typename S>
void list(V &v, S &c, const NoteFinding *)
{
    v("incident", c.incident);
    v("standing", c.standing);
    v("text", c.text);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SettleFinding *)
{
    v("incident", c.incident);
    v("finding", c.finding);
    v("standing", c.standing);
    v("note", c.note);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const GiveReport *)
{
    v("incident", c.incident);
    v("condition", c.condition);
    v("actions", c.actions);
    v("needs", c.needs);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const OfferCommand *)
{
    v("incident", c.incident);
    v("to", c.to);
    v("brief", c.brief);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const TakeCommand *)
{
    v("incident", c.incident);
    v("offer", c.offer);
    v("said", c.said);
}

} // namespace muster
