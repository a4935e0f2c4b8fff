#pragma once

#include "models/core/id.h"
#include "models/incident/terms.h"

#include <QJsonObject>

namespace muster {

/// How a text gets out by itself: whose words a server understands.
enum class Carrier { Smtp, Slack, Teams, Statuspage, Webhook, Wecom, Dingtalk, Feishu };

template <>
const QList<Term<Carrier>> &terms<Carrier>();

/// A way out that the organisation set up once: which texts it takes, and where they go. What must not be
/// known (a password, a token, the address of a webhook) is no part of it: that stays in the keyring of each
/// machine, under the connector's name.
struct Connector
{
    QString name; ///< "Status page", "#launch"; unique
    Carrier carrier = Carrier::Webhook;
    Channel channel = Channel::Statuspage; ///< whose text it takes
    /// smtp://host:port (STARTTLS), smtps://host:port, or the API's base where it is not the usual one.
    QString address = {};
    QString page = {};       ///< Statuspage: the id of the page
    QString from = {};       ///< SMTP: the sender's address
    QString user = {};       ///< SMTP: who logs in; empty where nobody has to
    QString recipients = {}; ///< SMTP: the file with their addresses, one a row
    QString shape = {};      ///< webhook: the JSON it gets, as a template; empty for Muster's own
    friend bool operator==(const Connector &, const Connector &) = default;
};

/// Whose text a carrier takes, unless somebody says otherwise.
Channel usualChannel(Carrier carrier);

/// A connector as bodies keep it; what is empty is left out.
QJsonObject toJson(const Connector &connector);
Connector connectorFrom(const QJsonObject &json);

} // namespace muster
