#include "models/desk/errand.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/net/keyring.h"
#include "models/post/addresses.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace muster {

namespace {

/// Fills in what is read where it is carried out: the secret, the recipients.
Result<Sending> readyToSend(const Errand &errand)
{
    Sending out = errand.sending;
    if (out.secret.isEmpty())
        out.secret = secretKept(errand.keptAs).value_or(QString());
    if (errand.delivery.connector.carrier != Carrier::Smtp)
        return out;
    QFile file(errand.delivery.connector.recipients);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The recipients in %1 cannot be read. Nothing was sent."),
                file.fileName()),
            file.errorString());
    MUSTER_TRY_ASSIGN(const QString list, decodeUtf8(file.readAll()));
    out.recipients = recipientsIn(list).addresses;
    return out;
}

/// Whether the server has it already; nothing where nobody can tell.
std::optional<Passed> alreadyThere(const Errand &errand, const Sending &sending, const Patience &patience,
                                   const std::atomic<bool> *stop)
{
    const auto question = lookupFor(errand.delivery, sending);
    if (!question)
        return std::nullopt;
    const Reply reply = carried(*question, patience, stop);
    if (reply.line != Reply::Line::Answered || reply.status != 200)
        return Passed{
            DeliveryStage::Unclear,
            say(QT_TRANSLATE_NOOP("Muster", "It could not be seen whether the text is there already.")),
            {},
            -1};
    const QString remote = foundIn(reply.body, errand.delivery);
    if (remote.isEmpty())
        return std::nullopt;
    return Passed{DeliveryStage::Delivered, {}, remote, -1};
}

} // namespace

Carried carriedOut(const Errand &errand, const Patience &patience, const std::atomic<bool> *stop)
{
    const Result<Sending> sending = readyToSend(errand);
    if (!sending)
        return {{DeliveryStage::Failed, sending.error().what, {}, -1}};
    if (errand.mayBeThere) {
        if (const auto there = alreadyThere(errand, *sending, patience, stop))
            return {*there};
    }
    if (errand.onlyAsk)
        return {{DeliveryStage::Failed,
                 say(QT_TRANSLATE_NOOP("Muster",
                                       "It is not there, so it was not sent. Look whether it is still true, "
                                       "then send it again.")),
                 {},
                 -1}};
    const Result<QList<Request>> requests = requestsFor(errand.delivery, *sending);
    if (!requests)
        return {{DeliveryStage::Failed, requests.error().what, {}, -1}};
    Carried out;
    qsizetype served = qMax<qsizetype>(0, servedOf(sending->remote, sending->recipients));
    for (const Request &request : *requests) {
        const Reply reply = carried(request, patience, stop);
        out.passed = judged(request, reply);
        out.denied += reply.denied;
        if (out.passed.stage != DeliveryStage::Delivered)
            break;
        served += request.to.size();
    }
    if (errand.delivery.connector.carrier == Carrier::Smtp && served > 0)
        out.passed.remote = progressOf(sending->recipients, served);
    if (out.passed.stage == DeliveryStage::Delivered && !out.denied.isEmpty())
        out.passed.why = sayN(QT_TRANSLATE_N_NOOP("Muster", "%n of the addresses were refused."),
                              static_cast<int>(out.denied.size()));
    return out;
}

Result<QString> shownBefore(const Errand &errand)
{
    Errand mute = errand;
    mute.sending.secret = standIn(errand.delivery.connector.carrier);
    MUSTER_TRY_ASSIGN(const Sending sending, readyToSend(mute));
    MUSTER_TRY_ASSIGN(const QList<Request> requests, requestsFor(errand.delivery, sending));
    QStringList out;
    for (const Request &request : requests)
        out += shown(request);
    return out.join(QLatin1String("\n\n"));
}

Delivery deliveryFrom(const QueueDelivery &queue)
{
    Delivery out;
    out.connector = queue.connector;
    out.readers = queue.update.readers;
    out.subject = queue.update.subject;
    out.text = queue.update.text;
    out.phase = queue.update.phase;
    out.state = queue.state;
    out.language = queue.language;
    out.nextBy = queue.update.nextBy.value_or(0);
    return out;
}

Errand errandFor(const Delivery &delivery, const State &state, const QString &workspace, qint64 nowUs)
{
    Errand out;
    out.delivery = delivery;
    out.keptAs = secretName(workspace, delivery.connector.name);
    out.sending.number = numberText(state.number);
    out.sending.sender = state.roles.value(Role::CommsLead);
    out.sending.at = nowUs;
    out.sending.remote = delivery.connector.carrier == Carrier::Smtp
                             ? delivery.remote
                             : remoteOf(state.deliveries, delivery.connector.name);
    out.mayBeThere = delivery.attempts > 0 || delivery.stage == DeliveryStage::Unclear;
    return out;
}

QString secretName(const QString &workspace, const QString &connector)
{
    return QFileInfo(workspace).canonicalFilePath() + u'#' + connector;
}

const Delivery *dueDelivery(const State &state, const Id &device, qint64 nowUs)
{
    const Delivery *out = nullptr;
    for (const Delivery &one : state.deliveries) {
        if (one.stage == DeliveryStage::Waiting && one.device == device && one.dueAt <= nowUs &&
            (!out || one.dueAt < out->dueAt))
            out = &one;
    }
    return out;
}

qint64 nextDeliveryAt(const State &state, const Id &device)
{
    qint64 out = 0;
    for (const Delivery &one : state.deliveries) {
        if (one.stage == DeliveryStage::Waiting && one.device == device && (out == 0 || one.dueAt < out))
            out = one.dueAt;
    }
    return out;
}

std::optional<Message> outdated(const Delivery &delivery, const State &state, qint64 nowUs)
{
    if (delivery.nextBy != 0 && delivery.nextBy <= nowUs)
        return say(QT_TRANSLATE_NOOP("Muster", "The time it promises has passed. Write a new text."));
    if (nowUs - delivery.queuedAt > longestTrying)
        return say(QT_TRANSLATE_NOOP("Muster",
                                     "It could not be sent for half an hour. Look whether it is still true, "
                                     "then send it again."));
    const bool newer =
        std::any_of(state.deliveries.cbegin(), state.deliveries.cend(), [&](const Delivery &one) {
            return one.queuedAt > delivery.queuedAt && one.connector.name == delivery.connector.name &&
                   one.readers == delivery.readers && one.language == delivery.language &&
                   (one.isOpen() || one.stage == DeliveryStage::Delivered);
        });
    if (newer)
        return say(QT_TRANSLATE_NOOP("Muster", "A newer text goes instead."));
    return std::nullopt;
}

EndDelivery endOf(const Delivery &delivery, const Id &incident, const Passed &passed, const QString &detail,
                  qint64 nowUs)
{
    constexpr qint64 first = 5 * second, longest = 5 * minute;
    EndDelivery out;
    out.incident = incident;
    out.delivery = delivery.id;
    out.stage = passed.stage;
    out.detail = detail;
    out.remote = passed.remote;
    const qint64 pause = qMin(longest, first << qBound(0, delivery.attempts, 10));
    out.dueAt = nowUs + (passed.retryAfter >= 0 ? passed.retryAfter * second : pause);
    return out;
}

} // namespace muster
