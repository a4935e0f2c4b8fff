#include "app/cli/verbs.h"

namespace muster::cli {

Result<int> correct(Call &call)
{
    const int ways = (call.has("text") ? 1 : 0) + (call.has("at") ? 1 : 0);
    if (call.has("strike") ? ways > 0 : ways == 0)
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("Muster", "Say what is to be corrected: --text, --at or --strike.")));
    if (!call.has("reason") || call.value("reason").trimmed().isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "A correction needs its reason: --reason.")));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const Id entry, entryId(call.args.at(1)));
    Said said;
    said.by = call.value("by");

    Command command;
    if (call.has("strike")) {
        command = Withdraw{summary.id, entry, call.value("reason"), said, true};
    } else {
        MUSTER_TRY_ASSIGN(const auto at, call.moment("at", zoneOf(summary)));
        command = Correct{summary.id,
                          entry,
                          call.has("text") ? std::optional(call.value("text")) : std::nullopt,
                          at,
                          call.value("reason"),
                          said};
    }
    MUSTER_TRY_ASSIGN(const Outcome outcome, door->execute(command));
    const QString id = outcome.events.first().id.toString();
    if (call.json)
        call.printJson(
            QJsonObject{{QStringLiteral("entry"), id}, {QStringLiteral("corrects"), entry.toString()}});
    else
        call.print(id);
    return 0;
}

} // namespace muster::cli
