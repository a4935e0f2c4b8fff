#include "app/cli/verbs.h"
#include "models/desk/intake.h"

#include <QFile>

namespace muster::cli {

namespace {

Result<QList<Event>> eventsIn(const QString &path, const Clock &clock)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.peek(1) == "{") {
        MUSTER_TRY_ASSIGN(const Bundle bundle, readWholeBundle(path));
        MUSTER_TRY(checkWhole(bundle));
        return bundle.events;
    }
    MUSTER_TRY_ASSIGN(const auto other, Session::openReadOnly(path, clock));
    QList<Event> events;
    MUSTER_TRY(other->eachEvent({}, [&](const Event &event) -> Result<> {
        events.append(event);
        return {};
    }));
    return events;
}

} // namespace

Result<int> merge(Call &call)
{
    MUSTER_TRY_ASSIGN(const QList<Event> events, eventsIn(call.args.at(0), *call.clock));
    MUSTER_TRY_ASSIGN(const auto door, call.write(Call::Missing::IsMade));
    MUSTER_TRY_ASSIGN(const Absorbed absorbed, door->absorb(events));
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("events"), absorbed.events},
                                   {QStringLiteral("new"), absorbed.fresh},
                                   {QStringLiteral("forks"), absorbed.forks}});
    else
        call.print(call.tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 events read, %2 new, %3 forks"),
                                   QString::number(absorbed.events), QString::number(absorbed.fresh),
                                   QString::number(absorbed.forks))));
    return absorbed.forks > 0 ? 1 : 0;
}

} // namespace muster::cli
