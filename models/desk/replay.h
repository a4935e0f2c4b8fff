#pragma once

#include "models/desk/pacedclock.h"
#include "models/session/session.h"

namespace muster {

/// A rehearsal under way: what the story holds comes into a session when its time has come by the replay's
/// own clock, and whoever rehearses writes between.
class Replay
{
public:
    /// The paces people choose from: as it happened, and ten and sixty times as fast.
    static QList<int> paces() { return {1, 10, 60}; }

    /// `events` in the order of happensBefore; the clock begins at the first of them and stands.
    Replay(const Clock &wall, QList<Event> events);

    /// For the session that the story comes into; it must not outlive the replay.
    const Clock &clock() const { return m_clock; }
    int pace() const { return m_clock.pace(); }
    void setPace(int pace) { m_clock.setPace(pace); }
    /// Sets the clock to the end of the story.
    void skipToEnd();

    qsizetype count() const { return m_events.size(); }
    qsizetype happened() const { return m_next; }
    bool isOver() const { return m_next == m_events.size(); }
    /// When the next of it happens, microseconds of the replay's clock; 0 when it is over.
    qint64 nextAtUs() const;

    /// Takes in what has happened by now, and gives it; once all of it has, the clock runs as fast as the
    /// other. After an error the same is tried again.
    Result<QList<Event>> advance(Session &session);

private:
    QList<Event> m_events;
    PacedClock m_clock;
    qsizetype m_next = 0;
};

} // namespace muster
