#include "models/comms/customertime.h"

#include <QLocale>

namespace muster {

namespace {

struct Named
{
    const char *zone;
    const char *name; ///< English source in the context "Muster"
};

// Zones that are called otherwise than their city, and those that have a name in Chinese as well.
constexpr Named named[] = {
    {"Asia/Shanghai", QT_TRANSLATE_NOOP("Muster", "Beijing time")},
    {"Asia/Chongqing", QT_TRANSLATE_NOOP("Muster", "Beijing time")},
    {"Asia/Harbin", QT_TRANSLATE_NOOP("Muster", "Beijing time")},
    {"Asia/Hong_Kong", QT_TRANSLATE_NOOP("Muster", "Hong Kong time")},
    {"Asia/Macau", QT_TRANSLATE_NOOP("Muster", "Macau time")},
    {"Asia/Taipei", QT_TRANSLATE_NOOP("Muster", "Taipei time")},
    {"Asia/Singapore", QT_TRANSLATE_NOOP("Muster", "Singapore time")},
    {"Asia/Kuala_Lumpur", QT_TRANSLATE_NOOP("Muster", "Malaysia time")},
    {"Asia/Tokyo", QT_TRANSLATE_NOOP("Muster", "Japan time")},
    {"Asia/Seoul", QT_TRANSLATE_NOOP("Muster", "Korea time")},
    {"Asia/Bangkok", QT_TRANSLATE_NOOP("Muster", "Bangkok time")},
    {"Asia/Ho_Chi_Minh", QT_TRANSLATE_NOOP("Muster", "Vietnam time")},
    {"Asia/Jakarta", QT_TRANSLATE_NOOP("Muster", "Jakarta time")},
    {"Asia/Kolkata", QT_TRANSLATE_NOOP("Muster", "India time")},
    {"Asia/Dubai", QT_TRANSLATE_NOOP("Muster", "Dubai time")},
    {"Australia/Sydney", QT_TRANSLATE_NOOP("Muster", "Sydney time")},
    {"Europe/London", QT_TRANSLATE_NOOP("Muster", "London time")},
    {"Europe/Paris", QT_TRANSLATE_NOOP("Muster", "Paris time")},
    {"Europe/Berlin", QT_TRANSLATE_NOOP("Muster", "Berlin time")},
    {"Europe/Moscow", QT_TRANSLATE_NOOP("Muster", "Moscow time")},
    {"America/New_York", QT_TRANSLATE_NOOP("Muster", "US Eastern time")},
    {"America/Chicago", QT_TRANSLATE_NOOP("Muster", "US Central time")},
    {"America/Denver", QT_TRANSLATE_NOOP("Muster", "US Mountain time")},
    {"America/Los_Angeles", QT_TRANSLATE_NOOP("Muster", "US Pacific time")},
    {"America/Sao_Paulo", QT_TRANSLATE_NOOP("Muster", "São Paulo time")},
};

bool isChinese(const Tongue &tongue) { return tongue.name() == QLatin1String("zh_CN"); }

QString dated(qint64 us, const Zone &zone, const Tongue &tongue)
{
    const QDate date = QDate::fromString(zone.date(us), Qt::ISODate);
    if (isChinese(tongue))
        return QStringLiteral("%1年%2月%3日 ").arg(date.year()).arg(date.month()).arg(date.day()) +
               zone.clock(us);
    return QLocale(QLocale::English).toString(date, QStringLiteral("d MMMM yyyy")) + QLatin1String(", ") +
           zone.clock(us);
}

QString clockOrDate(qint64 us, qint64 nowUs, const Zone &zone, const Tongue &tongue)
{
    return zone.sameDay(us, nowUs) ? zone.clock(us) : dated(us, zone, tongue);
}

} // namespace

QString zoneName(const Zone &zone, qint64 us, const Tongue &tongue)
{
    for (const Named &one : named) {
        if (zone.name() == QLatin1String(one.zone))
            return tongue(say(one.name));
    }
    QString label = zone.label(us);
    // No place behind an offset. In Chinese eight hours east are the time of the whole country.
    if (!zone.name().contains(u'/') || zone.name().startsWith(QLatin1String("Etc/")))
        return isChinese(tongue) && label == QLatin1String("UTC+8") ? tongue(say(named[0].name)) : label;
    if (isChinese(tongue))
        return label;
    QString city = zone.name().section(u'/', -1);
    return tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 time"), city.replace(u'_', u' ')));
}

QString customerTime(qint64 us, qint64 nowUs, const Zone &zone, const Tongue &tongue)
{
    const QString name = zoneName(zone, us, tongue), clock = clockOrDate(us, nowUs, zone, tongue);
    return isChinese(tongue) ? name + u' ' + clock : clock + u' ' + name;
}

QString customerSpan(qint64 fromUs, qint64 toUs, qint64 nowUs, const Zone &zone, const Tongue &tongue)
{
    const QString from = clockOrDate(fromUs, nowUs, zone, tongue);
    const QString to = zone.sameDay(fromUs, toUs) ? zone.clock(toUs) : clockOrDate(toUs, nowUs, zone, tongue);
    return tongue(
        say(QT_TRANSLATE_NOOP("Muster", "from %1 to %2 %3"), from, to, zoneName(zone, toUs, tongue)));
}

} // namespace muster
