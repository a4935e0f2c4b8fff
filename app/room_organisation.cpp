// What belongs to no single incident: the ways out and their secrets, own templates, cadence.

#include "app/room.h"
#include "app/sheets.h"
#include "models/desk/courier.h"
#include "models/net/webhookbody.h"
#include "views/communicate/communicatepage.h"

namespace muster {

void Room::wireOrganisation()
{
    connect(m_actions.of("connectors"), &QAction::triggered, this, &Room::openConnectors);
    connect(m_actions.of("languages"), &QAction::triggered, this, &Room::openLanguages);
    connect(m_actions.of("templates"), &QAction::triggered, this, [this] { openTemplates(false); });
    connect(m_actions.of("holdings"), &QAction::triggered, this, &Room::openHoldings);
    connect(m_actions.of("cadence"), &QAction::triggered, this,
            [this] { m_sheets->openCadence(m_session.organisation().value_or({})); });
    connect(&m_session, &Session::organisationChanged, this, &Room::tellOrganisation);
}

void Room::setCourierTongue()
{
    if (m_courier)
        m_courier->setTongue(m_tongue);
}

void Room::setCourier(Courier *courier)
{
    m_courier = courier;
    if (!courier)
        return;
    setCourierTongue();
    connect(courier, &Courier::secretTaken, m_sheets, &Sheets::tellSecret);
    connect(m_sheets, &Sheets::secretGiven, courier, &Courier::takeSecret);
    connect(m_sheets, &Sheets::connectorDropped, courier, &Courier::dropSecret);
}

void Room::tellOrganisation()
{
    const Organisation house = m_session.organisation().value_or({});
    if (m_communicate) {
        m_communicate->setDevice(m_session.device());
        m_communicate->setOrganisation(house);
    }
    m_sheets->tellOrganisation(house);
}

void Room::openTemplates(bool fromText)
{
    choosePage(QStringLiteral("communicate"));
    m_sheets->openTemplates(
        m_session.organisation().value_or({}),
        [this](const TemplatePlace &place) { return m_communicate->factsFor(place); },
        m_communicate->templatePlace(), fromText ? m_communicate->textAsTemplate() : QString());
}

void Room::openLanguages()
{
    choosePage(QStringLiteral("communicate"));
    m_sheets->openLanguages(*m_communicate);
}

void Room::openHoldings()
{
    choosePage(QStringLiteral("communicate"));
    m_sheets->openHoldings(
        m_session.organisation().value_or({}),
        [this](const QString &language) {
            TemplatePlace place = m_communicate->templatePlace();
            place.readers = Readers::Customers;
            place.language = language;
            return m_communicate->factsFor(place);
        },
        m_communicate->templatePlace().language);
}

void Room::openConnectors()
{
    m_sheets->openConnectors(m_session.organisation().value_or({}).connectors, checkShape);
}

void Room::previewRequest(const QueueDelivery &queue)
{
    const Result<State> now = state();
    if (!now)
        return;
    m_sheets->openRequest(
        queue.connector.name,
        shownBefore(errandFor(deliveryFrom(queue), *now, m_session.path(), m_session.clock().nowUs())));
}

} // namespace muster
