// The page where the case is handed to somebody outside, in the room.

#include "app/room.h"
#include "models/desk/briefing.h"
#include "views/handoff/handoffpage.h"
#include "views/handoff/handoffwords.h"
#include "views/window/mainwindow.h"

#include <QFileInfo>

namespace muster {

PageRow Room::handoffRow()
{
    return {handoffKey,
            QStringLiteral("handoff"),
            [this] { return makeHandoff(); },
            [] { return tr("Hand off"); },
            [this](const State &state, qint64 now) { return railLineOf(state, now, m_zone); },
            {},
            true};
}

IncidentPage *Room::makeHandoff()
{
    m_handoff = new HandoffPage;
    m_handoff->setFolder(m_exportFolder);
    m_handoff->setRecord([this](const Id &incident) { return linesForBrief(m_session, incident); });
    m_handoff->setPeople([this](const Id &incident) { return m_session.people(incident).value_or({}); });
    connect(m_handoff, &HandoffPage::saved, this, &Room::keepFolder);
    connect(m_handoff, &HandoffPage::updateWanted, m_actions.of("draft"), &QAction::trigger);
    return m_handoff;
}

void Room::wireHandoffActions()
{
    for (const char *id : {"handoff", "handOver"}) {
        connect(m_actions.of(id), &QAction::triggered, this, [this] {
            choosePage(handoffKey);
            focusPage();
        });
    }
    connect(m_actions.of("timer"), &QAction::triggered, this, [this] {
        choosePage(handoffKey);
        m_handoff->startTimer(m_session.person());
    });
}

} // namespace muster
