#include "app/cli/verbs.h"
#include "models/comms/composition.h"

#include <QJsonArray>

namespace muster::cli {

namespace {

QJsonObject json(const Announcement &announcement, Channel channel, const QList<Finding> &findings,
                 const Tongue &tongue)
{
    QJsonArray checks;
    for (const Finding &one : findings)
        checks.append(QJsonObject{{QStringLiteral("id"), one.id},
                                  {QStringLiteral("ok"), one.ok},
                                  {QStringLiteral("message"), tongue(one.message)}});
    const QJsonObject text{{QStringLiteral("subject"), announcement.text.subject},
                           {QStringLiteral("body"), announcement.text.body}};
    return {{QStringLiteral("channels"), QJsonObject{{keyOf(channel), text}}},
            {QStringLiteral("status"), keyOf(announcement.status)},
            {QStringLiteral("next"),
             announcement.next == 0 ? QJsonValue() : QJsonValue(utcStamp(announcement.next))},
            {QStringLiteral("checks"), checks}};
}

} // namespace

Result<int> draft(Call &call)
{
    Channel channel = Channel::Statuspage;
    if (call.has("channel")) {
        MUSTER_TRY_ASSIGN(channel, term<Channel>(call.value("channel")));
    }
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    Composition composition;
    composition.language = call.tongue.name();
    if (call.has("phase")) {
        MUSTER_TRY_ASSIGN(composition.phase, term<Phase>(call.value("phase")));
    }
    MUSTER_TRY_ASSIGN(const Composed made, composed(composition, state, call.clock->nowUs()));
    const Announcement &announcement = made.announcement;
    const QList<Finding> findings = checked(announcement);
    if (call.json) {
        call.printJson(json(announcement, channel, findings, call.tongue));
    } else {
        call.print(announcement.text.subject + QLatin1String("\n\n") + announcement.text.body);
        for (const Finding &one : findings) {
            if (!one.ok)
                call.warn(call.tongue(one.message));
        }
    }
    return allWell(findings) ? 0 : 1;
}

} // namespace muster::cli
