// Where somebody was reading, and how much room the rows take.

#include "views/timeline/timelinefilters.h"
#include "views/timeline/timelinelist.h"
#include "views/timeline/timelinepage.h"

namespace muster {

void TimelinePage::setRows(Rows rows) { m_list->setRows(rows); }
void TimelinePage::setSearchKeys(const QString &keys) { m_filters->setSearchKeys(keys); }

TimelinePlace TimelinePage::place() const
{
    if (!m_wanted.incident.isNull() || !m_model)
        return m_wanted;
    TimelinePlace here{m_incident, currentEntry(), {}};
    if (const auto top = m_list->isAtEnd() ? std::nullopt : m_model->entryAt(m_list->topRow()))
        here.top = top->id;
    return here;
}

void TimelinePage::returnTo(const TimelinePlace &place)
{
    m_wanted = place;
    if (m_model && m_model->isComplete())
        takePlace();
}

void TimelinePage::takePlace()
{
    const TimelinePlace wanted = std::exchange(m_wanted, {});
    if (wanted.incident.isNull() || wanted.incident != m_incident)
        return;
    if (const QModelIndex entry = m_model->indexOf(wanted.entry); entry.isValid())
        m_list->choose(entry);
    if (const QModelIndex top = m_model->indexOf(wanted.top); top.isValid())
        m_list->setTop(top);
}

} // namespace muster
