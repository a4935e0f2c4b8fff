#include "app/cli/verbs.h"

#include "models/core/text.h"

#include <QJsonArray>

namespace muster::cli {

Result<int> list(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const QList<Summary> all, door->session().incidents());
    QJsonArray json;
    for (const Summary &s : all) {
        if (!call.json) {
            call.print(QStringLiteral("%1  SEV %2  %3  %4  %5")
                           .arg(s.numberText(), QString::number(s.severity), call.tongue(labelOf(s.status)),
                                zoneOf(s).dateAndClock(s.started), oneLine(s.title)));
            continue;
        }
        json.append(QJsonObject{
            {QStringLiteral("incident"), s.numberText()},
            {QStringLiteral("id"), s.id.toString()},
            {QStringLiteral("title"), s.title},
            {QStringLiteral("severity"), s.severity},
            {QStringLiteral("status"), keyOf(s.status)},
            {QStringLiteral("started"), utcStamp(s.started)},
            {QStringLiteral("ended"), s.ended == 0 ? QJsonValue() : QJsonValue(utcStamp(s.ended))},
            {QStringLiteral("exercise"), s.exercise}});
    }
    if (call.json)
        call.printJson(json);
    return 0;
}

} // namespace muster::cli
