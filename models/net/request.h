#pragma once

#include "models/core/result.h"
#include "models/incident/delivery.h"

#include <QByteArrayList>

namespace muster {

/// What has to be known to hand a delivery over, beside the delivery itself.
struct Sending
{
    /// A token, a password, or the whole address of a webhook; below that address a webhook's headers or a
    /// DingTalk or Feishu robot's signing key, one a line.
    QString secret = {};
    QStringList recipients = {}; ///< of a mail
    QString remote = {};         ///< what the server calls the incident, if it knows it already
    QString number = {};         ///< "INC-0042"
    QString sender = {};         ///< the name that mails come from
    qint64 at = 0;               ///< the moment of sending, microseconds UTC: a signature is good for an hour
};

/// A request exactly as it goes over the line: to a web server, or to a mail server.
struct Request
{
    Carrier carrier = Carrier::Webhook;
    QByteArray method = "POST"; ///< "MAIL" for a mail server
    QByteArray url;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QByteArray from = {};   ///< mail: the envelope's sender
    QByteArrayList to = {}; ///< mail: the envelope's recipients
    QByteArray user = {}, password = {};
    QByteArrayList secrets = {}; ///< what must not be shown of all this
};

/// Whether a host is this machine itself: localhost, ::1 or 127.0.0.0/8, written so.
bool isLoopback(const QString &host);

/// What stands for a secret where nothing is sent.
QString standIn(Carrier carrier);

/// The requests that carry a delivery: one, or for mail one for each `mailBatch` recipients that are left,
/// and where none is, one for those who were put off. Refused where the secret is missing, is none for this
/// carrier or could end a line early, and where the server calls the incident something that is no id.
///
/// The bodies of chats: chatbody.h. Statuspage: API v1 (incident.name, status, body, deliver_notifications,
/// metadata).
Result<QList<Request>> requestsFor(const Delivery &delivery, const Sending &sending);

/// The question whether the server has this delivery already; nothing where it cannot be asked.
std::optional<Request> lookupFor(const Delivery &delivery, const Sending &sending);
/// Whether this can be what Statuspage calls an incident, may stand in an address, and repeats no secret.
bool isIncidentId(const QString &id, const QByteArrayList &secrets = {});
/// What stands for an id that is none: the incident is there, and Muster cannot continue it.
inline constexpr QLatin1String unusableId("?");
/// Its answer: what the server calls the incident; empty if it does not know the delivery, `unusableId` if it
/// does and calls it something that is no id or repeats one of the `secrets`.
QString foundIn(const QByteArray &answer, const Delivery &delivery, const QByteArrayList &secrets);

/// As somebody may look at it before it goes: every byte, the secrets as bullets.
QString shown(const Request &request);

} // namespace muster
