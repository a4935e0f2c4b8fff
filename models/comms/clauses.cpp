#include "models/comms/clauses.h"

#include "models/comms/patterns.h"

namespace muster {

Says saysOf(const Passage &clause)
{
    static const Pattern spared = anyOf({
        "\\b(?:not|n[o']t|never|\\w+n['’]t) (?:been |being )?(?:affected|impacted|concerned)",
        "\\bunaffected\\b|\\bno (?:problems?|errors?)\\b",
        "\\bwithout (?:problems?|errors?|trouble)\\b",
        "(?:不受|未受|没有受到|未受到|并未受)(?:到)?(?:本次|此次)?(?:异常)?影响|没有异常|恢复正常",
        "\\b(?:back to|again) normal\\b|\\bnormal again\\b",
        "不再(?:出现|发生|失败)|好转",
        "\\b(?:improv\\w+|better)\\b",
    });
    static const Pattern fails = anyOf({
        "\\b(?:cannot|can ?not|can['’]t|unable|not "
        "able|fail(?:s|ed|ing|ures?)?|errors?|affected|impacted|declined|rejected|down|unavailable|not "
        "(?:yet )?(?:been )?(?:available|possible|working|restored|back|recovered|fixed)|(?:do|does|did)(?: "
        "not|n['’]t) (?!need|have to|worry|know|want|apply|miss|lose)\\w+|(?:doesn|don|didn)['’]t "
        "(?:work|go|complete|load)|trouble|problems?|hit|struck|disruptions?|late|later than "
        "usual|delay(?:s|ed)?|slow(?:er|ly)?|interrupted|disrupted|stuck|time[sd]? ?out|timing "
        "out|drop(?:ped|ping)|drops(?! (?:in|by|off))|cut "
        "off|bounc\\w+|buffer(?:s|ing)?|stutter\\w*|empty|(?:white|blank|error) (?:page|message)s?|sees? "
        "this|refused|locked "
        "out|(?:won|wouldn|couldn|isn|aren|wasn|weren|haven|hasn|hadn)['’]t|(?:have|has|had) not)\\b",
        "无法|不能|失败|受(?:到)?(?:本次|此次)?影响|异常|报错|不可用|中断|\\p{Han}不(?:了|上|进|出|到|开|动|"
        "成|见)",
        "不正常|没到账|未到账|受阻|出错|失效|被拒|拒绝|没有?\\p{Han}{0,4}(?:出去|成功|出来|上来|进去)|卡住",
        "没(?:有|能)?[付提交买下订]\\p{Han}{0,3}成|超时|缓慢|较慢|偏慢|变慢|延迟|延误|未能|未成功|不成功",
        "(?:尚未|还未|未能|没有|还没|暂未)[^，。]{0,4}恢复",
    });
    static const Pattern works = anyOf({
        "\\b(?:can|able|stay(?:s|ed)? connected|works?(?! (?:on|to|hard)\\b)|working(?! "
        "(?:on|to|hard|through|flat|towards)\\b)|succeed(?:s|ed|ing)?|success\\w*|complet\\w+|g(?:o|oes|oing|"
        "ot) through|back|restored|recovered|available|operational|normal(?:ly)?|usual|up and running)\\b",
        "可以|可(?=正常|继续|再次|重新)|能够|顺利|能(?=登|上去|进|正常|继续|再次|成功|下成|付成)|恢复|成功|"
        "正常|可用",
    });
    return holds(clause, spared)  ? Says::Works
           : holds(clause, fails) ? Says::Fails
           : holds(clause, works) ? Says::Works
                                  : Says::Nothing;
}

bool isPlain(const Passage &clause)
{
    static const Pattern turned = anyOf({
        "\\b(?:if|once|when|until|unless|whether|(?<!than )before|as soon "
        "as|would|could|will|should|might|may|try(?:ing)?|was|were|had|been "
        "unable|earlier|previously|during|lasted|instead|by (?:phone|telephone|e-?mail)|in (?:our|the) "
        "(?:stores?|shops?)|via|call(?:ing)?)\\b",
        "如果|如果您|若|如您|如仍|如有|待|等到|一旦|之前|此前|期间|曾|即将",
        "将(?=恢复|会|于|在|要|陆续|逐步|继续|尽快|开放|重新)|拟|尝试|可能|是否|到(?=\\p{Han}{0,4}恢复)|拨打|"
        "致电",
        "电话|门店|通过|改用",
    });
    return !holds(clause, turned);
}

std::optional<Place> stated(const Passage &clause, const Pattern &said, const Pattern &denied)
{
    if (!holds(clause, said))
        return std::nullopt;
    const auto match = said.match(clause.words);
    if (holds(clause.words.left(match.capturedStart()), denied))
        return std::nullopt;
    return Place{match.capturedStart(), match.capturedEnd()};
}

} // namespace muster
