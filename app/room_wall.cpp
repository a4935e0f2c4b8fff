// The war-room view on a second screen, in the room.

#include "app/room.h"
#include "app/wall.h"
#include "views/window/mainwindow.h"

#include <algorithm>

namespace muster {

namespace {

/// Enough that five may be seen, whatever else was noted among them.
constexpr qint64 looked = 60;

} // namespace

void Room::wireWall()
{
    m_wall = new Wall(
        *m_window,
        [this] {
            EntryQuery query;
            query.incident = m_incident;
            query.limit = looked;
            query.newestFirst = true;
            QList<Entry> lines = m_session.entries(m_session.rows(query).value_or({})).value_or({});
            std::stable_sort(lines.begin(), lines.end(),
                             [](const Entry &a, const Entry &b) { return a.occurred < b.occurred; });
            return lines;
        },
        this);
    QAction *action = m_actions.of("wall");
    connect(action, &QAction::triggered, this,
            [this](bool wanted) { wanted ? m_wall->open() : m_wall->close(); });
    connect(m_wall, &Wall::openChanged, action, &QAction::setChecked);
    connect(m_window.get(), &MainWindow::closing, m_wall, &Wall::close);
}

bool Room::isWallOpen() const { return m_wall->isOpen(); }

void Room::openWall() { m_wall->open(); }

} // namespace muster
