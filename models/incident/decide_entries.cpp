// The rules of what becomes of an entry: logging, correcting, striking, who may read it, erasing.

#include "models/incident/deciding.h"

#include <algorithm>

namespace muster::deciding {

Drafts decideOne(const Circumstances &here, const LogEntry &c)
{
    MUSTER_TRY_ASSIGN(const QString text,
                      words(c.text, QT_TRANSLATE_NOOP("Muster", "The entry is empty. Type what happened.")));
    MUSTER_TRY(sensible(here, c.said.at));
    if (!isLogged(c.kind))
        return refused(say(QT_TRANSLATE_NOOP("Muster", "“%1” is written by its own act, not logged by hand."),
                           keyOf(c.kind)));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("text"), text);
    body.insert(QStringLiteral("kind"), keyOf(c.kind));
    if (c.audience != Audience::Internal)
        body.insert(QStringLiteral("audience"), keyOf(c.audience));
    return QList{draft(here, type::logged, c.said, body)};
}

Result<Entry> standing(const Circumstances &here)
{
    if (!here.target)
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "There is no such entry in this incident. Nothing was changed.")));
    if (here.target->erased)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "The words of that entry were erased; there is nothing left to change.")));
    if (!here.target->correctedBy.isNull())
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That entry was corrected already. Correct the newer one: %1"),
                here.target->correctedBy.toString()));
    if (here.target->struck)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That entry is struck already. Take the strike back first.")));
    return *here.target;
}

Drafts decideOne(const Circumstances &here, const Correct &c)
{
    MUSTER_TRY_ASSIGN(const Entry old, standing(here));
    MUSTER_TRY(sensible(here, c.at));
    if (!old.isWords() && c.text)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "Only logged entries can be reworded. Strike this one, or do the act again.")));
    MUSTER_TRY_ASSIGN(
        const QString text,
        old.isWords() ? words(c.text.value_or(old.text),
                              QT_TRANSLATE_NOOP("Muster", "The corrected entry is empty. Strike it instead."))
                      : Result<QString>(old.text));
    if (text == old.text && c.at.value_or(old.occurred) == old.occurred)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That is what the entry says already. Nothing was changed.")));
    // Whoever corrects the words does not become the one who said them.
    Said said = c.said;
    said.by = said.by.trimmed().isEmpty() ? old.by : said.by;
    QJsonObject body = bodyOf(here, said);
    body.insert(QStringLiteral("entry"), old.id.toString());
    body.insert(QStringLiteral("text"), text);
    body.insert(QStringLiteral("kind"), keyOf(old.kind));
    body.insert(QStringLiteral("first_recorded"), QString::number(old.recorded));
    body.insert(QStringLiteral("first_recorded_by"), old.recordedBy);
    if (!old.subject.isEmpty())
        body.insert(QStringLiteral("subject"), old.subject);
    if (old.audience != Audience::Internal)
        body.insert(QStringLiteral("audience"), keyOf(old.audience));
    addReason(body, c.reason);
    const char *const kind = old.isWords() ? type::corrected : type::moved;
    return QList{Draft{here.state.incident, kind, c.at.value_or(old.occurred), body, {}}};
}

Drafts decideOne(const Circumstances &here, const Withdraw &c)
{
    if (here.targetType.isEmpty())
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "There is no such entry in this incident. Nothing was changed.")));
    if (here.targetType == type::declared || here.targetType == type::bodyErased)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "That cannot be taken back. An incident declared by mistake is closed as a false alarm.")));
    if (here.target && here.target->struck)
        MUSTER_TRY(standing(here));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("event"), c.event.toString());
    if (c.strike && replaces(here.targetType))
        body.insert(QStringLiteral("strike"), true);
    addReason(body, c.reason);
    return QList{draft(here, type::withdrawn, {c.said.by, c.said.recordedBy, {}, c.said.via}, body)};
}

