#pragma once

#include "models/core/result.h"

#include <QString>
#include <QTimeZone>

namespace muster {

/// A time zone that writes moments quickly: the offset is looked up once per stretch of days, digits are ours
/// (a QDateTime with a zone costs 1.4 to 1.8 us for each moment).
class Zone
{
public:
    /// UTC.
    Zone();
    /// An IANA name ("Asia/Shanghai"), "UTC", "local", or an offset such as "+08:00" or "UTC+8".
    static Result<Zone> named(const QString &name);
    /// The machine's own zone.
    static Zone local();

    /// "Asia/Shanghai"; what an event keeps.
    QString name() const { return m_name; }
    /// "UTC+8", "UTC-3:30", "UTC": what the room reads.
    QString label(qint64 us) const;
    /// Seconds east of UTC at this moment.
    int offsetAt(qint64 us) const;

    QString clock(qint64 us) const;        ///< "14:31"
    QString clockSeconds(qint64 us) const; ///< "14:31:26"
    QString date(qint64 us) const;         ///< "2026-11-19"
    QString dateAndClock(qint64 us) const; ///< "2026-11-19 14:31"
    QString stamp(qint64 us) const;        ///< "2026-11-19T14:31:26+08:00"
    QString stampMicros(qint64 us) const;  ///< "2026-11-19T14:31:26.000123+08:00"
    bool sameDay(qint64 a, qint64 b) const;

    /// Microseconds UTC of a wall-clock moment in this zone, given as if it were UTC.
    qint64 toUtc(qint64 wallUs) const;

private:
    QTimeZone m_zone;
    QString m_name;
    mutable qint64 m_from = 1, m_until = 0; // the stretch for which m_offset holds; empty at first
    mutable int m_offset = 0;
};

/// "2026-11-19T06:31:26.000123Z": how times are printed in JSON, so that they sort as text.
QString utcStamp(qint64 us);

/// ISO 8601 with an offset or Z, from the year 1000 to 9999, seconds and fraction optional.
std::optional<qint64> parseStamp(const QString &text);

/// The same, where a time without an offset is read in `zone`.
std::optional<qint64> parseStampIn(const QString &text, const Zone &zone);

/// A moment as a person gives it: ISO 8601 with offset; "14:20" or "14:20:05", the latest such moment in
/// `zone` that is not after `nowUs`; "-5m", "-1h30m", "-45s", that long before `nowUs`.
Result<qint64> parseMoment(const QString &text, const Zone &zone, qint64 nowUs);

/// A moment to come, as a person gives it: "14:40", the next such moment in `zone` after `nowUs`; "20m",
/// "+20m", "1h30m", that long from `nowUs`; ISO 8601, in `zone` if it has no offset.
Result<qint64> parseMomentAhead(const QString &text, const Zone &zone, qint64 nowUs);

} // namespace muster
