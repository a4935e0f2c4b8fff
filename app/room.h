#pragma once

#include "app/actions.h"
#include "app/held.h"
#include "app/interruptions.h"
#include "app/pages.h"
#include "app/settings.h"
#include "models/core/zone.h"
#include "models/items/incidentsmodel.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "models/session/jobs.h"
#include "views/window/keybinding.h"

#include <QTimer>

#include <memory>

namespace muster {

/// The pages of the rail, by the names they are remembered under.
inline const QString homeKey = QStringLiteral("home");
inline const QString handoffKey = QStringLiteral("handoff");
inline const QString situationKey = QStringLiteral("situation");
inline const QString timelineKey = QStringLiteral("timeline");

class AssessPage;
class CommandPalette;
class CommunicatePage;
class Courier;
class FileChores;
class HandoffPage;
class HeldStrip;
class Handover;
class HomePage;
class LatestEntries;
class MainWindow;
class OrganisationDesk;
class PreferenceActions;
class QuickEntry;
class RailFoot;
class RestorePage;
struct RoomDigest;
class Sheets;
class SituationPage;
class TimelinePage;
class Wall;

/// One workspace on the screen: keeps the window true to the session, and hands what people do to it.
class Room : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the room.
    Room(Session &session, Held &held, const Settings &settings);
    ~Room() override;

    MainWindow &window() { return *m_window; }
    Actions &actions() { return m_actions; }

    /// What the person chose, and "en" or "zh_CN", the language the window is in.
    void setPreferences(const Preferences &preferences, const QString &language);
    /// Opens the incident on its timeline.
    void openIncident(const Id &incident);
    void goHome();
    /// The page of the incident on show, as if nobody had chosen it: the focus stays where it is.
    void turnTo(const QString &page) { choosePage(page); }
    /// Where it was left: incident and page.
    void resume(const Id &incident, const QString &page);

    Id incident() const { return m_incident; }
    QString page() const;
    /// The zone its times are told in.
    const Zone &zone() const { return m_zone; }
    bool isWallOpen() const;
    void openWall();
    QString exportFolder() const { return m_exportFolder; }
    /// What was used last from the palette, latest first.
    QStringList recent() const { return m_recent; }
    /// Where somebody is reading the timeline, and the way back; before `resume`.
    TimelinePlace place() const;
    void returnTo(const TimelinePlace &place) { m_place = place; }
    /// Who may interrupt people; must outlive the room.
    void setInterruptions(Interruptions *interruptions) { m_interruptions = interruptions; }
    /// Who carries texts out of the house; null where nothing can be written. Must outlive the room.
    void setCourier(Courier *courier);
    /// Sets every clock to now, as once a second: for a clock that was moved by somebody.
    void tick();
    /// A sentence at the foot of the window, for a moment.
    void mention(const QString &sentence);

Q_SIGNALS:
    void preferencesChanged(const muster::Preferences &preferences);
    void openFileRequested();
    void rehearsalRequested();
    void replayRequested();
    void saveElsewhereRequested();
    /// Something that is remembered for the next start is different now.
    void leftChanged();

private:
    void buildWindow();
    void fillPages();
    QWidget *makeHome();
    QWidget *makePage(const PageRow &row);
    IncidentPage *makeAssess();
    IncidentPage *makeCommunicate();
    IncidentPage *makeRestore();
    IncidentPage *makeTimeline();
    void beginTimeline();
    PageRow besideRow();
    void showEntry(const Id &entry);
    PageRow handoffRow();
    PageRow situationRow();
    IncidentPage *makeSituation();
    void wireSituationActions();
    IncidentPage *makeHandoff();
    const PageRow *rowOf(const QString &page) const;
    RailLine timelineLine() const;
    void wireBars();
    void wireActions();
    void wireIncidentActions();
    void wirePreferenceActions();
    void wireHandoffActions();
    void wireWall();
    Dispatch dispatch();
    Drafts drafts();
    void focusPage();
    void settle();
    void settleSoon() { m_soon.start(); }
    void settleIncident();
    void tellRail();
    void tellRailClocks();
    void settleOthers();
    void settleActions();
    void settleZone();
    void tellSaving();
    void choose(const Id &incident);
    void choosePage(const QString &page);
    void nextIncident();
    void openPalette();
    void runOffer(const QString &id);
    void openKeys();
    QList<KeyBinding> bindings() const;
    void wearKeys();
    void tellInterruptions();
    void copyDiagnostics();
    void openExport();
    void keepFolder(const QString &file);
    void copyDigest();
    void takeDigest(const Result<RoomDigest> &digest);
    void openRoles(std::optional<Role> asked);
    bool mayClose();
    Result<State> state() const;

    Session &m_session;
    Held &m_held;
    Jobs m_jobs;
    Preferences m_preferences;
    Tongue m_tongue; ///< in the language of the window
    QString m_exportFolder;
    QStringList m_recent;
    TimelinePlace m_place; ///< to go back to when the timeline is first shown
    Id m_incident;
    State m_shown; ///< the incident on show as it was told last
    Zone m_zone;
    std::unique_ptr<IncidentsModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    Actions m_actions;
    QList<PageRow> m_pages;                ///< about the incident on show, in the order of the rail
    QHash<QString, IncidentPage *> m_made; ///< those that were shown
    HomePage *m_home = nullptr;            ///< once it was shown
    AssessPage *m_assess = nullptr;        ///< once it was shown
    RestorePage *m_restore = nullptr;      ///< once it was shown
    TimelinePage *m_timeline = nullptr;    ///< once it was shown
    HandoffPage *m_handoff = nullptr;      ///< once it was shown
    SituationPage *m_situation = nullptr;  ///< once it was shown
    Handover *m_handover = nullptr;
    OrganisationDesk *m_organisation = nullptr;
    FileChores *m_chores = nullptr;
    PreferenceActions *m_choices = nullptr;
    LatestEntries *m_latest = nullptr; ///< once it was shown
    QuickEntry *m_entry;
    HeldStrip *m_heldLines;
    RailFoot *m_roomFacts;
    Sheets *m_sheets;
    Wall *m_wall = nullptr;
    CommandPalette *m_palette = nullptr; ///< once it was asked for
    Interruptions *m_interruptions = nullptr;
    CommunicatePage *m_communicate = nullptr; ///< once it was shown
    QTimer m_second, m_soon;
    bool m_warned = false; ///< that closing would lose changes
};

} // namespace muster
