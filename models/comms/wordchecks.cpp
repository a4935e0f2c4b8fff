#include "models/comms/wordchecks.h"

#include "models/comms/patterns.h"

namespace muster {

std::optional<Fault> blame(const ReadText &a)
{
    static const Pattern pattern = anyOf({
        "\\b(?:human|operator|user) error\\b",
        "\\b(?:is|are|was|were) (?:to blame|at fault)\\b|\\bfault of\\b",
        "['’]s? (?:own )?fault\\b",
        "\\b(?:their|your|his|her) (?:own )?fault\\b|\\bonly themselves\\b",
        "\\bignor(?:ed|ing) (?:our|the) (?:advice|guide|notice|warning|instructions)",
        "\\b(?:many|some|most|few) \\w+ (?:ignore|forget|forgot)\\w*\\b",
        "\\b(?:partner|company|firm|agency|carrier|courier|contractor|host|bank|network)\\b[^.!?\\n]{0,40}"
        "\\b(?:(?:once more |again )?not done|did(?:n['’]t| not) (?:do|bother|manage|even)|let us|has "
        "failed|failed (?:us|to)|botched|fumbled)",
        "\\bmade (?:a|such a) mess\\b|\\b(?:let|letting) us down\\b",
        "\\bmess(?:ed)? (?:up|this|it)\\b|\\bdropped the ball\\b",
        "\\byou can thank\\b|\\b(?:too|so) many of you\\b",
        "\\btoo many (?:people|\\w+s) (?:have|haven|did|do|never)\\b",
        "\\bbrought (?:this|it) on\\b",
        "\\b(?:brought|inflicted) (?:this|it) (?:up)?on (?:us|themselves)\\b",
        "\\bthanks to (?:a|an|the|our) (?:careless|sloppy|clumsy|vendor|supplier)",
        "\\bshould have (?:known|tested|checked|told)|\\bblame\\b",
        "\\b(?:engineer|developer|employee|contractor|intern|team "
        "member|colleague|technician)s?\\b[^.!?\\n]{0,40}\\b(?:mistake|error|(?<!what['’]s )(?<!what is "
        ")(?<!what went )wrong|should have|careless\\w*|ignored|broke|forgot|misconfigured|failed to|caused)",
        "\\bmistake (?:by|of) (?:an?|one|our)\\b",
        "\\b(?:our |the |a )?(?:vendor|supplier|hosting provider|cloud provider|payment provider|third[- "
        "]party)\\b[^.!?\\n]{0,60}\\b(?:fail|broke|caused|fault|let(?:ting)? (?:\\w+ "
        "){1,4}down|outage|responsible|refus|(?:does|did) not (?:even )?(?:answer|react|respond))",
        "\\b(?:customers|users|people|visitors|buyers|some of "
        "you)\\b[^.!?\\n]{0,40}\\b(?:spoil\\w*|abus\\w+|hammer\\w*|careless\\w*|misus\\w+|should "
        "have|ignor\\w+|own fault)\\b",
        "\\bif (?:only )?(?:customers|users|people|you) had (?:not |never |only "
        ")?(?:read|followed|listened|waited|kept|done|used|paid attention)\\b",
        "\\b(?:so )?many of you[^.!?\\n]{0,40}\\b(?:hammer\\w*|reload\\w*|click\\w*|ignor\\w+|press\\w*)",
        "\\bcan['’]t (?:even )?seem to\\b",
        "人为(?:失误|错误|原因)|误操作|操作失误|归咎|责任(?:不?在|方|人)|不负责任",
        "(?:员工|工程师|运维|开发|同事|实习生)[^。！？\\n]{0,12}(?:失误|错误|疏忽|粗心|大意|误删|误改|导致|"
        "造成|所致)",
        "被(?:他们|对方|供应商|银行)坑|不守规矩|乱[改搞设]|[都只]怪|怪有些|敷衍|说不过去",
        "把[^，。]{1,6}(?:刷|挤|搞|弄)(?:垮|崩|坏|爆)",
        "(?:供应商|服务商|厂商|承建商|第三方|运营商|云厂商|合作方|支付公司|合作伙伴)[^。！？\\n]{0,12}(?:"
        "故障|失误|问题|导致|造成|原因|不力|不足|不认真|失职|拖延|迟迟)",
        "(?:用户|客户|顾客|买家|玩家|旅客|游客|学员|家长)[^。！？\\n]{0,10}(?:操作不当|不听|偏要|非要|反复刷|"
        "滥用|自行|未按|没有按|不按|若能早|恶意|违规操作)",
        "本不至于|本可以避免|要不是|自找|(?:使|让|害)[^，。]{0,6}受累|拖累|追责|问责|追究(?!原因)|难辞其咎",
        "添了?[^，。]{0,4}麻烦，请|给我们添",
        "(?:同事|员工|值班|客服|外包)[^。！？\\n]{0,8}(?:太慢|耽误|不力|偷懒)|惹(?:出来|出|的|了|祸)",
        "(?:都|就)是(?:大家|你们|用户|客户|您|那些)[^，。]{0,20}(?:才|导致|造成|扎堆)|掉链子|甩锅|背锅",
        "坑(?:了)?(?:我们|大家)",
        "怪(?:不得)?(?:我们|他们|对方|某|供应|服务|合作|银行|客户|用户|您)",
        "都是[^，。]{1,16}(?:的错|惹的|害的|闹的|出错|造成)",
        "(?:您|客户|用户|顾客|买家|大家)?自己[^。，]{0,12}(?:造成|导致|填错|输错|看错|弄错|没看|没有看)",
        "(?:失职|不专业|不靠谱|不给力|不负责)",
    });
    return found(a, pattern,
                 QT_TRANSLATE_NOOP("Muster", "“%1” blames somebody: own it, and tell causes in the review."));
}

std::optional<Fault> cause(const ReadText &a)
{
    static const Pattern guess = anyOf({
        "(?<!you )(?<!you['’]ll )(?<!you will )\\b(?:probably|presumably|apparently|most likely)\\b(?! "
        "(?:can|cannot|see|saw|notice\\w*|know|won|be able|get|got|need|find|want|heard|wonder\\w*)\\b)",
        "\\b(?:likely (?:due|caused|because|a |an |the )|we "
        "(?:think|believe|suspect|assume)|(?:seems?|appears?) to (?:be|have|come|stem)|it "
        "(?:seems|appears|looks) (?:that|like|as if)|(?:might|may|could) (?:well )?(?:be|have been) "
        "(?:that|down to|due|caused|the|a|an|too|some)|(?:looks|sounds) like "
        "(?:a|an|the|our|some)|(?:may|might|could|must) be (?:behind|to blame|the "
        "(?:cause|reason|culprit)|responsible)|(?:our|the) (?:best )?(?:guess|suspicion|hunch|feeling "
        "is)|points? to (?:a|an|the|our)|suspect(?:ed|s|ing)?|chances are|maybe|perhaps "
        "(?:a|an|the|because|due|our|too)|in all (?:likelihood|probability))\\b",
        "疑似|初步(?:判断|怀疑|认为)|怀疑(?:是|为|跟|与|和)?|估计(?:是|为|跟|与|和)",
        "应该是[^，。；]{1,24}(?:所致|导致|造成|引起|出错|问题|故障|[爆满挂崩坏错]了?)|应该是(?:由于|因为|"
        "因)",
        "可能(?:是)?(?:由于|因为|由)|(?:很|极|有)?可能是|多半是|大概率?是|八成是|看(?:起来|上去|样子|来)["
        "像是]|十有八九",
        "好像是|貌似",
        "(?:故障|异常|问题)(?:是|系)[^，。；]{1,16}(?:造成|导致|引起)|根(?:子|源)(?:是|在)|我们猜",
        "(?:这|异常|故障|问题)(?:是|系)(?:由于|因为|由)",
        "(?:可能|或许|应该|似乎|也许)(?:是)?(?:跟|和|与)[^。，；\\n]{1,20}(?:有关|相关)",
    });
    static const Pattern any = anyOf({
        "\\b(?:caused by|due to(?! (?:expire|arrive|start|be|end|close|leave|run)\\b)|because of(?! "
        "(?:this|that|us)\\b)|as a result of|root cause|the cause (?:is|was)|the reason (?:is|was))\\b",
        "\\b(?:found|identified|located|know)\\b[^.!?:\\n]{0,20}\\b(?:issue|problem|cause|fault|reason|"
        "source)\\s*[:–—]",
        "(?:由|因|由于)(?!此)[^，。；！？\\n]{1,20}(?:导致|引起|造成|引发|所致)",
        "(?:导致|造成|引起|引发)的(?=[，。；！？]|$)|所致(?=[，。；！？的]|$)|(?:根本)?原因(?:是|为|在于)",
    });
    constexpr auto guessed =
        QT_TRANSLATE_NOOP("Muster", "“%1” guesses: say what is known, or nothing of it.");
    if (auto fault = found(a, guess, guessed))
        return fault;
    if (a.status == PublicStatus::Resolved)
        return std::nullopt;
    return found(a, any,
                 QT_TRANSLATE_NOOP("Muster", "“%1” names a cause while you still work on it: leave it out."));
}

std::optional<Fault> eta(const ReadText &a)
{
    static const Pattern pattern = anyOf({
        "\\bETA\\b",
        "(?<!we )\\b(?:will\\b|you['’]ll\\b)[^.!?\\n]{0,50}\\bagain (?:by|before) (?!we\\b|you\\b|then\\b)",
        "\\bdone in (?:\\d+|about|half) \\w+",
        "\\b(?:won['’]t|will(?: not)?|should(?: not|n['’]t)) (?:take|last) (?:no |not )?(?:longer|more) "
        "than (?:\\w+ ){1,2}(?:minutes?|hours?)\\b",
        "(?<!we "
        ")(?<!we['’])\\b(?:(?:will|should|expect(?:ed|s|ing)?|hope|aim|plan|estimate|promise|guarantee|count "
        "on)\\b|['’]ll\\b)[^.!?\\n]{0,50}(?<!we |['’]ll |get |hear |give |given |giving |paid |sent |call "
        "|called |money |come |comes |ring |report |check |checking |write |post "
        ")\\b(?:fix(?:ed)?|restor(?:e|ed)|resolv(?:e|ed)|recover(?:ed)?|resumed?|on "
        "(?:schedule|time|track)|up to date|visible|live|seeing|normal(?:ly)?|as normal|able to (?:\\w+ "
        "){1,5}(?:again|normally)|working|sorted(?: out)?|repair(?:ed)?|mended|put right|complete "
        "again|back|solved|working again|up and running|available|over)\\b(?! (?:with|to "
        "you|at)\\b)[^.!?\\n]{0,24}\\b(?:by|within|in|before|until|soon|shortly|tonight|tomorrow|today|at "
        "the latest|any (?:minute|moment))\\b",
        "\\b(?:soon|shortly|any (?:minute|moment))\\b[^.!?\\n]{0,24}(?<!we )(?<!we['’]ll be )\\b(?:back(?! "
        "(?:with|to you))|fixed|restored|resolved|sorted|repaired)\\b",
        "\\b(?:by|within|before) (?:tomorrow|tonight|the end|noon|midnight|morning|this|lunch\\w*|\\d|an? "
        ")[^.!?\\n]{0,24}\\b(?:will|should)\\b(?![^.!?\\n]*\\b(?:update|write|tell|post|inform|report|news)"
        "\\b)[^.!?\\n]{0,40}\\b(?:again|correctly|properly|normal\\w*|schedule|work\\w*|fixed|resolved|"
        "restored|back)\\b",
        "(?<!we |hear |give |given |giving |paid |sent |ring |report |money |come |comes "
        ")\\b(?:fixed|restored|resolved|repaired|sorted|back|working|available) (?:again )?(?:by|before) "
        "(?!we\\b|you\\b|then\\b|one\\b|two\\b|phone|e-?mail|card|post)\\w+",
        "(?<!we |hear |give |given |giving |paid |sent |ring |report |money |come |comes "
        ")\\b(?:fixed|restored|resolved|repaired|sorted|back) (?:within|in|by|before) (?:\\d|an? "
        "(?!moment)|the next|about|half)",
        "\\b(?:again|normal\\w*|running|order|complete) (?:within|in) "
        "(?:\\d+|one|two|three|half|an?|about|the next) ?(?:\\w+ )?(?:minutes?|hours?|days?)\\b",
        "预(?:计|期|估)[^。！？\\n]{0,20}(?:恢复|修复|解决|完成|好)",
        "(?:\\d+|[一二两三四五六七八九十半几数]+)\\s*个?(?:分钟|小时|钟头|天)(?:之)?(?:内|后)?[^。！？，\\n]{"
        "0,3}(?:就|便|即|必|一定|准|保证|可|能|会|将|内|后)[^。！？，\\n]{0,8}(?:恢复|修复|修好|解决|搞定|"
        "弄好|处理好|处理完|用上|好了)",
        "(?:今天|今晚|今日|明天|明早|明日|当天|一定|保证|务必)[^。！？，\\n]{0,10}(?:可以|能|会|将)[^"
        "。！？，\\n]{0,8}(?:恢复|重新用|用上|正常|修复|修好|解决|搞定)",
        "(?:点|时|分|\\d|午|晚|夜)(?:之)?前[^。，]{0,6}(?:保证|恢复|修复|修好|解决|搞定|能用|可用|用上)",
        "将(?:于|在)[^。！？\\n]{0,16}(?:恢复|修复|解决)",
        "最(?:晚|迟)[^。，]{0,14}(?:能|会|恢复|上线|修好|解决)",
        "(?:开始|结束|开场|开市|开门|上班|下班)前[^。，]{0,4}(?:恢复|修复|修好|解决|搞定)",
        "(?:保证|承诺|确保)[^。！？]{0,16}(?:修好|修复|恢复|解决|搞定)",
        "(?:很快|马上|即将|尽快|稍后)(?:就)?(?:能|会|可)?(?:恢复|修复|修好|解决|搞定|好)(?!的)",
    });
    return found(
        a, pattern,
        QT_TRANSLATE_NOOP("Muster", "“%1” promises when it works: promise only when you speak again."));
}

} // namespace muster
