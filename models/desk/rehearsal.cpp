#include "models/desk/rehearsal.h"

#include "models/core/zone.h"
#include "models/desk/rehearsalstep.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace muster {

namespace {} // namespace

Result<int> nextNumber(Session &session)
{
    MUSTER_TRY_ASSIGN(const QList<Summary> all, session.incidents());
    int highest = 0;
    for (const Summary &one : all)
        highest = qMax(highest, one.number);
    return highest + 1;
}

Result<Rehearsal> Rehearsal::load(const QString &language)
{
    QFile file(QStringLiteral(":/demo/rehearsal.%1.json").arg(language));
    Rehearsal rehearsal;
    rehearsal.m_language = language;
    if (file.open(QIODevice::ReadOnly))
        rehearsal.m_story = QJsonDocument::fromJson(file.readAll()).object();
    if (rehearsal.m_story.isEmpty())
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The rehearsal is missing from this Muster. Install it again.")));
    return rehearsal;
}

QString Rehearsal::scribe() const
{
    for (const auto &value : m_story.value(QLatin1String("steps")).toArray()) {
        if (textIn(value.toObject(), "role") == keyOf(Role::Scribe))
            return textIn(value.toObject(), "name");
    }
    return {};
}

qint64 Rehearsal::length() const
{
    return m_story.value(QLatin1String("steps"))
               .toArray()
               .last()
               .toObject()
               .value(QLatin1String("at"))
               .toInteger() *
           second;
}

qint64 Rehearsal::startBefore(qint64 nowUs) const
{
    const Zone zone = Zone::named(textIn(m_story, "zone")).value_or(Zone());
    const qint64 written = textIn(m_story, "start").section(u':', 1).toLongLong() * minute;
    const qint64 latest = nowUs - length();
    const qint64 intoHour = (latest + zone.offsetAt(latest) * second) % hour;
    return latest - (intoHour - written + hour) % hour;
}

QString Rehearsal::words(const QJsonObject &step, const char *key, qint64 startUs) const
{
    // People name times of the story; the story began some whole hours earlier or later.
    const Zone zone = Zone::named(textIn(m_story, "zone")).value_or(Zone());
    const int shift = zone.clock(startUs).left(2).toInt() - textIn(m_story, "start").left(2).toInt() + 24;
    static const QRegularExpression clock(QStringLiteral("\\b(\\d\\d):(\\d\\d)\\b"));
    const QString text = textIn(step, key);
    QString out;
    qsizetype at = 0;
    for (auto it = clock.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += text.mid(at, match.capturedStart() - at) +
               QStringLiteral("%1:%2")
                   .arg((match.captured(1).toInt() + shift) % 24, 2, 10, QLatin1Char('0'))
                   .arg(match.captured(2));
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

Result<Command> Rehearsal::commandOf(const QJsonObject &step, const Story &story) const
{
    const Id incident = story.incident;
    const qint64 startUs = story.startUs;
    Said said{textIn(step, "by"), textIn(step, "recorded_by"), {}, termIn(step, "via", Via::Room)};
    if (step.contains(QLatin1String("happened")))
        said.at = startUs + step.value(QLatin1String("happened")).toInteger() * second;
    const Id entry = story.refs.value(textIn(step, "entry"));
    const QString what = textIn(step, "do");
    if (what == QLatin1String("declare")) {
        Declare declare;
        declare.title = textIn(step, "title");
        declare.severity = step.value(QLatin1String("severity")).toInt(2);
        declare.zone = textIn(m_story, "zone");
        declare.exercise = true;
        declare.said = said;
        return Command(declare);
    }
    if (what == QLatin1String("log"))
        return Command(LogEntry{incident, words(step, "text", startUs), termIn(step, "kind", Kind::Note),
                                termIn(step, "audience", Audience::Internal), said});
    if (what == QLatin1String("correct")) {
        const bool text = step.contains(QLatin1String("text"));
        Correct correct{incident,
                        entry,
                        text ? std::optional(words(step, "text", startUs)) : std::nullopt,
                        said.at,
                        words(step, "reason", startUs),
                        said};
        correct.said.at = {};
        return Command(correct);
    }
    if (what == QLatin1String("strike"))
        return Command(Withdraw{incident, entry, words(step, "reason", startUs), said});
    if (what == QLatin1String("severity"))
        return Command(SetSeverity{incident, step.value(QLatin1String("severity")).toInt(),
                                   words(step, "reason", startUs), said});
    if (what == QLatin1String("status"))
        return Command(SetStatus{incident,
                                 termIn(step, "status", Status::Investigating),
                                 words(step, "reason", startUs),
                                 {},
                                 said});
    if (what == QLatin1String("role"))
        return Command(
            AssignRole{incident, termIn(step, "role", Role::Commander), textIn(step, "name"), said});
    if (what == QLatin1String("room"))
        return Command(PlaceRoom{incident, textIn(step, "place"), textIn(step, "call"), said});
    if (what == QLatin1String("sent")) {
        SendUpdate sent{incident, termIn(step, "channel", Channel::Statuspage), words(step, "text", startUs),
                        said};
        if (step.contains(QLatin1String("next")))
            sent.nextBy = startUs + step.value(QLatin1String("next")).toInteger() * second;
        return Command(sent);
    }
    if (what == QLatin1String("audience"))
        return Command(SetAudience{incident, entry, termIn(step, "audience", Audience::Internal), said});
    MUSTER_TRY_ASSIGN(const std::optional<Command> walk, walkCommand(step, story, said));
    if (walk)
        return *walk;
    return unreadable(say(
        QT_TRANSLATE_NOOP("Muster", "The rehearsal has a step “%1” that this Muster does not know."), what));
}

Result<Id> Rehearsal::play(qint64 startUs, StoryClock &clock, const Dispatch &dispatch, int number) const
{
    Story story;
    story.startUs = startUs;
    for (const auto &value : m_story.value(QLatin1String("steps")).toArray()) {
        const QJsonObject step = value.toObject();
        clock.moveTo(startUs + step.value(QLatin1String("at")).toInteger() * second);
        MUSTER_TRY_ASSIGN(Command command, commandOf(step, story));
        if (auto *declare = std::get_if<Declare>(&command))
            declare->number = number;
        MUSTER_TRY_ASSIGN(const Outcome outcome, dispatch(command));
        story.incident = outcome.incident;
        if (step.contains(QLatin1String("ref")))
            story.refs.insert(textIn(step, "ref"), outcome.events.first().id);
        if (std::holds_alternative<StartPlaybook>(command)) {
            story.refs.insert(QStringLiteral("playbook"), outcome.events.first().id);
            story.playbook = textIn(step, "playbook");
        }
    }
    return story.incident;
}

Result<QList<Event>> Rehearsal::asEvents(qint64 startUs, int number) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rehearsal.muster"));
    StoryClock clock(startUs);
    MUSTER_TRY_ASSIGN(std::optional<Lock> lock, Lock::take(path));
    if (!lock)
        return unwritable(say(QT_TRANSLATE_NOOP(
            "Muster", "The rehearsal could not be prepared. Check that the disk has room.")));
    MUSTER_TRY_ASSIGN(const auto session, Session::open(path, std::move(*lock), clock));
    session->setPerson(scribe());
    MUSTER_TRY(play(
        startUs, clock, [&](const Command &command) { return session->execute(command); }, number));
    QList<Event> events;
    MUSTER_TRY(session->eachEvent({}, [&](const Event &event) -> Result<> {
        events.append(event);
        return {};
    }));
    return events;
}

} // namespace muster
