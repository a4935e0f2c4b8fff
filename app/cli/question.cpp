#include "app/cli/verbs.h"

#include <algorithm>

namespace muster::cli {

namespace {

/// The question these words ask, if it was asked; a number is its place in "show".
const Asked *askedIn(const State &state, const QString &words)
{
    bool isPlace = false;
    const qsizetype place = words.toLongLong(&isPlace);
    if (isPlace && place >= 1 && place <= state.asked.size())
        return &state.asked.at(place - 1);
    const auto it = std::find_if(state.asked.cbegin(), state.asked.cend(), [&](const Asked &one) {
        return one.text.compare(words.simplified(), Qt::CaseInsensitive) == 0;
    });
    return it == state.asked.cend() ? nullptr : &*it;
}

} // namespace

Result<int> question(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const Said said, call.said(zoneOf(summary)));
    if (!call.has("answer")) {
        NoteAsked asked{summary.id, call.args.at(1), 1, said};
        if (call.has("times"))
            asked.times = call.value("times").toInt();
        return act(call, *door, asked);
    }
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    const Asked *asked = askedIn(state, call.args.at(1));
    if (!asked)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "Nobody asked “%1”. Nothing was recorded."), call.args.at(1)));
    return act(call, *door, ApproveAnswer{summary.id, asked->event, call.value("answer"), said});
}

} // namespace muster::cli
