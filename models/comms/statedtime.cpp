#include "models/comms/statedtime.h"

#include "models/comms/language.h"
#include "models/comms/numbers.h"
#include "models/comms/patterns.h"
#include "models/core/clock.h"

namespace muster {

namespace {

/// A zone as customers' texts call it.
struct ZoneCalled
{
    const char *names; ///< one after the other, "|" between them
    const char *zone;  ///< IANA
};

constexpr ZoneCalled zonesCalled[] = {
    {"Beijing time|China time|China Standard Time|Shanghai time|北京时间|中国时间|国内时间", "Asia/Shanghai"},
    {"Hong Kong time|HKT|香港时间", "Asia/Hong_Kong"},
    {"Singapore time|SGT|新加坡时间", "Asia/Singapore"},
    {"Taipei time|台北时间", "Asia/Taipei"},
    {"Japan time|Tokyo time|JST|日本时间|东京时间", "Asia/Tokyo"},
    {"Korea time|Seoul time|KST|首尔时间|韩国时间", "Asia/Seoul"},
    {"India time|印度时间", "Asia/Kolkata"},
    {"London time|UK time|British time|BST|伦敦时间|英国时间|英国夏令时", "Europe/London"},
    {"Berlin time|Paris time|Central European (?:Summer )?Time|CEST|CET|柏林时间|巴黎时间|欧洲中部时间",
     "Europe/Berlin"},
    {"Moscow time|MSK|莫斯科时间", "Europe/Moscow"},
    {"US Eastern(?: time)?|Eastern(?: Standard| Daylight)? Time|Eastern|New York "
     "time|E[SD]?T|美东时间|纽约时间|美国东部时间|美东夏令时",
     "America/New_York"},
    {"US Central(?: time)?|Central(?: Standard| Daylight)? Time|Central|Chicago time|C[SD]T|CT|美中时间",
     "America/Chicago"},
    {"US Mountain(?: time)?|Mountain(?: Standard| Daylight)? Time|Mountain|Denver time|M[SD]T|MT",
     "America/Denver"},
    {"US Pacific(?: time)?|Pacific(?: Standard| Daylight)? Time|Pacific|P[SD]?T|美西时间|太平洋时间",
     "America/Los_Angeles"},
    {"Atlantic(?: Standard| Daylight)? time|Atlantic|A[SD]T", "America/Halifax"},
    {"Sydney time|Melbourne time|AEDT|悉尼时间|墨尔本时间", "Australia/Sydney"},
    {"Brisbane time|AEST|布里斯班时间", "Australia/Brisbane"},
};

/// The zone of a city that one is called by ("Zurich", "Bogotá"), now.
std::optional<int> offsetOfCity(const QString &city, qint64 now)
{
    static const QRegularExpression marks(QStringLiteral("\\p{M}"));
    const QString plain = city.normalized(QString::NormalizationForm_D).remove(marks).replace(u' ', u'_');
    for (const char *region :
         {"Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian"}) {
        if (const Result<Zone> zone = Zone::named(QLatin1String(region) + u'/' + plain))
            return zone->offsetAt(now);
    }
    return std::nullopt;
}

/// A zone we know, at the end of a name.
struct Recognised
{
    int offset = 0;
    qsizetype length = 0; ///< of the name, at the end of what was read
};

std::optional<Recognised> recognised(const QString &name, qint64 now)
{
    static const QList<std::pair<Pattern, QByteArray>> all = [] {
        QList<std::pair<Pattern, QByteArray>> out;
        for (const ZoneCalled &one : zonesCalled)
            out.append({words(QByteArray("(?<![A-Za-z])(?:") + one.names + ")$"), one.zone});
        return out;
    }();
    for (const auto &[pattern, zone] : all) {
        const auto match = pattern.match(name);
        if (!match.hasMatch())
            continue;
        if (const Result<Zone> known = Zone::named(QString::fromLatin1(zone)))
            return Recognised{known->offsetAt(now), match.capturedLength()};
    }
    // "Amsterdam time"
    static const Pattern place = words("^(.+) time$");
    const auto match = place.match(name);
    const auto there = match.hasMatch() ? offsetOfCity(match.captured(1), now) : std::nullopt;
    return there ? std::optional(Recognised{*there, name.size()}) : std::nullopt;
}

/// "UTC", "GMT+1", "UTC+5:30", "UTC−3".
std::optional<int> offsetOf(const QString &label)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:UTC|GMT|世界标准时间|协调世界时|格林[尼威]治("
                                                           "?:标准)?时间)\\s*(?:([+\\-−＋])\\s*(\\d{1,2})(?::"
                                                           "?(\\d{2}))?)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(label);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    const bool west = match.captured(1) == QLatin1String("-") || match.captured(1) == QStringLiteral("−");
    return (west ? -minutes : minutes) * 60;
}

} // namespace

namespace {

/// Whether a text has anything that a time needs: most paragraphs have none at all.
bool mayHoldTime(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar before = text.at(i - 1), one = text.at(i);
        if (QStringView(u":：点时").contains(one) &&
            (before.isDigit() || before.isSurrogate() || before == u' '))
            return true;
        if (one == u'点' && QStringView(u"零一二三四五六七八九十").contains(before))
            return true;
        const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (QStringView(u"aApP").contains(one) && QStringView(u"mM.").contains(after) &&
            (before.isDigit() || before == u' '))
            return true;
        if (one == u'.' && before.isDigit() && after.isDigit())
            return true;
    }
    static const Pattern spelled = words("\\b(?:noon|midnight|midday|o['’]clock)\\b");
    return holds(text.toString(), spelled);
}

/// How texts give a time of day, with the zone before or behind it.
Pattern timePattern()
{
    QByteArray zones("(?:UTC|GMT|世界标准时间|协调世界时|格林[尼威]治(?:标准)?时间)(?:\\s*[+\\-−＋]\\s*\\d{1,"
                     "2}(?::?\\d{2})?)?");
    for (const ZoneCalled &one : zonesCalled)
        zones += QByteArray("|") + one.names;
    // A place we do not know is a zone all the same: "Nairobi time".
    zones += "|(?-i:[A-Z][\\p{L}. -]{2,24}) time|(?-i:[A-Z]{2,4}T|WI[BT]|WITA)(?![\\p{L}])|\\p{Han}{2,5}时间";
    const QByteArray date =
        "(?:\\d{4}\\s*年\\s*)?(?:\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*)?(?:今天|今日|今晚|今晨|今早|"
        "明天|明日|次日)?\\s*(?<early>上午|中午|下午|晚上|晚间|晚|凌晨|早上)?\\s*";
    const QByteArray halves = "(?=\\s?[ap]\\.?m\\b)";
    const QByteArray minutes = "[:：](?<minute>\\d{2})(?!\\d)"                       // 14:45
                               "|\\s?[点时](?:(?<zh>\\d{1,2})分?|(?<zhHalf>半)|整)?" // 14点45分
                               "|\\.(?<dot>\\d{2})(?!\\d)(?:" +
                               halves + "|(?=,? (?:" + zones +
                               ")))" // 2.45 pm
                               "| ?o['’]clock\\b|" +
                               halves; // 2 o'clock, 2 pm
    const QByteArray hour = "(?<!\\d)(?<!\\d[:：])(?<hour>\\d{1,2})(?:" + minutes +
                            ")(?:[:：]\\d{2})?(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?(?: noon| midnight)?";
    const QByteArray number = "[零一二两三四五六七八九十]{1,3}"; // 三点, 八点半, 零点三十分
    const QByteArray inHan =
        "(?<han>" + number + ")点(?<exactly>整|钟|(?<hanHalf>半)|(?<hanMinute>" + number + "|\\d{1,2})分?)?";
    const QByteArray spelled = "\\b(?<word>noon|midnight|midday)\\b";
    const QByteArray city = "(?<city>(?-i:\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2}))";
    const QByteArray behind =
        "(?: ?(?:起|后|前|左右))?\\s*[,，]?\\s*[(（]?\\s*(?:in )?(?:(?<part>\\p{L}{1,16})[,，] ?)?(?<after>" +
        zones + "|" + city + ")(?![\\p{Latin}]|\\s*(?:次日|今|明|\\d))\\s*[)）]?";
    return words("(?<![\\p{Latin}\\d])(?:(?<before>" + zones + ")\\s*(?:就是|即|是|为)?\\s*)?" + date +
                 "(?:" + hour + "|" + inHan + "|" + spelled + ")(?:" + behind + ")?");
}

} // namespace

