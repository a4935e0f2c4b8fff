// The pages of the room: made when they are first shown, and which one that is.

#include "app/room.h"
#include "views/home/homepage.h"
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
    return m_home;
}

QWidget *Room::makeTimeline()
{
    m_timeline = new TimelinePage;
    m_timeline->setDispatch(dispatch());
    m_timeline->setDrafts(drafts());
    m_timeline->setTongue(Tongue(m_language));
    m_timeline->setSingleKeys(m_preferences.singleKeys);
    m_timeline->setRows(m_preferences.rows);
    m_timeline->setSearchKeys(m_actions.keysOf("find"));
    m_timeline->setZone(m_zone);
    m_timeline->setIncident(m_incident);
    m_timeline->setSession(&m_session);
    if (m_place.incident == m_incident)
        m_timeline->returnTo(m_place);
    connect(m_timeline, &TimelinePage::placeChanged, this, &Room::leftChanged);
    connect(m_timeline, &TimelinePage::exportRequested, this, &Room::openExport);
    connect(m_timeline, &TimelinePage::logRequested, m_entry, [this] { m_entry->focusText(); });
    connect(m_timeline, &TimelinePage::entrySelected, this, &Room::settleActions);
    return m_timeline;
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
    if (page() == homeKey)
        m_home->focusDeclare();
    else
        m_timeline->focusList();
}

void Room::choose(const Id &incident)
{
    m_incident = incident;
    if (m_timeline)
        m_timeline->setIncident(incident);
    settle();
    Q_EMIT leftChanged();
}

void Room::openIncident(const Id &incident)
{
    choose(incident);
    choosePage(timelineKey);
    focusPage();
}

void Room::goHome() { choosePage(homeKey); }

TimelinePlace Room::place() const { return m_timeline ? m_timeline->place() : m_place; }

QString Room::page() const { return m_window->page(); }

void Room::choosePage(const QString &page)
{
    m_window->showPage(page == timelineKey && !m_incident.isNull() ? timelineKey : homeKey);
    settleActions();
    Q_EMIT leftChanged();
}

void Room::nextIncident()
{
    if (const QList<Summary> others = otherActive(); !others.isEmpty())
        openIncident(others.constFirst().id);
}

QList<Summary> Room::otherActive() const
{
    // In the order of the list, beginning behind the one on show, so that the key goes round all of them.
    QList<Summary> before, behind;
    bool passed = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Summary one = m_model->summaryAt(row).value();
        if (one.id == m_incident)
            passed = true;
        else if (!isOver(one.status))
            (passed ? behind : before).append(one);
    }
    return behind + before;
}

} // namespace muster
