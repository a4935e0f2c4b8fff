#include "app/room.h"

#include "app/activeincidents.h"
#include "app/filechores.h"
#include "app/handover.h"
#include "app/organisationdesk.h"
#include "app/preferenceactions.h"
#include "app/sheets.h"
#include "app/wall.h"
#include "models/core/text.h"
#include "views/home/homepage.h"
#include "views/shared/boxes.h"
#include "views/timeline/heldstrip.h"
#include "views/timeline/latestentries.h"
#include "views/timeline/quickentry.h"
#include "views/timeline/timelinepage.h"
#include "views/window/banner.h"
#include "views/window/mainwindow.h"
#include "views/window/otherstrip.h"
#include "views/window/rail.h"
#include "views/window/railfoot.h"
#include "views/window/savefailedbar.h"
#include "views/window/statusbar.h"

#include <QFileInfo>
#include <QMenuBar>

namespace muster {

namespace {

Zone zoneNamed(const QString &name) { return Zone::named(name).value_or(Zone::local()); }

} // namespace

Room::Room(Session &session, Held &held, const Settings &settings)
    : m_session(session)
    , m_held(held)
    , m_jobs(session.path(), session.clock())
    , m_exportFolder(settings.exportFolder)
    , m_recent(settings.recent)
    , m_model(std::make_unique<IncidentsModel>(m_session))
    , m_window(std::make_unique<MainWindow>())
    , m_entry(new QuickEntry)
    , m_heldLines(new HeldStrip)
    , m_roomFacts(new RailFoot)
    , m_sheets(nullptr)
{
    buildWindow();
    wireBars();
    wireActions();
    wireWall();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Room::settle);
    connect(&m_session, &Session::appended, this, &Room::settleSoon);
    connect(&m_session, &Session::incidentsChanged, this, &Room::settleSoon);
    m_second.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &Room::tick);
    tick();
}

Room::~Room()
{
    // The pages let their models go before the session does.
    if (m_timeline)
        m_timeline->setSession(nullptr);
    if (m_latest)
        m_latest->setSession(nullptr);
    m_window.reset();
}

void Room::buildWindow()
{
    m_window->addPage(homeKey, QStringLiteral("home"), [this] { return makeHome(); });
    fillPages();
    auto *below = new QWidget;
    auto *column = columnOn(below, 0);
    column->addWidget(m_heldLines);
    column->addWidget(m_entry);
    m_window->setQuickEntry(below);
    m_actions.fill(m_window->menuBar());
    m_window->addActions(m_actions.all());
    m_window->rail()->setFoot(m_roomFacts);
    connect(m_roomFacts, &RailFoot::roomWanted, m_actions.of("room"), &QAction::trigger);
    m_window->foot()->setFile(m_session.path(), m_session.isReadOnly());
    connect(m_entry, &QuickEntry::left, this, &Room::focusPage);
    m_entry->setDispatch(dispatch());
    m_entry->setDrafts(drafts());
    m_entry->setClock([this] { return m_session.clock().nowUs(); });
    m_sheets = new Sheets(*m_window, dispatch(), drafts(), m_session.clock());
    m_window->setCloseGuard([this] { return mayClose(); });
}

void Room::wireBars()
{
    connect(m_window->banner(), &Banner::severityPressed, m_actions.of("severity"), &QAction::trigger);
    connect(m_window->banner(), &Banner::rolePressed, this, [this](Role role, bool) { openRoles(role); });
    connect(m_window.get(), &MainWindow::pageChosen, this, [this](const QString &page) {
        choosePage(page);
        focusPage();
    });
    connect(m_window->others(), &OtherStrip::switchPressed, this, &Room::openIncident);
    connect(m_window->saveFailed(), &SaveFailedBar::tryAgain, &m_held, &Held::retry);
    connect(m_window->saveFailed(), &SaveFailedBar::saveElsewhere, this, &Room::saveElsewhereRequested);
    connect(&m_held, &Held::changed, this, &Room::tellSaving);
    connect(m_sheets, &Sheets::preferencesChanged, this, &Room::preferencesChanged);
    connect(m_sheets, &Sheets::keysChosen, this, [this](const QMap<QString, QString> &keys) {
        m_choices->change([&](Preferences &p) { p.keys = keys; });
    });
    connect(m_sheets, &Sheets::copied, this,
            [this] { mention(tr("Copied as formatted text, Markdown and plain text")); });
    connect(m_sheets, &Sheets::exported, this, [this](const QString &path) {
        keepFolder(path);
        mention(tr("Exported to %1").arg(path));
    });
}

Dispatch Room::dispatch()
{
    return [this](const Command &command) { return m_held.dispatch(command); };
}

Drafts Room::drafts()
{
    return Drafts([this](const QString &key) { return m_session.draft(key); },
                  [this](const QString &key, const QString &words) {
                      return m_session.keepDraft(key, words).has_value();
                  });
}

Result<State> Room::state() const
{
    if (m_incident.isNull())
        return refused(say(QT_TRANSLATE_NOOP("Muster", "There is no incident on show.")));
    return m_session.state(m_incident);
}

void Room::settle()
{
    settleZone();
    settleIncident();
    settleOthers();
    settleActions();
    tellSaving();
}

