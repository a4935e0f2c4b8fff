#include "models/comms/statedtime.h"

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
    {"Beijing time|China time|China Standard Time|Shanghai time|北京时间|中国时间", "Asia/Shanghai"},
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
    {"US Central(?: time)?|Central(?: Standard| Daylight)? Time|Chicago time|C[SD]T|CT|美中时间",
     "America/Chicago"},
    {"US Pacific(?: time)?|Pacific(?: Standard| Daylight)? Time|Pacific|P[SD]?T|美西时间|太平洋时间",
     "America/Los_Angeles"},
    {"Sydney time|AE[SD]T|悉尼时间", "Australia/Sydney"},
};

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
    return std::nullopt;
}

/// "UTC", "GMT+1", "UTC+5:30", "UTC−3".
std::optional<int> offsetOf(const QString &label)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:UTC|GMT|世界标准时间|协调世界时|格林尼治时间)\\s*(?:([+\\-−＋])\\s*(\\d{1,2})(?::"
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

/// Whether a digit stands in front of what divides hours from minutes: most paragraphs have no time at all.
bool mayHoldTime(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (QStringView(u":：点时").contains(text.at(i)) &&
            (text.at(i - 1).isDigit() || text.at(i - 1).isSurrogate()))
            return true;
    }
    return false;
}

} // namespace

QList<StatedTime> timesIn(const QString &text, qint64 now)
{
    if (!mayHoldTime(text))
        return {};
    static const Pattern pattern = [] {
        QByteArray names(
            "(?:UTC|GMT|世界标准时间|协调世界时|格林尼治时间)(?:\\s*[+\\-−＋]\\s*\\d{1,2}(?::?\\d{2})?)?");
        for (const ZoneCalled &one : zonesCalled)
            names += QByteArray("|") + one.names;
        // A place we do not know is a zone all the same: "Nairobi time".
        names += "|(?-i:[A-Z][\\p{L}. -]{2,24}) time|(?-i:[A-Z]{2,4}T)(?![\\p{L}])|\\p{Han}{2,5}时间";
        const QByteArray part = "(上午|中午|下午|晚上|晚间|晚|凌晨|早上)?";
        return words(
            "(?<![\\p{Latin}\\d])(?:(?<before>" + names +
            ")\\s*)?(?:\\d{4}\\s*年\\s*)?(?:\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*)?(?:今天|今日|今晚|今晨|"
            "今早|明天|明日|次日)?\\s*" +
            part +
            "\\s*(?<![\\d:])(?<hour>\\d{1,2})(?:[:：](?<minute>\\d{2})(?!\\d)|[点时](?:(?<zh>\\d{1,2})分?)?)("
            "?:[:：]\\d{2})?(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?(?:\\s*[(（]?\\s*(?:\\p{L}+, ?)?(?<after>" +
            names + ")(?![\\p{Latin}]|\\s*(?:次日|今|明|\\d))\\s*[)）]?)?");
    }();
    QList<StatedTime> out;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        int hours = match.captured(QStringLiteral("hour")).toInt();
        const QString minutes =
            match.captured(QStringLiteral("minute")) + match.captured(QStringLiteral("zh"));
        const QString half = match.captured(QStringLiteral("half")).toLower();
        static const Pattern late(QRegularExpression(QStringLiteral("下午|晚")));
        const bool afternoon = half == QLatin1String("p") || holds(match.captured(2), late);
        if (afternoon && hours < 12)
            hours += 12;
        if (half == QLatin1String("a") && hours == 12)
            hours = 0;
        if (hours > 23 || minutes.toInt() > 59)
            continue;
        StatedTime one;
        one.minuteOfDay = hours * 60 + minutes.toInt();
        const QString before = match.captured(QStringLiteral("before")),
                      after = match.captured(QStringLiteral("after"));
        const QString zone = after.isEmpty() ? before : after;
        one.hasZone = !zone.isEmpty();
        one.offset = offsetOf(zone.simplified());
        one.start = match.capturedStart();
        if (const auto known = one.offset ? std::nullopt : recognised(zone.trimmed(), now)) {
            one.offset = known->offset;
            // "自伦敦时间" is a word and a zone.
            if (after.isEmpty())
                one.start += before.trimmed().size() - known->length;
        }
        one.end = match.capturedEnd();
        one.words = text.mid(one.start, one.end - one.start).simplified();
        out.append(one);
    }
    return out;
}

qint64 StatedTime::momentIn(const Zone &zone, qint64 near) const
{
    constexpr qint64 whole = 24 * hour;
    const qint64 east = qint64(offset.value_or(zone.offsetAt(near))) * second;
    const qint64 wall = near + east;
    qint64 there = wall - ((wall % whole) + whole) % whole + minuteOfDay * minute;
    if (there - wall > whole / 2)
        there -= whole;
    else if (wall - there > whole / 2)
        there += whole;
    return there - east;
}

} // namespace muster
