// The pages of the room: made when they are first shown, and which one that is.

#include "app/activeincidents.h"
#include "app/organisationdesk.h"
#include "app/room.h"
#include "models/desk/briefing.h"
#include "views/assess/assesspage.h"
#include "views/communicate/communicatepage.h"
#include "views/communicate/communicatewords.h"
#include "views/home/homepage.h"
#include "views/restore/restorepage.h"
#include "views/timeline/latestentries.h"
#include "views/timeline/quickentry.h"
#include "views/timeline/timelinepage.h"
#include "views/window/mainwindow.h"

namespace muster {

QWidget *Room::makeHome()
{
    m_home = new HomePage;
    m_home->setDrafts(drafts());
    m_home->setDispatch(dispatch());
    m_home->setLabels(m_preferences.labels);
    m_home->setRows(m_preferences.rows);
    m_home->setZone(m_zone);
    m_home->setModel(m_model.get());
    m_home->tick(m_session.clock().nowUs());
    connect(m_home, &HomePage::opened, this, &Room::openIncident);
    connect(m_home, &HomePage::declared, this, [this](const Id &incident) {
        openIncident(incident);
        m_entry->focusText();
    });
    connect(m_home, &HomePage::openFileRequested, this, &Room::openFileRequested);
    connect(m_home, &HomePage::rehearsalRequested, this, &Room::rehearsalRequested);
    connect(m_home, &HomePage::replayRequested, this, &Room::replayRequested);
    return m_home;
}

void Room::fillPages()
{
    m_pages = {
        {QStringLiteral("assess"), QStringLiteral("assess"), [this] { return makeAssess(); },
         [] { return tr("Assess"); },
         [this](const State &state, qint64 now) {
             return AssessPage::lineOf(state, m_zone, now, m_preferences.labels);
         }},
        {QStringLiteral("restore"), QStringLiteral("restore"), [this] { return makeRestore(); },
         [] { return tr("Restore service"); },
         [](const State &state, qint64) { return RestorePage::lineOf(state); }},
        {QStringLiteral("communicate"),
         QStringLiteral("mail"),
         [this] { return makeCommunicate(); },
         [] { return tr("Communicate"); },
         [this](const State &state, qint64 now) { return communicateLine(state, now, m_zone); },
         {},
         true},
        handoffRow(),
        {timelineKey, QStringLiteral("timeline"), [this] { return makeTimeline(); },
         [] { return tr("Timeline"); }, [this](const State &, qint64) { return timelineLine(); },
         [this] { beginTimeline(); }},
        situationRow(),
    };
    for (const PageRow &row : std::as_const(m_pages))
        m_window->addPage(row.key, row.icon, [this, key = row.key] { return makePage(*rowOf(key)); });
    m_window->leaveRoomBeside(QStringLiteral("restore"));
    m_window->setBeside([this] { return makePage(besideRow()); });
    connect(m_window.get(), &MainWindow::besideShown, m_entry, &QuickEntry::setTall);
}

/// The timeline beside a page is told what every page is told.
PageRow Room::besideRow()
{
    return {QStringLiteral("beside"),
            {},
            [this] {
                m_latest = new LatestEntries;
                m_latest->setSearchKeys(m_actions.keysOf("find"));
                connect(m_latest, &LatestEntries::searchWanted, m_actions.of("find"), &QAction::trigger);
                connect(m_latest, &LatestEntries::earlierWanted, m_actions.of("timeline"), &QAction::trigger);
                connect(m_latest, &LatestEntries::entryWanted, this, &Room::showEntry);
                return m_latest;
            },
            {},
            {},
            [this] { m_latest->setSession(&m_session); }};
}

void Room::showEntry(const Id &entry)
{
    choosePage(timelineKey);
    m_timeline->goToEntry(entry);
    m_timeline->focusList();
}

const PageRow *Room::rowOf(const QString &page) const
{
    const auto found =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const PageRow &row) { return row.key == page; });
    return found == m_pages.cend() ? nullptr : &*found;
}

/// What every page about the incident is told when it is made; the rest is its own.
QWidget *Room::makePage(const PageRow &row)
{
    IncidentPage *made = row.make();
    made->setDispatch(dispatch());
    made->setDrafts(drafts());
    made->setTongue(m_tongue);
    made->setZone(m_zone);
    made->setSingleKeys(m_preferences.singleKeys);
    made->setRows(m_preferences.rows);
    made->tick(m_session.clock().nowUs());
    if (m_shown.declared)
        made->tell(m_shown, m_model->summaryAt(m_model->indexOf(m_incident).row())->numberText());
    if (row.begin)
        row.begin();
    connect(made, &IncidentPage::mentioned, this, &Room::mention);
    m_made.insert(row.key, made);
    return made;
}

