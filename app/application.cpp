#include "app/application.h"

#include "app/cli/call.h"
#include "models/owner/door.h"
#include "views/shared/icons.h"
#include "views/shared/savedialog.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QFileDialog>
#include <QScreen>

namespace muster {

namespace {
/// What a desktop may put above a window, in pixels; the window hears of it only when it is there.
constexpr int titleBar = 40;
} // namespace

Application::Application(const Clock &clock, const QString &settingsPath, const QString &language)
    : m_clock(clock)
    , m_settingsPath(settingsPath)
    , m_settings(settingsPath.isEmpty() ? Settings() : Settings::load(settingsPath))
    , m_saved(m_settings)
    , m_languageBefore(m_settings.room.language)
    , m_languageAsked(language)
    , m_wardrobe(m_settings.systemDark)
    , m_raise(&Door::raiseOwner)
    , m_interruptions(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, &Application::remember);
    connect(&m_interruptions, &Interruptions::openRequested, this, [this](const Id &incident) {
        bringUp();
        if (!incident.isNull())
            m_room->openIncident(incident);
    });
    if (!language.isEmpty())
        m_settings.room.language = language;
    if (m_settings.room.person.isEmpty())
        m_settings.room.person = cli::accountName();
    m_wardrobe.wear(m_settings.room);
}

Application::~Application() { remember(); }

Result<bool> Application::open(const QString &path) { return openFor(path, nullptr); }

Result<bool> Application::openFor(const QString &path, std::unique_ptr<Replayer> replay)
{
    MUSTER_TRY_ASSIGN(std::optional<Workspace> opened,
                      Workspace::open(path, replay ? replay->clock() : m_clock, m_raise));
    if (!opened)
        return false;
    const bool same = m_settings.lastWorkspace == QFileInfo(path).absoluteFilePath();
    const Id incident = same ? m_settings.lastIncident : Id{};
    const QString page = same ? m_settings.lastPage : QStringLiteral("home");
    const TimelinePlace place = same ? m_settings.place : TimelinePlace{};
    remember();
    m_room.reset();
    m_workspace = std::move(opened);
    m_replay = std::move(replay);
    m_settings.lastWorkspace = QFileInfo(path).absoluteFilePath();
    furnish(incident, page, place);
    rememberSoon();
    return true;
}

void Application::furnish(const Id &incident, const QString &page, const TimelinePlace &place)
{
    const bool shown = m_room && m_room->window().isVisible();
    const bool wall = m_room && m_room->isWallOpen();
    m_room.reset();
    m_room = std::make_unique<Room>(*m_workspace->session, *m_workspace->held, m_settings);
    Room *room = m_room.get();
    room->setPreferences(m_settings.room, m_wardrobe.language());
    room->setInterruptions(&m_interruptions);
    room->setCourier(m_workspace->courier.get());
    room->returnTo(place);
    room->resume(incident, page);
    room->window().restoreGeometry(m_settings.geometry);
    wire();
    if (m_replay)
        m_replay->showIn(*room, *m_workspace->session);
    if (shown)
        show();
    if (wall)
        room->openWall();
}

void Application::wire()
{
    Room *room = m_room.get();
    // Later: the room must not go while it still speaks.
    connect(room, &Room::preferencesChanged, this, &Application::setPreferences, Qt::QueuedConnection);
    connect(room, &Room::openFileRequested, this, &Application::askForFile);
    connect(room, &Room::rehearsalRequested, this, &Application::openRehearsal, Qt::QueuedConnection);
    connect(room, &Room::replayRequested, this, &Application::replayRehearsal, Qt::QueuedConnection);
    connect(room, &Room::saveElsewhereRequested, this, &Application::saveElsewhere);
    // Not only at closing: a machine that goes down closes nothing.
    connect(room, &Room::leftChanged, this, &Application::rememberSoon);
    room->window().installEventFilter(this);
    connect(&room->window(), &MainWindow::closing, this, &Application::remember);
    if (m_workspace->host)
        connect(m_workspace->host.get(), &Host::raiseRequested, &room->window(), [this] { bringUp(); });
}

void Application::bringUp()
{
    MainWindow &window = m_room->window();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange)
        rememberSoon();
    return QObject::eventFilter(watched, event);
}

