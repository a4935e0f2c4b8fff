#include "app/cli/verbs.h"
#include "models/comms/draft.h"

namespace muster::cli {

// The acts of the walk, for scripts: each finds the incident, makes one command, prints the event.

Result<int> status(Call &call)
{
    SetStatus command;
    MUSTER_TRY_ASSIGN(command.status, term<Status>(call.args.at(1)));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(command.said, call.said(zoneOf(summary)));
    command.incident = summary.id;
    command.reason = call.value("reason");
    if (call.has("of")) {
        MUSTER_TRY_ASSIGN(const Summary other, door->session().find(call.value("of")));
        command.of = other.numberText();
    }
    return act(call, *door, command);
}

Result<int> severity(Call &call)
{
    SetSeverity command;
    bool ok = false;
    command.severity = call.args.at(1).toInt(&ok);
    if (!ok || command.severity < 1 || command.severity > 5)
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2."), call.args.at(1),
                              QStringLiteral("1, 2, 3, 4, 5")));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(command.said, call.said(zoneOf(summary)));
    command.incident = summary.id;
    command.reason = call.value("reason");
    return act(call, *door, command);
}

Result<int> role(Call &call)
{
    AssignRole command;
    MUSTER_TRY_ASSIGN(command.role, term<Role>(call.args.at(1)));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(command.said, call.said(zoneOf(summary)));
    command.incident = summary.id;
    command.name = call.args.at(2);
    return act(call, *door, command);
}

Result<int> audience(Call &call)
{
    SetAudience command;
    MUSTER_TRY_ASSIGN(command.audience, term<Audience>(call.args.at(2)));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(command.entry, entryId(call.args.at(1)));
    command.incident = summary.id;
    command.said.by = call.value("by");
    return act(call, *door, command);
}

Result<int> sent(Call &call)
{
    if (!call.has("channel"))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "Say where it was sent: --channel, one of: %1."),
                              keysOf<Channel>()));
    SendUpdate command;
    MUSTER_TRY_ASSIGN(command.channel, term<Channel>(call.value("channel")));
    if (call.has("audience")) {
        MUSTER_TRY_ASSIGN(command.readers, term<Readers>(call.value("audience")));
    }
    if (call.has("phase")) {
        MUSTER_TRY_ASSIGN(const Phase phase, term<Phase>(call.value("phase")));
        command.phase = keyOf(phase);
    }
    command.subject = call.value("subject");
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(command.said, call.said(zoneOf(summary)));
    if (call.has("next-by")) {
        const qint64 sent = command.said.at.value_or(door->session().clock().nowUs());
        MUSTER_TRY_ASSIGN(command.nextBy, parseMomentAhead(call.value("next-by"), zoneOf(summary), sent));
    }
    command.incident = summary.id;
    MUSTER_TRY_ASSIGN(command.text, call.input());
    return act(call, *door, command);
}

Result<int> rename(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    Rename command;
    command.incident = summary.id;
    command.title = call.args.at(1);
    command.said.by = call.value("by");
    return act(call, *door, command);
}

Result<int> room(Call &call)
{
    if (!call.has("place") && !call.has("call"))
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("Muster", "Say where the room meets: --place, --call or both.")));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    PlaceRoom command;
    command.incident = summary.id;
    command.place = call.has("place") ? call.value("place") : state.place;
    command.call = call.has("call") ? call.value("call") : state.call;
    command.said.by = call.value("by");
    return act(call, *door, command);
}

Result<int> approve(Call &call)
{
    if (call.has("ask") && call.has("return"))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "Say --ask or --return, not both.")));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    if (call.has("return")) {
        ReturnUpdate back;
        back.incident = summary.id;
        back.remark = call.value("return");
        MUSTER_TRY_ASSIGN(back.said, call.said(zoneOf(summary)));
        MUSTER_TRY_ASSIGN(back.text, call.input());
        return act(call, *door, back);
    }
    if (call.has("ask")) {
        AskApproval ask;
        ask.incident = summary.id;
        ask.whom = call.value("ask");
        if (call.has("as")) {
            MUSTER_TRY_ASSIGN(ask.of, term<Approver>(call.value("as")));
        }
        MUSTER_TRY_ASSIGN(ask.said, call.said(zoneOf(summary)));
        MUSTER_TRY_ASSIGN(ask.text, call.input());
        return act(call, *door, ask);
    }
    ApproveUpdate command;
    command.incident = summary.id;
    if (call.has("as")) {
        MUSTER_TRY_ASSIGN(command.as, term<Approver>(call.value("as")));
    }
    MUSTER_TRY_ASSIGN(command.said, call.said(zoneOf(summary)));
    MUSTER_TRY_ASSIGN(command.text, call.input());
    return act(call, *door, command);
}

} // namespace muster::cli
