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

/// One text as it was asked for, and what the checks found in it.
struct Checked
{
    AskedText asked;
    QList<Finding> findings;

    bool isWell() const
    {
        const QList<ChannelText> &channels = asked.made.channels;
        return allWell(findings) &&
               std::all_of(channels.cbegin(), channels.cend(), [this](const ChannelText &one) {
                   return (asked.channel && *asked.channel != one.channel) || one.proof.fits();
               });
    }
    QJsonObject toJson(const Tongue &tongue) const
    {
        return json(asked.made, asked.channel, findings, tongue);
    }
};

Result<Checked> checkedText(const Call &call, Session &session, const QString &language)
{
    MUSTER_TRY_ASSIGN(AskedText asked, askedFor(call, session, {}, language));
    const QList<Finding> findings = checked(asked.made.announcement);
    return Checked{std::move(asked), findings};
}

void print(const Call &call, const Checked &one)
{
    const DraftText &text = one.asked.made.announcement.text;
    call.print(text.subject + QLatin1String("\n\n") + text.body);
    warnOf(call, one.asked.made, one.asked.channel, one.findings);
}

/// English, then Chinese.
Result<int> draftBoth(const Call &call, Session &session)
{
    MUSTER_TRY_ASSIGN(const Checked english, checkedText(call, session, QStringLiteral("en")));
    MUSTER_TRY_ASSIGN(const Checked chinese, checkedText(call, session, QStringLiteral("zh_CN")));
    if (call.json) {
        call.printJson(QJsonObject{{QStringLiteral("languages"),
                                    QJsonObject{{QStringLiteral("en"), english.toJson(call.tongue)},
                                                {QStringLiteral("zh_CN"), chinese.toJson(call.tongue)}}}});
    } else {
        print(call, english);
        call.print(QStringLiteral("\n---\n"));
        print(call, chinese);
    }
    return english.isWell() && chinese.isWell() ? 0 : 1;
}

} // namespace

Result<int> draft(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    if (call.has("both"))
        return draftBoth(call, door->session());
    MUSTER_TRY_ASSIGN(const Checked one, checkedText(call, door->session(), {}));
    if (call.json)
        call.printJson(one.toJson(call.tongue));
    else
        print(call, one);
    return one.isWell() ? 0 : 1;
}

} // namespace muster::cli
