#include "app/organisationdesk.h"

#include "app/actions.h"
#include "app/sheets.h"
#include "models/desk/courier.h"
#include "models/net/webhookbody.h"
#include "models/session/session.h"
#include "views/communicate/communicatepage.h"

namespace muster {

OrganisationDesk::OrganisationDesk(Session &session, Sheets &sheets, const Actions &actions)
    : QObject(&sheets)
    , m_session(session)
    , m_sheets(sheets)
{
    connect(actions.of("connectors"), &QAction::triggered, this, &OrganisationDesk::openConnectors);
    connect(actions.of("languages"), &QAction::triggered, this, &OrganisationDesk::openLanguages);
    connect(actions.of("templates"), &QAction::triggered, this, [this] { openTemplates(false); });
    connect(actions.of("holdings"), &QAction::triggered, this, &OrganisationDesk::openHoldings);
    connect(actions.of("cadence"), &QAction::triggered, this,
            [this] { m_sheets.openCadence(m_session.organisation().value_or({})); });
    connect(&m_session, &Session::organisationChanged, this, &OrganisationDesk::tell);
}

void OrganisationDesk::setCourier(Courier *courier)
{
    m_courier = courier;
    if (!courier)
        return;
    courier->setTongue(m_tongue);
    connect(courier, &Courier::secretTaken, &m_sheets, &Sheets::tellSecret);
    connect(&m_sheets, &Sheets::secretGiven, courier, &Courier::takeSecret);
    connect(&m_sheets, &Sheets::connectorDropped, courier, &Courier::dropSecret);
}

void OrganisationDesk::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    if (m_courier)
        m_courier->setTongue(m_tongue);
}

void OrganisationDesk::setPage(CommunicatePage *page)
{
    m_page = page;
    connect(page, &CommunicatePage::requestWanted, this, &OrganisationDesk::preview);
    connect(page, &CommunicatePage::templateMade, this, [this] { openTemplates(true); });
    tell();
}

void OrganisationDesk::tell()
{
    const Organisation house = m_session.organisation().value_or({});
    if (m_page) {
        m_page->setDevice(m_session.device());
        m_page->setOrganisation(house);
    }
    m_sheets.tellOrganisation(house);
}

void OrganisationDesk::openTemplates(bool fromText)
{
    Q_EMIT pageWanted();
    m_sheets.openTemplates(
        m_session.organisation().value_or({}),
        [this](const TemplatePlace &place) { return m_page->factsFor(place); }, m_page->templatePlace(),
        fromText ? m_page->textAsTemplate() : QString());
}

void OrganisationDesk::openLanguages()
{
    Q_EMIT pageWanted();
    m_sheets.openLanguages(*m_page);
}

void OrganisationDesk::openHoldings()
{
    Q_EMIT pageWanted();
    m_sheets.openHoldings(
        m_session.organisation().value_or({}),
        [this](const QString &language) {
            TemplatePlace place = m_page->templatePlace();
            place.readers = Readers::Customers;
            place.language = language;
            return m_page->factsFor(place);
        },
        m_page->templatePlace().language);
}

void OrganisationDesk::openConnectors()
{
    m_sheets.openConnectors(m_session.organisation().value_or({}).connectors, checkShape);
}

/// Exactly what would be sent, secrets left out.
void OrganisationDesk::preview(const QueueDelivery &queue)
{
    const Result<State> now = m_session.state(queue.incident);
    if (!now)
        return;
    m_sheets.openRequest(
        queue.connector.name,
        shownBefore(errandFor(deliveryFrom(queue), *now, m_session.path(), m_session.clock().nowUs())));
}

} // namespace muster