void Application::rememberSoon()
{
    // Begun once: what goes on changing is written down all the same.
    if (!m_soon.isActive())
        m_soon.start();
}

void Application::fitOnScreen()
{
    if (!m_settings.geometry.isEmpty())
        return;
    MainWindow &window = m_room->window();
    const QSize space = window.screen()->availableSize() - QSize(0, titleBar);
    if (window.width() <= space.width() && window.height() <= space.height())
        return;
    window.resize(window.size().boundedTo(space));
    window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void Application::show()
{
    m_room->window().show();
    // What the first picture does not need, well after it.
    QTimer::singleShot(100, this, [this] {
        m_wardrobe.watch();
        QApplication::setWindowIcon(applicationIcon());
        if (m_workspace && m_workspace->courier)
            m_workspace->courier->start();
    });
}

QString Application::lastFile() const
{
    const QString &last = m_settings.lastWorkspace;
    return !last.startsWith(QFileInfo(rehearsals()).absoluteFilePath()) && QFileInfo::exists(last)
               ? last
               : QString();
}

void Application::remember()
{
    m_soon.stop();
    if (!m_room)
        return;
    m_settings.geometry = m_room->window().saveGeometry();
    m_settings.lastIncident = m_room->incident();
    m_settings.lastPage = m_room->page();
    m_settings.place = m_room->place();
    m_settings.recent = m_room->recent();
    m_settings.exportFolder = m_room->exportFolder();
    m_settings.systemDark = m_wardrobe.systemDark();
    Settings kept = m_settings;
    if (!m_languageAsked.isEmpty() && kept.room.language == m_languageAsked)
        kept.room.language = m_languageBefore; // asked for once is not chosen
    if (!m_settingsPath.isEmpty() && kept != m_saved && kept.save(m_settingsPath))
        m_saved = kept;
}

void Application::setPreferences(const Preferences &preferences)
{
    const bool resized = preferences.textSize != m_settings.room.textSize;
    m_settings.room = preferences;
    m_wardrobe.wear(preferences);
    remember();
    // Every size is a multiple of the letters' size: a room for other letters is built anew.
    if (resized && m_room)
        furnish(m_room->incident(), m_room->page(), m_room->place());
    else if (m_room)
        m_room->setPreferences(preferences, m_wardrobe.language());
}

void Application::tell(const Result<bool> &opened)
{
    if (!opened)
        m_room->mention(spoken(opened.error().what));
    else if (!*opened)
        m_room->mention(tr("That file is open in another window, which has come to the front."));
}

void Application::askForFile()
{
    auto *dialog = new QFileDialog(&m_room->window(), tr("Open a file of incidents"),
                                   QFileInfo(session()->path()).absolutePath(),
                                   tr("Muster files (*.muster);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openWorkspace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { tell(open(path)); },
        Qt::QueuedConnection);
    dialog->open();
}

void Application::saveElsewhere()
{
    auto *dialog =
        newSaveDialog(&m_room->window(), QStringLiteral("saveElsewhereFile"),
                      tr("Save everything to another place"), {}, QFileInfo(session()->path()).fileName());
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) {
            if (const Result<> moved = moveTo(path); !moved)
                m_room->mention(spoken(moved.error().what));
        },
        Qt::QueuedConnection);
    dialog->open();
}

Result<> Application::moveTo(const QString &path)
{
    MUSTER_TRY(m_workspace->session->backup(path));
    MUSTER_TRY_ASSIGN(std::optional<Workspace> moved, Workspace::open(path, clock(), m_raise));
    if (!moved || moved->session->isReadOnly())
        return unwritable(
            say(QT_TRANSLATE_NOOP("Muster", "%1 cannot be written. Nothing has moved; choose another place."),
                path));
    moved->session->setPerson(m_settings.room.person);
    MUSTER_TRY(m_workspace->held->release(*moved->session));
    const Id incident = m_room->incident();
    const QString page = m_room->page();
    remember();
    m_room.reset();
    m_workspace = std::move(moved);
    m_settings.lastWorkspace = QFileInfo(path).absoluteFilePath();
    furnish(incident, page);
    show();
    return {};
}

} // namespace muster
