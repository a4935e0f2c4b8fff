// Moments as people and files write them.

#include "models/core/clock.h"
#include "models/core/zone.h"

#include <QDate>
#include <QRegularExpression>

namespace muster {

namespace {

/// Days from 1 January 1970, whose Julian day is 2440588.
qint64 daysTo(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth).toJulianDay() - 2440588;
}

std::optional<qint64> parse(const QString &text, const Zone *zone)
{
    static const QRegularExpression iso(QStringLiteral(
        "^([1-9]\\d{3})-(\\d{2})-(\\d{2})[T "
        "](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?$"));
    const auto match = iso.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int group) { return match.captured(group).toUInt(); };
    if (!QDate::isValid(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()) ||
        number(4) > 23 || number(5) > 59 || number(6) > 60)
        return std::nullopt;
    if (const QString given = match.captured(8);
        given.size() > 3 && (given.mid(1, 2).toInt() > 14 || given.right(2).toInt() > 59))
        return std::nullopt; // no place on earth is further from UTC than fourteen hours
    const qint64 wall =
        daysTo(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()) * day +
        number(4) * hour + number(5) * minute + number(6) * second +
        match.captured(7).leftJustified(6, u'0', true).toLongLong();
    const QString offset = match.captured(8);
    if (offset.isEmpty())
        return zone ? std::optional(zone->toUtc(wall)) : std::nullopt;
    if (offset.at(0).isLetter())
        return wall;
    const qint64 seconds = offset.mid(1, 2).toInt() * 3600 + offset.right(2).toInt() * 60;
    return offset.at(0) == u'-' ? wall + seconds * second : wall - seconds * second;
}
} // namespace

std::optional<qint64> parseStamp(const QString &text) { return parse(text, nullptr); }
std::optional<qint64> parseStampIn(const QString &text, const Zone &zone) { return parse(text, &zone); }

Result<qint64> parseMoment(const QString &text, const Zone &zone, qint64 nowUs)
{
    if (const auto stamp = parseStamp(text))
        return *stamp;
    static const QRegularExpression ago(
        QStringLiteral("^[-−](?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,6})s)?$"));
    if (const auto match = ago.match(text.trimmed()); match.hasMatch() && text.trimmed().size() > 1) {
        return nowUs - match.captured(1).toLongLong() * hour - match.captured(2).toLongLong() * minute -
               match.captured(3).toLongLong() * second;
    }
    static const QRegularExpression clock(
        QStringLiteral("^([01]?\\d|2[0-3])[:：]([0-5]\\d)(?:[:：]([0-5]\\d))?$"));
    if (const auto match = clock.match(text.trimmed()); match.hasMatch()) {
        const qint64 timeOfDay = match.captured(1).toLongLong() * hour +
                                 match.captured(2).toLongLong() * minute +
                                 match.captured(3).toLongLong() * second;
        const qint64 today = (nowUs + zone.offsetAt(nowUs) * second) / day;
        for (qint64 back = 0; back <= 2; ++back) {
            // In the hour that comes twice the clock shows this time twice: the later one counts, if it was.
            const qint64 wall = (today - back) * day + timeOfDay;
            const qint64 later = wall - zone.offsetAt(wall + day / 2) * second,
                         first = wall - zone.offsetAt(wall - day / 2) * second;
            for (const qint64 moment : {qMax(first, later), qMin(first, later)}) {
                if (moment <= nowUs && moment + zone.offsetAt(moment) * second == wall)
                    return moment;
            }
            if (const qint64 moment = zone.toUtc(wall);
                moment <= nowUs && first != later && moment + zone.offsetAt(moment) * second != wall)
                return moment; // in the hour that does not exist
        }
    }
    return wrongUsage(
        say(QT_TRANSLATE_NOOP("Muster",
                              "“%1” is not a time. Use 14:20, -5m, -1h30m or 2026-11-19T14:20:00+08:00."),
            text));
}

Result<qint64> parseMomentAhead(const QString &text, const Zone &zone, qint64 nowUs)
{
    const QString words = text.trimmed();
    if (const auto stamp = parseStampIn(words, zone))
        return *stamp;
    static const QRegularExpression ahead(QStringLiteral("^[+＋]?(?:(\\d{1,3})h)?(?:(\\d{1,4})m)?$"));
    if (const auto match = ahead.match(words);
        match.hasMatch() && !words.isEmpty() && words.back().isLetter())
        return nowUs + match.captured(1).toLongLong() * hour + match.captured(2).toLongLong() * minute;
    // The last time the clock showed it, a day at a time until it lies ahead: also where a day has 23 hours.
    if (const Result<qint64> last = parseMoment(words, zone, nowUs);
        last && !words.startsWith(u'-') && !words.startsWith(u'−')) {
        const qint64 wall = *last + zone.offsetAt(*last) * second;
        for (qint64 days = 1; days <= 3; ++days) {
            if (const qint64 moment = zone.toUtc(wall + days * day); moment > nowUs)
                return moment;
        }
    }
    return wrongUsage(say(
        QT_TRANSLATE_NOOP("Muster", "“%1” is not a time to come. Use 14:40, 20m, 1h30m or 2026-11-19 14:40."),
        text));
}

} // namespace muster
