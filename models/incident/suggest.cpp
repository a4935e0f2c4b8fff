// The severity that the answers of an assessment suggest.

#include "models/incident/assessment.h"

#include <algorithm>

namespace muster {

namespace {

/// An answer, or one that stands beside another, and how bad that is.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): in the order in which a rule is read
struct Rule
{
    Question question;
    const char *choice;
    Question with; ///< the same question: alone
    const char *also;
    int severity;
    const char *because;
};

constexpr Rule rules[] = {
    {Question::Risk, "yes", Question::Risk, "", 1, QT_TRANSLATE_NOOP("Muster", "Data or safety is at risk")},
    {Question::Task, "pay", Question::Who, "all", 1,
     QT_TRANSLATE_NOOP("Muster", "No customer can pay or order")},
    {Question::Task, "pay", Question::Who, "most", 1,
     QT_TRANSLATE_NOOP("Muster", "Most customers cannot pay or order")},
    {Question::Share, "above-25", Question::Task, "pay", 1,
     QT_TRANSLATE_NOOP("Muster", "More than 25 % of orders fail, the line of SEV 1")},
    {Question::Share, "above-25", Question::Task, "main", 1,
     QT_TRANSLATE_NOOP("Muster", "More than 25 % of a main task fails, the line of SEV 1")},
    {Question::Who, "all", Question::Task, "main", 1,
     QT_TRANSLATE_NOOP("Muster", "No customer can do a main task")},
    {Question::Task, "pay", Question::Task, "", 2,
     QT_TRANSLATE_NOOP("Muster", "Customers cannot pay or order")},
    {Question::Share, "above-25", Question::Share, "", 2,
     QT_TRANSLATE_NOOP("Muster", "More than 25 % of it fails")},
    {Question::Share, "to-25", Question::Task, "main", 2,
     QT_TRANSLATE_NOOP("Muster", "5 to 25 % of a main task fails")},
    {Question::Who, "all", Question::Who, "", 2, QT_TRANSLATE_NOOP("Muster", "All customers notice it")},
    {Question::Who, "most", Question::Who, "", 2, QT_TRANSLATE_NOOP("Muster", "Most customers notice it")},
    {Question::Task, "main", Question::Task, "", 3, QT_TRANSLATE_NOOP("Muster", "A main task is hindered")},
    {Question::Share, "to-25", Question::Share, "", 3, QT_TRANSLATE_NOOP("Muster", "5 to 25 % of it fails")},
    {Question::Who, "some", Question::Who, "", 3, QT_TRANSLATE_NOOP("Muster", "Some customers notice it")},
    // Unsure: the higher.
    {Question::Risk, "unknown", Question::Risk, "", 3,
     QT_TRANSLATE_NOOP("Muster", "Nobody knows yet whether data is at risk")},
    {Question::Who, "unknown", Question::Who, "", 3,
     QT_TRANSLATE_NOOP("Muster", "Nobody knows yet who is affected")},
    {Question::Task, "unknown", Question::Task, "", 3,
     QT_TRANSLATE_NOOP("Muster", "Nobody knows yet what customers cannot do")},
    {Question::Task, "small", Question::Task, "", 4, QT_TRANSLATE_NOOP("Muster", "A small task is hindered")},
    {Question::Share, "below-5", Question::Share, "", 4,
     QT_TRANSLATE_NOOP("Muster", "Less than 5 % of it fails")},
    {Question::Who, "staff", Question::Who, "", 4, QT_TRANSLATE_NOOP("Muster", "Only staff notice it")},
};

/// What makes one rule of severity 1 or 2 no longer hold.
constexpr std::pair<Question, const char *> lowering[] = {
    {Question::Risk, QT_TRANSLATE_NOOP("Muster", "data and safety are known to be unharmed")},
    {Question::Share,
     QT_TRANSLATE_NOOP("Muster", "the share that fails stays below its line for 15 minutes")},
    {Question::Task, QT_TRANSLATE_NOOP("Muster", "customers can pay and order again")},
    {Question::Who, QT_TRANSLATE_NOOP("Muster", "most customers no longer notice it")},
};

} // namespace

Suggestion suggest(const Assessment &assessment)
{
    Suggestion out;
    for (const Rule &rule : rules) {
        const bool alone = rule.with == rule.question;
        const bool holds = assessment.choice(rule.question) == QLatin1String(rule.choice) &&
                           (alone || assessment.choice(rule.with) == QLatin1String(rule.also));
        if (!holds || (out.severity != 0 && rule.severity > out.severity + 1))
            continue;
        if (out.severity == 0)
            out.severity = rule.severity;
        const bool told = std::any_of(out.because.cbegin(), out.because.cend(),
                                      [&](const auto &one) { return one.first == rule.question; });
        if (!told)
            out.because.append({rule.question, say(rule.because)});
    }
    if (out.severity == 0)
        return out;
    // Another way, an easy one, takes one step off; never where data or safety is at risk.
    if (assessment.choice(Question::Workaround) == QLatin1String("easy") && out.severity < 4 &&
        assessment.choice(Question::Risk) != QLatin1String("yes")) {
        ++out.severity;
        out.because.append({Question::Workaround,
                            say(QT_TRANSLATE_NOOP("Muster", "There is an easy other way, one step less"))});
    }
    for (const auto &[question, words] : lowering) {
        const bool reason = std::any_of(out.because.cbegin(), out.because.cend(),
                                        [&, q = question](const auto &one) { return one.first == q; });
        if (reason && out.severity <= 3)
            out.lowersWhen.append(say(words));
    }
    return out;
}

} // namespace muster
