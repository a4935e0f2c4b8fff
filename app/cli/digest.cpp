#include "app/cli/verbs.h"
#include "models/desk/roomdigest.h"

namespace muster::cli {

Result<int> digest(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.has("peek") ? call.read() : call.write());
    Session &session = door->session();
    MUSTER_TRY_ASSIGN(const Summary summary, session.find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const RoomDigest digest, roomDigestOf(session, summary, call.tongue, zoneOf(summary)));
    const auto stamp = [](qint64 recorded) {
        return recorded == 0 ? QJsonValue() : QJsonValue(utcStamp(recordedUs(recorded)));
    };
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("from"), stamp(digest.from)},
                                   {QStringLiteral("to"), stamp(digest.mark.upTo)},
                                   {QStringLiteral("entries"), digest.entries},
                                   {QStringLiteral("text"), digest.text}});
    else
        call.printBytes(digest.text.toUtf8());
    // The mark moves once the text is out: a digest that reached nobody is not shared.
    MUSTER_TRY(call.delivered());
    if (call.has("peek") || digest.entries == 0)
        return 0;
    MUSTER_TRY(door->execute(digest.mark));
    return 0;
}

} // namespace muster::cli
