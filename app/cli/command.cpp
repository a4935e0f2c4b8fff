// Handing over command: the briefing, the offer, "I have command".

#include "app/cli/verbs.h"

#include "models/desk/briefing.h"
#include "models/incident/commandbrief.h"

namespace muster::cli {

namespace {

Result<QString> briefing(const Call &call, Session &session, const Summary &summary)
{
    MUSTER_TRY_ASSIGN(const State state, session.state(summary.id));
    MUSTER_TRY_ASSIGN(const QList<Entry> lines, linesForBrief(session, summary.id));
    return commandBriefOf(state, lines, call.tongue, zoneOf(summary), call.clock->nowUs(),
                          summary.numberText());
}

Result<int> print(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const QString text, briefing(call, door->session(), summary));
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("brief"), text}});
    else
        call.print(text.trimmed());
    return 0;
}

Result<int> offer(Call &call, Door &door, const Summary &summary)
{
    OfferCommand wanted{summary.id, call.value("to"), {}, {}};
    MUSTER_TRY_ASSIGN(wanted.said, call.said(zoneOf(summary)));
    if (call.has("brief")) {
        constexpr qint64 most = qint64(1024) * 1024;
        MUSTER_TRY_ASSIGN(const QByteArray bytes, bytesOf(call, call.value("brief"), most));
        wanted.brief = QString::fromUtf8(bytes);
    } else {
        MUSTER_TRY_ASSIGN(wanted.brief, briefing(call, door.session(), summary));
    }
    return act(call, door, wanted);
}

} // namespace

Result<int> command(Call &call)
{
    const int acts = int(call.has("to")) + int(call.has("take")) + int(call.has("take-back"));
    if (acts > 1 || (call.has("brief") && !call.has("to")))
        return wrongUsage(say(QT_TRANSLATE_NOOP(
            "Muster", "Command is offered (--to), taken (--take) or kept (--take-back): one at a time.")));
    if (acts == 0)
        return print(call);
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    if (call.has("to"))
        return offer(call, *door, summary);
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    Said said;
    MUSTER_TRY_ASSIGN(said, call.said(zoneOf(summary)));
    const Id open = state.board.offer ? state.board.offer->event : Id{};
    if (call.has("take") || open.isNull())
        return act(call, *door, TakeCommand{summary.id, open, said});
    return act(call, *door, Withdraw{summary.id, open, {}, said});
}

} // namespace muster::cli
