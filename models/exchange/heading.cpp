#include "models/exchange/heading.h"

#include "models/comms/publicstatus.h"

namespace muster {

namespace {

Message audienceOf(Reader reader)
{
    switch (reader) {
    case Reader::Customer: return say(QT_TRANSLATE_NOOP("Muster", "For customers"));
    case Reader::Vendor: return say(QT_TRANSLATE_NOOP("Muster", "For vendors"));
    case Reader::Internal: break;
    }
    return say(QT_TRANSLATE_NOOP("Muster", "Internal"));
}

QString timesOf(const State &state, const Telling &telling)
{
    const QString label = telling.zone.label(state.started);
    const QString name = telling.zone.name();
    if (const QString words = zoneWords(telling, state.started); words != label)
        return telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "All times %1"), words));
    if (name == label)
        return telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "All times %1"), label));
    return telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "All times %1 (%2)"), label, name));
}

QString severityOf(const State &state, const Telling &telling)
{
    return telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "SEV %1"), QString::number(state.severity)));
}

/// Each "next update by" and what became of it: "14:45 kept; 15:00 late by 4 min; 15:45 owed".
QString promisesIn(const State &state, const Telling &telling)
{
    QStringList out;
    for (const Promise &promise : promisesOf(state)) {
        const QString due = telling.zone.clock(promise.due);
        if (promise.keptAt == 0)
            out.append(telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 owed"), due)));
        else if (const int late = promise.lateMinutes(); late > 0)
            out.append(telling.tongue(
                say(QT_TRANSLATE_NOOP("Muster", "%1 late by %2 min"), due, QString::number(late))));
        else
            out.append(telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 kept"), due)));
    }
    return out.join(QStringLiteral("; "));
}

QList<std::pair<QString, QString>> factsOf(const State &state, const Telling &telling)
{
    const Tongue &tongue = telling.tongue;
    QList<std::pair<QString, QString>> facts;
    if (state.started != 0)
        facts.append(
            {tongue(say(QT_TRANSLATE_NOOP("Muster", "Started"))), telling.zone.dateAndClock(state.started)});
    if (state.ended != 0)
        facts.append(
            {tongue(say(QT_TRANSLATE_NOOP("Muster", "Ended"))), telling.zone.dateAndClock(state.ended)});
    if (telling.reader != Reader::Internal)
        return facts;
    if (!state.duplicateOf.isEmpty())
        facts.append({tongue(say(QT_TRANSLATE_NOOP("Muster", "Duplicate of"))), state.duplicateOf});
    for (auto it = state.roles.cbegin(); it != state.roles.cend(); ++it) {
        if (!it.value().isEmpty())
            facts.append({tongue(labelOf(it.key())), it.value()});
    }
    if (const QString promises = promisesIn(state, telling); !promises.isEmpty())
        facts.append({tongue(say(QT_TRANSLATE_NOOP("Muster", "Updates promised"))), promises});
    if (!state.source.isEmpty())
        facts.append({tongue(say(QT_TRANSLATE_NOOP("Muster", "Imported from"))), state.source});
    return facts;
}

} // namespace

QString zoneWords(const Telling &telling, qint64 us)
{
    if (telling.reader == Reader::Customer && telling.zone.name() == QLatin1String("Asia/Shanghai"))
        return telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "UTC+8, Beijing time")));
    return telling.zone.label(us);
}

QString statusKey(const State &state, Reader reader)
{
    return reader == Reader::Internal ? keyOf(state.status)
                                      : keyOf(publicStatus(state.status, state.assessment.functions));
}

Heading headingOf(const Story &story, const Telling &telling)
{
    const Tongue &tongue = telling.tongue;
    const bool internal = telling.reader == Reader::Internal;
    const State &state = story.state;
    Heading h;
    h.number = story.number;
    h.title = internal ? state.title : tongue(say(QT_TRANSLATE_NOOP("Muster", "Incident %1"), story.number));
    h.status = tongue(internal ? labelOf(state.status)
                               : labelOf(publicStatus(state.status, state.assessment.functions)));
    if (internal)
        h.severity = severityOf(state, telling);
    h.audience = tongue(audienceOf(telling.reader));
    if (state.exercise)
        h.rehearsal = tongue(say(QT_TRANSLATE_NOOP("Muster", "Rehearsal: this was an exercise.")));
    h.facts = factsOf(state, telling);
    h.times = timesOf(state, telling);
    h.order = tongue(say(QT_TRANSLATE_NOOP(
        "Muster",
        "Sorted by when it happened, then by when it was noted, then by id (occurred, recorded, id).")));
    h.head = tongue(say(QT_TRANSLATE_NOOP("Muster", "As of head %1"), QString::fromLatin1(story.head)));
    return h;
}

QString wordsFor(const Entry &entry, const Telling &telling)
{
    if (telling.reader != Reader::Customer || entry.kind != Kind::Status)
        return sentence(entry, telling.tongue, telling.zone);
    const Status status = fromKey<Status>(entry.subject).value_or(Status::Investigating);
    return telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "Status set to %1"),
                              telling.tongue(labelOf(publicStatus(status, {})))));
}

} // namespace muster
