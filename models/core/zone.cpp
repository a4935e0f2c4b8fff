#include "models/core/zone.h"

#include "models/core/clock.h"

#include <QDateTime>
#include <QRegularExpression>

namespace muster {

namespace {

struct Fields
{
    qint64 year = 0;
    unsigned month = 0, dayOfMonth = 0, h = 0, m = 0, s = 0, us = 0;
};

qint64 floorDiv(qint64 a, qint64 b) { return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0); }

/// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": civil_from_days.
Fields fieldsOf(qint64 us)
{
    Fields f;
    const qint64 days = floorDiv(us, day);
    const qint64 rest = us - days * day;
    const qint64 z = days + 719468;
    const qint64 era = floorDiv(z, 146097);
    const auto doe = static_cast<unsigned>(z - era * 146097);
    const unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const unsigned mp = (5 * doy + 2) / 153;
    f.dayOfMonth = doy - (153 * mp + 2) / 5 + 1;
    f.month = mp < 10 ? mp + 3 : mp - 9;
    f.year = static_cast<qint64>(yoe) + era * 400 + (f.month <= 2 ? 1 : 0);
    f.h = static_cast<unsigned>(rest / hour);
    f.m = static_cast<unsigned>(rest / minute % 60);
    f.s = static_cast<unsigned>(rest / second % 60);
    f.us = static_cast<unsigned>(rest % second);
    return f;
}

void put(QString &out, qint64 value, int digits)
{
    const qsizetype start = out.size();
    out.resize(start + digits);
    for (qsizetype i = start + digits - 1; i >= start; --i, value /= 10)
        out[i] = QChar(static_cast<char16_t>(u'0' + value % 10));
}

void putDate(QString &out, const Fields &f)
{
    put(out, f.year, 4);
    out += u'-';
    put(out, f.month, 2);
    out += u'-';
    put(out, f.dayOfMonth, 2);
}

void putClock(QString &out, const Fields &f, bool seconds)
{
    put(out, f.h, 2);
    out += u':';
    put(out, f.m, 2);
    if (!seconds)
        return;
    out += u':';
    put(out, f.s, 2);
}

void putOffset(QString &out, int offset)
{
    out += offset < 0 ? u'-' : u'+';
    put(out, qAbs(offset) / 3600, 2);
    out += u':';
    put(out, qAbs(offset) / 60 % 60, 2);
}

} // namespace

Zone::Zone()
    : m_zone(QTimeZone::utc())
    , m_name(QStringLiteral("UTC"))
{}

namespace {
/// QTimeZone takes any three letters for a zone that is UTC (POSIX TZ strings), so that PST would be wrong by
/// hours. What counts is the name of a file of the tz database with a place in it, or one of the few old
/// names that are unambiguous.
bool isListed(const QByteArray &name) { return name.contains('/') && QTimeZone::isTimeZoneIdAvailable(name); }
} // namespace

Result<Zone> Zone::named(const QString &name)
{
    Zone zone;
    if (name.isEmpty() || name == QLatin1String("UTC") || name == QLatin1String("Z"))
        return zone;
    if (name == QLatin1String("local"))
        return local();
    static const QRegularExpression offset(QStringLiteral("^(?:UTC)?([+-])(\\d{1,2})(?::?(\\d{2}))?$"));
    if (const auto match = offset.match(name); match.hasMatch()) {
        const int seconds = match.captured(1).at(0) == u'-' ? -1 : 1;
        const int total = seconds * (match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60);
        if (qAbs(total) <= 14 * 3600) {
            zone.m_zone = QTimeZone(total);
            zone.m_name = zone.label(0);
            return zone;
        }
    } else if (const QTimeZone found(name.toUtf8()); isListed(name.toUtf8()) && found.isValid()) {
        zone.m_zone = found;
        zone.m_name = name;
        return zone;
    }
    return wrongUsage(
        say(QT_TRANSLATE_NOOP(
                "Muster",
                "There is no time zone called “%1”. Use a name such as Asia/Shanghai, or UTC, or +08:00."),
            name));
}

Zone Zone::local()
{
    Zone zone;
    zone.m_zone = QTimeZone::systemTimeZone();
    zone.m_name = QString::fromUtf8(zone.m_zone.id());
    if (zone.m_name == QLatin1String("Etc/UTC"))
        zone.m_name = QStringLiteral("UTC");
    return zone;
}

int Zone::offsetAt(qint64 us) const
{
    if (us >= m_from && us < m_until)
        return m_offset;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC);
    m_offset = m_zone.offsetFromUtc(at);
    // An hour around the moment, or until the next change, whichever ends first: changes happen on the hour.
    const qint64 quarter = 15 * minute;
    m_from = floorDiv(us, quarter) * quarter;
    m_until = m_from + quarter;
    if (m_zone.hasTransitions()) {
        const auto before = m_zone.previousTransition(at.addSecs(1));
        const auto after = m_zone.nextTransition(at);
        if (before.atUtc.isValid())
            m_from = before.atUtc.toMSecsSinceEpoch() * 1000;
        if (after.atUtc.isValid())
            m_until = after.atUtc.toMSecsSinceEpoch() * 1000;
        else if (before.atUtc.isValid())
            m_until = std::numeric_limits<qint64>::max();
    }
    return m_offset;
}

qint64 Zone::toUtc(qint64 wallUs) const
{
    const qint64 guess = wallUs - offsetAt(wallUs) * second;
    return wallUs - offsetAt(guess) * second;
}

QString Zone::label(qint64 us) const
{
    const int offset = offsetAt(us);
    if (offset == 0)
        return QStringLiteral("UTC");
    QString text = QStringLiteral("UTC") + (offset < 0 ? u'-' : u'+') + QString::number(qAbs(offset) / 3600);
    if (offset % 3600 != 0) {
        text += u':';
        put(text, qAbs(offset) / 60 % 60, 2);
    }
    return text;
}

QString Zone::clock(qint64 us) const
{
    QString out;
    putClock(out, fieldsOf(us + offsetAt(us) * second), false);
    return out;
}

QString Zone::clockSeconds(qint64 us) const
{
    QString out;
    putClock(out, fieldsOf(us + offsetAt(us) * second), true);
    return out;
}

QString Zone::date(qint64 us) const
{
    QString out;
    putDate(out, fieldsOf(us + offsetAt(us) * second));
    return out;
}

QString Zone::dateAndClock(qint64 us) const { return date(us) + u' ' + clock(us); }

QString Zone::stamp(qint64 us) const
{
    QString out;
    const Fields f = fieldsOf(us + offsetAt(us) * second);
    putDate(out, f);
    out += u'T';
    putClock(out, f, true);
    putOffset(out, offsetAt(us));
    return out;
}

QString Zone::stampMicros(qint64 us) const
{
    QString out;
    const Fields f = fieldsOf(us + offsetAt(us) * second);
    putDate(out, f);
    out += u'T';
    putClock(out, f, true);
    out += u'.';
    put(out, f.us, 6);
    putOffset(out, offsetAt(us));
    return out;
}

bool Zone::sameDay(qint64 a, qint64 b) const
{
    return floorDiv(a + offsetAt(a) * second, day) == floorDiv(b + offsetAt(b) * second, day);
}

QString utcStamp(qint64 us)
{
    QString out;
    const Fields f = fieldsOf(us);
    putDate(out, f);
    out += u'T';
    putClock(out, f, true);
    out += u'.';
    put(out, f.us, 6);
    out += u'Z';
    return out;
}

} // namespace muster
