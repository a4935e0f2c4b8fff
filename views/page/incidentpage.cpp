#include "views/page/incidentpage.h"

namespace muster {

IncidentPage::IncidentPage(QWidget *parent)
    : QWidget(parent)
{}

void IncidentPage::setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
void IncidentPage::setDrafts(const Drafts &drafts) { m_drafts = drafts; }
void IncidentPage::setTongue(const Tongue &tongue) { m_tongue = tongue; }
void IncidentPage::setZone(const Zone &zone) { m_zone = zone; }

// Not every page has a list.
void IncidentPage::setSingleKeys(bool) {}
void IncidentPage::setRows(Rows) {}

void IncidentPage::tell(const State &state, const QString &number)
{
    m_state = state;
    m_number = number;
}

void IncidentPage::tick(qint64 nowUs) { m_now = nowUs; }

} // namespace muster
