#include "app/cli/verbs.h"

namespace muster::cli {

Result<int> erase(Call &call)
{
    if (!call.has("reason"))
        return wrongUsage(say(QT_TRANSLATE_NOOP(
            "Muster", "Erasing needs a reason: it stays in the record when the words are gone.")));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    Id entry;
    if (call.args.at(1) == QLatin1String("title")) {
        MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
        entry = state.declaring;
    } else {
        MUSTER_TRY_ASSIGN(entry, entryId(call.args.at(1)));
    }
    Said said;
    said.by = call.value("by");
    MUSTER_TRY_ASSIGN(const Outcome outcome,
                      door->execute(Erase{summary.id, entry, call.value("reason"), said}));
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("entry"), entry.toString()}});
    else
        call.print(entry.toString());
    for (const QString &path : outcome.unreached)
        call.warn(call.tongue(say(
            QT_TRANSLATE_NOOP(
                "Muster",
                "The backup %1 could not be reached and still holds the words. Erase or delete it by hand."),
            path)));
    for (const QString &echo : outcome.echoes)
        call.warn(
            call.tongue(say(QT_TRANSLATE_NOOP("Muster", "Entry %1 shares a number, an address or a code with "
                                                        "what was erased. Look whether it must go too."),
                            echo)));
    return outcome.unreached.isEmpty() && outcome.echoes.isEmpty() ? 0 : 1;
}

} // namespace muster::cli
