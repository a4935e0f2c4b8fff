// The rules of the acts that change where an incident stands.

#include "models/incident/deciding.h"
#include "models/incident/sentto.h"

namespace muster::deciding {

Drafts decideOne(const Circumstances &here, const Declare &c)
{
    const QString title = trimmed(c.title).simplified();
    if (title.isEmpty())
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "An incident needs a title. Say in a few words what is wrong.")));
    if (title.size() > maxTitle)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster",
                                  "That title has %1 characters; 500 is the most. Nothing was declared."),
                QString::number(title.size())));
    if (c.severity < 1 || c.severity > 5)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Severity goes from 1 to 5. Nothing was declared.")));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("title"), title);
    body.insert(QStringLiteral("number"), c.number);
    body.insert(QStringLiteral("severity"), c.severity);
    body.insert(QStringLiteral("zone"), c.zone.isEmpty() ? QStringLiteral("UTC") : c.zone);
    if (c.exercise)
        body.insert(QStringLiteral("exercise"), true);
    if (c.status)
        body.insert(QStringLiteral("status"), keyOf(*c.status));
    Draft out = draft(here, type::declared, c.said, body);
    out.incident = c.incident;
    if (!c.source.isEmpty()) {
        out.body.insert(QStringLiteral("source"), c.source);
        out.id = Id::derived(out.occurred, "declared\n" + c.source.toUtf8());
    }
    return QList{out};
}

Drafts decideOne(const Circumstances &here, const SetSeverity &c)
{
    if (c.severity < 1 || c.severity > 5)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Severity goes from 1 to 5. Nothing was changed.")));
    if (c.severity == here.state.severity)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "The incident is SEV %1 already."), QString::number(c.severity)));
    if (c.severity > here.state.severity && trimmed(c.reason).isEmpty())
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "Lowering the severity needs a reason. Raising it does not.")));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("severity"), c.severity);
    addReason(body, c.reason);
    return QList{draft(here, type::severitySet, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SetStatus &c)
{
    if (c.status == here.state.status)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "The incident has that status already.")));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("status"), keyOf(c.status));
    addReason(body, c.reason);
    if (c.status == Status::Duplicate && !trimmed(c.of).isEmpty())
        body.insert(QStringLiteral("of"), trimmed(c.of));
    return QList{draft(here, type::statusSet, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const AssignRole &c)
{
    const QString name = trimmed(c.name).simplified();
    if (name.size() > maxName)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That name is too long. Nothing was changed.")));
    if (name.isEmpty() && !here.state.roles.contains(c.role))
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Nobody has that role. Nothing was changed.")));
    if (here.state.roles.value(c.role) == name)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "%1 has that role already."), name));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("role"), keyOf(c.role));
    body.insert(QStringLiteral("name"), name);
    return QList{draft(here, type::roleAssigned, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SendUpdate &c)
{
    MUSTER_TRY_ASSIGN(
        const QString text,
        words(c.text, QT_TRANSLATE_NOOP("Muster", "The update is empty. Nothing was marked as sent.")));
    MUSTER_TRY(sensible(here, c.said.at));
    if (c.nextBy && *c.nextBy <= c.said.at.value_or(here.nowUs))
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "The next update would be due before this one. Nothing was marked as sent; give a later time.")));
    const qint64 at = c.said.at.value_or(here.nowUs);
    for (const SentUpdate &update : sentTo(c.readers, here.state)) {
        if (update.channel == c.channel && update.readers == c.readers && update.text == text &&
            update.nextBy == c.nextBy.value_or(0) && qAbs(update.sentAt - at) < minute)
            return refused(say(QT_TRANSLATE_NOOP(
                "Muster",
                "Exactly this text was marked as sent there a moment ago. Nothing was written twice.")));
    }
    return noteSent(here, c, text);
}

void addFacts(QJsonObject &body, const QList<ToldFact> &facts)
{
    constexpr qsizetype mostFacts = 40; // there are eighteen, and a few for readers inside
    QJsonObject out;
    for (const ToldFact &one : facts.first(qMin(mostFacts, facts.size())))
        addWords(out, one.fact.left(maxName).toUtf8().constData(), one.words.left(maxTitle * 4));
    if (!out.isEmpty())
        body.insert(QStringLiteral("facts"), out);
}

QList<Draft> noteSent(const Circumstances &here, const SendUpdate &c, const QString &text)
{
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("channel"), keyOf(c.channel));
    body.insert(QStringLiteral("text"), text);
    addWords(body, "subject", c.subject);
    addWords(body, "phase", c.phase);
    if (c.nextBy)
        addMoment(body, "next_by", *c.nextBy);
    if (c.readers != Readers::Customers)
        body.insert(QStringLiteral("readers"), keyOf(c.readers));
    addFacts(body, c.facts);
    return {draft(here, areCustomers(c.readers) ? type::updateSent : type::told, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const Rename &c)
{
    const QString title = trimmed(c.title).simplified();
    if (title.isEmpty() || title.size() > maxTitle)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "A title has 1 to 500 characters. The old one stays.")));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("title"), title);
    return QList{draft(here, type::renamed, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const PlaceRoom &c)
{
    const QString place = trimmed(c.place).simplified(), call = trimmed(c.call).simplified();
    if (place == here.state.place && call == here.state.call)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That is where the room meets already.")));
    if (place.size() > maxTitle || call.size() > maxTitle)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "That is too long: 500 characters are the most. Nothing was changed.")));
    QJsonObject body = bodyOf(here, c.said);
    addWords(body, "place", place);
    addWords(body, "call", call);
    return QList{draft(here, type::roomPlaced, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const ShareDigest &c)
{
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("up_to"), QString::number(c.upTo));
    QJsonObject known;
    for (const ChainMark &mark : c.known)
        known.insert(mark.device.toString(), mark.deviceSeq);
    if (!known.isEmpty())
        body.insert(QStringLiteral("known"), known);
    return QList{draft(here, type::digestShared, c.said, body)};
}

} // namespace muster::deciding
