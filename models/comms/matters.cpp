#include "models/comms/matters.h"

#include "models/comms/patterns.h"

namespace muster {

const QList<Matter> &matters()
{
    static const QList<Matter> all{
        // How many are let in, and what carries them.
        {anyOf({
             "\\b(?:admission|admit\\w*|waiting room|queue\\w*|capacity|traffic|let(?:ting)? (?:\\w+ "
             "){0,4}(?:in(?:to)?|through)|throttl\\w*|rate|visitors?|customers in)\\b",
             "放行|准入|排队|等候室|容量|限流|流量|进入|扩容|放宽|每秒|灰度|名额|上限|总量|库存",
         }),
         anyOf({
             "\\b(?:rais\\w+|increas\\w+|more (?:people|customers|visitors|users|shoppers)|let(?:ting)? "
             "(?:\\w+ )?(?:more|extra)|open(?:ing)? (?:up|the)|lift\\w*|expand\\w*|speed\\w* up|ramp\\w* "
             "up|faster|scal\\w+ up|widen\\w*|removed?|removing)\\b",
             "增加|提高|扩大|放开|加大|扩容|提升|更多|加快|解除|取消|放宽|逐步放|调高|调大|上调|翻倍|加倍|"
             "高了|多放|加了",
             "\\b(?:doubl\\w+|quicker|higher)\\b",
         }),
         anyOf({
             "\\b(?:hold\\w*|keep|kept|stay\\w*|stop\\w*|paus\\w+|freez\\w+|cap(?:ped)?|limit\\w*|lower\\w*|"
             "reduc\\w+|no more|unchanged|maintain\\w*)\\b",
             "保持|维持|暂停|停止|限制|降低|收紧|不变|减少|不加|不提高|不放",
         })},
        // Back to the last version, or forward.
        {anyOf({
             "\\broll\\w*[- ]?(?:back|forward)|\\brevert\\w*|\\bprevious version\\b",
             "\\bfix(?:ing)? forward\\b|\\bnew (?:version|release)\\b",
             "回退|回滚|旧版本|上一版本|新版本|在线上?(?:直接)?修复",
         }),
         anyOf({
             "\\broll\\w*[- ]?back|\\brevert\\w*",
             "\\b(?:return|go|going|back|switch\\w*) (?:back )?to (?:the|our) previous version",
             "回退|回滚|(?:恢复|切换|退回)[^，。]{0,4}(?:旧|上一)版本",
         }),
         words("\\bfix(?:ing)? forward\\b|\\broll\\w* forward\\b|\\bkeep\\w* the "
               "new\\b|在线上?(?:直接)?修复|保留新版本")},
        // Whether what was planned takes place.
        {anyOf({
             "\\b(?:go(?:es|ing)? (?:on|ahead)|as "
             "planned|continu\\w+|resum\\w+|extend\\w*|postpon\\w+|cancel\\w*|put off|call\\w* "
             "off|suspend\\w*|paus\\w+|stop\\w*|taking|accepting|carr(?:y|ies) on|as usual|go(?:es)? out)\\b",
             "照常|如期|继续|延长|顺延|延期|推迟|取消|暂停|停止|终止|叫停|关闭|关掉|停用|停收|不收|有效|执行",
         }),
         anyOf({
             "\\b(?:go(?:es|ing)? (?:on|ahead|out as)|as (?:planned|usual)|continu\\w+|resum\\w+|still "
             "(?:taking|accepting|open|running)|carr(?:y|ies) on|keep(?:s|ing)? (?:taking|accepting))\\b",
             "照常|如期|继续|仍(?:然)?(?:执行|有效)",
         }),
         words("\\b(?:postpon\\w+|cancel\\w*|put off|call\\w* off|suspend\\w*|paus\\w+|stop\\w*|no "
               "longer|not tak\\w+)\\b|推迟|取消|暂停|停止|终止|叫停|延期|顺延|关闭|关掉|停用|停收"),
         true},
        // Whether it lasts longer.
        {words("\\bexten[ds]\\w*|\\bprolong\\w*|\\b(?:deadline|cut-?off|ends?|closes?|period)\\b|延长|顺延|"
               "延期|延至|延到|推迟到|不延|(?:时间|期限|截止|日期)[^，。]{0,4}(?:不变|仍|不调|不改|照旧)"),
         anyOf({
             "\\bexten[ds]\\w*|\\bprolong\\w*",
             "\\b(?:moved|pushed|shifted)\\b[^.]{0,30}\\b(?:deadline|cut-?off)\\b",
             "\\b(?:deadline|cut-?off)\\b[^.]{0,30}\\b(?:moved|pushed|later)\\b",
             "延长|顺延|延期|延至|延到|推迟到",
         }),
         words("\\b(?:ends?|closes?) (?:as "
               "planned|tonight|today|on|at)\\b|\\b(?:unchanged|stays?|stands?)\\b|按时结束|不延|不变|仍为|"
               "不调整|不改|照旧"),
         true},
        // Whether it comes earlier.
        {words("提前|\\bearlier\\b|\\bbrought forward\\b"), words("提前|\\bearlier\\b|\\bbrought forward\\b"),
         words("按原|不提前"), true},
        // Money back.
        {words("\\brefund\\w*|\\bcompensat\\w*|\\bvouchers?\\b|\\bcoupons?\\b|\\bcredits?\\b|退款|补偿|赔偿|"
               "优惠券|代金券"),
         words("^\\s*refund\\b|\\b(?:will|get|gets|receive\\w*|are|is|automatic\\w*|issue\\w*|give)\\b|将|会|"
               "自动|发放|获得|赠送|可获|可以?(?:在[^，。]{0,8})?申请|受理"),
         words("\\b(?:no|not|wait|later(?! "
               "than)|hold|until|defer\\w*|undecided)\\b|n['’]t\\b|不|暂缓|暂不|待定|先不|以后|尚未")},
        // What is cancelled without being asked.
        {words("\\b(?:automatic\\w* cancel\\w*|cancel\\w* automatic\\w*|be cancel\\w+)\\b|自动取消"),
         words("\\bcancel\\w*\\b|自动取消"), words("\\bkeep\\w*\\b|保留")},
        // What is switched off, closed, or taken again.
        {anyOf({
             "\\b(?:switch|turn)\\w*\\b[^.,;]{0,30}\\b(?:on|off)\\b",
             "\\b(?:dis|en)abl\\w+|\\b(?:off|on)line\\b|\\b(?:are|is) (?:now )?open\\b",
             "\\bkeep\\w*\\b[^.,;]{0,24}\\bopen\\b|\\b(?:re)?open(?:ed|ing)\\b",
             "\\breopens?\\b|\\bclos\\w+|\\baccept\\w*|\\bsuspend\\w*",
             "开启|关闭|停用|启用|禁用|开放|受理",
         }),
         anyOf({
             "\\b(?:switch|turn)\\w*\\b[^.,;]{0,30}\\bon\\b|\\benabl\\w+",
             "\\b(?:are|is) (?:now )?open\\b|\\bkeep\\w*\\b[^.,;]{0,24}\\bopen\\b",
             "\\b(?:back|stays?) online\\b|\\b(?:re)?open(?:ed|ing)\\b|\\breopens?\\b",
             "\\baccept\\w*",
             "开启|启用|开放|受理",
         }),
         words("\\b(?:switch|turn)\\w*\\b[^.,;]{0,30}\\boff\\b|\\bdisabl\\w+|\\boffline\\b|\\bclos\\w+|"
               "\\bsuspend\\w*|关闭|停用|禁用|暂停"),
         true},
    };
    return all;
}

int sideOf(const Passage &text, const Matter &matter, bool isDecision)
{
    static const Pattern denying =
        words("(?:\\b(?:not|no|never|without|stop\\w*|against|neither)\\b|n['’]t\\b)[^.,;]{0,20}$|(?:暂?不|"
              "先不|禁止|停止|暂缓|不再|勿|没有|并?未)[^，。]{0,4}$");
    const auto isDenied = [&](const Pattern &side) {
        return holds(text.words.left(side.match(text.words).capturedStart()), denying);
    };
    const bool no = holds(text, matter.no);
    if (!holds(text, matter.yes))
        return !no ? 0 : !isDenied(matter.no) ? -1 : isDecision ? 1 : 0;
    if (isDenied(matter.yes))
        return -1;
    return no ? 0 : 1;
}

} // namespace muster
