#include "app/sheets.h"

#include "views/communicate/communicatepage.h"
#include "views/communicate/languagessheet.h"
#include "views/window/briefingsheet.h"
#include "views/window/cadencesheet.h"
#include "views/window/commandsheet.h"
#include "views/window/connectorssheet.h"
#include "views/window/decisionsheet.h"
#include "views/window/historysheet.h"
#include "views/window/holdingsheet.h"
#include "views/window/keyssheet.h"
#include "views/window/mainwindow.h"
#include "views/window/questionssheet.h"
#include "views/window/renamesheet.h"
#include "views/window/requestsheet.h"
#include "views/window/rolessheet.h"
#include "views/window/roomsheet.h"
#include "views/window/settingssheet.h"
#include "views/window/severitysheet.h"
#include "views/window/shortcutssheet.h"
#include "views/window/statussheet.h"
#include "views/window/templatessheet.h"
#include "views/window/updatesheet.h"

namespace muster {

Sheets::Sheets(MainWindow &window, const Dispatch &dispatch, const Drafts &drafts, const Clock &clock)
    : QObject(&window)
    , m_window(window)
    , m_dispatch(dispatch)
    , m_drafts(drafts)
    , m_clock(clock)
{}

template <typename S>
void Sheets::prepare(S *&sheet)
{
    if (sheet)
        return;
    if constexpr (std::is_constructible_v<S, const Clock &, QWidget *>)
        sheet = new S(m_clock, &m_window);
    else
        sheet = new S(&m_window);
    sheet->hide();
    sheet->setDispatch(m_dispatch);
}

void Sheets::openSeverity(const State &state, SeverityLabels labels)
{
    prepare(m_severity);
    m_severity->begin(state, labels);
    m_window.openSheet(m_severity);
}

void Sheets::openStatus(const State &state)
{
    prepare(m_status);
    m_status->begin(state);
    m_window.openSheet(m_status);
}

void Sheets::openRoles(const State &state, const QStringList &people, const QString &person,
                       std::optional<Role> asked)
{
    if (!m_roles) {
        prepare(m_roles);
        connect(m_roles, &RolesSheet::commandWanted, this, &Sheets::commandWanted);
    }
    m_roles->begin(state, people, person, asked);
    m_window.openSheet(m_roles);
}

void Sheets::openCommand(const State &state, const QString &brief, const QStringList &people,
                         const QString &to)
{
    if (!m_command) {
        prepare(m_command);
        m_command->setDrafts(m_drafts);
    }
    m_command->begin(state, brief, people, to);
    m_window.openSheet(m_command);
}

void Sheets::openDecision(const State &state, const QStringList &people)
{
    if (!m_decision) {
        prepare(m_decision);
        m_decision->setDrafts(m_drafts);
    }
    m_decision->begin(state, people);
    m_window.openSheet(m_decision);
}

void Sheets::openBriefing(const Id &incident, const CommandOffer &offer)
{
    prepare(m_briefing);
    m_briefing->begin(incident, offer);
    m_window.openSheet(m_briefing);
}

void Sheets::openUpdate(const Id &incident, const Zone &zone)
{
    if (!m_update) {
        prepare(m_update);
        m_update->setDrafts(m_drafts);
    }
    m_update->begin(incident, zone);
    m_window.openSheet(m_update);
}

void Sheets::openHistory(const State &state, const Zone &zone)
{
    prepare(m_history);
    m_history->begin(state, zone, m_clock.nowUs());
    m_window.openSheet(m_history);
}

void Sheets::openLanguages(CommunicatePage &page)
{
    if (!m_languages) {
        m_languages = new LanguagesSheet(&m_window);
        m_languages->hide();
        connect(m_languages, &LanguagesSheet::dismissed, &m_window, &MainWindow::dismissFront);
        connect(m_languages, &LanguagesSheet::written, &page, &CommunicatePage::writeSide);
        connect(m_languages, &LanguagesSheet::same, &page, &CommunicatePage::sidesAreSame);
        connect(m_languages, &LanguagesSheet::draftedAnew, &page, &CommunicatePage::draftSideAnew);
        connect(&page, &CommunicatePage::renewed, m_languages, [this, &page] {
            if (m_languages->isVisible())
                m_languages->tell(page.both());
        });
    }
    m_window.openInFront(m_languages, QSizeF(1080, 640));
    m_languages->begin(page.both(), page.language());
}

void Sheets::openQuestions(const State &state)
{
    prepare(m_questions);
    m_questions->tell(state);
    m_window.openSheet(m_questions);
}

void Sheets::openConnectors(const QList<Connector> &connectors,
                            const std::function<Result<>(const QString &)> &shapeCheck)
{
    if (!m_connectors) {
        prepare(m_connectors);
        m_connectors->setShapeCheck(shapeCheck);
        connect(m_connectors, &ConnectorsSheet::secretGiven, this, &Sheets::secretGiven);
        connect(m_connectors, &ConnectorsSheet::dropped, this, &Sheets::connectorDropped);
    }
    m_connectors->tell(connectors);
    m_window.openSheet(m_connectors);
}

void Sheets::openCadence(const Organisation &house)
{
    prepare(m_cadence);
    m_cadence->begin(house);
    m_window.openSheet(m_cadence);
}

void Sheets::openTemplates(const Organisation &house,
                           const std::function<Facts(const TemplatePlace &)> &facts,
                           const TemplatePlace &place, const QString &text)
{
    prepare(m_templates);
    m_templates->begin(house, facts, place);
    if (!text.isEmpty())
        m_templates->beginWith(text);
    m_window.openSheet(m_templates);
}

void Sheets::openHoldings(const Organisation &house, const std::function<Facts(const QString &)> &facts,
                          const QString &language)
{
    prepare(m_holdings);
    m_holdings->begin(house, facts, language);
    m_window.openSheet(m_holdings);
}

void Sheets::tellOrganisation(const Organisation &house)
{
    if (m_connectors)
        m_connectors->tell(house.connectors);
    if (m_templates && m_templates->isVisible())
        m_templates->tell(house);
    if (m_holdings && m_holdings->isVisible())
        m_holdings->tell(house);
}

void Sheets::tellSecret(const Result<> &kept)
{
    if (m_connectors)
        m_connectors->tellSecret(kept);
}

void Sheets::openRequest(const QString &connector, const Result<QString> &request)
{
    prepare(m_request);
    m_request->begin(connector, request);
    m_window.openSheet(m_request);
}

void Sheets::tell(const State &state)
{
    if (m_questions && m_questions->isVisible())
        m_questions->tell(state);
}

void Sheets::openRename(const State &state)
{
    prepare(m_rename);
    m_rename->begin(state);
    m_window.openSheet(m_rename);
}

void Sheets::openRoom(const State &state)
{
    prepare(m_room);
    m_room->begin(state);
    m_window.openSheet(m_room);
}

void Sheets::openSettings(const Preferences &preferences)
{
    if (!m_settings) {
        prepare(m_settings);
        connect(m_settings, &SettingsSheet::changed, this, &Sheets::preferencesChanged);
    }
    m_settings->begin(preferences);
    m_window.openSheet(m_settings);
}

void Sheets::openKeys(const QList<KeyLine> &lines)
{
    prepare(m_keys);
    m_keys->begin(lines);
    m_window.openSheet(m_keys);
}

void Sheets::openShortcuts(const std::function<QList<KeyBinding>()> &bindings,
                           const QMap<QString, QString> &chosen)
{
    if (!m_shortcuts) {
        prepare(m_shortcuts);
        connect(m_shortcuts, &ShortcutsSheet::changed, this, &Sheets::keysChosen);
    }
    m_shortcuts->begin(bindings, chosen);
    m_window.openSheet(m_shortcuts);
}

void Sheets::openExport(const ExportSheet::Source &story, const ExportSheet::Beside &beside, const Zone &zone,
                        const QString &language, const QString &folder)
{
    if (!m_export) {
        m_export = new ExportSheet(&m_window);
        m_export->hide();
        m_export->setFolder(folder);
        connect(m_export, &ExportSheet::dismissed, &m_window, &MainWindow::dismissFront);
        connect(m_export, &ExportSheet::exported, &m_window, &MainWindow::dismissFront);
        connect(m_export, &ExportSheet::exported, this, &Sheets::exported);
        connect(m_export, &ExportSheet::copied, this, &Sheets::copied);
    }
    m_window.openInFront(m_export, QSizeF(900, 640));
    m_export->begin(story, beside, zone, language);
}

} // namespace muster