void Room::settleZone()
{
    const Result<State> now = state();
    const Zone room = now ? zoneNamed(now->zone) : Zone::local();
    const Zone wanted = m_preferences.utc ? Zone() : room;
    if (wanted.name() == m_zone.name())
        return; // everybody was told when it changed, or begins with it
    m_zone = wanted;
    m_window->banner()->setZone(m_zone);
    m_window->foot()->setZone(m_zone);
    m_window->saveFailed()->setZone(m_zone);
    if (m_home)
        m_home->setZone(m_zone);
    for (IncidentPage *made : std::as_const(m_made))
        made->setZone(m_zone);
    m_entry->setZone(m_zone);
    m_wall->setLook(m_tongue, m_zone, m_preferences.labels);
}

void Room::settleIncident()
{
    const Result<State> now = state();
    const auto summary = m_model->summaryAt(m_model->indexOf(m_incident).row());
    const bool has = now && summary;
    m_window->setHasIncident(has);
    for (const PageRow &row : std::as_const(m_pages))
        m_window->rail()->setPageEnabled(row.key, has);
    m_window->foot()->setSaved(m_session.lastSaved());
    m_shown = has ? *now : State();
    m_window->rail()->setFootWanted(has);
    m_roomFacts->tell(m_shown, m_zone, m_session.clock().nowUs());
    tellRail();
    m_handover->tell(m_shown, has ? summary->numberText() : QString(), m_zone, m_tongue);
    if (!has) {
        m_window->setWindowTitle(tr("Muster"));
        return;
    }
    m_window->banner()->tell(*now, summary->numberText());
    m_window->setWindowTitle(
        tr("%1 %2 – Muster", "number, title").arg(summary->numberText(), oneLine(summary->title)));
    m_entry->setIncident(m_incident, summary->numberText());
    m_entry->setPeople(m_session.people(m_incident).value_or({}));
    for (IncidentPage *made : std::as_const(m_made))
        made->tell(*now, summary->numberText());
    m_wall->tell(*now, summary->numberText());
    m_sheets->tell(*now);
}

/// Every second, so only what runs: the other lines read the journal or a playbook.
void Room::tellRailClocks()
{
    const qint64 now = m_session.clock().nowUs();
    for (const PageRow &row : std::as_const(m_pages)) {
        if (row.runs && m_shown.declared)
            m_window->rail()->setWords(row.key, row.title(), row.line(m_shown, now));
    }
}

void Room::tellRail()
{
    const qint64 now = m_session.clock().nowUs();
    m_window->rail()->setWords(homeKey, tr("Incidents"), {tr("%n active", nullptr, m_model->activeCount())});
    for (const PageRow &row : std::as_const(m_pages))
        m_window->rail()->setWords(row.key, row.title(),
                                   m_shown.declared ? row.line(m_shown, now)
                                                    : RailLine{tr("No incident yet")});
}

void Room::settleOthers()
{
    const QList<Summary> others = otherActive(*m_model, m_incident);
    const bool show = !others.isEmpty() && !m_incident.isNull();
    if (m_timeline)
        m_timeline->setOthers(namesOf(others));
    m_window->others()->setVisible(show);
    if (show)
        m_window->others()->tell(others.constFirst(), static_cast<int>(others.size()) - 1,
                                 m_preferences.labels, earliestOwed(m_session, others));
}

void Room::settleActions()
{
    const bool onTimeline = page() == timelineKey && m_timeline;
    m_actions.settle(!m_incident.isNull(), !otherActive(*m_model, m_incident).isEmpty(),
                     onTimeline && !m_timeline->currentEntry().isNull());
}

void Room::tellSaving()
{
    m_window->saveFailed()->setVisible(m_held.since() != 0);
    m_window->saveFailed()->tell(m_held.since(), m_held.why(), m_held.count());
    m_heldLines->tell(m_held.lines(m_incident), m_tongue, m_zone);
    m_window->foot()->setUnsaved(m_held.since(), m_held.count());
    m_window->foot()->setSaved(m_session.lastSaved());
    tellInterruptions();
}

bool Room::mayClose()
{
    if (m_held.count() == 0 || m_warned || m_held.retry())
        return true;
    m_warned = true;
    mention(tr("%n changes are not saved anywhere. Save them elsewhere, or close once more to lose them.",
               nullptr, m_held.count()));
    return false;
}

/// Where the next file is offered.
void Room::keepFolder(const QString &file)
{
    m_exportFolder = QFileInfo(file).absolutePath();
    Q_EMIT leftChanged();
}

void Room::mention(const QString &sentence) { m_window->foot()->mention(sentence); }

void Room::tick()
{
    const qint64 now = m_session.clock().nowUs();
    m_window->banner()->tick(now);
    m_window->others()->tick(now);
    m_window->foot()->tick(now);
    if (m_home)
        m_home->tick(now);
    if (IncidentPage *shown = m_made.value(page()))
        shown->tick(now);
    tellRailClocks();
    m_wall->tick(now);
    tellInterruptions();
    // On the second, so that this clock and the one on the wall change together.
    m_second.start(static_cast<int>(1000 - now / 1000 % 1000));
}

} // namespace muster
