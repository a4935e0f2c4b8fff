#include "models/incident/decide.h"

#include "models/core/text.h"
#include "models/core/zone.h"

#include <algorithm>

namespace muster {

namespace {

using Drafts = Result<QList<Draft>>;

QString trimmed(const QString &text) { return wellFormed(text).trimmed(); }

/// The members every body shares: who, how, and in which zone the time was meant.
QJsonObject bodyOf(const Circumstances &here, const Said &said)
{
    const QString by = said.by.trimmed().isEmpty() ? here.person : said.by.trimmed();
    QJsonObject body{{QStringLiteral("by"), by}};
    if (const QString typed = said.recordedBy.trimmed().isEmpty() ? here.person : said.recordedBy.trimmed();
        !typed.isEmpty() && typed != by)
        body.insert(QStringLiteral("recorded_by"), typed);
    if (said.via != Via::Room)
        body.insert(QStringLiteral("via"), keyOf(said.via));
    return body;
}

Draft draft(const Circumstances &here, const char *type, const Said &said, QJsonObject body)
{
    return {here.state.incident, QByteArray(type), said.at.value_or(here.nowUs), std::move(body), {}};
}

Result<QString> words(const QString &text, const char *ifEmpty)
{
    QString out = trimmed(text);
    const bool visible = std::any_of(out.cbegin(), out.cend(), [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Format;
    });
    if (!visible)
        return refused(say(ifEmpty));
    if (out.size() > maxText)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That text has %1 characters; an entry holds %2. Nothing was "
                                            "logged. Put the long text into a file and log its main point."),
                QString::number(out.size()), QString::number(maxText)));
    return out;
}

Result<> sensible(const Circumstances &here, std::optional<qint64> at)
{
    if (at && *at > here.nowUs + 2 * minute)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "That time is in the future. Nothing was written; give the time it happened.")));
    if (at && *at < -30610224000LL * second) // the year 1000: what a stamp can be written for
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That time is too long ago to be right. Nothing was written.")));
    return {};
}

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
    if (!isLogged(old.kind) && c.text)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "Only logged entries can be reworded. Strike this one, or do the act again.")));
    MUSTER_TRY_ASSIGN(
        const QString text,
        isLogged(old.kind)
            ? words(c.text.value_or(old.text),
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
    if (!trimmed(c.reason).isEmpty())
        body.insert(QStringLiteral("reason"), trimmed(c.reason));
    const char *const kind = isLogged(old.kind) ? type::corrected : type::moved;
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
    if (!trimmed(c.reason).isEmpty())
        body.insert(QStringLiteral("reason"), trimmed(c.reason));
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
    if (!trimmed(c.reason).isEmpty())
        body.insert(QStringLiteral("reason"), trimmed(c.reason));
    return QList{draft(here, type::severitySet, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SetStatus &c)
{
    if (c.status == here.state.status)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "The incident has that status already.")));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("status"), keyOf(c.status));
    if (!trimmed(c.reason).isEmpty())
        body.insert(QStringLiteral("reason"), trimmed(c.reason));
    if (c.status == Status::Duplicate && !trimmed(c.of).isEmpty())
        body.insert(QStringLiteral("of"), trimmed(c.of));
    return QList{draft(here, type::statusSet, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const AssignRole &c)
{
    const QString name = trimmed(c.name).simplified();
    if (name.size() > 200)
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
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("channel"), keyOf(c.channel));
    body.insert(QStringLiteral("text"), text);
    return QList{draft(here, type::updateSent, c.said, body)};
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

Drafts decideOne(const Circumstances &here, const Erase &c)
{
    if (here.targetType.isEmpty())
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "There is no such entry in this incident. Nothing was changed.")));
    if (here.target && here.target->erased)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "The words of that entry are erased already.")));
    if (here.targetType == type::declared || here.targetType == type::bodyErased)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Only the words of entries can be erased. To take a "
                                                       "word out of the title, rename the incident.")));
    const QString reason = trimmed(c.reason);
    if (reason.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "Erasing needs a reason: it stays in the record when the words are gone.")));
    // The reason outlives the words, so it must not repeat them.
    if (here.target && !here.target->text.isEmpty() && reason.contains(here.target->text))
        return refused(say(QT_TRANSLATE_NOOP("Muster", "The reason repeats the words that are to be erased, "
                                                       "and the reason stays. Say why without them.")));
    QList<Draft> out;
    for (const Event &event : here.erasable) {
        QJsonObject body = bodyOf(here, c.said);
        body.insert(QStringLiteral("event"), event.id.toString());
        if (const QJsonObject kept = factsOf(event.members()); !kept.isEmpty())
            body.insert(QStringLiteral("kept"), kept);
        body.insert(QStringLiteral("reason"), reason);
        out.append(draft(here, type::bodyErased, {c.said.by, c.said.recordedBy, {}, c.said.via}, body));
    }
    return out;
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

Draft imported(const Circumstances &here, const ImportRecords &c, const ImportedRecord &record)
{
    QJsonObject body{{QStringLiteral("by"), record.by},
                     {QStringLiteral("via"), keyOf(Via::Import)},
                     {QStringLiteral("text"), trimmed(record.text)},
                     {QStringLiteral("batch"), c.batch.toString()},
                     {QStringLiteral("source"), c.source}};
    if (record.zoneOffset != 0)
        body.insert(QStringLiteral("zone_offset"), record.zoneOffset);
    const bool update = record.kind == Kind::Update;
    if (update) {
        body.insert(QStringLiteral("channel"),
                    record.channel.isEmpty() ? keyOf(Channel::Statuspage) : record.channel);
        if (!record.state.isEmpty())
            body.insert(QStringLiteral("state"), record.state);
    } else {
        body.insert(QStringLiteral("kind"), keyOf(record.kind));
    }
    if (record.audience != (update ? Audience::Public : Audience::Internal))
        body.insert(QStringLiteral("audience"), keyOf(record.audience));
    const QByteArray key = here.state.incident.bytes() + c.source.toUtf8() + '\n' + record.sourceKey.toUtf8();
    return {here.state.incident, update ? type::updateSent : type::logged, record.occurred, body,
            Id::derived(record.occurred, key)};
}

Drafts decideOne(const Circumstances &here, const ImportRecords &c)
{
    QList<Draft> out;
    for (const ImportedRecord &record : c.records) {
        Draft one = imported(here, c, record);
        if (!here.known || !here.known(*one.id))
            out.append(std::move(one));
    }
    return out;
}

Drafts decideOne(const Circumstances &here, const FinishImport &c)
{
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("batch"), c.batch.toString());
    body.insert(QStringLiteral("source"), c.source);
    body.insert(QStringLiteral("imported"), c.imported);
    return QList{draft(here, type::importFinished, c.said, body)};
}

} // namespace

Result<QList<Draft>> decide(const Circumstances &here, const Command &command)
{
    if (!here.state.declared && !std::holds_alternative<Declare>(command))
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster", "There is no such incident in this workspace. Nothing was changed.")));
    return std::visit([&](const auto &c) { return decideOne(here, c); }, command);
}

} // namespace muster
