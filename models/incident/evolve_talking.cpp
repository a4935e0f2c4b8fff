// How talking to customers changes where an incident stands, besides what was sent and approved.

#include "models/incident/evolving.h"

namespace muster::evolving {

namespace {

void onApprovalAsked(State &state, const Event &event, const QJsonObject &body)
{
    state.approvalsAsked.append({event.id, textIn(body, "text"),
                                 fromKey<Approver>(textIn(body, "of")).value_or(Approver::Commander),
                                 textIn(body, "whom"), textIn(body, "by"),
                                 fromKey<Via>(textIn(body, "via")).value_or(Via::Room), event.occurred});
}

void onChannelMarked(State &state, const Event &event, const QJsonObject &body)
{
    const auto channel = fromKey<Channel>(textIn(body, "channel"));
    if (!channel)
        return;
    if (const auto instead = fromKey<Channel>(textIn(body, "instead")))
        state.detours.insert(*channel,
                             {*instead, textIn(body, "reason"), textIn(body, "by"), event.occurred});
    else
        state.detours.remove(*channel);
}

void onPace(State &state, const Event &, const QJsonObject &body)
{
    state.pace = std::clamp(body.value(QLatin1String("minutes")).toInt(), 0, 24 * 60);
}

void onSnoozed(State &state, const Event &, const QJsonObject &body)
{
    state.snoozed.insert(idIn(body, "due"),
                         {momentIn(body, "at"), textIn(body, "reason"), textIn(body, "by")});
}

} // namespace

Step stepOfTalking(const QByteArray &type)
{
    static const QHash<QByteArray, Step> steps{
        {type::approvalAsked, onApprovalAsked},
        {type::channelMarked, onChannelMarked},
        {type::paceSet, onPace},
        {type::dueSnoozed, onSnoozed},
    };
    return steps.value(type, nullptr);
}

} // namespace muster::evolving
