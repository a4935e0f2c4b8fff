#include "models/desk/rehearsal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace muster {

namespace {

QString textIn(const QJsonObject &step, const char *key) { return step.value(QLatin1String(key)).toString(); }

template<typename E>
E termIn(const QJsonObject &step, const char *key, E otherwise)
{
    return fromKey<E>(textIn(step, key)).value_or(otherwise);
}

} // namespace

Result<Rehearsal> Rehearsal::load(const QString &language)
{
    QFile file(QStringLiteral(":/demo/rehearsal.%1.json").arg(language));
    Rehearsal rehearsal;
    if (file.open(QIODevice::ReadOnly))
        rehearsal.m_story = QJsonDocument::fromJson(file.readAll()).object();
    if (rehearsal.m_story.isEmpty())
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "The rehearsal is missing from this Muster. Install it again.")));
    return rehearsal;
}

qint64 Rehearsal::length() const
{
    return m_story.value(QLatin1String("steps")).toArray().last().toObject().value(QLatin1String("at")).toInteger() * second;
}

Result<Command> Rehearsal::commandOf(const QJsonObject &step, const Id &incident, qint64 startUs, const QHash<QString, Id> &refs) const
{
    Said said{textIn(step, "by"), textIn(step, "recorded_by"), {}, termIn(step, "via", Via::Room)};
    if (step.contains(QLatin1String("happened")))
        said.at = startUs + step.value(QLatin1String("happened")).toInteger() * second;
    const Id entry = refs.value(textIn(step, "entry"));
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
        return Command(LogEntry{incident, textIn(step, "text"), termIn(step, "kind", Kind::Note), termIn(step, "audience", Audience::Internal), said});
    if (what == QLatin1String("correct")) {
        const bool text = step.contains(QLatin1String("text"));
        Correct correct{incident, entry, text ? std::optional(textIn(step, "text")) : std::nullopt, said.at, textIn(step, "reason"), said};
        correct.said.at = {};
        return Command(correct);
    }
    if (what == QLatin1String("strike"))
        return Command(Withdraw{incident, entry, textIn(step, "reason"), said});
    if (what == QLatin1String("severity"))
        return Command(SetSeverity{incident, step.value(QLatin1String("severity")).toInt(), textIn(step, "reason"), said});
    if (what == QLatin1String("status"))
        return Command(SetStatus{incident, termIn(step, "status", Status::Investigating), textIn(step, "reason"), {}, said});
    if (what == QLatin1String("role"))
        return Command(AssignRole{incident, termIn(step, "role", Role::Commander), textIn(step, "name"), said});
    if (what == QLatin1String("sent"))
        return Command(SendUpdate{incident, termIn(step, "channel", Channel::Statuspage), textIn(step, "text"), said});
    if (what == QLatin1String("audience"))
        return Command(SetAudience{incident, entry, termIn(step, "audience", Audience::Internal), said});
    return unreadable(say(QT_TRANSLATE_NOOP("Muster", "The rehearsal has a step “%1” that this Muster does not know."), what));
}

Result<Id> Rehearsal::play(qint64 startUs, StoryClock &clock, const Dispatch &dispatch) const
{
    Id incident;
    QHash<QString, Id> refs;
    for (const QJsonValue &value : m_story.value(QLatin1String("steps")).toArray()) {
        const QJsonObject step = value.toObject();
        clock.moveTo(startUs + step.value(QLatin1String("at")).toInteger() * second);
        MUSTER_TRY_ASSIGN(const Command command, commandOf(step, incident, startUs, refs));
        MUSTER_TRY_ASSIGN(const Outcome outcome, dispatch(command));
        incident = outcome.incident;
        if (step.contains(QLatin1String("ref")))
            refs.insert(textIn(step, "ref"), outcome.events.first().id);
    }
    return incident;
}

} // namespace muster
