#include "app/cli/commsjson.h"
#include "app/cli/composing.h"
#include "app/cli/verbs.h"

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
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const AskedText asked, askedFor(call, door->session()));
    const Composed &made = asked.made;
    const std::optional<Channel> only = asked.channel;
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
