// What a text says of how much fails, and of what works.

#include "models/comms/clauses.h"
#include "models/comms/functionwords.h"
#include "models/comms/patterns.h"
#include "models/comms/recordchecks.h"
#include "models/comms/shares.h"

#include <algorithm>
#include <functional>

namespace muster {

namespace {

/// A clause that says how much fails.
struct TellsShare
{
    Passage clause;
    Share failing;
};

QList<TellsShare> sharesIn(const Paragraph &paragraph)
{
    static const Pattern elsewhere = anyOf({
        "\\b(?:before (?:\\d|that|this|then|it|the "
        "(?:problem|fault|incident))|prior|already|earlier|refund\\w*|discount|(?<!-)off|voucher|coupon|cent|"
        "capacity)\\b",
        "之前|此前|已提交|已支付|退款|折|优惠|容量|进度|已完成",
    });
    const QList<Passage> &clauses = paragraph.clauses(), &sentences = paragraph.sentences();
    const auto inOneSentence = [&](const Passage &one, const Passage &other) {
        return std::any_of(sentences.cbegin(), sentences.cend(), [&](const Passage &sentence) {
            return sentence.start <= one.start && other.start < sentence.end();
        });
    };
    QList<TellsShare> out;
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        const Passage &clause = clauses.at(i);
        if (!shareOf(clause) || holds(clause, elsewhere))
            continue;
        // "Most of you, about 85 %, cannot order."
        constexpr qsizetype brief = 28;
        const bool goesOn = clause.words.size() < brief && i + 1 < clauses.size() &&
                            inOneSentence(clause, clauses.at(i + 1)) && !shareOf(clauses.at(i + 1));
        if (const auto failing = failingShareOf(clause, goesOn ? saysOf(clauses.at(i + 1)) : Says::Nothing))
            out.append({clause, *failing});
    }
    return out;
}

/// A clause that says that all is well again, and the words that say so.
struct TellsRestored
{
    Passage clause;
    Place words;
};

QList<TellsRestored> restoredIn(const Paragraph &paragraph)
{
    static const Pattern pattern = anyOf({
        "(?:\\b(?:is|are|was|been)|['’]s) (?:(?:now|all|fully|completely) )*(?:resolved|fixed|restored)\\b",
        "(?:\\b(?:is|are|was|been)|['’]s) (?:(?:now|all|fully|completely) )*(?:solved|sorted)\\b",
        "\\b(?:now|fully|completely) (?:resolved|fixed|restored|solved|sorted)\\b",
        "\\b(?:is|are|works?|running|runs?) as (?:it|they) should again\\b",
        "\\bnow (?:works?|runs?) as (?:it|they) should\\b",
        "\\bboth\\b[^.!?\\n]{0,60}\\b(?:up and running|working|operating) again\\b",
        "\\bback to normal\\b",
        "\\b(?:interruption|outage|disruption)\\b[^.!?\\n]{0,60}\\b(?:has|is) (?:ended|over|gone)\\b",
        "\\b(?:interruption|outage|disruption)\\b[^.!?\\n]{0,60}\\bis (?:finished|behind us)\\b",
        "\\bdisturbance\\b[^.!?\\n]{0,60}\\b(?:has|is) (?:ended|over|gone|finished|behind us)\\b",
        "\\b(?:problem|fault|trouble|issue|incident)\\b[^.!?\\n]{0,60}\\b(?:has|is) (?:ended|over|gone)\\b",
        "\\b(?:problem|fault|trouble|issue|incident)\\b[^.!?\\n]{0,60}\\bis (?:finished|behind us)\\b",
        "\\ball good again\\b",
        "\\beverything\\b[^.!?\\n]{0,44}\\bwork(?:s|ing)?\\b(?! (?:on|to)\\b)",
        "\\beverything\\b[^.!?\\n]{0,44}\\b(?:running|operational|available|back|normal)\\b",
        "\\ball (?:systems|services|functions)\\b[^.!?\\n]{0,44}\\bwork(?:s|ing)?\\b(?! (?:on|to)\\b)",
        "\\ball (?:systems|services|functions)\\b[^.!?\\n]{0,44}\\b(?:running|operational|available)\\b",
        "\\ball (?:systems|services|functions)\\b[^.!?\\n]{0,44}\\b(?:back|normal)\\b",
        "\\bback (?:to|in) (?:full |normal |its )*(?:working order|service|strength|operation)\\b",
        "\\bfully back\\b",
        "\\bnothing (?:remains|is) (?:broken|down|wrong)\\b",
        "(?:两项|三项|都|均|各项)(?:都)?已(?:经)?恢复|已(?:经)?(?:全部|完全|全面|都)?(?:解决|恢复正常|修复)",
        "恢复如[初常]|全站[^，。]{0,4}恢复|一切(?:都|均|已)(?:恢复|正常)|一切恢复|(?:现在|目前|如今)一切正常",
        "回到正常(?:水平)?|(?:现在|目前)(?:也|都|已)?完全正常|双双(?:恢复|正常)|[都全]好了",
        "已(?:经)?(?:彻底|完全)(?:消除|排除)|(?:都已|全都?|已)(?:经)?完全(?:正常|好)",
        "(?:都)?没(?:有)?(?:任何)?问题了|(?:全部|完全|全面)恢复(?!之前)|恢复正常",
        "(?:各项|所有|全部|一切)(?:功能|服务|业务)[^。，]{0,6}恢复",
        "\\bcan (?:now )?(?:open|use|reach|access|see) (?:it|them) (?:again|now)\\b",
    });
    static const Pattern denied =
        words("\\b(?:not?|until|before|once|when|if|partly|partially)\\b[^.!?\\n]{0,30}$|(?:未|没有|没|尚未|"
              "不|部分|待|直至|直到|将)[^。，\\n]{0,8}$");
    return gatheredByClause(paragraph, [](const Passage &clause) -> std::optional<TellsRestored> {
        const auto words = stated(clause, pattern, denied);
        return words ? std::optional(TellsRestored{clause, *words}) : std::nullopt;
    });
}

/// A clause that says of functions that they work, or that they fail.
struct TellsFunctions
{
    Passage clause;
    QList<Function> functions;
};

QList<TellsFunctions> functionsThat(Pattern FunctionWords::*say, const Paragraph &paragraph,
                                    const Pattern *unless)
{
    return gatheredByClause(paragraph, [&](const Passage &clause) -> std::optional<TellsFunctions> {
        if (!isPlain(clause) || (unless && holds(clause, *unless)))
            return std::nullopt;
        QList<Function> functions;
        for (const FunctionWords &one : functionWords()) {
            if (holds(clause, one.*say))
                functions += one.function;
        }
        return functions.isEmpty() ? std::nullopt : std::optional(TellsFunctions{clause, functions});
    });
}

QList<TellsFunctions> workingIn(const Paragraph &paragraph)
{
    static const Pattern hedged = words(
        "\\b(?:not|n[o']t|never|nobody|no one|none|just "
        "now|partly|partially|yet|slowly|gradually)\\b|n['’]t\\b|尚未|未|没有|部分|逐步|暂不|不能|无法");
    return functionsThat(&FunctionWords::works, paragraph, &hedged);
}

QList<TellsFunctions> failingIn(const Paragraph &paragraph)
{
    return functionsThat(&FunctionWords::fails, paragraph, nullptr);
}

} // namespace