IncidentPage *Room::makeAssess()
{
    m_assess = new AssessPage;
    m_assess->setLabels(m_preferences.labels);
    connect(m_assess, &AssessPage::severitySheetWanted, m_actions.of("severity"), &QAction::trigger);
    return m_assess;
}

IncidentPage *Room::makeCommunicate()
{
    m_communicate = new CommunicatePage;
    m_communicate->setNoted([this](const Id &incident) { return wordsNoted(m_session, incident); });
    connect(m_communicate, &CommunicatePage::questionsWanted, m_actions.of("questions"), &QAction::trigger);
    connect(m_communicate, &CommunicatePage::bothWanted, m_actions.of("languages"), &QAction::trigger);
    connect(m_communicate, &CommunicatePage::historyWanted, m_actions.of("history"), &QAction::trigger);
    connect(m_communicate, &CommunicatePage::holdingsWanted, m_actions.of("holdings"), &QAction::trigger);
    connect(m_communicate, &CommunicatePage::connectorsWanted, m_actions.of("connectors"), &QAction::trigger);
    m_organisation->setPage(m_communicate);
    return m_communicate;
}

IncidentPage *Room::makeRestore()
{
    m_restore = new RestorePage;
    m_restore->setFolder(m_exportFolder);
    connect(m_restore, &RestorePage::saved, this, &Room::keepFolder);
    return m_restore;
}

IncidentPage *Room::makeTimeline()
{
    m_timeline = new TimelinePage;
    m_timeline->setSearchKeys(m_actions.keysOf("find"));
    m_timeline->setOthers(namesOf(otherActive(*m_model, m_incident)));
    connect(m_timeline, &TimelinePage::placeChanged, this, &Room::leftChanged);
    connect(m_timeline, &TimelinePage::exportRequested, this, &Room::openExport);
    connect(m_timeline, &TimelinePage::logRequested, m_entry, [this] { m_entry->focusText(); });
    connect(m_timeline, &TimelinePage::entryElsewhereWanted, this,
            [this](const Id &incident, const Id &entry) {
                openIncident(incident);
                showEntry(entry);
            });
    connect(m_timeline, &TimelinePage::entrySelected, this, &Room::settleActions);
    return m_timeline;
}

/// Reads once, when language and zone are known.
void Room::beginTimeline()
{
    m_timeline->setSession(&m_session);
    if (m_place.incident == m_incident)
        m_timeline->returnTo(m_place);
}

RailLine Room::timelineLine() const
{
    qint64 entries = 0;
    for (const Journal::Count &count : m_session.counts(m_incident).value_or({}))
        entries += count.n;
    return {tr("%n entries", nullptr, static_cast<int>(entries))};
}

void Room::resume(const Id &incident, const QString &page)
{
    Id wanted = m_model->indexOf(incident).isValid() ? incident : Id{};
    for (int row = 0; wanted.isNull() && row < m_model->rowCount(); ++row) {
        if (const auto summary = m_model->summaryAt(row); summary && !isOver(summary->status))
            wanted = summary->id;
    }
    choose(wanted);
    choosePage(wanted.isNull() ? homeKey : page);
    focusPage();
}

void Room::focusPage()
{
    if (IncidentPage *shown = m_made.value(page()))
        shown->focusWork();
    else
        m_home->focusDeclare();
}

void Room::choose(const Id &incident)
{
    m_incident = incident;
    settle();
    Q_EMIT leftChanged();
}

void Room::openIncident(const Id &incident)
{
    // The same page of the other incident: whoever switches goes on with what they do.
    const QString before = page();
    choose(incident);
    choosePage(rowOf(before) ? before : timelineKey);
    focusPage();
}

void Room::goHome() { choosePage(homeKey); }

TimelinePlace Room::place() const { return m_timeline ? m_timeline->place() : m_place; }

QString Room::page() const { return m_window->page(); }

void Room::choosePage(const QString &page)
{
    m_window->showPage(rowOf(page) && !m_incident.isNull() ? page : homeKey);
    settleActions();
    Q_EMIT leftChanged();
}

void Room::nextIncident()
{
    if (const QList<Summary> others = otherActive(*m_model, m_incident); !others.isEmpty())
        openIncident(others.constFirst().id);
}

} // namespace muster
