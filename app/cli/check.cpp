#include "app/cli/commsjson.h"
#include "app/cli/verbs.h"
#include "models/comms/composition.h"
#include "models/desk/briefing.h"

namespace muster::cli {

Result<int> check(Call &call)
{
    Composition composition;
    composition.language = call.tongue.name();
    if (call.has("channel")) {
        MUSTER_TRY_ASSIGN(composition.outlet.channel, term<Channel>(call.value("channel")));
    }
    MUSTER_TRY_ASSIGN(QString text, call.input());
    if (text.endsWith(u'\n'))
        text.chop(1);
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    MUSTER_TRY_ASSIGN(const QList<Entry> noted, wordsNoted(door->session(), summary.id));
    MUSTER_TRY_ASSIGN(Composed made, composed(composition, state, call.clock->nowUs(), noted));
    // What stands in the subject counts as said, so an exercise is marked if its text is.
    made.announcement.text = {call.value("subject"), text};
    if (!call.has("subject"))
        made.announcement.text.subject = text.section(u'\n', 0, 0);
    const QList<Finding> findings = checked(made.announcement);
    if (call.json) {
        call.printJson(QJsonObject{{QStringLiteral("checks"), toJson(findings, call.tongue)}});
    } else {
        for (const Finding &one : findings)
            call.print((one.ok ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + call.tongue(one.message));
    }
    return allWell(findings) ? 0 : 1;
}

} // namespace muster::cli