Drafts decideOne(const Circumstances &here, const SetAudience &c)
{
    if (!here.target)
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "There is no such entry in this incident. Nothing was changed.")));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("entry"), c.entry.toString());
    body.insert(QStringLiteral("audience"), keyOf(c.audience));
    return QList{draft(here, type::entryAudience, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const MoveEntry &c)
{
    MUSTER_TRY_ASSIGN(const Entry entry, standing(here));
    if (!entry.isWords())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "Only logged entries can go to another incident. Take this act back and do it there.")));
    if (!here.other.declared || c.to == c.incident)
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster", "There is no other incident of that name to move it to. Nothing was changed.")));
    // Whoever moves it does not become the one who said it. Both sides name the other by its number, which
    // reads in either language.
    Said said = c.said;
    said.by = entry.by;
    QJsonObject there = bodyOf(here, said);
    there.insert(QStringLiteral("text"), entry.text);
    there.insert(QStringLiteral("kind"), keyOf(entry.kind));
    if (entry.audience != Audience::Internal)
        there.insert(QStringLiteral("audience"), keyOf(entry.audience));
    there.insert(QStringLiteral("first_recorded"), QString::number(entry.recorded));
    there.insert(QStringLiteral("moved_from"), entry.id.toString());
    there.insert(QStringLiteral("reason"), QStringLiteral("← %1").arg(numberText(here.state.number)));
    QJsonObject gone = bodyOf(here, c.said);
    gone.insert(QStringLiteral("event"), entry.id.toString());
    gone.insert(QStringLiteral("moved_to"), c.to.toString());
    gone.insert(QStringLiteral("reason"), QStringLiteral("→ %1").arg(numberText(here.other.number)));
    return QList{Draft{c.to, type::logged, entry.occurred, there, {}},
                 Draft{c.incident, type::withdrawn, here.nowUs, gone, {}}};
}

namespace {

/// What stays of an erased body. Of what gave a title everything else does: the number, the zone, who.
QJsonObject keptOf(const Event &event)
{
    QJsonObject members = event.members();
    if (!titles(event))
        return factsOf(members);
    members.remove(QStringLiteral("title"));
    return members;
}

/// The reason outlives the words, so it must not repeat them.
bool repeatsWhatGoes(const Circumstances &here, const QString &reason)
{
    QStringList gone{here.target ? here.target->text : QString()};
    for (const Event &event : here.erasable)
        gone += titles(event) ? event.members().value(QLatin1String("title")).toString() : QString();
    gone.removeAll(QString());
    return std::any_of(gone.cbegin(), gone.cend(),
                       [&](const QString &words) { return reason.contains(words); });
}

} // namespace

Drafts decideOne(const Circumstances &here, const Erase &c)
{
    const bool title = here.targetType == type::declared || here.targetType == type::renamed;
    if (here.targetType.isEmpty())
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "There is no such entry in this incident. Nothing was changed.")));
    if (here.target && here.target->erased)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "The words of that entry are erased already.")));
    if (here.targetType == type::bodyErased)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "Only words can be erased: those of entries, and earlier titles. Nothing was changed.")));
    if (title && here.erasable.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "There is no earlier title. Rename the incident first; then the old title can go.")));
    const QString reason = trimmed(c.reason);
    if (reason.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "Erasing needs a reason: it stays in the record when the words are gone.")));
    if (repeatsWhatGoes(here, reason))
        return refused(say(QT_TRANSLATE_NOOP("Muster", "The reason repeats the words that are to be erased, "
                                                       "and the reason stays. Say why without them.")));
    QList<Draft> out;
    for (const Event &event : here.erasable) {
        QJsonObject body = bodyOf(here, c.said);
        body.insert(QStringLiteral("event"), event.id.toString());
        if (const QJsonObject kept = keptOf(event); !kept.isEmpty())
            body.insert(QStringLiteral("kept"), kept);
        body.insert(QStringLiteral("reason"), reason);
        out.append(draft(here, type::bodyErased, {c.said.by, c.said.recordedBy, {}, c.said.via}, body));
    }
    return out;
}

} // namespace muster::deciding
