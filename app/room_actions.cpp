#include "app/room.h"
#include "app/sheets.h"
#include "app/wall.h"
#include "models/desk/storyof.h"
#include "views/assess/assesspage.h"
#include "views/handoff/handoffpage.h"
#include "views/home/homepage.h"
#include "views/restore/restorepage.h"
#include "views/shared/savedialog.h"
#include "views/timeline/quickentry.h"
#include "views/timeline/timelinepage.h"
#include "views/window/banner.h"
#include "views/window/mainwindow.h"
#include "views/window/statusbar.h"

#include <QApplication>
#include <QFileDialog>

namespace muster {

namespace {

/// The standard editing commands reach whatever has the focus, by the slot every text widget has.
void editWith(const char *slot)
{
    QWidget *field = QApplication::focusWidget();
    if (field && field->metaObject()->indexOfMethod(QByteArray(slot).append("()").constData()) >= 0)
        QMetaObject::invokeMethod(field, slot);
}

constexpr std::pair<Look, const char *> lookActions[] = {{Look::System, "look-system"},
                                                         {Look::Light, "look-light"},
                                                         {Look::Dark, "look-dark"},
                                                         {Look::HighContrast, "look-contrast"}};
constexpr std::pair<Rows, const char *> rowActions[] = {{Rows::Comfortable, "rows-comfortable"},
                                                        {Rows::Compact, "rows-compact"}};
constexpr const char *languages[] = {"system", "en", "zh_CN"};

} // namespace

void Room::wireActions()
{
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
    on("backup", &Room::askForBackup);
    on("verify", &Room::verify);
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
    wireOrganisation();
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
    const auto on = [this](const char *id, auto what) {
        connect(m_actions.of(id), &QAction::triggered, this, what);
    };
    for (const auto &[look, id] : lookActions)
        on(id, [this, chosen = look] { change([chosen](Preferences &p) { p.look = chosen; }); });
    for (const char *language : languages)
        on(QByteArray("language-").append(language).constData(), [this, language] {
            change([language](Preferences &p) { p.language = QLatin1String(language); });
        });
    for (const auto &[rows, id] : rowActions)
        on(id, [this, chosen = rows] { change([chosen](Preferences &p) { p.rows = chosen; }); });
    on("text-larger", [this] { stepText(+1); });
    on("text-smaller", [this] { stepText(-1); });
    on("text-normal", [this] { stepText(0); });
    on("utc", [this] { change([this](Preferences &p) { p.utc = m_actions.of("utc")->isChecked(); }); });
    on("beside", [this] {
        change([this](Preferences &p) { p.beside = m_actions.of("beside")->isChecked(); });
        if (m_preferences.beside && !m_window->isBesideShown())
            mention(tr("It stands beside Restore service, where the window is wide enough."));
    });
    on("fullScreen", [this] { m_window->setWindowState(m_window->windowState() ^ Qt::WindowFullScreen); });
}

void Room::change(const std::function<void(Preferences &)> &how)
{
    Preferences next = m_preferences;
    how(next);
    if (next != m_preferences)
        Q_EMIT preferencesChanged(next);
}

void Room::stepText(int by)
{
    const auto *at = std::find(std::begin(textSizes), std::end(textSizes), m_preferences.textSize);
    const auto place =
        std::clamp<std::ptrdiff_t>(at - std::begin(textSizes) + by, 0, std::size(textSizes) - 1);
    change([&](Preferences &p) { p.textSize = by == 0 ? 100 : textSizes[place]; });
}

void Room::setPreferences(const Preferences &preferences, const QString &language)
{
    m_preferences = preferences;
    if (language != m_tongue.name())
        m_tongue = Tongue(language); // reads a catalogue
    setCourierTongue();
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
    for (const auto &[look, id] : lookActions)
        m_actions.of(id)->setChecked(look == preferences.look);
    for (const auto &[rows, id] : rowActions)
        m_actions.of(id)->setChecked(rows == preferences.rows);
    for (const char *name : languages)
        m_actions.of(QByteArray("language-").append(name).constData())
            ->setChecked(preferences.language == QLatin1String(name));
    m_actions.of("utc")->setChecked(preferences.utc);
    m_actions.of("beside")->setChecked(preferences.beside);
    m_window->setBesideWanted(preferences.beside);
    wearKeys();
    if (!page().isEmpty()) // else the page that is resumed settles everything
        settle();
}

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

void Room::askForBackup()
{
    auto *dialog = newSaveDialog(m_window.get(), QStringLiteral("backupFile"), tr("Back up the file"),
                                 m_exportFolder, QStringLiteral("backup.muster"));
    connect(dialog, &QFileDialog::fileSelected, this, &Room::backUpTo);
    dialog->open();
}

void Room::backUpTo(const QString &path)
{
    // The copy is noted by whoever owns the file, before it is made beside.
    if (const Result<> noted = m_session.isReadOnly() ? Result<>() : m_session.manageBackup(path); !noted)
        return mention(spoken(noted.error().what));
    mention(tr("Backing up…"));
    m_jobs.run<std::monostate>(
        this, [path](Session &reading) { return reading.backup(path); },
        [this, path](const Result<> &done) {
            mention(done ? tr("Backed up to %1, verified").arg(path) : spoken(done.error().what));
        });
}

void Room::verify()
{
    mention(tr("Checking every event…"));
    m_jobs.run<Verdict>(
        this, [](Session &reading) { return reading.verify(); },
        [this](const Result<Verdict> &verdict) {
            if (!verdict)
                mention(spoken(verdict.error().what));
            else if (verdict->ok())
                mention(tr("All %n events are whole, every chain holds", nullptr,
                           static_cast<int>(verdict->events)));
            else
                mention(spoken(verdict->findings.constFirst()));
        });
}

} // namespace muster
