// What a text says of how far the room is.

#include "models/comms/clauses.h"
#include "models/comms/patterns.h"
#include "models/comms/recordchecks.h"

namespace muster {

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
         anyOf({
             "\\b(?:is|are|been|was|now|fully|completely) (?:now |fully |completely "
             ")*(?:resolved|solved|over)\\b",
             "\\bincident (?:is )?(?:closed|over)\\b",
             "已(?:经)?(?:全部|完全|彻底|圆满)?解决|(?:故障|异常|问题)(?:已|已经)?(?:结束|排除)",
         })},
        {Identified, Resolved,
         anyOf({
             "\\b(?:have|has|been) (?:now |also "
             ")*(?:found|identified|located|pinpointed|isolated|discovered|worked out|traced|figured "
             "out|understood)\\b(?! (?:no|nothing|that (?:no|many|some))\\b)",
             "\\bwe (?:now )?know (?:what|why|where)\\b|\\bknow where the problem\\b",
             "\\b(?:found|identified|located) (?:the|its) (?:cause|problem|source|fault)",
             "(?:已|已经)(?:查明|定位|找到|找着|查到|弄清|确认|锁定)[^，。]{0,8}(?:问题|原因|根源|故障|源头|"
             "毛病)",
             "(?:问题|原因|故障)[^，。]{0,3}(?:已|已经)(?:查明|定位|找到|锁定)",
         })},
        {Monitoring, Resolved,
         anyOf({
             "\\b(?:fix|cure|remedy|repair|patch|correction|solution) has gone in\\b",
             "\\b(?:now|just|simply) keeping (?:a )?(?:close )?(?:watch|eye)\\b",
             "\\b(?:fix|cure|remedy|repair|patch|correction|solution)(?: for [\\w ]{1,20})? (?:has "
             "been|is|was|went) (?:now |just )*(?:applied|rolled out|deployed|released|in "
             "place|live|complete|done|finished|in(?! (?:the|progress|preparation|hand|sight)))\\b",
             "\\bwe(?:['’]ve| have) (?:now |just |already )*(?:applied|deployed|rolled out|released|put in) "
             "(?:a|the|our) (?:fix|cure|remedy|repair|patch|correction|solution)\\b",
             "\\b(?:just |now |only )(?:keeping|watching)\\b[^.]{0,24}\\b(?:watch|eye|it|closely)\\b",
             "(?:已|已经|刚刚?)(?:部署|上线|发布|实施|应用)(?:了)?[^，。]{0,4}(?:修复|补丁|方案)|补丁已(?:经)"
             "?部署",
             "修复刚刚?上线",
             "修复(?:方案|补丁|版本|程序)?已(?:经)?(?:全部|全量|全面)?(?:上线|部署|生效|发布|放上|推送|完成)",
             "观察(?:修复)?效果|进入观察",
         })},
        {Investigating, Identified,
         anyOf({
             "\\b(?:preparing|testing|building|developing|writing) (?:the|a|our) "
             "(?:fix|cure|remedy|repair|patch|correction|solution)\\b",
             "\\bwill roll (?:it|the fix|a fix) out\\b",
             "正在(?:准备|制定|测试)[^，。]{0,4}(?:修复|方案|补丁)",
         })},
        {Investigating, Investigating,
         anyOf({
             "\\b(?:do(?: not|n['’]t)|haven['’]t|have not|not) (?:yet "
             ")?(?:know|found|find|identified|located|understood?)(?: out)? (?:yet )?(?:what|why|where|the "
             "(?:cause|source|reason|problem))\\b",
             "\\bstill (?:trying to (?:find|understand|work out)|looking "
             "for)\\b[^.]{0,24}\\b(?:what|why|cause|source|reason|problem)\\b",
             "\\bstill searching\\b",
             "\\bnot (?:been )?able to (?:establish|find|say)\\b",
             "(?:尚未|还没有?|仍未|未能)(?:查明|找到|定位|确定)[^，。]{0,6}(?:原因|问题|根源)|没有头绪",
             "(?:尚未|还没有?|仍未)(?:定位|头绪|查到)|原因(?:尚|仍|还)(?:不明|未明|未查明|不清楚)",
         })},
        {Investigating, Monitoring,
         anyOf({
             "(?:\\b(?:are|is)|['’](?:re|s)) (?:still |now |currently |all |urgently "
             ")*(?:investigating|continuing to (?:look|investigate)|trying to (?:establish|find|work "
             "out|understand)|looking (?:into|for)|searching|working (?:on|to))\\b",
             "(?:仍在|正在|还在|仍旧在)[^，。]{0,8}(?:排查|处理|修复|抢修|恢复中|调查|查找|查(?=[，。；,;]|$)"
             ")",
             "(?:暂时|目前|仍|还)(?:没有|未|没)恢复",
         })},
    };
    static const Pattern denied = anyOf({
        "\\b(?:not|n[o']t|never|until|before|once|when|if|as soon as|after|yet)\\b[^.!?\\n]{0,40}$",
        "n['’]t\\b[^.]{0,20}$",
        "(?:未|没有|没|尚未|不|待|直至|直到|在|将)[^。，\\n]{0,6}$",
    });
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
