#include "models/comms/claims.h"

#include "models/comms/patterns.h"

namespace muster {

const QList<Claim> &claims()
{
    static const QList<Claim> all{
        {anyOf({
             "\\b(?:nobody|no[- ]one|never)\\b[^.;]{0,40}\\bcharged (?:twice|double|again|once)\\b",
             "\\b(?:nobody|no[- ]one|never)\\b[^.;]{0,40}\\bcharged more than once\\b",
             "\\b(?:no customers?|not|only|n['’]t)\\b[^.;]{0,40}\\bcharged (?:twice|double|again)\\b",
             "\\b(?:no customers?|not|only|n['’]t)\\b[^.;]{0,40}\\bcharged (?:more than )?once\\b",
             "\\bcharged (?:only )?once\\b",
             "\\bno (?:one |customer )?(?:double|duplicate) (?:charges?|payments?|billing)",
             "\\bnot? be (?:charged|billed)\\b",
             "\\bno (?:money|payment)s? (?:was|were|is|are|has been|have been|will be) taken",
             "\\b(?:has|have|was|were|is|are)n?(?:['’]t| not) (?:been )?charged\\b",
             "(?:不会|没有|未|无|不存在)[^。，]{0,8}(?:重复扣款|多扣|重复收费|重复扣费|重复支付|扣款|扣费)",
             "(?:只|仅)(?:会)?(?:扣|收)[^。，]{0,4}一次",
         }),
         anyOf({
             "\\bcharg\\w*",
             "\\b(?:double|duplicate|second) (?:pay|deb|book|captur)\\w*",
             "\\bpaid twice\\b|\\bbill(?:ed|ing)\\b|\\bdebit\\w*|\\bcaptur\\w+",
             "扣款|扣费|扣钱|扣了|重复(?:支付|付款|收费|扣)|多扣|[没未]扣|流水|入账",
         })},
        {anyOf({
             "\\b(?:data|details|information|passwords?|cards?|accounts?|money|funds|savings|balances?)\\b[^."
             ";]{0,40}\\b(?:(?:is|are|was|were|remains?|stay|(?:has|have) (?:stayed|remained|been)) "
             "(?:completely |fully |all )?(?:safe|secure|intact|complete|protected)|(?:not|never) (?:been "
             ")?(?:lost|leaked|exposed|affected|accessed|touched|seen|viewed|at risk))",
             "\\b(?:no|none of (?:your|our|the)) (?:customer |personal |payment |card "
             ")*(?:data|information|details)\\b[^.;]{0,20}\\b(?:lost|leaked|exposed|affected|accessed|"
             "touched|seen|viewed|stolen|taken|at risk|compromised)",
             "\\bno \\w+ (?:was|were|is|are|has been|have been|got|will be) lost\\b",
             "\\bno (?:\\w+ ){1,4}(?:has|have) been lost\\b",
             "\\bnone of your [^.;]{1,40}\\b(?:touched|affected|lost|exposed)\\b",
             "\\bnothing (?:was|is|has been) lost\\b",
             "\\bno (?:data )?(?:breach|loss of data|data loss)",
             "(?:没有|无|未发生|绝无)任?何?(?:丢失|损失|泄露)|没有一\\p{Han}(?:会)?(?:丢|少|错)",
             "(?:资金|钱款|款项|余额|积分|记录|病历|份额)[^，。]{0,12}(?:安全|完整|不会丢失|准确无误|"
             "一分不少|分文不少)",
             "\\b(?:nobody|no one)(?: else)? (?:has |had |could |can "
             ")?(?:saw|seen|see|read|access(?:ed)?|view(?:ed)?)\\b",
             "\\b(?:remain|stay|are|is|kept)s? (?:entirely |fully |completely )?(?:private|confidential)\\b",
             "(?:数据|信息|密码|资料|银行卡|隐私)[^。，]{0,12}(?:安全|完整|保存好|准确无误|一分不少|分文不少|"
             "未(?:受(?:到)?(?:任何)?影响|丢失|泄露|外泄)|没有(?:丢失|泄露|受[^，。]{0,4}影响)|不受影响|"
             "不会丢失|完好)",
             "(?:不涉及|没有|无|未发生|未发现)[^。，]{0,8}(?:数据|信息)(?:泄露|外泄|丢失|安全)",
         }),
         words("\\bdata\\b|资金|\\bleak\\w*|\\bbreach|\\blost\\b|\\bloss\\b|\\bexposed\\b|\\bpersonal\\b|"
               "数据|泄露|丢失|信息安全|资料")},
        {anyOf({
             "\\b(?:orders?|carts?|baskets?|bookings?)\\b[^.;]{0,30}\\b(?:(?:is|are|was|were|has been|have "
             "been|stays?|remains?) (?:all |safely |both )?(?:kept|saved|safe|stored|secure|not "
             "lost|valid|complete)|not (?:been |get )?lost)",
             "\\bno (?:orders?|bookings?) (?:was|were|has been|have been|is|are|will be)? ?lost",
             "(?:订单|购物车)[^。，]{0,12}(?:已(?:经)?(?:保存|保留)|会?保留(?!使用)|不会丢失|未丢失|没有丢失|"
             "不会取消|完整保存)",
         }),
         anyOf({
             "\\b(?:orders?|carts?|baskets?|bookings?)\\b[^.]{0,60}\\b(?:kept|keep|saved|safe|stored|lost|"
             "persist\\w*|complete|intact|valid|arrive\\w*|processed|written|there|held|queue\\w*)",
             "\\b(?:kept|keep|saved|safe|stored|lost|persist\\w*|complete|intact|valid|hold|held)\\b[^.]{0,"
             "60}\\b(?:orders?|carts?|baskets?|bookings?)\\b",
             "(?:订单|购物车|加购|商品)[^。]{0,24}(?:保存|保留|丢失|有效|入库|完整|落库|正常|写入|都在)",
             "(?:保存|保留|丢失|有效|入库|完整|落库)[^。]{0,16}(?:订单|购物车)",
         })},
        {anyOf({
             "\\breceive\\w* (?:a |their |your )?(?:full )?refund|\\brefund of\\b",
             "\\brefund(?:s|ed|ing)?\\b[^.;]{0,30}\\b(?:automatic\\w*|(?:in )?full|within|back)\\b",
             "\\brefund(?:s|ed|ing)?\\b[^.;]{0,30}\\b(?:will|are|been|has|have|is)\\b",
             "\\b(?:automatic\\w*|full|will (?:be )?|been|being) ?refund",
             "\\b(?:was|were) (?:all |already |fully )*refund|\\bmoney back\\b",
             "\\bmoney (?:has been |was |is )?(?:returned|refunded|sent back)\\b",
             "(?:自动|全额|原路|陆续|均已|将|会|已)[^。，]{0,8}(?:退款|(?<!被)退回|退还)|退款(?:将|会|已)",
         }),
         words("\\brefund\\w*|\\bmoney back|\\brevers\\w+|退款|退回|退还")},
        {anyOf({
             "\\b(?:receiv\\w+|gets?|got|giv\\w+|send\\w*|sent|offer\\w*|issu\\w+|credit\\w*)\\b[^.;]{0,40}"
             "\\b(?:vouchers?|coupons?|gift cards?|credits?(?! (?:it|you|them|the|your)\\b))\\b",
             "\\b(?:vouchers?|coupons?|gift "
             "cards?)\\b[^.;]{0,20}\\b(?:sent|credited|issued|added|given|emailed)\\b",
             "\\b(?:will|be|been|are) compensat\\w+",
             "(?:获得|发放|赠送|补偿|领取)[^。，]{0,12}(?:优惠券|代金券|红包|积分|补偿)",
             "(?:优惠券|代金券|红包)(?:将|会|已)|作为补偿|予以补偿",
         }),
         words("\\bvouchers?\\b|\\bcoupons?\\b|\\bcompensat\\w+|\\bgift card|优惠券|代金券|补偿|红包|积分")},
        {anyOf({
             "\\b(?:rais(?:ed|ing)|increas(?:ed|ing)|add(?:ed|ing)|expand(?:ed|ing)|scal(?:ed|ing)|doubl(?:"
             "ed|ing)|tripl(?:ed|ing))\\b(?: (?!and\\b)\\w+){0,4} "
             "(?:capacity|servers?|machines|resources|instances)\\b",
             "(?:增加|增开|扩充|新增|加)(?:了)?(?:更多|一批)?(?:服务器|容量|机器|资源)|扩容",
         }),
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
        {anyOf({
             "\\b(?:have|has) (?:all |now |already |since )*been (?:all |now |already "
             ")?(?:cancel\\w+|re-?sent|re-?issued|corrected|credited|delivered|re-?delivered|replaced|"
             "removed|deleted)\\b",
             "\\bwe(?:['’]ve| have) (?:all |now |already |since "
             ")*(?:cancelled|canceled|re-?sent|re-?issued|corrected|credited|replaced|removed|deleted)\\b",
             "\\b(?:has|have) already been (?:returned|refunded)\\b",
             "\\b(?:items?|balances?|points?|files?|bookings?|credits?|money|amounts?) (?:has|have) been "
             "(?:put back|returned|given back)\\b",
             "(?:已|已经|均已|全部)(?:全部|都|经)?(?:予以)?(?:减免|补发|补到|到账|重发|补录|补齐|更正|撤销|"
             "作废)",
         }),
         anyOf({
             "\\bcancel\\w*|\\bre-?sen[dt]\\w*|\\bre-?issu\\w+|\\bcorrect\\w*",
             "\\bcredit\\w*|\\bdeliver\\w*|\\breplac\\w+|\\bremov\\w+|\\bdelet\\w+",
             "\\bput back|\\breturn\\w*",
             "补发(?!中)|补到|减免|已[^，。]{0,4}到账|重发|补录|补齐|更正|撤销|作废",
         })},
        {words("\\b(?:have|has) (?:now |already "
               ")?(?:informed|notified|alerted)\\b|已(?:经)?(?:向[^，。]{1,10})?(?:报案|报备|上报|通报给)"),
         words("\\binform\\w*|\\bnotif\\w*|\\breport\\w*|\\balert\\w*|\\btold\\b|报案|报备|上报|通报|通知")},
    };
    return all;
}

} // namespace muster
