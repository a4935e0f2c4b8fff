#include "app/replayer.h"

#include "app/room.h"
#include "views/window/mainwindow.h"
#include "views/window/replaybar.h"

namespace muster {

namespace {

constexpr qint64 pageStays = 3 * second;

/// The page of the room where such an event is made.
QString pageOf(const QByteArray &type)
{
    static const QHash<QByteArray, QString> pages = {
        {type::severitySet, QStringLiteral("assess")},
        {type::answered, QStringLiteral("assess")},
        {type::functionSet, QStringLiteral("assess")},
        {type::onsetSet, QStringLiteral("assess")},
        {type::changeNoted, QStringLiteral("assess")},
        {type::playbookStarted, QStringLiteral("restore")},
        {type::checkAnswered, QStringLiteral("restore")},
        {type::updateApproved, QStringLiteral("communicate")},
        {type::updateSent, QStringLiteral("communicate")},
        {type::handedOff, handoffKey},
        {type::handoffReceived, handoffKey},
        {type::findingNoted, situationKey},
        {type::findingSettled, situationKey},
        {type::reportGiven, situationKey},
        {type::logged, timelineKey},
    };
    return pages.value(type);
}

} // namespace

Replayer::Replayer(const Clock &wall, const QList<Event> &story)
    : m_wall(wall)
    , m_replay(wall, story)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Replayer::step);
}

void Replayer::showIn(Room &room, Session &session)
{
    m_room = &room;
    m_session = &session;
    m_bar = new ReplayBar(Replay::paces());
    m_bar->setTurnsPages(m_turns);
    room.window().addBar(m_bar);
    connect(m_bar, &ReplayBar::paceChosen, this, &Replayer::setPace);
    connect(m_bar, &ReplayBar::endWanted, this, &Replayer::skipToEnd);
    connect(m_bar, &ReplayBar::againWanted, this, &Replayer::againWanted);
    connect(m_bar, &ReplayBar::turnsPagesChanged, this, [this](bool turns) {
        m_turns = turns;
        m_page = m_room ? m_room->page() : QString();
    });
    step();
}

void Replayer::setPace(int pace)
{
    m_replay.setPace(pace);
    step();
}

void Replayer::skipToEnd()
{
    m_replay.skipToEnd();
    step();
}

void Replayer::step()
{
    if (!m_room)
        return;
    const Result<QList<Event>> happened = m_replay.advance(*m_session);
    if (!happened)
        m_room->mention(spoken(happened.error().what));
    else
        turn(*happened);
    m_room->tick();
    tell();
    if (m_replay.pace() == 0)
        return;
    // No later than the next second of the bar's clock, and after an error once more then.
    const qint64 left = happened && !m_replay.isOver()
                            ? (m_replay.nextAtUs() - clock().nowUs()) / (qint64(1000) * m_replay.pace())
                            : 1000;
    m_next.start(static_cast<int>(qBound(qint64(1), left, qint64(1000))));
}

void Replayer::turn(const QList<Event> &happened)
{
    if (happened.isEmpty())
        return;
    if (m_room->incident().isNull()) {
        m_room->resume(happened.constFirst().incident, timelineKey);
        m_page = m_room->page();
        m_turnedAt = m_wall.nowUs();
        return;
    }
    // Another page than the story's was chosen by somebody, who stays there.
    if (m_turns && m_room->page() != m_page)
        m_bar->setTurnsPages(false);
    const QString page = pageOf(happened.constLast().type);
    if (!m_turns || page.isEmpty() || page == m_page || m_wall.nowUs() - m_turnedAt < pageStays)
        return;
    m_room->turnTo(page);
    m_page = page;
    m_turnedAt = m_wall.nowUs();
}

void Replayer::tell()
{
    m_bar->tell({clock().nowUs(), m_replay.nextAtUs(), static_cast<int>(m_replay.happened()),
                 static_cast<int>(m_replay.count()), m_replay.pace()},
                m_room->zone());
}

} // namespace muster
