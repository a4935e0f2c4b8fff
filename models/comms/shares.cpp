#include "models/comms/shares.h"

#include "models/comms/clauses.h"
#include "models/comms/numbers.h"
#include "models/comms/patterns.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

/// Whom a share counts.
constexpr char counted[] =
    "(?:customers?|users?|orders?|payments?|requests?|visitors?|shoppers?|people|buyers?|attempts?|members?|"
    "players?|travell?ers?|passengers?|students?|patients?|families|merchants?|searches|top-ups?|"
    "transactions?|checkouts?|log-?ins?|sign-?ins?)\\b(?! (?:data|details|information|service|support))";
constexpr char countedZh[] =
    "(?:的)?(?:客户|用户|订单|顾客|支付|请求|买家|会员|交易|消费者|玩家|旅客|乘客|患者|学生|商户|家长|游客)";

using Read = std::optional<Share> (*)(const QRegularExpressionMatch &);

/// One way to put a share.
struct Way
{
    Pattern pattern;
    Read read;
};

Share figure(double percent) { return {percent, percent, true, {}}; }

const std::array<Way, 15> &ways()
{
    static const std::array<Way, 15> list{{
        {words("(\\d{1,3}(?:\\.\\d+)?)\\s*(?:%|％)?\\s*(?:-|–|—|to|至|到|~|～)\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*("
               "?:%|％|per ?cent)"),
         [](const QRegularExpressionMatch &m) -> std::optional<Share> {
             return Share{m.captured(1).toDouble(), m.captured(2).toDouble(), true, {}};
         }},
        {words("(\\d{1,3}(?:\\.\\d+)?)\\s*(?:%|％|per ?cent\\b)"),
         [](const QRegularExpressionMatch &m) -> std::optional<Share> {
             return figure(m.captured(1).toDouble());
         }},
        {words("每\\s*([一二两三四五六七八九十百]+|\\d+)\\s*\\p{Han}{1,3}?中?[^，。]{0,2}有\\s*(["
               "一二两三四五六七八九十]+|\\d+)"),
         [](const QRegularExpressionMatch &m) -> std::optional<Share> {
             const int all = numberOf(m.captured(1)), part = numberOf(m.captured(2));
             return all > 1 && part <= all ? std::optional(figure(100.0 * part / all)) : std::nullopt;
         }},
        {words("([一二两三四五六七八九十]+|\\d+)\\s*([单次个位人笔张件条户台])\\p{Han}{0,4}?[里中][^"
               "，。\\d一二两三四五六七八九十]{0,5}([一二两三四五六七八九十]+|\\d+)\\s*\\2"),
         [](const QRegularExpressionMatch &m) -> std::optional<Share> {
             const int all = numberOf(m.captured(1)), part = numberOf(m.captured(3));
             return all > 1 && part <= all ? std::optional(figure(100.0 * part / all)) : std::nullopt;
         }},
        {words("百分之([零一二两三四五六七八九十百]+|\\d+)"),
         [](const QRegularExpressionMatch &m) -> std::optional<Share> {
             return figure(numberOf(m.captured(1)));
         }},
        {words("([一二两三四五六七八九十]+|\\d+)分之([一二两三四五六七八九十]+|\\d+)"),
         [](const QRegularExpressionMatch &m) -> std::optional<Share> {
             const int all = numberOf(m.captured(1)), part = numberOf(m.captured(2));
             return all > 0 && part <= all ? std::optional(figure(100.0 * part / all)) : std::nullopt;
         }},
        {words("([一二两三四五六七八九]|[1-9])成(半)?(?![立功为交果本员长都分就效品])"),
         [](const QRegularExpressionMatch &m) -> std::optional<Share> {
             return figure(10.0 * numberOf(m.captured(1)) + (m.captured(2).isEmpty() ? 0 : 5));
         }},
        {words("(?<![\\d:.])\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) "
               "(?:(?!minutes?\\b|hours?\\b|and\\b|the\\b)[a-z]+ ){0,2}?(?:in|out of|of)(?: every)? "
               "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|fifty|a "
               "hundred|hundred|\\d{1,3})\\b(?! ?(?:minute|hour|second|day|week|%|am|pm))"),
         [](const QRegularExpressionMatch &m) -> std::optional<Share> {
             const int part = numberOf(m.captured(1)), all = numberOf(m.captured(2).section(u' ', -1));
             return all > 1 && part <= all ? std::optional(figure(100.0 * part / all)) : std::nullopt;
         }},
        {words("\\b(?:over|more than|well over) half\\b|(?:超过|超|逾)(?:一半|半数)|过半"),
         [](const QRegularExpressionMatch &) -> std::optional<Share> {
             return Share{50, 100, true, {}};
         }},
        {anyOf({
             "\\b(?:(one|two|three|four|a|an)[ -])(half|third|quarter|fifth|tenth)s?\\b(?![ "
             "-](?:party|parties|an hour|hour|of an hour))",
             "\\b(half)\\b(?! (?:an |past|hour|a |hourly|price))",
             "(一半|半数)",
         }),
         [](const QRegularExpressionMatch &m) -> std::optional<Share> {
             const int part = m.captured(1).isEmpty() ? 1 : numberOf(m.captured(1));
             const int all = m.captured(2).isEmpty() ? 2 : numberOf(m.captured(2));
             return part <= all ? std::optional(figure(100.0 * part / all)) : std::nullopt;
         }},
        {words(
             QByteArray(
                 "\\b(?:most|the (?:vast )?majority|nearly all|almost all)\\b(?: of)?(?: our| the| all)? ") +
             counted + "|绝大多数|绝大部分|大部分|大多数|多数" + countedZh),
         [](const QRegularExpressionMatch &) -> std::optional<Share> {
             return Share{50, 100, false, {}};
         }},
        {words(QByteArray("\\b(?:all|every|each)\\b(?: of)?(?: our| the)? ") + counted +
               "|\\b(?:everyone|everybody)\\b(?! who)|(?:全部|所有|全体)" + countedZh),
         [](const QRegularExpressionMatch &) -> std::optional<Share> {
             return Share{90, 100, false, {}};
         }},
        {words(QByteArray("\\b(?:few|very few|a few|a handful of|(?:a )?(?:very )?(?:small|tiny) "
                          "(?:number|share|part|fraction|percentage|group) of)\\b(?: our| the)? ") +
               counted + "|(?:少数|少部分|少量|极少数|极少量|个别)" + countedZh),
         [](const QRegularExpressionMatch &) -> std::optional<Share> {
             return Share{0, 25, false, {}};
         }},
        {words(QByteArray("\\b(?:no|none of)(?: our| the)? ") + counted +
               "|\\b(?:nobody|no one|no-one) (?:can|could|is able|has been able)\\b|(?:没有|无)(?:任何)" +
               countedZh),
         [](const QRegularExpressionMatch &) -> std::optional<Share> {
             return Share{0, 5, false, {}};
         }},
        {words("(\\d[\\d,]*) (?:of|out of) (?:the |our )?(\\d[\\d,]*)\\b"),
         [](const QRegularExpressionMatch &m) -> std::optional<Share> {
             const double part = m.captured(1).remove(u',').toDouble(),
                          all = m.captured(2).remove(u',').toDouble();
             return all > 1 && part <= all ? std::optional(figure(100 * part / all)) : std::nullopt;
         }},
    }};
    return list;
}

} // namespace

std::optional<Share> shareOf(const Passage &clause)
{
    const auto any = [&] {
        return std::any_of(ways().cbegin(), ways().cend(),
                           [&](const Way &way) { return holds(clause, way.pattern); });
    };
    // Hardly any clause has one.
    if (clause.traces && !clause.traces->shares.of(0, any))
        return std::nullopt;
    for (const Way &way : ways()) {
        if (!holds(clause, way.pattern))
            continue;
        const auto match = way.pattern.match(clause.words);
        if (std::optional<Share> share = way.read(match)) {
            share->words = match.captured().simplified();
            return share;
        }
    }
    return std::nullopt;
}

std::optional<Share> failingShareOf(const Passage &clause, Says next)
{
    std::optional<Share> share = shareOf(clause);
    if (!share)
        return std::nullopt;
    const Says says = saysOf(clause);
    switch (says == Says::Nothing && next == Says::Fails ? next : says) {
    case Says::Fails: return share;
    case Says::Works: return share->rest();
    case Says::Nothing: break;
    }
    return std::nullopt;
}

} // namespace muster
