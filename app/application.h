#pragma once

#include "app/interruptions.h"
#include "app/replayer.h"
#include "app/room.h"
#include "app/settings.h"
#include "app/wardrobe.h"
#include "app/workspace.h"

namespace muster {

/// Owns what the window stands on: the settings, the open workspace, and the room that shows it.
class Application : public QObject
{
    Q_OBJECT
public:
    /// `settingsPath` empty: nothing is remembered. `language` overrides the settings, "" does not.
    Application(const Clock &clock, const QString &settingsPath, const QString &language);
    ~Application() override;

    /// Who is asked to come to the front when another process owns a workspace.
    void setRaiseOwner(const std::function<bool(const QString &)> &raise) { m_raise = raise; }
    /// Opens the workspace in place of the one that is open. False if another process has it and came to the
    /// front.
    Result<bool> open(const QString &path);
    /// Before the first window of all is shown: on a screen too small for its size it fills the screen.
    void fitOnScreen();
    void show();
    /// The file that was open last, if it is still there; else empty. A rehearsal is never one.
    QString lastFile() const;

    Room *room() { return m_room.get(); }
    Session *session() { return m_workspace ? m_workspace->session.get() : nullptr; }
    Held &held() { return *m_workspace->held; }
    const Preferences &preferences() const { return m_settings.room; }
    void setPreferences(const Preferences &preferences);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void furnish(const Id &incident, const QString &page, const TimelinePlace &place = {});
    void wire();
    void rememberSoon();
    void remember();
    void bringUp();
    void askForFile();
    void saveElsewhere();
    Result<> moveTo(const QString &path);
    Result<bool> openFor(const QString &path, std::unique_ptr<Replayer> replay);
    /// By which the workspace on show runs.
    const Clock &clock() const { return m_replay ? m_replay->clock() : m_clock; }
    /// Where rehearsals are kept, by the beginning of their names.
    static QString rehearsals();
    void openRehearsal();
    Result<QString> playRehearsal();
    void replayRehearsal();
    void tell(const Result<bool> &opened);

    const Clock &m_clock;
    QString m_settingsPath;
    Settings m_settings, m_saved;              ///< as they are, and as they were written last
    QString m_languageBefore, m_languageAsked; ///< of the settings, and what the start overrides it with
    Wardrobe m_wardrobe;
    std::function<bool(const QString &)> m_raise;
    Interruptions m_interruptions;
    QTimer m_soon;
    std::unique_ptr<Replayer> m_replay; ///< while the workspace is a rehearsal under way
    std::optional<Workspace> m_workspace;
    std::unique_ptr<Room> m_room;
};

} // namespace muster
