#pragma once

#include "models/core/tongue.h"
#include "models/incident/deliveryacts.h"

#include <QObject>

namespace muster {

class Actions;
class CommunicatePage;
class Courier;
class Session;
class Sheets;

/// What belongs to no single incident, and its sheets: the ways out and their secrets, own templates,
/// statements approved beforehand, cadence.
class OrganisationDesk : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive it.
    OrganisationDesk(Session &session, Sheets &sheets, const Actions &actions);

    /// Who carries texts out of the house; null where nothing can be written. Must outlive the desk.
    void setCourier(Courier *courier);
    void setTongue(const Tongue &tongue);
    /// The page that texts are written on, once it is there.
    void setPage(CommunicatePage *page);

Q_SIGNALS:
    /// The page is to be on show: what is opened is about the text there.
    void pageWanted();

private:
    void tell();
    void openTemplates(bool fromText);
    void openLanguages();
    void openHoldings();
    void openConnectors();
    void preview(const QueueDelivery &queue);

    Session &m_session;
    Sheets &m_sheets;
    Courier *m_courier = nullptr;
    CommunicatePage *m_page = nullptr;
    Tongue m_tongue;
};

} // namespace muster
