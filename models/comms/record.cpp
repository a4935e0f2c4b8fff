#include "models/comms/record.h"

#include "models/comms/clauses.h"
#include "models/comms/patterns.h"

#include <optional>

namespace muster {

namespace {

/// What an answer alone says: the limits are those of the question.
std::optional<Share> shareChosen(Question question, const QString &choice)
{
    struct Chosen
    {
        Question question;
        const char *choice;
        double low, high;
    };
    static constexpr Chosen all[] = {
        {Question::Share, "below-5", 0, 5},     {Question::Share, "to-25", 5, 25},
        {Question::Share, "above-25", 25, 100}, {Question::Who, "some", 0, 50},
        {Question::Who, "most", 50, 100},       {Question::Who, "all", 90, 100},
    };
    for (const Chosen &one : all) {
        if (one.question == question && choice == QLatin1String(one.choice))
            return Share{one.low, one.high, false, {}};
    }
    return std::nullopt;
}

/// What the room noted beside it: "68 % of orders", which fail if it does not say otherwise.
QList<Share> sharesNoted(const QString &note)
{
    static const Pattern returning =
        words("\\bback\\b"); // where it is asked how much fails, it is no good word
    QList<Share> out;
    for (const Passage &clause : clausesOf(note)) {
        const bool works = saysOf(clause.words) == Says::Works && !holds(clause, returning);
        // "40 %, down to 0.5 %": each of them was true.
        QString rest = clause.words;
        for (auto share = shareOf(rest); share; share = shareOf(rest)) {
            out += works ? share->rest() : *share;
            const qsizetype at = rest.indexOf(share->words);
            rest = at < 0 ? QString() : rest.mid(at + share->words.size());
        }
    }
    return out;
}

} // namespace

Record recordOf(const State &state, const QList<Entry> &entries)
{
    Record out;
    for (const Question question : {Question::Share, Question::Who}) {
        const Answer answer = state.assessment.answers.value(question);
        const QList<Share> noted = sharesNoted(answer.note);
        out.failing += noted;
        if (const auto chosen = noted.isEmpty() ? shareChosen(question, answer.choice) : std::nullopt)
            out.failing += *chosen;
    }
    for (const Answer &answer : state.assessment.answers)
        out.lines += answer.note;
    if (state.assessment.choice(Question::Risk) == QLatin1String("no"))
        out.lines += QStringLiteral("No sign that data is at risk. 数据没有风险。");
    for (const FunctionState &one : state.assessment.functions)
        out.lines += one.note;
    for (const BoardLine &line : state.board.standing(Standing::Known))
        out.lines += line.text + u'\n' + line.note;
    if (state.board.report)
        out.lines += state.board.report->condition + u'\n' + state.board.report->actions;
    for (const Entry &entry : entries) {
        if (entry.struck || entry.erased || !entry.correctedBy.isNull() || !entry.isWords())
            continue;
        out.lines += entry.text;
        if (entry.kind == Kind::Decision)
            out.decisions += entry.text;
    }
    out.lines.removeAll({});
    return out;
}

} // namespace muster
