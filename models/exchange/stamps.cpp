#include "models/exchange/stamps.h"

#include "models/core/clock.h"

namespace muster {

namespace {

qint64 dayOf(qint64 us) { return us / day - (us % day < 0 ? 1 : 0); }

char *two(char *at, qint64 value)
{
    *at++ = static_cast<char>('0' + value / 10 % 10);
    *at++ = static_cast<char>('0' + value % 10);
    return at;
}

} // namespace

Stamps Stamps::utc()
{
    Stamps stamps{Zone()};
    stamps.m_utc = true;
    return stamps;
}

/// Microseconds since midnight in the zone; keeps date and offset ready.
qint64 Stamps::timeOfDay(qint64 us)
{
    const int offset = m_zone.offsetAt(us);
    const qint64 local = us + offset * second;
    if (const qint64 today = dayOf(local); m_before.isEmpty() || today != m_day || offset != m_offset) {
        m_day = today;
        m_offset = offset;
        m_before = m_zone.date(us).toLatin1() + 'T';
        m_behind = m_utc ? QByteArrayLiteral("Z") : m_zone.stamp(us).right(6).toLatin1();
    }
    return local - m_day * day;
}

void Stamps::put(Outlet &out, qint64 us)
{
    const qint64 time = timeOfDay(us);
    char digits[16];
    char *at = two(digits, time / hour);
    *at++ = ':';
    at = two(at, time / minute % 60);
    *at++ = ':';
    at = two(at, time / second % 60);
    *at++ = '.';
    const qint64 micros = time % second;
    at = two(at, micros / 10'000);
    at = two(at, micros / 100 % 100);
    at = two(at, micros % 100);
    out.raw(m_before);
    out.raw(QByteArrayView(digits, at - digits));
    out.raw(m_behind);
}

void Stamps::clock(Outlet &out, qint64 us)
{
    const qint64 time = timeOfDay(us);
    char digits[8];
    char *at = two(digits, time / hour);
    *at++ = ':';
    at = two(at, time / minute % 60);
    out.raw(QByteArrayView(digits, at - digits));
}

} // namespace muster
