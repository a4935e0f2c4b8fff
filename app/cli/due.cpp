// What is owed at a time: listing it, setting a time, moving it, saying that it was done.

#include "app/cli/statejson.h"
#include "app/cli/verbs.h"

#include "models/core/text.h"
#include "models/incident/stretch.h"

#include <algorithm>

namespace muster::cli {

namespace {

int printDues(const Call &call, const State &state, const Zone &zone)
{
    if (call.json) {
        call.printJson(dueJson(state));
        return 0;
    }
    const qint64 now = call.clock->nowUs();
    for (const DueItem &item : dueList(state)) {
        const QString what = item.kind == DueKind::Update && !areCustomers(item.to)
                                 ? call.tongue(say(QT_TRANSLATE_NOOP("Muster", "Update for %1"),
                                                   call.tongue(labelOf(item.to))))
                                 : call.tongue(labelOf(item.kind));
        QStringList parts{zone.dateAndClock(item.at), remainderWords(item.at, now, call.tongue), what,
                          oneLine(item.text), item.owner};
        if (item.quietUntil > now)
            parts +=
                call.tongue(say(QT_TRANSLATE_NOOP("Muster", "reminder at %1"), zone.clock(item.quietUntil)));
        parts.removeAll(QString());
        call.print(parts.join(QStringLiteral("  ")) + QStringLiteral("  [%1]").arg(item.event.toString()));
    }
    return 0;
}

Result<int> add(Call &call, Door &door, const Summary &summary)
{
    SetDue wanted;
    wanted.incident = summary.id;
    wanted.text = call.value("add");
    wanted.owner = call.value("owner");
    if (call.has("kind")) {
        MUSTER_TRY_ASSIGN(wanted.kind, term<DueKind>(call.value("kind")));
    }
    MUSTER_TRY_ASSIGN(wanted.said, call.said(zoneOf(summary)));
    MUSTER_TRY_ASSIGN(wanted.at, parseMomentAhead(call.value("until"), zoneOf(summary), call.clock->nowUs()));
    return act(call, door, wanted);
}

/// The promise of an update stays, since it was read: of that only the reminder waits.
Result<int> move(Call &call, Door &door, const Summary &summary, const Id &due, const Said &said)
{
    MUSTER_TRY_ASSIGN(const State state, door.session().state(summary.id));
    MUSTER_TRY_ASSIGN(const qint64 until,
                      parseMomentAhead(call.value("until"), zoneOf(summary), call.clock->nowUs()));
    const QList<DueItem> owed = dueList(state);
    const bool isUpdate = std::any_of(owed.cbegin(), owed.cend(), [&](const DueItem &item) {
        return item.event == due && item.kind == DueKind::Update;
    });
    if (isUpdate)
        return act(call, door, SnoozeUpdate{summary.id, due, until, call.value("reason"), said});
    return act(call, door, MoveDue{summary.id, due, until, call.value("reason"), said});
}

} // namespace

Result<int> due(Call &call)
{
    const bool named = call.args.size() == 2, closes = call.has("done"), timed = call.has("until");
    const bool adds = !named && call.has("add") && timed && !closes;
    const bool lists = !named && !call.has("add") && !timed && !closes;
    const bool settles = named && !call.has("add") && timed != closes;
    if (!adds && !lists && !settles)
        return wrongUsage(say(QT_TRANSLATE_NOOP(
            "Muster", "Name what is owed with --until and --reason, or with --done; or set something new "
                      "with --add and --until.")));
    MUSTER_TRY_ASSIGN(const auto door, lists ? call.read() : call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    if (adds)
        return add(call, *door, summary);
    if (lists) {
        MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
        return printDues(call, state, zoneOf(summary));
    }
    MUSTER_TRY_ASSIGN(const Id one, entryId(call.args.at(1)));
    MUSTER_TRY_ASSIGN(const Said said, call.said(zoneOf(summary)));
    if (closes)
        return act(call, *door, CloseDue{summary.id, one, call.value("done"), said});
    return move(call, *door, summary, one, said);
}

Result<int> pace(Call &call)
{
    if (call.args.size() == 1) {
        MUSTER_TRY_ASSIGN(const auto door, call.read());
        MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
        MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
        if (call.json)
            call.printJson(QJsonObject{{QStringLiteral("minutes"), state.pace}});
        else
            call.print(state.pace == 0 ? call.tongue(say(QT_TRANSLATE_NOOP("Muster", "as usual")))
                                       : call.tongue(sayN(QT_TRANSLATE_N_NOOP("Muster", "every %n minutes"),
                                                          state.pace)));
        return 0;
    }
    bool isNumber = false;
    const int minutes = call.args.at(1).toInt(&isNumber);
    if (!isNumber)
        return wrongUsage(say(QT_TRANSLATE_NOOP(
            "Muster", "Say every how many minutes customers hear, or 0 for as often as usual.")));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const Said said, call.said(zoneOf(summary)));
    return act(call, *door, SetPace{summary.id, minutes, call.value("reason"), said});
}

Result<int> channel(Call &call)
{
    if (call.args.size() == 1) {
        MUSTER_TRY_ASSIGN(const auto door, call.read());
        MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
        MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
        if (call.json)
            call.printJson(detoursJson(state));
        for (auto it = state.detours.cbegin(); it != state.detours.cend() && !call.json; ++it)
            call.print(call.tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 is down, updates go to %2"),
                                       call.tongue(labelOf(it.key())), call.tongue(labelOf(it->instead)))));
        return 0;
    }
    MarkChannel mark;
    MUSTER_TRY_ASSIGN(mark.channel, term<Channel>(call.args.at(1)));
    mark.down = !call.has("works");
    if (mark.down == !call.has("down"))
        return wrongUsage(say(
            QT_TRANSLATE_NOOP("Muster", "Say --down and the channel that stands in for it, or --works.")));
    if (mark.down) {
        MUSTER_TRY_ASSIGN(mark.instead, term<Channel>(call.value("down")));
    }
    mark.reason = call.value("reason");
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(mark.said, call.said(zoneOf(summary)));
    mark.incident = summary.id;
    return act(call, *door, mark);
}

} // namespace muster::cli
