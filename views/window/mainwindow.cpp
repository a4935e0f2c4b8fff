#include "views/window/mainwindow.h"

#include "views/shared/boxes.h"
#include "views/shared/unit.h"
#include "views/window/banner.h"
#include "views/window/otherstrip.h"
#include "views/window/rail.h"
#include "views/window/savefailedbar.h"
#include "views/window/sheet.h"
#include "views/window/stage.h"
#include "views/window/statusbar.h"
#include "views/window/veil.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QShortcut>

namespace muster {

namespace {

/// What stands beside a page has room from this width of the window on, in units; it is wider in a wide one.
constexpr qreal roomBeside = 1080, wideWindow = 1360;
constexpr qreal besideWide = 420, besideNarrow = 376;

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_banner(new Banner)
    , m_others(new OtherStrip)
    , m_saveFailed(new SaveFailedBar)
    , m_rail(new Rail)
    , m_stage(new Stage)
    , m_foot(new StatusBar)
    , m_veil(nullptr)
    , m_below(new QWidget)
    , m_bars(newColumn(0))
    , m_column(newColumn(0))
    , m_side(newColumn(0))
{
    setObjectName(QStringLiteral("mainWindow"));
    build();
    m_veil = new Veil(centralWidget());
    connect(m_rail, &Rail::chosen, this, &MainWindow::pageChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_F10), this), &QShortcut::activated, this,
            &MainWindow::openMenu);
    arrange();
}

void MainWindow::build()
{
    auto *all = new QWidget;
    auto *column = columnOn(all, 0);
    column->addWidget(m_banner);
    column->addLayout(m_bars);
    m_bars->addWidget(m_saveFailed);
    m_bars->addWidget(m_others);
    auto *below = columnOn(m_below, 0);
    auto *row = newRow(0);
    row->addWidget(m_rail);
    row->addLayout(m_column, 1);
    row->addLayout(m_side);
    m_column->addWidget(m_stage, 1);
    below->addLayout(row, 1);
    below->addWidget(m_foot);
    column->addWidget(m_below, 1);
    setCentralWidget(all);
    m_saveFailed->hide();
    m_others->hide();
    resize(u(1440), u(900));
    // In small rooms with large letters the screen is the limit, not the design.
    const QSize least(u(960), u(600));
    setMinimumSize(screen() ? least.boundedTo(screen()->availableSize()) : least);
}

void MainWindow::addPage(const QString &key, const QString &icon, const std::function<QWidget *()> &make)
{
    m_makers.insert(key, make);
    m_rail->addPage(key, icon);
}

void MainWindow::setQuickEntry(QWidget *entry)
{
    m_quickEntry = entry;
    m_column->addWidget(entry);
}

void MainWindow::addBar(QWidget *bar) { m_bars->addWidget(bar); }

void MainWindow::showPage(const QString &key)
{
    m_page = key;
    m_stage->dismiss();
    if (const auto make = m_makers.take(key)) {
        QWidget *page = make();
        m_pages.insert(key, page);
        m_stage->addPage(page);
    }
    arrangeBeside(); // first, so that the page is laid out once for the width it has
    m_stage->showPage(m_pages.value(key));
    m_rail->choose(key);
}

void MainWindow::setHasIncident(bool has)
{
    m_hasIncident = has;
    setShown(m_banner, has);
    if (m_quickEntry)
        setShown(m_quickEntry, has);
    arrangeBeside();
}

void MainWindow::setBesideWanted(bool wanted)
{
    m_besideWanted = wanted;
    arrangeBeside();
}

void MainWindow::arrangeBeside()
{
    const bool show = m_makeBeside && m_besideWanted && m_hasIncident && m_leaveRoom.contains(m_page) &&
                      width() >= u(roomBeside);
    if (show && !m_beside) {
        m_beside = m_makeBeside();
        m_side->insertWidget(0, m_beside, 1);
    }
    const int wide = u(width() >= u(wideWindow) ? besideWide : besideNarrow);
    if (m_beside) {
        m_beside->setFixedWidth(wide);
        setShown(m_beside, show);
    }
    if (m_quickEntry)
        m_quickEntry->setMaximumWidth(show ? wide : QWIDGETSIZE_MAX);
    if (std::exchange(m_besideShown, show) == show)
        return;
    if (m_quickEntry) {
        (show ? m_column : m_side)->removeWidget(m_quickEntry);
        (show ? m_side : m_column)->addWidget(m_quickEntry);
    }
    Q_EMIT besideShown(show);
}

void MainWindow::openSheet(Sheet *sheet)
{
    m_veil->dismiss();
    m_stage->open(sheet);
}

void MainWindow::openInFront(QWidget *front, const QSizeF &wish)
{
    m_stage->dismiss();
    m_veil->open(front, wish);
    arrange();
}

void MainWindow::openAtTop(QWidget *front)
{
    m_veil->openAtTop(front);
    arrange();
}

void MainWindow::dismissFront() { m_veil->dismiss(); }
void MainWindow::dismissSheet() { m_stage->dismiss(); }

void MainWindow::openMenu()
{
    if (const QList<QAction *> menus = menuBar()->actions(); !menus.isEmpty())
        menuBar()->setActiveAction(menus.constFirst());
}

void MainWindow::arrange()
{
    m_rail->setCompact(width() < u(1180));
    arrangeBeside();
    if (m_veil && m_veil->isOpen()) {
        centralWidget()->layout()->activate();
        m_veil->setGeometry(m_below->geometry());
        const int foot = m_foot->height();
        const bool logs = m_quickEntry && m_quickEntry->isVisible() && !m_besideShown;
        m_veil->setFeet(foot + (logs ? m_quickEntry->height() : 0), foot);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose())
        return event->ignore();
    Q_EMIT closing();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace muster
