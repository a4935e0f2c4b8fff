#pragma once

#include "models/core/clock.h"

namespace muster {

/// A clock that runs as many times faster than another one as was chosen, or stands.
class PacedClock final : public Clock
{
public:
    /// Begins at `startUs` (microseconds UTC), standing; `wall` must outlive it.
    PacedClock(const Clock &wall, qint64 startUs);

    qint64 nowUs() const override;
    int pace() const { return m_pace; }
    /// Seconds of this clock in one of the other; 0 stands. What it shows does not jump.
    void setPace(int pace);
    /// Sets it ahead; never back.
    void moveTo(qint64 us);

private:
    const Clock &m_wall;
    qint64 m_base;  ///< what it showed when the pace was chosen
    qint64 m_since; ///< and what the other one did
    int m_pace = 0;
};

} // namespace muster
