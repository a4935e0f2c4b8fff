#pragma once

#include "models/core/zone.h"
#include "models/exchange/outlet.h"

namespace muster {

/// Writes ISO 8601 moments to the microsecond, many of them: date and offset are made once a day, not once a
/// moment.
class Stamps
{
public:
    /// "2026-11-19T14:31:26.000123+08:00"
    explicit Stamps(Zone zone)
        : m_zone(std::move(zone))
    {}
    /// "2026-11-19T06:31:26.000123Z"
    static Stamps utc();

    void put(Outlet &out, qint64 us);
    /// "14:31"
    void clock(Outlet &out, qint64 us);

private:
    qint64 timeOfDay(qint64 us);

    Zone m_zone;
    bool m_utc = false;
    qint64 m_day = 0;
    int m_offset = 0;
    QByteArray m_before; ///< "2026-11-19T", empty at first
    QByteArray m_behind; ///< "+08:00"
};

} // namespace muster
