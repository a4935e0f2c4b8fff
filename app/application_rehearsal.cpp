// The rehearsal incident in the window: read at once, or played as it happened.

#include "app/application.h"
#include "app/cli/call.h"
#include "models/desk/rehearsal.h"
#include "views/window/mainwindow.h"

#include <QDir>

namespace muster {

QString Application::rehearsals()
{
    return QFileInfo(cli::defaultWorkspace()).absolutePath() + QStringLiteral("/rehearsal");
}

Result<QString> Application::playRehearsal()
{
    const QString path = rehearsals() + QStringLiteral(".muster");
    MUSTER_TRY_ASSIGN(const Rehearsal rehearsal, Rehearsal::load(m_wardrobe.language()));
    QDir().mkpath(QFileInfo(path).absolutePath());
    MUSTER_TRY_ASSIGN(std::optional<Lock> lock, Lock::take(path));
    if (!lock)
        return path;
    MUSTER_TRY_ASSIGN(const std::unique_ptr<Session> session, Session::open(path, std::move(*lock), m_clock));
    MUSTER_TRY_ASSIGN(const int number, nextNumber(*session));
    MUSTER_TRY_ASSIGN(const QList<Event> events,
                      rehearsal.asEvents(rehearsal.startBefore(m_clock.nowUs()), number));
    MUSTER_TRY(session->absorb(events));
    return path;
}

void Application::openRehearsal()
{
    const Result<QString> path = playRehearsal();
    if (!path)
        return m_room->mention(spoken(path.error().what));
    const bool shown = m_room->window().isVisible();
    const Result<bool> opened = open(*path);
    tell(opened);
    if (opened && *opened)
        m_room->resume({}, QStringLiteral("timeline"));
    if (shown)
        show();
}

/// Each in a file of its own: what somebody wrote in an earlier one stays there.
void Application::replayRehearsal()
{
    const qint64 now = m_clock.nowUs();
    const QString path =
        QStringLiteral("%1-%2-%3.muster")
            .arg(rehearsals(), Zone::local().date(now), Zone::local().clockSeconds(now).remove(u':'));
    const Result<QList<Event>> story =
        Rehearsal::load(m_wardrobe.language()).and_then([&](const Rehearsal &rehearsal) {
            return rehearsal.asEvents(rehearsal.startBefore(now), 1);
        });
    if (!story)
        return m_room->mention(spoken(story.error().what));
    auto replay = std::make_unique<Replayer>(m_clock, *story);
    connect(replay.get(), &Replayer::againWanted, this, &Application::replayRehearsal, Qt::QueuedConnection);
    const bool shown = m_room->window().isVisible();
    const Result<bool> opened = openFor(path, std::move(replay));
    tell(opened);
    if (opened && *opened)
        m_replay->setPace(Replay::paces().at(1));
    if (shown)
        show();
}

} // namespace muster
