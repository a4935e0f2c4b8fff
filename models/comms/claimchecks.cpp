// What a text claims that somebody must have written down first, and what was decided otherwise.

#include "models/comms/patterns.h"
#include "models/comms/recordchecks.h"

#include <algorithm>

namespace muster {

namespace {

/// A thing that is decided one way or the other.
struct Matter
{
    Pattern about, yes, no;
    bool ofOneThing = false; ///< only where both name the same thing, or the text says "it"
};

const QList<Matter> &matters()
{
    static const QList<Matter> all{
        // How many are let in, and what carries them.
        {words("\\b(?:admission|admit\\w*|waiting room|queue\\w*|capacity|traffic|let(?:ting)? (?:\\w+ "
               "){0,4}in(?:to)?|throttl\\w*|rate|visitors?|customers "
               "in)\\b|放行|准入|排队|等候室|容量|限流|流量|进入|扩容"),
         words("\\b(?:rais\\w+|increas\\w+|more (?:people|customers|visitors|users|shoppers)|open(?:ing)? "
               "(?:up|the)|lift\\w*|expand\\w*|speed\\w* up|ramp\\w* up|faster|scal\\w+ "
               "up|widen\\w*|removed?|removing)\\b|增加|提高|扩大|放开|加大|扩容|提升|更多|加快|解除|取消|"
               "放宽|逐步放"),
         words("\\b(?:hold\\w*|keep|kept|stay\\w*|stop\\w*|paus\\w+|freez\\w+|cap(?:ped)?|limit\\w*|lower\\w*"
               "|reduc\\w+|no more|unchanged|maintain\\w*)\\b|保持|维持|暂停|停止|限制|降低|收紧|不变|减少")},
        // Back to the last version, or forward.
        {words("\\broll\\w*[- ]?(?:back|forward)|\\brevert\\w*|\\bprevious version\\b|\\bfix(?:ing)? "
               "forward\\b|\\bnew "
               "(?:version|release)\\b|回退|回滚|旧版本|上一版本|新版本|在线上?(?:直接)?修复"),
         words("\\broll\\w*[- ]?back|\\brevert\\w*|\\b(?:return|go|going|back|switch\\w*) (?:back )?to "
               "(?:the|our) previous version|回退|回滚|(?:恢复|切换|退回)[^，。]{0,4}(?:旧|上一)版本"),
         words("\\bfix(?:ing)? forward\\b|\\broll\\w* forward\\b|\\bkeep\\w* the "
               "new\\b|在线上?(?:直接)?修复|保留新版本")},
        // Whether what was planned takes place.
        {words("\\b(?:go(?:es|ing)? (?:on|ahead)|as "
               "planned|continu\\w+|resum\\w+|extend\\w*|postpon\\w+|cancel\\w*|put off|call\\w* "
               "off|suspend\\w*|paus\\w+|stop\\w*)\\b|照常|如期|继续|延长|顺延|延期|推迟|取消|暂停|停止|终止|"
               "叫停"),
         words("\\b(?:go(?:es|ing)? (?:on|ahead)|as planned|continu\\w+|resum\\w+)\\b|照常|如期|继续"),
         words("\\b(?:postpon\\w+|cancel\\w*|put off|call\\w* "
               "off|suspend\\w*|paus\\w+|stop\\w*)\\b|推迟|取消|暂停|停止|终止|叫停|延期|顺延"),
         true},
        // Whether it lasts longer.
        {words("\\bextend\\w*|\\bprolong\\w*|延长|顺延|延期"),
         words("\\bextend\\w*|\\bprolong\\w*|延长|顺延|延期"), words("\\bends? as planned\\b|按时结束"),
         true},
        // Money back.
        {words("\\brefund\\w*|\\bcompensat\\w*|\\bvouchers?\\b|\\bcoupons?\\b|\\bcredits?\\b|退款|补偿|赔偿|"
               "优惠券|代金券"),
         words("\\b(?:will|get|gets|receive\\w*|are|is|automatic\\w*|issue\\w*|give)\\b|将|会|自动|发放|获得|"
               "赠送|可获"),
         words("\\b(?:no|not|wait|later|hold|until|defer\\w*|undecided)\\b|n['’]t\\b|不|暂缓|暂不|待定|先不|"
               "以后|尚未")},
        // What is cancelled without being asked.
        {words("\\b(?:automatic\\w* cancel\\w*|cancel\\w* automatic\\w*|be cancel\\w+)\\b|自动取消"),
         words("\\bcancel\\w*\\b|自动取消"), words("\\bkeep\\w*\\b|保留")},
        // What is switched off, closed, or taken again.
        {words("\\b(?:switch|turn)\\w*\\b[^.,;]{0,30}\\b(?:on|off)\\b|\\b(?:dis|en)abl\\w+|\\breopen\\w*|"
               "\\bclos\\w+|\\baccept\\w*|\\bsuspend\\w*|开启|关闭|停用|启用|禁用|开放|受理"),
         words("\\b(?:switch|turn)\\w*\\b[^.,;]{0,30}\\bon\\b|\\benabl\\w+|\\breopen\\w*|\\baccept\\w*|开启|"
               "启用|开放|受理"),
         words("\\b(?:switch|turn)\\w*\\b[^.,;]{0,30}\\boff\\b|\\bdisabl\\w+|\\bclos\\w+|\\bsuspend\\w*|关闭|"
               "停用|禁用|暂停"),
         true},
    };
    return all;
}

/// +1, -1, or 0 where it says neither, or both.
int sideOf(const Passage &text, const Matter &matter)
{
    static const Pattern denying =
        words("(?:\\b(?:not|no|never|without|stop\\w*|against|neither)\\b|n['’]t\\b)[^.,;]{0,20}$|(?:暂?不|"
              "先不|禁止|停止|暂缓|不再|勿|没有|并?未)[^，。]{0,4}$");
    const bool no = holds(text, matter.no);
    if (!holds(text, matter.yes))
        return no ? -1 : 0;
    if (holds(text.words.left(matter.yes.match(text.words).capturedStart()), denying))
        return -1;
    return no ? 0 : 1;
}

/// Something that comforts or that was done, how texts put it, and what in the record bears it out.
struct Claim
{
    Pattern said, borne;
};

const QList<Claim> &claims()
{
    static const QList<Claim> all{
        {words("\\b(?:nobody|no one|no[- ]one|no customers?|not|never|only|n['’]t)\\b[^.;]{0,40}\\bcharged "
               "(?:twice|double|more than once|again|once)\\b|\\bcharged (?:only )?once\\b|\\bno (?:one "
               "|customer )?(?:double|duplicate) (?:charges?|payments?|billing)|\\bnot? be "
               "(?:charged|billed)\\b|\\bno (?:money|payment)s? (?:was|were|is|are|has been|have been|will "
               "be) taken|\\b(?:has|have|was|were|is|are)n?(?:['’]t| not) (?:been "
               ")?charged\\b|(?:不会|没有|未|无|不存在)[^。，]{0,8}(?:重复扣款|多扣|重复收费|重复扣费|"
               "重复支付|扣款|扣费)|(?:只|仅)(?:会)?(?:扣|收)[^。，]{0,4}一次"),
         words(
             "\\bcharg\\w*|\\bdouble|\\bduplicat\\w*|\\btwice\\b|\\bbill(?:ed|ing)\\b|扣款|扣费|重复|多扣")},
        {words("\\b(?:data|details|information|passwords?|cards?|accounts?)\\b[^.;]{0,40}\\b(?:(?:is|are|was|"
               "were|remains?|stay) (?:completely |fully |all )?(?:safe|secure|intact|protected)|not (?:been "
               ")?(?:lost|leaked|exposed|affected|accessed|at risk))|\\bno (?:customer |personal |payment "
               "|card "
               ")*(?:data|information|details)\\b[^.;]{0,20}\\b(?:lost|leaked|exposed|affected|accessed|at "
               "risk|compromised)|\\bno \\w+ (?:was|were|is|are|has been|have been|got|will be) "
               "lost\\b|\\bnothing (?:was|is|has been) lost\\b|\\bno (?:data )?(?:breach|loss of data|data "
               "loss)|(?:数据|信息|密码|资料|银行卡|隐私)[^。，]{0,12}(?:安全|未(?:受影响|丢失|泄露|外泄)|"
               "没有(?:丢失|泄露|受到影响)|不受影响|不会丢失|完好)|(?:不涉及|没有|无|未发生|未发现)[^。，]{0,"
               "8}(?:数据|信息)(?:泄露|丢失|安全)"),
         words("\\bdata\\b|\\bleak\\w*|\\bbreach|\\blost\\b|\\bloss\\b|\\bexposed\\b|\\bpersonal\\b|数据|"
               "泄露|丢失|信息安全|资料")},
        {words("\\b(?:orders?|carts?|baskets?|bookings?)\\b[^.;]{0,30}\\b(?:(?:is|are|was|were|has been|have "
               "been|stays?|remains?) (?:all |safely |both )?(?:kept|saved|safe|stored|secure|not "
               "lost|valid|complete)|not (?:been |get )?lost)|\\bno (?:orders?|bookings?) (?:was|were|has "
               "been|have been|is|are|will be)? "
               "?lost|(?:订单|购物车)[^。，]{0,12}(?:已(?:经)?(?:保存|保留)|会?保留|不会丢失|未丢失|没有丢失|"
               "不会取消|完整保存)"),
         words("\\b(?:orders?|carts?|baskets?|bookings?)\\b[^.]{0,60}\\b(?:kept|saved|safe|stored|lost|"
               "persist\\w*|complete|intact|valid|arrive\\w*|processed|written|there|held|queue\\w*)|\\b(?:"
               "kept|saved|safe|stored|lost|persist\\w*|complete|intact|valid)\\b[^.]{0,60}\\b(?:orders?|"
               "carts?|baskets?|bookings?)\\b|(?:订单|购物车)[^。]{0,24}(?:保存|保留|丢失|有效|入库|完整|"
               "落库|正常|写入|都在)|(?:保存|保留|丢失|有效|入库|完整|落库)[^。]{0,16}(?:订单|购物车)")},
        {words(
             "\\breceive\\w* (?:a |their |your )?(?:full )?refund|\\brefund "
             "of\\b|\\brefund(?:s|ed|ing)?\\b[^.;]{0,30}\\b(?:automatic\\w*|in "
             "full|full|within|back|will|are|been|has|have|is)\\b|\\b(?:automatic\\w*|full|will (?:be "
             ")?|been|being) ?refund|\\bmoney "
             "back\\b|(?:自动|全额|原路|陆续|均已|将|会|已)[^。，]{0,8}(?:退款|退回|退还)|退款(?:将|会|已)"),
         words("\\brefund\\w*|\\bmoney back|\\brevers\\w+|退款|退回|退还")},
        {words("\\b(?:receiv\\w+|gets?|giv\\w+|send\\w*|sent|offer\\w*|issu\\w+|credit\\w*)\\b[^.;]{0,40}\\b("
               "?:vouchers?|coupons?|gift cards?|credits?)\\b|\\b(?:will|be|been|are) "
               "compensat\\w+|(?:获得|发放|赠送|补偿|领取)[^。，]{0,12}(?:优惠券|代金券|红包|积分|补偿)|(?:"
               "优惠券|代金券|红包)(?:将|会|已)|作为补偿|予以补偿"),
         words("\\bvouchers?\\b|\\bcoupons?\\b|\\bcompensat\\w+|\\bgift card|优惠券|代金券|补偿|红包|积分")},
        {words("\\b(?:rais(?:ed|ing)|increas(?:ed|ing)|add(?:ed|ing)|expand(?:ed|ing)|scal(?:ed|ing)|doubl(?:"
               "ed|ing)|tripl(?:ed|ing))\\b(?: (?!and\\b)\\w+){0,4} "
               "(?:capacity|servers?|machines|resources|instances)\\b|(?:增加|增开|扩充|新增|加)(?:了)?(?:"
               "更多|一批)?(?:服务器|容量|机器|资源)|扩容"),
         words("\\bcapacity\\b|\\bservers?\\b|\\bscal\\w+|\\bmachines?\\b|\\binstances?\\b|\\bnodes?\\b|"
               "\\breplicas?\\b|扩容|服务器|容量|机器|节点|实例")},
        {words("\\b(?:we|have|has|been|are) (?:now |been |also |just |already )*(?:roll(?:ed|ing) "
               "back|revert(?:ed|ing))|(?:已|正在|正)(?:经)?(?:完成)?(?:将[^。，]{0,10})?(?:回退|回滚)"),
         words("\\broll\\w*[- ]?back|\\brevert\\w*|\\bprevious version|回退|回滚|旧版本")},
        {words("\\b(?:have|has|been|are) (?:now |been |also |just |already "
               ")*(?:restart(?:ed|ing)|reboot(?:ed|ing))|(?:已|正在)(?:经)?(?:重新启动|重启)"),
         words("\\brestart\\w*|\\breboot\\w*|重启|重新启动")},
        {words("\\b(?:have|has|been|are) (?:now |been |also |just |already "
               ")*(?:switch(?:ed|ing)|mov(?:ed|ing)|redirect(?:ed|ing)) (?:\\w+ "
               "){0,3}(?:to|over)\\b|(?:已|正在)(?:经)?(?:将[^。，]{0,10})?切换(?:到|至)"),
         words("\\bswitch\\w*|\\bfail\\w*over|\\bfail(?:ed)? "
               "over|\\bmov(?:ed|ing)|\\bredirect\\w*|切换|切到|转移|迁移")},
        {words("\\b(?:have|has) (?:now |also |already "
               ")*(?:checked|verified|tested|confirmed|reviewed)\\b[^.;]{0,30}\\b(?:every|each|all)\\b|(?:已|"
               "已经)(?:逐一|逐笔|全部)(?:核对|核实|检查|确认)"),
         words("\\bcheck\\w*|\\bverif\\w*|\\btest\\w*|\\bconfirm\\w*|\\breview\\w*|\\breconcil\\w*|核对|核实|"
               "检查|确认|对账")},
    };
    return all;
}

/// A clause that takes a side in one of the matters.
struct TakesSide
{
    Passage clause;
    const Matter *matter = nullptr;
    int side = 0;
};

QList<TakesSide> sidesIn(const Paragraph &paragraph)
{
    QList<TakesSide> out;
    for (const Passage &clause : paragraph.clauses()) {
        for (const Matter &matter : matters()) {
            if (!holds(clause, matter.about) || !isPlain(clause))
                continue;
            if (const int side = sideOf(clause, matter); side != 0)
                out.append({clause, &matter, side});
        }
    }
    return out;
}

/// A clause that claims something.
struct Claims
{
    Passage clause;
    const Claim *claim = nullptr;
};

QList<Claims> claimsIn(const Paragraph &paragraph)
{
    static const Pattern asked =
        words("\\b(?:please|if you|whether|checking|check your)\\b|是否|请(?!放心)|正在核");
    QList<Claims> out;
    for (const Passage &clause : paragraph.clauses()) {
        if (holds(clause, asked))
            continue;
        for (const Claim &one : claims()) {
            if (holds(clause, one.said))
                out.append({clause, &one});
        }
    }
    return out;
}

/// Whether a clause and a decision name the same thing, or the clause says "it".
bool isOfOneThing(const QString &clause, const QString &decided)
{
    static const Pattern word = words("[a-z]{4,}|\\p{Han}{2}"), it = words("\\b(?:it|them)\\b|其");
    static const Pattern common =
        words("^(?:switch\\w*|turn\\w*|open\\w*|clos\\w+|again|until|with|from|that|this|have|been|will|step|"
              "开启|关闭|停用|启用|开放|受理|我们|暂停|已经|目前|照常|如期|继续|推迟|取消|延期|顺延|进行|"
              "今天|今日|planned|ahead|continue|postpone\\w*|cancel\\w*|today|tomorrow)$");
    if (holds(clause, it))
        return true;
    for (auto match = word.globalMatch(decided); match.hasNext();) {
        const QString one = match.next().captured();
        if (!holds(one, common) && clause.contains(one, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

namespace {

/// What was decided last about a matter.
struct Decided
{
    const Matter *matter = nullptr;
    int side = 0;
    QString words;
};

/// What holds of all that was decided, oldest first.
const QList<Decided> &decidedLast(const QStringList &decisions)
{
    thread_local LastAsked<QStringList, QList<Decided>> last; // they stay while somebody types
    return last.of(decisions, [&] {
        QList<Decided> out;
        for (const Matter &matter : matters()) {
            Decided one;
            for (const QString &words : decisions) {
                if (const int side = holds(words, matter.about) ? sideOf(words, matter) : 0; side != 0)
                    one = {&matter, side, words};
            }
            if (one.side != 0)
                out.append(one);
        }
        return out;
    });
}

} // namespace

std::optional<Fault> decision(const ReadText &a)
{
    static const Gathering<TakesSide> sides(sidesIn);
    for (const Decided &one : decidedLast(a.record.decisions)) {
        auto fault = a.firstFault(sides, [&](const TakesSide &told) -> std::optional<Fault> {
            const Passage &clause = told.clause;
            if (told.matter != one.matter || told.side != -one.side ||
                (one.matter->ofOneThing && !isOfOneThing(clause.words, one.words)))
                return std::nullopt;
            return Fault{say(QT_TRANSLATE_NOOP("Muster", "“%1”, but it was decided: “%2”."),
                             clause.words.simplified(), one.words.simplified()),
                         clause.start, clause.end()};
        });
        if (fault)
            return fault;
    }
    return std::nullopt;
}

std::optional<Fault> claim(const ReadText &a)
{
    static const Pattern open = words(
        "\\b(?:unclear|unknown|not (?:yet )?(?:known|clear|checked|confirmed)|to be "
        "(?:checked|confirmed)|open question|checking)\\b|\\?|不明|不清楚|待确认|待核|未确认|尚未核|未知|？");
    const auto bearsOut = [&](const QString &words, const Claim &claim) {
        const Passage line = a.recalled(words);
        return holds(line, claim.borne) && !holds(line, open);
    };
    static const Gathering<Claims> made(claimsIn);
    return a.firstFault(made, [&](const Claims &told) -> std::optional<Fault> {
        const auto &lines = a.record.lines;
        if (std::any_of(lines.cbegin(), lines.cend(),
                        [&](const QString &words) { return bearsOut(words, *told.claim); }))
            return std::nullopt;
        return Fault{
            say(QT_TRANSLATE_NOOP(
                    "Muster", "“%1” stands nowhere in the record: note how you know it, or leave it out."),
                told.clause.words.simplified()),
            told.clause.start, told.clause.end()};
    });
}

} // namespace muster
