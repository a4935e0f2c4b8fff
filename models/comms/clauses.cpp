#include "models/comms/clauses.h"

#include "models/comms/patterns.h"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace muster {

namespace {

/// The character that a unit belongs to; 0 beyond the text.
char32_t characterAt(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return 0;
    const qsizetype high = text.at(at).isLowSurrogate() ? at - 1 : at;
    const bool pair = text.at(at).isSurrogate() && high >= 0 && high + 1 < text.size() &&
                      text.at(high).isHighSurrogate() && text.at(high + 1).isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text.at(high), text.at(high + 1)) : text.at(at).unicode();
}

/// Whether a character is used with Han, as 「 and 。 are as well: Script_Extensions of UAX #24.
bool isWithHan(QStringView text, qsizetype at)
{
    const char32_t c = characterAt(text, at);
    return c >= 0x2E80 && uscript_hasScript(static_cast<UChar32>(c), USCRIPT_HAN);
}

bool isInWord(QStringView text, qsizetype at)
{
    const char32_t c = characterAt(text, at);
    return QChar::isLetterOrNumber(c) || c == U'_';
}

bool isSpaceOrEnd(QStringView text, qsizetype at) { return at >= text.size() || text.at(at).isSpace(); }

/// Whether the mark at `at`, one of ".!?", ends a sentence: nothing goes on behind it, and it is not that of
/// "2:45 p.m." or "a."
bool endsSentence(QStringView text, qsizetype at)
{
    if (!isSpaceOrEnd(text, at + 1))
        return false;
    const auto is = [&](qsizetype place, QStringView letters) {
        return place >= 0 && letters.contains(text.at(place));
    };
    const bool half = is(at - 1, u"aApP") && !isInWord(text, at - 2);
    const bool ofDay =
        is(at - 1, u"mM") && is(at - 2, u".") && is(at - 3, u"aApP") && !isInWord(text, at - 4);
    return !half && !ofDay;
}

/// How long the word is that begins a clause of its own at `at`: "but", "while", 但, 而.
qsizetype turnAt(QStringView text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'但': return at + 1 < text.size() && text.at(at + 1) == u'是' ? 2 : 1;
    case u'而': return at + 1 < text.size() && text.at(at + 1) == u'且' ? 0 : 1;
    case u'b':
    case u'B':
    case u'w':
    case u'W':
    case u'a':
    case u'A':
    case u't':
    case u'T': break;
    default: return 0;
    }
    if (isInWord(text, at - 1))
        return 0;
    for (const QStringView word : {u"but", u"while", u"whereas", u"although", u"though"}) {
        if (text.sliced(at).startsWith(word, Qt::CaseInsensitive) && !isInWord(text, at + word.size()))
            return word.size();
    }
    return 0;
}

/// How many units at `at` stand between two sentences; 0 where none ends.
qsizetype betweenSentences(QStringView text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'\n': return 1;
    case u'.':
    case u'!':
    case u'?': return endsSentence(text, at) ? 1 : 0;
    default: return 0;
    }
}

/// The same between two clauses.
qsizetype betweenClauses(QStringView text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'，':
    case u'；':
    case u'：': return 1;
    case u',':
    case u';':
    case u':': {
        // Not the comma of "1,000" nor the colon of "14:45".
        const bool spaced = at + 1 < text.size() && text.at(at + 1).isSpace();
        return spaced || isWithHan(text, at + 1) || isWithHan(text, at - 1) ? 1 : 0;
    }
    default: break;
    }
    const qsizetype ending = betweenSentences(text, at);
    return ending != 0 ? ending : turnAt(text, at);
}

QList<Passage> apart(const QString &text, qsizetype (*between)(QStringView, qsizetype))
{
    QList<Passage> out;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        if (!QStringView(text).sliced(from, to - from).trimmed().isEmpty())
            out.append({text.mid(from, to - from), from});
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size = between(text, at);
        if (size > 0) {
            take(at);
            from = at + size;
        }
        at += qMax<qsizetype>(1, size);
    }
    take(text.size());
    return out;
}

} // namespace

QList<Passage> sentencesOf(const QString &text) { return apart(text, betweenSentences); }

QList<Passage> clausesOf(const QString &text) { return apart(text, betweenClauses); }

Says saysOf(const Passage &clause)
{
    static const Pattern spared =
        words("\\b(?:not|n[o']t|never) (?:been |being )?(?:affected|impacted)|\\bunaffected\\b|\\bno "
              "(?:problems?|errors?)\\b|\\bwithout "
              "(?:problems?|errors?|trouble)\\b|(?:不受|未受|没有受到|未受到|并未受)(?:到)?(?:本次|此次)?(?:"
              "异常)?影响|没有异常|恢复正常|\\b(?:back to|again) normal\\b|\\bnormal "
              "again\\b|不再(?:出现|发生|失败)|好转|\\b(?:improv\\w+|better)\\b");
    static const Pattern fails = words(
        "\\b(?:cannot|can ?not|can['’]t|unable|not "
        "able|fail(?:s|ed|ing|ures?)?|errors?|affected|impacted|declined|rejected|down|unavailable|not "
        "(?:yet )?(?:been )?(?:available|possible|working|restored|back|recovered|fixed)|(?:do|does|did) not "
        "(?:work|go|complete|load|open)|(?:doesn|don|didn)['’]t "
        "(?:work|go|complete|load)|trouble|problems?|hit|struck|disruptions?|late|later than "
        "usual|delay(?:s|ed)?|slow(?:er|ly)?|interrupted|disrupted|stuck|time[sd]? ?out|timing "
        "out)\\b|无法|不能|失败|受(?:到)?(?:本次|此次)?影响|异常|报错|不可用|中断|打不开|用不了|受阻|出错|"
        "超时|缓慢|较慢|偏慢|变慢|延迟|延误|未能|未成功|不成功|(?:尚未|还未|未能|没有|还没|暂未)[^，。]{0,4}"
        "恢复");
    static const Pattern works =
        words("\\b(?:can|able|work(?:s|ing)?|succeed(?:s|ed|ing)?|success\\w*|complet\\w+|go(?:es|ing)? "
              "through|back|restored|recovered|available|operational|normal(?:ly)?|usual|up and "
              "running)\\b|可以|可(?=正常|继续|再次|重新)|能够|能(?=正常|继续|再次)|恢复|成功|正常|可用");
    return holds(clause, spared)  ? Says::Works
           : holds(clause, fails) ? Says::Fails
           : holds(clause, works) ? Says::Works
                                  : Says::Nothing;
}

