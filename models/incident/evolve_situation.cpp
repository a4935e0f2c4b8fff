// How the board, the technical report and the handing over of command change where an incident stands.

#include "models/incident/evolving.h"

#include <algorithm>

namespace muster::evolving {

namespace {

void onFinding(State &state, const Event &event, const QJsonObject &body)
{
    BoardLine one;
    one.event = event.id;
    one.standing = fromKey<Standing>(textIn(body, "standing")).value_or(Standing::Theory);
    one.text = textIn(body, "text");
    one.by = textIn(body, "by");
    one.at = event.occurred;
    state.board.lines.append(one);
}

void onSettled(State &state, const Event &event, const QJsonObject &body)
{
    const Id wanted = idIn(body, "finding");
    auto &all = state.board.lines;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const BoardLine &one) { return one.event == wanted; });
    const auto standing = fromKey<Standing>(textIn(body, "standing"));
    if (found == all.end() || !standing)
        return;
    found->standing = *standing;
    found->note = textIn(body, "note");
    found->by = textIn(body, "by");
    found->at = event.occurred;
}

void onReport(State &state, const Event &event, const QJsonObject &body)
{
    state.board.report = Report{event.id,
                                textIn(body, "condition"),
                                textIn(body, "actions"),
                                textIn(body, "needs"),
                                textIn(body, "by"),
                                event.occurred};
}

void onOffered(State &state, const Event &event, const QJsonObject &body)
{
    state.board.offer = CommandOffer{event.id, state.roles.value(Role::Commander), textIn(body, "to"),
                                     textIn(body, "brief"), event.occurred};
}

void onTaken(State &state, const Event &, const QJsonObject &body)
{
    const QString by = textIn(body, "by");
    if (by.isEmpty())
        return;
    state.roles.insert(Role::Commander, by);
    state.board.offer.reset();
}

} // namespace

Step stepOfSituation(const QByteArray &type)
{
    static const QHash<QByteArray, Step> steps{
        {type::findingNoted, onFinding},   {type::findingSettled, onSettled}, {type::reportGiven, onReport},
        {type::commandOffered, onOffered}, {type::commandTaken, onTaken},
    };
    return steps.value(type, nullptr);
}

} // namespace muster::evolving
