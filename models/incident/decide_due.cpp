// The rules of what is owed at a time.

#include "models/incident/deciding.h"

#include <algorithm>

namespace muster::deciding {

namespace {

/// What is owed by this id, while it is owed.
Result<DueItem> owed(const Circumstances &here, const Id &due)
{
    for (const DueItem &item : dueList(here.state)) {
        if (item.event == due)
            return item;
    }
    // A hand-off without a time is answered, or given one, all the same.
    for (const Handoff &handoff : here.state.handoffs) {
        if (handoff.event == due && handoff.answeredAt == 0)
            return DueItem{handoff.event, DueKind::Answer, handoff.wanted, handoff.to, 0};
    }
    return unreadable(say(
        QT_TRANSLATE_NOOP("Muster", "Nothing of that name is owed in this incident. Nothing was changed.")));
}

} // namespace

Drafts decideOne(const Circumstances &here, const SetDue &c)
{
    MUSTER_TRY_ASSIGN(const QString text,
                      words(c.text, QT_TRANSLATE_NOOP("Muster", "Say what is due. Nothing was set.")));
    if (c.kind == DueKind::Update)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "The next update is promised in the text that goes out, when it is marked as sent.")));
    if (c.at <= here.nowUs)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That time has passed. Nothing was set.")));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("due_kind"), keyOf(c.kind));
    body.insert(QStringLiteral("text"), text);
    addWords(body, "owner", c.owner);
    addMoment(body, "at", c.at);
    return QList{draft(here, type::dueSet, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const MoveDue &c)
{
    MUSTER_TRY_ASSIGN(const DueItem item, owed(here, c.due));
    if (item.kind == DueKind::Update)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "Customers read that time, so it cannot be moved. Send an update with a new one.")));
    if (c.at <= here.nowUs || c.at == item.at)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Give a later time. Nothing was moved.")));
    if (trimmed(c.reason).isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Say why in a few words: it stays in the record.")));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("due"), c.due.toString());
    body.insert(QStringLiteral("what"), item.text);
    addMoment(body, "at", c.at);
    addReason(body, c.reason);
    return QList{draft(here, type::dueMoved, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const CloseDue &c)
{
    MUSTER_TRY_ASSIGN(const DueItem item, owed(here, c.due));
    if (item.kind == DueKind::Update)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "A promised update is kept by sending it. Mark the update as sent.")));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("due"), c.due.toString());
    body.insert(QStringLiteral("what"), item.text);
    addWords(body, "note", c.note);
    return QList{draft(here, type::dueClosed, c.said, body)};
}

} // namespace muster::deciding
