#include "models/desk/pacedclock.h"

namespace muster {

PacedClock::PacedClock(const Clock &wall, qint64 startUs)
    : m_wall(wall)
    , m_base(startUs)
    , m_since(wall.nowUs())
{}

qint64 PacedClock::nowUs() const
{
    // The wall clock may be set back; then this one waits.
    return m_base + qMax<qint64>(0, m_wall.nowUs() - m_since) * m_pace;
}

void PacedClock::setPace(int pace)
{
    m_base = nowUs();
    m_since = m_wall.nowUs();
    m_pace = pace;
}

void PacedClock::moveTo(qint64 us)
{
    m_base = qMax(nowUs(), us);
    m_since = m_wall.nowUs();
}

} // namespace muster
