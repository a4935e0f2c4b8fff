// Texts that go by themselves: the ways out, their secrets, and what would be sent.

#include "app/room.h"
#include "app/sheets.h"
#include "models/desk/courier.h"
#include "views/communicate/communicatepage.h"

namespace muster {

void Room::wireSending()
{
    connect(m_actions.of("connectors"), &QAction::triggered, this, &Room::openConnectors);
    connect(&m_session, &Session::organisationChanged, this, &Room::tellConnectors);
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

void Room::tellConnectors()
{
    const Organisation organisation = m_session.organisation().value_or({});
    if (m_communicate)
        m_communicate->setConnectors(organisation.connectors);
    m_sheets->tellConnectors(organisation.connectors);
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