QList<StatedTime> timesIn(const QString &text, qint64 now)
{
    if (!mayHoldTime(text))
        return {};
    static const Pattern pattern = timePattern();
    const bool chinese = isChinese(text); // where 8:30 is in the morning
    QList<StatedTime> out;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto words = [&](const char *name) { return match.captured(QLatin1String(name)); };
        const QString half = words("half").toLower(), city = words("city"), word = words("word").toLower(),
                      partOfDay = words("early") + words("part");
        // 一点 alone is "a little".
        if (!words("han").isEmpty() && words("exactly").isEmpty() && partOfDay.isEmpty())
            continue;
        int hours = !words("han").isEmpty() ? numberOf(words("han"))
                    : word.isEmpty()        ? words("hour").toInt()
                                            : (word == QLatin1String("midnight") ? 0 : 12);
        const bool isHalfPast = !words("zhHalf").isEmpty() || !words("hanHalf").isEmpty();
        const int minutes = isHalfPast ? 30
                                       : QString(words("minute") + words("zh") + words("dot")).toInt() +
                                             numberOf(words("hanMinute"));
        static const Pattern late(QRegularExpression(QStringLiteral("下午|晚"))),
            early(QRegularExpression(QStringLiteral("上午|中午|凌晨|早")));
        const bool afternoon = half == QLatin1String("p") || holds(partOfDay, late);
        StatedTime one;
        one.isHalved = half.isEmpty() && word.isEmpty() && (!chinese || words("minute").isEmpty()) &&
                       !afternoon && !holds(partOfDay, early) && hours >= 1 && hours <= 12 &&
                       !words("hour").startsWith(u'0');
        if (afternoon && hours < 12)
            hours += 12;
        if (half == QLatin1String("a") && hours == 12)
            hours = 0;
        if (hours > 23 || minutes > 59)
            continue;
        one.minuteOfDay = hours * 60 + minutes;
        const std::optional<int> there = city.isEmpty() ? std::nullopt : offsetOfCity(city, now);
        // Any word may begin with a capital: one that is no city is none of the time's.
        const bool isZone = city.isEmpty() || there;
        const QString before = words("before"), after = isZone ? words("after") : QString();
        const QString zone = after.isEmpty() ? before : after;
        one.hasZone = !zone.isEmpty();
        one.offset = there ? there : offsetOf(zone.simplified());
        // Chicago's, but in China.
        if (chinese && zone == QLatin1String("CST"))
            one.offset = 8 * 3600;
        one.start = match.capturedStart();
        if (const auto known = one.offset ? std::nullopt : recognised(zone.trimmed(), now)) {
            one.offset = known->offset;
            // "自伦敦时间" is a word and a zone.
            if (after.isEmpty())
                one.start += before.trimmed().size() - known->length;
        }
        one.end = isZone ? match.capturedEnd() : match.capturedStart(QStringLiteral("city"));
        while (!isZone && !text.at(one.end - 1).isLetterOrNumber() && text.at(one.end - 1) != u'.')
            --one.end;
        one.words = text.mid(one.start, one.end - one.start).simplified();
        out.append(one);
    }
    return out;
}

qint64 StatedTime::momentIn(const Zone &zone, qint64 near) const
{
    const qint64 round = (isHalved ? 12 : 24) * hour;
    const qint64 east = qint64(offset.value_or(zone.offsetAt(near))) * second;
    const qint64 wall = near + east;
    qint64 ahead = ((minuteOfDay * minute - wall) % round + round) % round;
    if (ahead > round / 2)
        ahead -= round;
    return wall + ahead - east;
}

} // namespace muster
