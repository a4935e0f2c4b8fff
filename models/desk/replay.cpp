#include "models/desk/replay.h"

namespace muster {

Replay::Replay(const Clock &wall, QList<Event> events)
    : m_events(std::move(events))
    , m_clock(wall, m_events.isEmpty() ? wall.nowUs() : recordedUs(m_events.constFirst().recorded))
{}

qint64 Replay::nextAtUs() const { return isOver() ? 0 : recordedUs(m_events.at(m_next).recorded); }

void Replay::skipToEnd()
{
    if (!isOver())
        m_clock.moveTo(recordedUs(m_events.constLast().recorded));
}

Result<QList<Event>> Replay::advance(Session &session)
{
    const qint64 now = m_clock.nowUs();
    qsizetype end = m_next;
    while (end < m_events.size() && recordedUs(m_events.at(end).recorded) <= now)
        ++end;
    const QList<Event> due = m_events.mid(m_next, end - m_next);
    if (due.isEmpty())
        return due;
    MUSTER_TRY(session.absorb(due));
    m_next = end;
    if (isOver() && pace() != 0)
        setPace(1);
    return due;
}

} // namespace muster
