// The rules of what the room makes of it: the board, the technical report, and handing over command.

#include "models/incident/deciding.h"

#include <algorithm>

namespace muster::deciding {

Drafts decideOne(const Circumstances &here, const NoteFinding &c)
{
    MUSTER_TRY_ASSIGN(
        const QString text,
        words(c.text, QT_TRANSLATE_NOOP("Muster", "Say what is known or suspected. Nothing was noted.")));
    MUSTER_TRY(fitsNote(text));
    for (const BoardLine &one : here.state.board.lines) {
        if (one.text == text)
            return refused(say(QT_TRANSLATE_NOOP(
                "Muster", "That is on the board already. Change what it is held to be there.")));
    }
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("standing"), keyOf(c.standing));
    body.insert(QStringLiteral("text"), text);
    return QList{draft(here, type::findingNoted, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SettleFinding &c)
{
    const BoardLine *now = here.state.board.line(c.finding);
    if (!now)
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster", "There is no such line on the board of this incident. Nothing was changed.")));
    if (now->standing == c.standing && now->note == trimmed(c.note))
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That is how it is noted already. Nothing was changed.")));
    MUSTER_TRY(fitsNote(c.note));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("finding"), c.finding.toString());
    body.insert(QStringLiteral("standing"), keyOf(c.standing));
    body.insert(QStringLiteral("what"), now->text);
    addWords(body, "note", c.note);
    return QList{draft(here, type::findingSettled, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const GiveReport &c)
{
    // One line each: they are read aloud.
    const QString condition = trimmed(c.condition).simplified(), actions = trimmed(c.actions).simplified(),
                  needs = trimmed(c.needs).simplified();
    if (condition.isEmpty() && actions.isEmpty() && needs.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "Say how it stands, what is done or what is needed. Nothing was recorded.")));
    for (const QString &part : {condition, actions, needs})
        MUSTER_TRY(fitsNote(part));
    const auto &now = here.state.board.report;
    const QString by = c.said.by.trimmed().isEmpty() ? here.person : c.said.by.trimmed();
    if (now && now->condition == condition && now->actions == actions && now->needs == needs && now->by == by)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That is what the last report says. Nothing was recorded.")));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    addWords(body, "condition", condition);
    addWords(body, "actions", actions);
    addWords(body, "needs", needs);
    return QList{draft(here, type::reportGiven, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const OfferCommand &c)
{
    const QString to = trimmed(c.to).simplified();
    if (to.isEmpty())
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "Say who is to lead from now on. Nothing was handed over.")));
    if (to.size() > maxName)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That name is too long. Nothing was changed.")));
    if (here.state.roles.value(Role::Commander) == to)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "%1 has that role already."), to));
    MUSTER_TRY_ASSIGN(
        const QString brief,
        words(c.brief, QT_TRANSLATE_NOOP("Muster", "The briefing is empty. Nothing was handed over.")));
    if (const auto &open = here.state.board.offer; open && open->to == to && open->brief == brief)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "%1 was asked already and has not taken command yet."), to));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("to"), to);
    body.insert(QStringLiteral("brief"), brief);
    return QList{draft(here, type::commandOffered, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const TakeCommand &c)
{
    const auto &open = here.state.board.offer;
    if (!open || (!c.offer.isNull() && open->event != c.offer))
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "Command is not being handed over, or the offer was taken back. Nothing was changed.")));
    Said said = c.said;
    said.by = trimmed(said.by).isEmpty() ? open->to : trimmed(said.by).simplified();
    if (said.by != open->to)
        return refused(say(
            QT_TRANSLATE_NOOP("Muster", "Command was offered to %1, and only they can take it."), open->to));
    MUSTER_TRY(sensible(here, said.at));
    QJsonObject body = bodyOf(here, said);
    body.insert(QStringLiteral("offer"), open->event.toString());
    addWords(body, "from", open->from);
    return QList{draft(here, type::commandTaken, said, body)};
}

} // namespace muster::deciding
