#include "app/filechores.h"
#include "app/organisationdesk.h"
#include "app/preferenceactions.h"
#include "app/room.h"
#include "app/sheets.h"
#include "app/wall.h"
#include "models/desk/storyof.h"
#include "views/assess/assesspage.h"
#include "views/handoff/handoffpage.h"
#include "views/home/homepage.h"
#include "views/restore/restorepage.h"
#include "views/timeline/quickentry.h"
#include "views/timeline/timelinepage.h"
#include "views/window/banner.h"
#include "views/window/mainwindow.h"
#include "views/window/statusbar.h"

#include <QApplication>

namespace muster {

namespace {

/// The standard editing commands reach whatever has the focus, by the slot every text widget has.
void editWith(const char *slot)
{
    QWidget *field = QApplication::focusWidget();
    if (field && field->metaObject()->indexOfMethod(QByteArray(slot).append("()").constData()) >= 0)
        QMetaObject::invokeMethod(field, slot);
}

} // namespace

void Room::wireActions()
{
    m_chores = new FileChores(*m_window, m_session, m_jobs);
    connect(m_chores, &FileChores::mentioned, this, &Room::mention);
    m_organisation = new OrganisationDesk(m_session, *m_sheets, m_actions);
    connect(m_organisation, &OrganisationDesk::pageWanted, this,
            [this] { choosePage(QStringLiteral("communicate")); });
    const auto on = [this](const char *id, auto what) {
        connect(m_actions.of(id), &QAction::triggered, this, what);
    };
    on("declare", [this] {
        goHome();
        m_home->focusDeclare();
    });
    on("open", &Room::openFileRequested);
    on("quit", [this] { m_window->close(); });
    for (const char *slot : {"cut", "copy", "paste", "selectAll"})
        on(slot, [slot] { editWith(slot); });
    on("home", &Room::goHome);
    on("next", &Room::nextIncident);
    on("rehearse", &Room::replayRequested);
    on("backup", [this] { m_chores->askForBackup(m_exportFolder); });
    on("verify", [this] { m_chores->verify(); });
    on("settings", [this] { m_sheets->openSettings(m_preferences); });
    on("palette", &Room::openPalette);
    on("shortcuts", [this] { m_sheets->openShortcuts([this] { return bindings(); }, m_preferences.keys); });
    on("keys", &Room::openKeys);
    on("diagnostics", &Room::copyDiagnostics);
    on("about", [this] {
        mention(
            tr("Muster %1, the local-first war room. GPL-3.0-or-later.").arg(QStringLiteral(MUSTER_VERSION)));
    });
    wireIncidentActions();
    wirePreferenceActions();
}

void Room::wireIncidentActions()
{
    const auto on = [this](const char *id, auto what) {
        connect(m_actions.of(id), &QAction::triggered, this, what);
    };
    const auto withState = [this](auto open) {
        return [this, open] {
            if (const Result<State> now = state())
                open(*now);
        };
    };
    on("log", [this] { m_entry->focusText(); });
    on("when", [this] { m_entry->focusTime(); });
    on("severity",
       withState([this](const State &now) { m_sheets->openSeverity(now, m_preferences.labels); }));
    on("status", withState([this](const State &now) { m_sheets->openStatus(now); }));
    on("rename", withState([this](const State &now) { m_sheets->openRename(now); }));
    on("room", withState([this](const State &now) { m_sheets->openRoom(now); }));
    on("roles", [this] { openRoles({}); });
    on("draft", [this] { m_actions.of("communicate")->trigger(); }); // the focus goes to the message anyway
    on("questions", withState([this](const State &now) { m_sheets->openQuestions(now); }));
    on("history", withState([this](const State &now) { m_sheets->openHistory(now, m_zone); }));
    on("update", [this] { m_sheets->openUpdate(m_incident, m_zone); });
    on("export", &Room::openExport);
    on("print", [this] {
        choosePage(QStringLiteral("restore"));
        m_restore->print();
    });
    on("digest", &Room::copyDigest);
    for (const PageRow &row : std::as_const(m_pages))
        on(row.key.toLatin1().constData(), [this, key = row.key] {
            choosePage(key);
            focusPage();
        });
    on("find", [this] {
        choosePage(timelineKey);
        m_timeline->focusSearch();
    });
    on("where", [this] { m_window->foot()->tell(m_window->banner()->sentence()); });
    // Only enabled while the timeline is on show.
    on("correct", [this] { m_timeline->correctEntry(); });
    on("strike", [this] { m_timeline->strikeEntry(); });
    on("undoStrike", [this] { m_timeline->undoStrike(); });
    on("copyEntry", [this] { m_timeline->copyEntry(); });
    wireHandoffActions();
    wireSituationActions();
}

void Room::wirePreferenceActions()
{
    m_choices = new PreferenceActions(m_actions);
    connect(m_choices, &PreferenceActions::wanted, this, &Room::preferencesChanged);
    connect(m_actions.of("beside"), &QAction::triggered, this, [this] {
        if (m_preferences.beside && !m_window->isBesideShown())
            mention(tr("It stands beside Restore service, where the window is wide enough."));
    });
    connect(m_actions.of("fullScreen"), &QAction::triggered, this,
            [this] { m_window->setWindowState(m_window->windowState() ^ Qt::WindowFullScreen); });
}

void Room::setPreferences(const Preferences &preferences, const QString &language)
{
    m_preferences = preferences;
    if (language != m_tongue.name())
        m_tongue = Tongue(language); // reads a catalogue
    m_organisation->setTongue(m_tongue);
    m_session.setPerson(preferences.person);
    m_model->setTongue(m_tongue);
    for (IncidentPage *made : std::as_const(m_made)) {
        made->setTongue(m_tongue);
        made->setSingleKeys(preferences.singleKeys);
        made->setRows(preferences.rows);
    }
    if (m_interruptions)
        m_interruptions->setSound(preferences.sound);
    m_entry->setTongue(m_tongue);
    m_entry->setPerson(preferences.person);
    if (m_assess)
        m_assess->setLabels(preferences.labels);
    if (m_home) {
        m_home->setLabels(preferences.labels);
        m_home->setRows(preferences.rows);
    }
    m_window->banner()->setLabels(preferences.labels);
    m_wall->setLook(m_tongue, m_zone, preferences.labels);
    m_choices->tell(preferences);
    m_window->setBesideWanted(preferences.beside);
    wearKeys();
    if (!page().isEmpty()) // else the page that is resumed settles everything
        settle();
}

void Room::setCourier(Courier *courier) { m_organisation->setCourier(courier); }

void Room::openExport()
{
    const auto summary = m_model->summaryAt(m_model->indexOf(m_incident).row());
    if (!summary)
        return;
    using After = std::function<void()>;
    const auto beside = [this, one = *summary](QObject *context, const ExportSheet::Work &work) {
        m_jobs.run<After>(
            context,
            [one, work](Session &reading) -> Result<After> { return work(storyOf(reading, one, {})); },
            [work](const Result<After> &after) { after ? (*after)() : work(after.error())(); });
    };
    m_sheets->openExport([this, one = *summary] { return storyOf(m_session, one, {}); }, beside, m_zone,
                         m_tongue.name(), m_exportFolder);
}

void Room::openRoles(std::optional<Role> asked)
{
    const Result<State> now = state();
    if (now)
        m_sheets->openRoles(*now, m_session.people(m_incident).value_or({}), m_session.person(), asked);
}

} // namespace muster
