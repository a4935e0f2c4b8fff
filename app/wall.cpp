#include "app/wall.h"

#include "views/wall/wallview.h"

#include <QGuiApplication>
#include <QScreen>

namespace muster {

QScreen *otherScreen(const QScreen *taken, const QList<QScreen *> &all)
{
    for (QScreen *screen : all) {
        if (screen != taken)
            return screen;
    }
    return nullptr;
}

Wall::Wall(QWidget &main, const Lines &lines, QObject *parent)
    : QObject(parent)
    , m_main(main)
    , m_lines(lines)
{
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](const QScreen *gone) {
        if (isOpen() && gone == m_screen)
            placeBeside();
    });
}

Wall::~Wall() = default;

bool Wall::isOpen() const { return m_view && m_view->isVisible(); }

void Wall::open()
{
    if (!m_view) {
        m_view = std::make_unique<WallView>();
        connect(m_view.get(), &WallView::closed, this, [this] { Q_EMIT openChanged(false); });
    }
    m_view->setTongue(m_tongue);
    m_view->setZone(m_zone);
    m_view->setLabels(m_labels);
    m_view->tick(m_now);
    m_view->tell(m_state, m_number, m_lines());
    if (QScreen *screen = otherScreen(m_main.screen(), QGuiApplication::screens()))
        placeOn(screen);
    else
        placeBeside();
    Q_EMIT openChanged(true);
}

void Wall::close()
{
    if (m_view)
        m_view->close();
}

void Wall::placeOn(QScreen *screen)
{
    m_screen = screen;
    m_view->setScreen(screen);
    m_view->setGeometry(screen->geometry());
    m_view->showFullScreen();
}

/// An ordinary window on the screen the main one is on.
void Wall::placeBeside()
{
    m_screen = nullptr;
    const QRect room = m_main.screen()->availableGeometry();
    m_view->showNormal();
    m_view->setScreen(m_main.screen());
    m_view->setGeometry(
        QRect(room.topLeft(), room.size() * 4 / 5).translated(room.width() / 10, room.height() / 10));
}

void Wall::setLook(const Tongue &tongue, const Zone &zone, SeverityLabels labels)
{
    m_tongue = tongue;
    m_zone = zone;
    m_labels = labels;
    if (!isOpen())
        return;
    m_view->setTongue(tongue);
    m_view->setZone(zone);
    m_view->setLabels(labels);
}

void Wall::tell(const State &state, const QString &number)
{
    m_state = state;
    m_number = number;
    if (isOpen())
        m_view->tell(state, number, m_lines());
}

void Wall::tick(qint64 nowUs)
{
    m_now = nowUs;
    if (isOpen())
        m_view->tick(nowUs);
}

} // namespace muster
