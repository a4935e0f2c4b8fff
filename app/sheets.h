#pragma once

#include "models/comms/draft.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "views/export/exportsheet.h"
#include "views/window/preferences.h"

namespace muster {

class BriefingSheet;
class CadenceSheet;
class CommandSheet;
class ConnectorsSheet;
class DecisionSheet;
class HistorySheet;
class CommunicatePage;
class HoldingSheet;
class KeysSheet;
class LanguagesSheet;
class MainWindow;
class RenameSheet;
class RequestSheet;
class RoomSheet;
class RolesSheet;
class SettingsSheet;
class ShortcutsSheet;
class QuestionsSheet;
class SeveritySheet;
class StatusSheet;
class TemplatesSheet;
class UpdateSheet;
struct CommandOffer;
struct KeyBinding;
struct KeyLine;

/// Everything that opens beside or in front of the page, made when it is first asked for.
class Sheets : public QObject
{
    Q_OBJECT
public:
    Sheets(MainWindow &window, const Dispatch &dispatch, const Drafts &drafts, const Clock &clock);

    void openSeverity(const State &state, SeverityLabels labels);
    void openStatus(const State &state);
    void openRoles(const State &state, const QStringList &people, const QString &person,
                   std::optional<Role> asked);
    void openCommand(const State &state, const QString &brief, const QStringList &people, const QString &to);
    void openDecision(const State &state, const QStringList &people);
    void openBriefing(const Id &incident, const CommandOffer &offer);
    void openUpdate(const Id &incident, const Zone &zone);
    void openHistory(const State &state, const Zone &zone);
    /// The text on the page in both languages; what is changed there is changed on the page.
    void openLanguages(CommunicatePage &page);
    void openQuestions(const State &state);
    void openConnectors(const QList<Connector> &connectors,
                        const std::function<Result<>(const QString &)> &shapeCheck);
    void openCadence(const Organisation &house);
    /// With the facts that previews are made of; `text`, if any, instead of the template of the place.
    void openTemplates(const Organisation &house, const std::function<Facts(const TemplatePlace &)> &facts,
                       const TemplatePlace &place, const QString &text);
    /// With the facts that the preview is made of, and the language to begin in.
    void openHoldings(const Organisation &house, const std::function<Facts(const QString &)> &facts,
                      const QString &language);
    void tellOrganisation(const Organisation &house);
    void tellSecret(const Result<> &kept);
    void openRequest(const QString &connector, const Result<QString> &request);
    /// What sheets that stay open show of the incident, after every change.
    void tell(const State &state);
    void openRename(const State &state);
    void openRoom(const State &state);
    void openSettings(const Preferences &preferences);
    void openKeys(const QList<KeyLine> &lines);
    /// Gives the bindings as they are, and the keys that were chosen.
    void openShortcuts(const std::function<QList<KeyBinding>()> &bindings,
                       const QMap<QString, QString> &chosen);
    void openExport(const ExportSheet::Source &story, const ExportSheet::Beside &beside, const Zone &zone,
                    const QString &language, const QString &folder);

Q_SIGNALS:
    void preferencesChanged(const muster::Preferences &preferences);
    void keysChosen(const QMap<QString, QString> &keys);
    /// Somebody else is to lead: that has two sides.
    void commandWanted(const QString &to);
    void secretGiven(const QString &connector, const QString &secret);
    void connectorDropped(const QString &connector);
    void exported(const QString &path);
    void copied();

private:
    template <typename S>
    void prepare(S *&sheet);

    MainWindow &m_window;
    Dispatch m_dispatch;
    Drafts m_drafts;
    const Clock &m_clock;
    SeveritySheet *m_severity = nullptr;
    StatusSheet *m_status = nullptr;
    RolesSheet *m_roles = nullptr;
    CommandSheet *m_command = nullptr;
    DecisionSheet *m_decision = nullptr;
    BriefingSheet *m_briefing = nullptr;
    UpdateSheet *m_update = nullptr;
    HistorySheet *m_history = nullptr;
    LanguagesSheet *m_languages = nullptr;
    QuestionsSheet *m_questions = nullptr;
    ConnectorsSheet *m_connectors = nullptr;
    RequestSheet *m_request = nullptr;
    CadenceSheet *m_cadence = nullptr;
    TemplatesSheet *m_templates = nullptr;
    HoldingSheet *m_holdings = nullptr;
    RenameSheet *m_rename = nullptr;
    RoomSheet *m_room = nullptr;
    SettingsSheet *m_settings = nullptr;
    KeysSheet *m_keys = nullptr;
    ShortcutsSheet *m_shortcuts = nullptr;
    ExportSheet *m_export = nullptr;
};

} // namespace muster
