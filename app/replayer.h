#pragma once

#include "models/desk/replay.h"

#include <QPointer>
#include <QTimer>

namespace muster {

class ReplayBar;
class Room;

/// Plays a rehearsal into the room that shows it: the bar with its controls, and the page that turns with the
/// story.
class Replayer : public QObject
{
    Q_OBJECT
public:
    /// The story in the order of happensBefore. `wall` must outlive this.
    Replayer(const Clock &wall, const QList<Event> &story);

    /// For the session it is played into, which must not outlive this.
    const Clock &clock() const { return m_replay.clock(); }
    /// From now on this room shows it; whoever had it before is gone or goes.
    void showIn(Room &room, Session &session);
    /// Times as fast as it happened; 0 stands.
    void setPace(int pace);
    void skipToEnd();

Q_SIGNALS:
    /// Somebody wants the same from the beginning.
    void againWanted();

private:
    void step();
    void turn(const QList<Event> &happened);
    void tell();

    const Clock &m_wall;
    Replay m_replay;
    QTimer m_next;
    QPointer<Room> m_room;
    Session *m_session = nullptr;
    QPointer<ReplayBar> m_bar;
    bool m_turns = true;   ///< as the bar said last: it goes with its room
    QString m_page;        ///< that the story turned to last
    qint64 m_turnedAt = 0; ///< by the wall clock
};

} // namespace muster
