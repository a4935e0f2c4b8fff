// What the room makes of it, and who leads: the page, and the handing over of command.

#include "app/handover.h"
#include "app/room.h"
#include "app/sheets.h"
#include "models/desk/briefing.h"
#include "views/situation/situationpage.h"

namespace muster {

PageRow Room::situationRow()
{
    return {situationKey, QStringLiteral("pin"), [this] { return makeSituation(); },
            [] { return tr("Situation"); },
            [](const State &state, qint64) { return SituationPage::lineOf(state); }};
}

IncidentPage *Room::makeSituation()
{
    m_situation = new SituationPage;
    m_situation->setRecord([this](const Id &incident) { return decisionsOf(m_session, incident); });
    m_situation->setPeople([this](const Id &incident) { return m_session.people(incident).value_or({}); });
    connect(m_situation, &SituationPage::updateWanted, m_actions.of("draft"), &QAction::trigger);
    return m_situation;
}

void Room::wireSituationActions()
{
    m_handover = new Handover(*m_window, *m_sheets, m_session);
    m_handover->setDispatch(dispatch());
    connect(m_handover, &Handover::mentioned, this, &Room::mention);
    connect(m_sheets, &Sheets::commandWanted, m_handover, &Handover::offer);
    connect(m_actions.of("command"), &QAction::triggered, m_handover, [this] { m_handover->offer(); });
    connect(m_actions.of("takeCommand"), &QAction::triggered, m_handover, &Handover::take);
    connect(m_actions.of("decide"), &QAction::triggered, this, [this] {
        if (const Result<State> now = state())
            m_sheets->openDecision(*now, m_session.people(m_incident).value_or({}));
    });
    connect(m_actions.of("catchUp"), &QAction::triggered, this, [this] {
        choosePage(situationKey);
        m_situation->catchUp();
    });
}

} // namespace muster