std::optional<Fault> share(const ReadText &a)
{
    if (a.record.failing.isEmpty())
        return std::nullopt;
    const bool isDown = a.functions.isEmpty() || std::any_of(a.functions.cbegin(), a.functions.cend(),
                                                             std::mem_fn(&FunctionState::isAffected));
    static const Gathering<TellsShare> shares(sharesIn);
    return a.firstFault(shares, [&](const TellsShare &told) -> std::optional<Fault> {
        const Passage &clause = told.clause;
        // Once all is back the record's share is that of the worst hour.
        if (!isDown && saysOf(clause) == Says::Works)
            return std::nullopt;
        constexpr double slack = 12;
        // A figure is measured by the figure, where there is one.
        const auto &noted = a.record.failing;
        const bool figures =
            told.failing.exact && std::any_of(noted.cbegin(), noted.cend(), std::mem_fn(&Share::exact));
        if (std::any_of(noted.cbegin(), noted.cend(), [&](const Share &one) {
                return (one.exact || !figures) && one.agrees(told.failing, slack);
            }))
            return std::nullopt;
        const Share &first = noted.first();
        const QString low = QString::number(qRound(first.low)), high = QString::number(qRound(first.high));
        const Message message =
            first.exact && qRound(first.low) == qRound(first.high)
                ? say(QT_TRANSLATE_NOOP("Muster", "“%1”, but the record says that %2 % fail."),
                      clause.words.simplified(), low)
                : say(QT_TRANSLATE_NOOP("Muster", "“%1”, but the record says that %2 to %3 % fail."),
                      clause.words.simplified(), low, high);
        return Fault{message, clause.start, clause.end()};
    });
}

