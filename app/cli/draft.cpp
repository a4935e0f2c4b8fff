#include "app/cli/commsjson.h"
#include "app/cli/verbs.h"
#include "models/comms/composition.h"
#include "models/desk/briefing.h"

#include <algorithm>

namespace muster::cli {

namespace {

QJsonObject json(const ChannelText &one, const Tongue &tongue)
{
    return {{QStringLiteral("subject"), one.text.subject},
            {QStringLiteral("body"), one.text.body},
            {QStringLiteral("proof"), toJson(one.proof, one.text.body, tongue)}};
}

QJsonObject json(const Composed &made, std::optional<Channel> only, const QList<Finding> &findings,
                 const Tongue &tongue)
{
    QJsonObject channels;
    for (const ChannelText &one : made.channels) {
        if (!only || *only == one.channel)
            channels.insert(keyOf(one.channel), json(one, tongue));
    }
    const Announcement &announcement = made.announcement;
    return {{QStringLiteral("channels"), channels},
            {QStringLiteral("status"), keyOf(announcement.status)},
            {QStringLiteral("next"),
             announcement.next == 0 ? QJsonValue() : QJsonValue(utcStamp(announcement.next))},
            {QStringLiteral("checks"), toJson(findings, tongue)}};
}

/// Whatever does not fit or is not well, to standard error.
void warnOf(const Call &call, const Composed &made, std::optional<Channel> only,
            const QList<Finding> &findings)
{
    for (const Finding &one : findings) {
        if (!one.ok)
            call.warn(call.tongue(one.message));
    }
    for (const ChannelText &one : made.channels) {
        if ((!only || *only == one.channel) && !one.proof.fits())
            call.warn(call.tongue(labelOf(one.channel)) + QLatin1String(": ") +
                      call.tongue(proofLine(one.proof)));
    }
}

} // namespace

Result<int> draft(Call &call)
{
    std::optional<Channel> only;
    if (call.has("channel")) {
        MUSTER_TRY_ASSIGN(only, term<Channel>(call.value("channel")));
    }
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    MUSTER_TRY_ASSIGN(const QList<Entry> noted, wordsNoted(door->session(), summary.id));
    Composition composition;
    composition.language = call.tongue.name();
    if (call.has("for")) {
        MUSTER_TRY_ASSIGN(composition.outlet.readers, term<Readers>(call.value("for")));
    }
    composition.outlet.channel = only.value_or(channelsOf(composition.outlet.readers).first());
    if (call.has("phase")) {
        MUSTER_TRY_ASSIGN(composition.phase, term<Phase>(call.value("phase")));
    }
    MUSTER_TRY_ASSIGN(const Composed made, composed(composition, state, call.clock->nowUs(), noted));
    const Announcement &announcement = made.announcement;
    const QList<Finding> findings = checked(announcement);
    if (call.json) {
        call.printJson(json(made, only, findings, call.tongue));
    } else {
        call.print(announcement.text.subject + QLatin1String("\n\n") + announcement.text.body);
        warnOf(call, made, only, findings);
    }
    const bool fit = std::all_of(made.channels.cbegin(), made.channels.cend(), [&](const ChannelText &one) {
        return (only && *only != one.channel) || one.proof.fits();
    });
    return allWell(findings) && fit ? 0 : 1;
}

} // namespace muster::cli