bool isPlain(const Passage &clause)
{
    static const Pattern turned =
        words("\\b(?:if|once|when|until|unless|whether|before|as soon "
              "as|would|could|will|should|might|may|try(?:ing)?|was|were|had|been "
              "unable|earlier|previously|during|lasted|instead|by (?:phone|telephone|e-?mail)|in (?:our|the) "
              "(?:stores?|shops?)|via|call(?:ing)?)\\b|如果|如果您|若|如您|如仍|如有|待|等到|一旦|之前|此前|"
              "期间|曾|即将|将(?=恢复|会|于|在|要|陆续|逐步|继续|尽快|开放|重新)|拟|尝试|可能|是否|到(?=\\p{"
              "Han}{0,4}恢复)|拨打|致电|电话|门店|通过|改用");
    return !holds(clause, turned);
}

namespace {

/// Numbers as words; 0 where it is none.
int numberOf(const QString &word)
{
    if (const int digits = word.toInt(); digits > 0)
        return digits;
    static const QList<std::pair<QString, int>> named{
        {QStringLiteral("one"), 1},     {QStringLiteral("a"), 1},      {QStringLiteral("an"), 1},
        {QStringLiteral("two"), 2},     {QStringLiteral("three"), 3},  {QStringLiteral("four"), 4},
        {QStringLiteral("five"), 5},    {QStringLiteral("six"), 6},    {QStringLiteral("seven"), 7},
        {QStringLiteral("eight"), 8},   {QStringLiteral("nine"), 9},   {QStringLiteral("ten"), 10},
        {QStringLiteral("twenty"), 20}, {QStringLiteral("fifty"), 50}, {QStringLiteral("hundred"), 100},
        {QStringLiteral("half"), 2},    {QStringLiteral("halves"), 2}, {QStringLiteral("third"), 3},
        {QStringLiteral("quarter"), 4}, {QStringLiteral("fifth"), 5},  {QStringLiteral("tenth"), 10},
    };
    for (const auto &[name, value] : named) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    // 三, 两, 十二, 二十, 六十八, 百: as far as shares go.
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    int total = 0, digit = 0;
    for (const QChar c : word) {
        if (c == u'两')
            digit = 2;
        else if (c == u'百')
            total += 100 * qMax(1, digit), digit = 0;
        else if (c == u'十')
            total += 10 * qMax(1, digit), digit = 0;
        else if (const qsizetype at = digits.indexOf(c); at >= 0)
            digit = static_cast<int>(at);
        else
            return 0;
    }
    return total + digit;
}

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

const std::array<Way, 14> &ways()
{
    static const std::array<Way, 14> list{{
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
        {words("\\b(one|two|three|four|five|six|seven|eight|nine|\\d{1,2}) "
               "(?:(?!minutes?\\b|hours?\\b|and\\b|the\\b)[a-z]+ ){0,2}?(?:in|out of|of)(?: every)? "
               "(two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|hundred|\\d{1,3})\\b(?! "
               "?(?:minute|hour|second|day|week|%|am|pm))"),
         [](const QRegularExpressionMatch &m) -> std::optional<Share> {
             const int part = numberOf(m.captured(1)), all = numberOf(m.captured(2).section(u' ', -1));
             return all > 1 && part <= all ? std::optional(figure(100.0 * part / all)) : std::nullopt;
         }},
        {words("\\b(?:over|more than|well over) half\\b|(?:超过|超|逾)(?:一半|半数)|过半"),
         [](const QRegularExpressionMatch &) -> std::optional<Share> {
             return Share{50, 100, false, {}};
         }},
        {words("\\b(?:(one|two|three|four|a|an)[ -])(half|third|quarter|fifth|tenth)s?\\b(?![ "
               "-](?:party|parties|an hour|hour|of an hour))|\\b(half)\\b(?! (?:an |past|hour|a "
               "|hourly|price))|(一半|半数)"),
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

std::optional<Share> failingShareOf(const Passage &clause)
{
    std::optional<Share> share = shareOf(clause);
    if (!share)
        return std::nullopt;
    switch (saysOf(clause)) {
    case Says::Fails: return share;
    case Says::Works: return share->rest();
    case Says::Nothing: break;
    }
    return std::nullopt;
}

} // namespace muster
