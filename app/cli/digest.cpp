#include "app/cli/verbs.h"
#include "models/desk/storyof.h"
#include "models/exchange/format.h"

#include <QBuffer>

namespace muster::cli {

Result<int> digest(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.has("peek") ? call.read() : call.write());
    Session &session = door->session();
    MUSTER_TRY_ASSIGN(const Summary summary, session.find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, session.state(summary.id));

    // Restricted entries never go to the room's chat.
    EntryQuery query;
    query.incident = summary.id;
    query.audiences = {Audience::Internal, Audience::Vendor, Audience::Public};
    query.notedAfter = state.sharedUpTo;
    MUSTER_TRY_ASSIGN(Story story, storyOf(session, summary, query));
    qint64 upTo = state.sharedUpTo, count = 0;
    MUSTER_TRY(story.entries([&](const Entry &entry) -> Result<> {
        upTo = qMax(upTo, entry.noted);
        ++count;
        return {};
    }));
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    MUSTER_TRY(formatOf(QStringLiteral("txt"))
                   ->write(story, {Reader::Internal, zoneOf(summary), call.tongue}, text));
    const auto stamp = [](qint64 recorded) {
        return recorded == 0 ? QJsonValue() : QJsonValue(utcStamp(recordedUs(recorded)));
    };
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("from"), stamp(state.sharedUpTo)},
                                   {QStringLiteral("to"), stamp(upTo)},
                                   {QStringLiteral("entries"), count},
                                   {QStringLiteral("text"), QString::fromUtf8(text.data())}});
    else
        call.printBytes(text.data());
    // The mark moves once the text is out: a digest that reached nobody is not shared.
    MUSTER_TRY(call.delivered());
    if (call.has("peek") || count == 0)
        return 0;
    ShareDigest command;
    command.incident = summary.id;
    command.upTo = upTo;
    MUSTER_TRY(door->execute(command));
    return 0;
}

} // namespace muster::cli
