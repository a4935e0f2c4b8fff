// The rules of talking to customers besides writing, approving and sending.

#include "models/incident/deciding.h"

namespace muster::deciding {

Drafts decideOne(const Circumstances &here, const AskApproval &c)
{
    MUSTER_TRY_ASSIGN(
        const QString text,
        words(c.text, QT_TRANSLATE_NOOP("Muster", "There is no text to approve. Nobody was asked.")));
    const QString whom = trimmed(c.whom).simplified();
    MUSTER_TRY(fitsNote(whom));
    for (const Approval &approval : here.state.approvals) {
        if (approval.text == text && approval.as == c.of && !approval.revoked)
            return refused(
                say(QT_TRANSLATE_NOOP("Muster", "%1 has approved exactly this text already."), approval.by));
    }
    for (const ApprovalAsked &asked : here.state.approvalsAsked) {
        if (asked.text == text && asked.of == c.of && asked.whom == whom && here.nowUs - asked.at < minute)
            return refused(say(QT_TRANSLATE_NOOP("Muster", "That was asked a moment ago.")));
    }
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("text"), text);
    body.insert(QStringLiteral("sha256"), sha256Of(text));
    body.insert(QStringLiteral("of"), keyOf(c.of));
    addWords(body, "whom", whom);
    return QList{draft(here, type::approvalAsked, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const MarkChannel &c)
{
    const auto now = here.state.detours.constFind(c.channel);
    const bool isDown = now != here.state.detours.cend();
    if (!c.down && !isDown)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That channel is not marked as down. Nothing was changed.")));
    if (c.down && c.instead == c.channel)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "Say on which other channel its updates go out instead. Nothing was changed.")));
    if (c.down && here.state.detours.contains(c.instead))
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "That channel is down itself. Name one that works. Nothing was changed.")));
    if (c.down && isDown && now->instead == c.instead && now->reason == trimmed(c.reason))
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That is how it is marked already.")));
    MUSTER_TRY(fitsNote(c.reason));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("channel"), keyOf(c.channel));
    if (c.down)
        body.insert(QStringLiteral("instead"), keyOf(c.instead));
    addReason(body, c.reason);
    return QList{draft(here, type::channelMarked, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SetPace &c)
{
    if (c.minutes != 0 && (c.minutes < 30 || c.minutes > 24 * 60))
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "In a long incident customers hear every 30 to 1,440 minutes. Nothing was changed.")));
    if (c.minutes == here.state.pace)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That is the pace already. Nothing was changed.")));
    MUSTER_TRY(fitsNote(c.reason));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("minutes"), c.minutes);
    addReason(body, c.reason);
    return QList{draft(here, type::paceSet, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SnoozeUpdate &c)
{
    // Never off for good: after an hour somebody says again why customers still wait.
    constexpr qint64 longest = 60 * minute;
    const QList<DueItem> owed = dueList(here.state);
    const bool isOwed = std::any_of(owed.cbegin(), owed.cend(), [&](const DueItem &item) {
        return item.kind == DueKind::Update && item.event == c.update;
    });
    if (!isOwed)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "No update of that name is owed here. Nothing was changed.")));
    if (c.until <= here.nowUs || c.until > here.nowUs + longest)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "A reminder waits at most 60 minutes: give a time within the next hour.")));
    if (trimmed(c.reason).isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Say why in a few words: it stays in the record.")));
    MUSTER_TRY(fitsNote(c.reason));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("due"), c.update.toString());
    addMoment(body, "at", c.until);
    addReason(body, c.reason);
    return QList{draft(here, type::dueSnoozed, c.said, body)};
}

} // namespace muster::deciding
