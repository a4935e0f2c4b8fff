#include "app/cli/verbs.h"

namespace muster::cli {

Result<int> declare(Call &call)
{
    Declare command;
    command.title = call.args.at(0);
    command.zone = Zone::local().name();
    if (call.has("severity")) {
        bool ok = false;
        command.severity = call.value("severity").toInt(&ok);
        if (!ok || command.severity < 1 || command.severity > 5)
            return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2."), call.value("severity"),
                                  QStringLiteral("1, 2, 3, 4, 5")));
    }
    MUSTER_TRY_ASSIGN(command.said, call.said(Zone::local()));
    MUSTER_TRY_ASSIGN(const auto door, call.write(Call::Missing::IsMade));
    MUSTER_TRY_ASSIGN(const Outcome outcome, door->execute(command));
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(outcome.incident.toString()));
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("incident"), summary.numberText()},
                                   {QStringLiteral("id"), summary.id.toString()}});
    else
        call.print(summary.numberText());
    return 0;
}

} // namespace muster::cli
