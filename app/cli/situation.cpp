// What the room makes of it: the board, the technical report, and the incident in half a minute.

#include "app/cli/statejson.h"
#include "app/cli/verbs.h"

#include "models/core/text.h"
#include "models/desk/briefing.h"
#include "models/incident/commandbrief.h"

namespace muster::cli {

namespace {

void printBoard(const Call &call, const State &state, const Zone &zone)
{
    const auto line = [&](const QString &id, qint64 at, const QString &words) {
        call.print(QStringLiteral("  %1  %2%3")
                       .arg(zone.dateAndClock(at), oneLine(words),
                            id.isEmpty() ? id : QStringLiteral("  [%1]").arg(id)));
    };
    for (const Term<Standing> &term : terms<Standing>()) {
        call.print(call.tongue(labelOf(term.value)));
        for (const BoardLine &one : state.board.standing(term.value)) {
            const QString words =
                one.text.isEmpty() ? call.tongue(say(QT_TRANSLATE_NOOP("Muster", "(erased)"))) : one.text;
            line(one.event.toString(), one.at,
                 one.note.isEmpty()
                     ? words
                     : call.tongue(say(QT_TRANSLATE_NOOP("Muster", "%1: %2"), words, one.note)));
        }
    }
    call.print(call.tongue(say(QT_TRANSLATE_NOOP("Muster", "Under way"))));
    for (const DueItem &item : dueList(state))
        line({}, item.at,
             QStringList{item.owner, item.text.isEmpty() ? call.tongue(labelOf(item.kind)) : item.text}.join(
                 item.owner.isEmpty() ? QString() : QStringLiteral(": ")));
}

} // namespace

Result<int> board(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    if (call.json)
        call.printJson(situationJson(state));
    else
        printBoard(call, state, zoneOf(summary));
    return 0;
}

Result<int> finding(Call &call)
{
    NoteFinding command;
    if (call.has("as")) {
        MUSTER_TRY_ASSIGN(command.standing, term<Standing>(call.value("as")));
    }
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(command.said, call.said(zoneOf(summary)));
    command.incident = summary.id;
    command.text = call.args.at(1);
    return act(call, *door, command);
}

Result<int> settle(Call &call)
{
    SettleFinding command;
    if (!call.has("as"))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "Say what it turned out to be: --as, one of: %1."),
                              keysOf<Standing>()));
    MUSTER_TRY_ASSIGN(command.standing, term<Standing>(call.value("as")));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(command.finding, entryId(call.args.at(1)));
    MUSTER_TRY_ASSIGN(command.said, call.said(zoneOf(summary)));
    command.incident = summary.id;
    command.note = call.value("reason");
    return act(call, *door, command);
}

Result<int> report(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    GiveReport command{summary.id, call.value("condition"), call.value("actions"), call.value("needs"), {}};
    MUSTER_TRY_ASSIGN(command.said, call.said(zoneOf(summary)));
    return act(call, *door, command);
}

Result<int> catchUp(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    Session &session = door->session();
    MUSTER_TRY_ASSIGN(const Summary summary, session.find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, session.state(summary.id));
    MUSTER_TRY_ASSIGN(const QList<Entry> lines, decisionsOf(session, summary.id));
    const QString text =
        catchUpOf(state, lines, call.tongue, zoneOf(summary), call.clock->nowUs(), summary.numberText());
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("text"), text}});
    else
        call.print(text);
    return 0;
}

} // namespace muster::cli