std::optional<Fault> restored(const ReadText &a)
{
    const bool down = std::any_of(a.functions.cbegin(), a.functions.cend(),
                                  [](const FunctionState &one) { return one.isAffected(); });
    if (!down)
        return std::nullopt;
    constexpr auto message =
        QT_TRANSLATE_NOOP("Muster", "“%1”, but the room still has a function that does not work.");
    static const Gathering<TellsRestored> restoring(restoredIn);
    static const Pattern all =
        words("各项|所有功能|全部功能|全部服务|所有问题|一切|全站|整站|双双|\\b(?:everything|all "
              "(?:systems|services|functions)|the whole)\\b");
    static const QRegularExpression beside(QStringLiteral("、|和|与|及|\\band\\b"));
    auto whole = a.firstFault(restoring, [&](const TellsRestored &told) -> std::optional<Fault> {
        // What is said of functions that work is said of those, unless something else is named beside them.
        qsizetype working = 0;
        bool affected = false;
        for (const FunctionWords &one : functionWords()) {
            if (!a.functions.contains(one.function) || !holds(told.clause, one.named))
                continue;
            working += a.functions.value(one.function).health == Health::Works ? 1 : 0;
            affected = affected || a.functions.value(one.function).isAffected();
        }
        const bool ofWorkingOnes =
            working > 0 && !affected && working > told.clause.words.count(beside) && !holds(told.clause, all);
        if (ofWorkingOnes)
            return std::nullopt;
        const auto [start, end] = told.words;
        return Fault{say(message, told.clause.words.mid(start, end - start)), told.clause.start + start,
                     told.clause.start + end};
    });
    if (whole)
        return whole;
    static const Gathering<TellsFunctions> working(workingIn);
    static const Pattern wholly = words("\\b(?:fully|completely|entirely|perfectly|flawlessly|properly|"
                                        "everyone|everybody|all of you)\\b|完全|彻底|全面");
    auto some = a.firstFault(working, [&](const TellsFunctions &told) -> std::optional<Fault> {
        const bool downAgain = std::any_of(told.functions.cbegin(), told.functions.cend(), [&](Function one) {
            const Health health = a.functions.value(one).health;
            return health == Health::Down || (health == Health::Degraded && holds(told.clause, wholly));
        });
        return downAgain ? std::optional(Fault{say(message, told.clause.words.simplified()),
                                               told.clause.start, told.clause.end()})
                         : std::nullopt;
    });
    if (some)
        return some;
    if (a.status == PublicStatus::Resolved)
        return Fault{say(QT_TRANSLATE_NOOP(
            "Muster", "It is shown as resolved, but the room still has a function that does not work."))};
    return std::nullopt;
}

std::optional<Fault> functionsThatFail(const ReadText &a)
{
    if (a.status == PublicStatus::Resolved)
        return std::nullopt;
    static const Gathering<TellsFunctions> failing(failingIn);
    return a.firstFault(failing, [&](const TellsFunctions &told) -> std::optional<Fault> {
        const bool allWork = std::all_of(told.functions.cbegin(), told.functions.cend(), [&](Function one) {
            const FunctionState state = a.functions.value(one);
            return a.functions.contains(one) && state.health == Health::Works && !state.wasAffected();
        });
        return allWork ? std::optional(
                             Fault{say(QT_TRANSLATE_NOOP("Muster", "“%1”, but the room knows that it works."),
                                       told.clause.words.simplified()),
                                   told.clause.start, told.clause.end()})
                       : std::nullopt;
    });
}

} // namespace muster
