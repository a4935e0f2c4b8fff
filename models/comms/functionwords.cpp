#include "models/comms/functionwords.h"

namespace muster {

namespace {

/// How texts call a function: what is done with it, and its name.
struct Called
{
    Function function;
    const char *deed, *name;
};

constexpr Called called[] = {
    {Function::Browse,
     "browse|open (?:our|the) (?:pages?|site|website)|visit (?:our|the) "
     "(?:site|website|shop)|浏览|访问网站|打开(?:网站|页面)",
     "browsing|(?:our |the )?(?:web ?site|web ?pages?|shop pages?)|浏览|网站|网页"},
    {Function::Search, "search|搜索|检索", "search|搜索|检索"},
    {Function::LogIn, "log in|sign in|log on|登录|登陆",
     "log(?:ging)?[- ]?in|sign(?:ing)?[- ]?in|login|登录|登陆"},
    {Function::Account,
     "(?:use|open|see|access) (?:your|their) accounts?|(?:查看|使用|访问)(?:您的)?(?:账户|账号|个人中心)",
     "account pages?|accounts?|(?<!公众)账户|账号|个人中心"},
    {Function::Cart, "use the (?:shopping )?(?:cart|basket)|add (?:items|goods|products) to|加入?购物车|加购",
     "(?:shopping )?(?:cart|basket)s?|购物车|加购"},
    {Function::Checkout,
     "(?<!working )(?<!out of )order|check ?out|buy|purchase|book|place (?:your |their |an? |new "
     ")?orders?|下单|结账|购买|提交订单|结算",
     "check-?out|ordering(?: [a-z]+){0,2}|orders|placing "
     "orders|buying|purchasing|booking|下单|结账|购买|提交订单|结算"},
    {Function::Pay, "pay|top up|make (?:a )?payments?|支付|付款|充值|缴费",
     "payments?|paying|top-?ups?|支付|付款|充值|缴费"},
    {Function::Delivery,
     "(?:track|follow) (?:your|their) (?:parcels?|deliver\\w+|orders?)|(?:查询|查看)(?:物流|快递|配送)",
     "deliver(?:y|ies)|tracking|shipping|物流|配送|快递"},
    {Function::Support, "(?:reach|contact|call) (?:our )?(?:customer service|support)|联系客服",
     "customer service|support (?:line|chat|hotline)|(?:phone|telephone) lines?|hotline|help "
     "?desk|helpline|客服热线|在线客服"},
};

} // namespace

const QList<FunctionWords> &functionWords()
{
    static const QList<FunctionWords> all = [] {
        QList<FunctionWords> out;
        for (const Called &one : called) {
            // No \b: between two Chinese characters there is none.
            const QByteArray deed = one.deed, name = one.name;
            out.append(
                {one.function, words("(?<!\\p{Latin})(?:" + deed + '|' + name + ")(?!\\p{Latin})"),
                 words("\\b(?:can|able to)\\b(?: now| again| once more| all| both| "
                       "already)*[^,.;]{0,30}?\\b(?:" +
                       deed +
                       ")\\b[^,.;]{0,40}\\b(?:again|now|as usual|as normal|normally|once "
                       "more)\\b|\\b(?:can|able to) (?:now|again|once more)\\b[^,.;]{0,30}\\b(?:" +
                       deed + ")\\b|\\b(?:" + name +
                       ")\\b(?! (?:team|page|status|history|problem|issue))[^,.;]{0,28}\\b(?:works?(?! "
                       "(?:on|to|hard|around))|(?:is|are) (?:now |again |fully |all |both "
                       ")*(?:working|back|available|up|running|restored|operational|fixed|possible|open "
                       "again)|(?:has|"
                       "have) (?:now |been |fully "
                       ")*(?:recovered|restored))\\b|\\bso (?:do|does|is|are|has|have) (?:" +
                       name +
                       ")\\b|(?:已|已经|现在|现|目前)?(?:又(?:可以|能)|(?:可以?|能够?"
                       ")(?:正常|继续|重新|再次))[^，。；]{0,6}(?:" +
                       deed + ")|(?:" + name +
                       ")[^，。；]{0,20}(?:恢复|可正常使用|恢复正常|正常使用|一切正常)"),
                 words("\\b(?:cannot|can ?not|can['’]t|unable to|not able to)\\b[^,.;]{0,40}\\b(?:" + deed +
                       ")\\b|\\b(?:" + name +
                       ")\\b[^,.;]{0,20}\\b(?:(?:is|are) (?:currently |still )*(?:down|unavailable|not "
                       "working|not available|failing)|(?:do|does) not "
                       "work|fails?)\\b|(?:无法|不能)[^，。；]{0,8}(?:" +
                       deed + ")|(?:" + name + ")[^，。；]{0,6}(?:不可用|失败|无法使用|中断)")});
        }
        return out;
    }();
    return all;
}

} // namespace muster
