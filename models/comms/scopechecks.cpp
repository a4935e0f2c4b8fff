// What a text says of how much fails, of what works, and of how far the room is.

#include "models/comms/clauses.h"
#include "models/comms/functionwords.h"
#include "models/comms/patterns.h"
#include "models/comms/recordchecks.h"
#include "models/comms/shares.h"

#include <algorithm>
#include <functional>

namespace muster {

namespace {

/// Where a clause says something, unless the words in front of it deny it.
std::optional<Place> stated(const Passage &clause, const Pattern &said, const Pattern &denied)
{
    if (!holds(clause, said))
        return std::nullopt;
    const auto match = said.match(clause.words);
    if (holds(clause.words.left(match.capturedStart()), denied))
        return std::nullopt;
    return Place{match.capturedStart(), match.capturedEnd()};
}

/// A clause that says how much fails.
struct TellsShare
{
    Passage clause;
    Share failing;
};

QList<TellsShare> sharesIn(const Paragraph &paragraph)
{
    static const Pattern elsewhere =
        words("\\b(?:before (?:\\d|that|this|then|it|the "
              "(?:problem|fault|incident))|prior|already|earlier|refund\\w*|discount|(?<!-)off|voucher|"
              "coupon|cent|capacity)\\b|之前|此前|已提交|已支付|退款|折|优惠|容量|进度|已完成");
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
    static const Pattern pattern = words(
        "(?:\\b(?:is|are|was|been|now|fully|completely)|[\'’]s) (?:now |all |fully |completely "
        ")*(?:resolved|fixed|restored|solved|sorted)\\b|\\b(?:is|are|works?|running|runs?) as (?:it|they) "
        "should again\\b|\\bnow (?:works?|runs?) as (?:it|they) should\\b|\\bboth\\b[^.!?\\n]{0,60}\\b(?:up "
        "and running|working|operating) again\\b|\\bback to "
        "normal\\b|\\b(?:interruption|outage|disturbance|disruption|problem|fault|trouble|issue|incident)\\b["
        "^.!?\\n]{0,60}\\b(?:(?:has|is) (?:ended|over|finished|gone)|is behind us)\\b|\\ball good "
        "again\\b|\\b(?:everything|all (?:systems|services|functions))\\b[^.!?\\n]{0,44}\\b(?:works?(?! "
        "on\\b)|working(?! (?:on|to)\\b)|running|operational|available|back|normal)\\b|\\bback (?:to|in) "
        "(?:full |normal |its )*(?:working order|service|strength|operation)\\b|\\bfully back\\b|\\bnothing "
        "(?:remains|is) "
        "(?:broken|down|wrong)\\b|(?:两项|三项|都|均|各项)(?:都)?已(?:经)?恢复|已(?:经)?(?:全部|完全|全面|都)"
        "?(?:解决|恢复正常|修复)|恢复如[初常]|全站[^，。]{0,4}恢复|一切(?:都|均|已)(?:恢复|正常)|一切恢复|(?:"
        "现在|目前|如今)一切正常|回到正常(?:水平)?|(?:现在|目前)(?:也|都|已)?完全正常|双双(?:恢复|正常)|["
        "都全]好了|已(?:经)?(?:彻底|完全)(?:消除|排除)|(?:都已|全都?|已)(?:经)?完全(?:正常|好)|(?:都)?没(?:"
        "有)?(?:任何)?问题了|(?:全部|完全|全面)恢复(?!之前)|恢复正常|(?:各项|所有|全部|一切)(?:功能|服务|"
        "业务)[^。，]{0,6}恢复|\\bcan (?:now )?(?:open|use|reach|access|see) (?:it|them) (?:again|now)\\b");
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

namespace {

/// Words that fit some statuses only.
struct StatusWords
{
    PublicStatus least, most; ///< between which they fit
    Pattern pattern;
};

/// A clause with such words.
struct TellsStatus
{
    Passage clause;
    Place words;
    PublicStatus least, most;
};

QList<TellsStatus> statusesIn(const Paragraph &paragraph)
{
    using enum PublicStatus;
    static const QList<StatusWords> all{
        {Resolved, Resolved,
         words("\\b(?:is|are|been|was|now|fully|completely) (?:now |fully |completely "
               ")*(?:resolved|solved|over)\\b|\\bincident (?:is "
               ")?(?:closed|over)\\b|已(?:经)?(?:全部|完全|彻底|圆满)?解决|(?:故障|异常|问题)(?:已|已经)?(?:"
               "结束|排除)")},
        {Identified, Resolved,
         words(
             "\\b(?:have|has|been) (?:now |also "
             ")*(?:found|identified|located|pinpointed|isolated|discovered|worked out|traced|figured "
             "out|understood)\\b(?! (?:no|nothing|that (?:no|many|some))\\b)|\\bwe (?:now )?know "
             "(?:what|why|where)\\b|\\bknow where the problem\\b|\\b(?:found|identified|located) (?:the|its) "
             "(?:cause|problem|source|fault)|(?:已|已经)(?:查明|定位|找到|找着|查到|弄清|确认|锁定)[^，。]{0,"
             "8}(?:问题|原因|根源|故障|源头|毛病)|(?:问题|原因|故障)[^，。]{0,3}(?:已|已经)(?:查明|定位|找到|"
             "锁定)")},
        {Monitoring, Resolved,
         words("\\b(?:fix|cure|remedy|repair|patch|correction|solution) has gone "
               "in\\b|\\b(?:now|just|simply) keeping (?:a )?(?:close "
               ")?(?:watch|eye)\\b|\\b(?:fix|cure|remedy|repair|patch|correction|solution)(?: for [\\w "
               "]{1,20})? (?:has been|is|was|went) (?:now |just )*(?:applied|rolled out|deployed|released|in "
               "place|live|complete|done|finished|in(?! "
               "(?:the|progress|preparation|hand|sight)))\\b|\\bwe(?:['’]ve| have) (?:now |just |already "
               ")*(?:applied|deployed|rolled out|released|put in) (?:a|the|our) "
               "(?:fix|cure|remedy|repair|patch|correction|solution)\\b|\\b(?:just |now |only "
               ")(?:keeping|watching)\\b[^.]{0,24}\\b(?:watch|eye|it|closely)\\b|(?:已|已经|刚刚?)(?:部署|"
               "上线|发布|实施|应用)(?:了)?[^，。]{0,4}(?:修复|补丁|方案)|补丁已(?:经)?部署|修复刚刚?上线|"
               "修复(?:方案|补丁|版本|程序)?已(?:经)?(?:全部|全量|全面)?(?:上线|部署|生效|发布|放上|推送|"
               "完成)|观察(?:修复)?效果|进入观察")},
        {Investigating, Identified,
         words("\\b(?:preparing|testing|building|developing|writing) (?:the|a|our) "
               "(?:fix|cure|remedy|repair|patch|correction|solution)\\b|\\bwill roll (?:it|the fix|a fix) "
               "out\\b|正在(?:准备|制定|测试)[^，。]{0,4}(?:修复|方案|补丁)")},
        {Investigating, Investigating,
         words("\\b(?:do(?: not|n['’]t)|haven['’]t|have not|not) (?:yet "
               ")?(?:know|found|find|identified|located|understood?)(?: out)? (?:yet )?(?:what|why|where|the "
               "(?:cause|source|reason|problem))\\b|\\bstill (?:trying to (?:find|understand|work "
               "out)|looking for)\\b[^.]{0,24}\\b(?:what|why|cause|source|reason|problem)\\b|\\bstill "
               "searching\\b|\\bnot (?:been )?able to "
               "(?:establish|find|say)\\b|(?:尚未|还没有?|仍未|未能)(?:查明|找到|定位|确定)[^，。]{0,6}(?:"
               "原因|问题|根源)|没有头绪|(?:尚未|还没有?|仍未)(?:定位|头绪|查到)|原因(?:尚|仍|还)(?:不明|"
               "未明|未查明|不清楚)")},
        {Investigating, Monitoring,
         words("(?:\\b(?:are|is)|[\'’](?:re|s)) (?:still |now |currently |all |urgently "
               ")*(?:investigating|continuing to (?:look|investigate)|trying to (?:establish|find|work "
               "out|understand)|looking (?:into|for)|searching|working "
               "(?:on|to))\\b|(?:仍在|正在|还在|仍旧在)[^，。]{0,8}(?:排查|处理|修复|抢修|恢复中|调查|查找|"
               "查(?=[，。；,;]|$))|(?:暂时|目前|仍|还)(?:没有|未|没)恢复")},
    };
    static const Pattern denied = words("\\b(?:not|n[o']t|never|until|before|once|when|if|as soon "
                                        "as|after|yet)\\b[^.!?\\n]{0,40}$|n['’]t\\b[^.]{0,20}$|(?:"
                                        "未|没有|没|尚未|不|待|直至|直到|在|将)[^。，\\n]{0,6}$");
    QList<TellsStatus> out;
    for (const Passage &clause : paragraph.clauses()) {
        for (const StatusWords &one : all) {
            if (const auto found = stated(clause, one.pattern, denied))
                out.append({clause, *found, one.least, one.most});
        }
    }
    return out;
}

} // namespace

std::optional<Fault> status(const ReadText &a)
{
    const auto rank = [](PublicStatus one) { return static_cast<int>(one); };
    if (rank(a.status) >= rank(PublicStatus::Monitoring) && rank(a.status) > rank(a.actual))
        return Fault{say(
            QT_TRANSLATE_NOOP("Muster", "It is shown as further than the room is: set the status first."))};

    static const Gathering<TellsStatus> statuses(statusesIn);
    return a.firstFault(statuses, [&](const TellsStatus &told) -> std::optional<Fault> {
        if (rank(a.actual) >= rank(told.least) && rank(a.actual) <= rank(told.most))
            return std::nullopt;
        const auto [start, end] = told.words;
        return Fault{say(QT_TRANSLATE_NOOP("Muster", "“%1” does not fit the status of the room."),
                         told.clause.words.mid(start, end - start).simplified()),
                     told.clause.start + start, told.clause.start + end};
    });
}

} // namespace muster
