#include "models/comms/known.h"

#include "models/comms/cadence.h"

#include <algorithm>

namespace muster {

namespace {

Extent extentOf(const Assessment &assessment)
{
    const QString who = assessment.choice(Question::Who);
    return who == QLatin1String("all")    ? Extent::All
           : who == QLatin1String("most") ? Extent::Most
           : who == QLatin1String("some") ? Extent::Some
                                          : Extent::Unknown;
}

/// The note beside an answer, where the answer is one of these.
QString noteOf(const Assessment &assessment, Question question, std::initializer_list<const char *> choices)
{
    const Answer answer = assessment.answers.value(question);
    const bool counts = std::any_of(choices.begin(), choices.end(), [&](const char *choice) {
        return answer.choice == QLatin1String(choice);
    });
    return counts ? answer.note.simplified() : QString();
}

void note(QMap<Fact, Source> &sources, Fact fact, const QString &by, qint64 at)
{
    if (at > sources.value(fact).at)
        sources.insert(fact, {by, at});
}

QMap<Fact, Source> sourcesOf(const Assessment &assessment)
{
    QMap<Fact, Source> out;
    for (const Question question : {Question::Who, Question::Where}) {
        const Answer answer = assessment.answers.value(question);
        note(out, Fact::Who, answer.by, answer.at);
    }
    const Answer way = assessment.answers.value(Question::Workaround);
    note(out, Fact::Workaround, way.by, way.at);
    for (const FunctionState &one : assessment.functions) {
        if (one.wasAffected())
            note(out, Fact::Cannot, one.by, one.at);
        if (one.health == Health::Works)
            note(out, Fact::Works, one.by, one.at);
    }
    return out;
}

Inside insideOf(const State &state)
{
    Inside out;
    out.number = numberText(state.number);
    out.title = state.title;
    out.severity = state.severity;
    out.status = state.status;
    out.commander = state.roles.value(Role::Commander);
    out.commsLead = state.roles.value(Role::CommsLead);
    out.place = state.place;
    out.call = state.call;
    out.share = noteOf(state.assessment, Question::Share, {"below-5", "to-25", "above-25"});
    out.asked = state.asked;
    out.told = state.updates.isEmpty() ? 0 : state.updates.last().sentAt;
    return out;
}

} // namespace

Known knownOf(const State &state, Phase phase, qint64 nowUs, const Organisation &house)
{
    const Situation here = situationOf(state);
    Known known;
    known.functions = here.functions;
    known.extent = extentOf(state.assessment);
    known.where = noteOf(state.assessment, Question::Where, {"one", "several"});
    known.workaround = noteOf(state.assessment, Question::Workaround, {"easy", "partly"});
    known.since = state.started;
    known.until = state.ended;
    known.now = nowUs;
    known.zone = Zone::named(state.zone).value_or(Zone());
    known.exercise = state.exercise;
    known.inside = insideOf(state);
    known.sources = sourcesOf(state.assessment);
    if (const int minutes =
            minutesToNextUpdate(state.severity, statusOf(phase, here.status), house, state.pace))
        known.next = nextPromise(nowUs, minutes);
    return known;
}

Situation situationOf(const State &state)
{
    Situation here;
    here.functions = state.assessment.functions;
    here.status = publicStatus(state.status, here.functions);
    here.sent = !state.updates.isEmpty();
    if (!here.sent)
        return here;
    const SentUpdate &last = state.updates.last();
    here.last = fromKey<Phase>(last.phase);
    here.sameStatus = here.last && statusOf(*here.last, here.status) == here.status;
    here.news = state.assessment.lastAt > last.sentAt;
    return here;
}

} // namespace muster
