#include "app/handover.h"

#include "app/sheets.h"
#include "models/desk/briefing.h"
#include "models/incident/commandbrief.h"
#include "views/window/commandbar.h"
#include "views/window/mainwindow.h"
#include "views/words/words.h"

namespace muster {

Handover::Handover(MainWindow &window, Sheets &sheets, Session &session)
    : QObject(&window)
    , m_window(window)
    , m_sheets(sheets)
    , m_session(session)
    , m_bar(new CommandBar)
{
    m_window.addBar(m_bar);
    m_bar->hide();
    connect(m_bar, &CommandBar::briefWanted, this, &Handover::read);
    connect(m_bar, &CommandBar::taken, this,
            [this](const QString &name) { Q_EMIT mentioned(tr("%1 has command").arg(name)); });
}

void Handover::setDispatch(const Dispatch &dispatch) { m_bar->setDispatch(dispatch); }

void Handover::tell(const State &state, const QString &number, const Zone &zone, const Tongue &tongue)
{
    m_state = state;
    m_number = number;
    m_zone = zone;
    m_tongue = tongue;
    const auto &open = m_state.board.offer;
    m_bar->setVisible(open.has_value());
    if (open)
        m_bar->tell(m_state.incident, *open, m_zone);
}

void Handover::offer(const QString &to)
{
    // What was done a moment ago may not have been told yet.
    const Result<State> state = m_session.state(m_state.incident);
    const Result<QList<Entry>> lines = linesForBrief(m_session, m_state.incident);
    if (!state || !lines)
        return Q_EMIT mentioned(spoken((state ? lines.error() : state.error()).what));
    const QString brief =
        commandBriefOf(*state, *lines, m_tongue, m_zone, m_session.clock().nowUs(), m_number);
    m_sheets.openCommand(*state, brief, m_session.people(m_state.incident).value_or({}), to);
}

void Handover::take()
{
    if (m_state.board.offer)
        m_bar->take();
    else
        Q_EMIT mentioned(tr("Command is not being handed over"));
}

void Handover::read()
{
    if (m_state.board.offer)
        m_sheets.openBriefing(m_state.incident, *m_state.board.offer);
}

} // namespace muster
