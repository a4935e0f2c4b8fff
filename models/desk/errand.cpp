#include "models/desk/errand.h"

#include "models/core/clock.h"
#include "models/desk/mailing.h"
#include "models/net/keyring.h"

#include <QFileInfo>

#include <algorithm>

namespace muster {

namespace {

/// What goes out, and the rows of the list that nobody can be reached by.
struct Ready
{
    Sending sending;
    QList<BadRow> badRows = {};
};

/// Fills in what is read where it is carried out: the secret, the recipients.
Result<Ready> readyToSend(const Errand &errand)
{
    Ready out{errand.sending};
    if (out.sending.secret.isEmpty())
        out.sending.secret = secretKept(errand.keptAs).value_or(QString());
    if (errand.delivery.connector.carrier != Carrier::Smtp || !out.sending.recipients.isEmpty())
        return out;
    MUSTER_TRY_ASSIGN(const Recipients named, recipientsOf(errand.delivery.connector));
    out.sending.recipients = named.addresses;
    if (progressIn(out.sending.remote).served == 0)
        out.badRows = named.bad; // later they were told, with the first batch
    return out;
}

/// Whether the server has it already; nothing where nobody can tell.
std::optional<Passed> alreadyThere(const Delivery &delivery, const Sending &sending, const Patience &patience,
                                   const std::atomic<bool> *stop)
{
    const auto question = lookupFor(delivery, sending);
    if (!question)
        return std::nullopt;
    const Reply reply = carried(*question, patience, stop);
    if (reply.line != Reply::Line::Answered || reply.status != 200)
        return Passed{
            DeliveryStage::Unclear,
            say(QT_TRANSLATE_NOOP("Muster", "It could not be seen whether the text is there already.")),
            {},
            -1};
    const QString remote = foundIn(reply.body, delivery, question->secrets);
    if (remote.isEmpty())
        return std::nullopt;
    return Passed{DeliveryStage::Delivered, {}, remote, -1};
}

/// Finds what the server calls the incident that an earlier text opened there. Where that cannot be seen the
/// text waits: a second incident beside it would be worse than a later word.
std::optional<Passed> findOpened(const Errand &errand, Sending &sending, const Patience &patience,
                                 const std::atomic<bool> *stop)
{
    for (const Delivery &earlier : errand.before) {
        const auto there = alreadyThere(earlier, sending, patience, stop);
        if (there && there->stage != DeliveryStage::Delivered)
            return Passed{
                DeliveryStage::Waiting,
                say(QT_TRANSLATE_NOOP("Muster", "It could not be seen whether an earlier text opened "
                                                "an incident there.")),
                {},
                -1};
        if (there) {
            sending.remote = there->remote;
            break;
        }
    }
    return std::nullopt;
}

} // namespace

Carried carriedOut(const Errand &errand, const Patience &patience, const std::atomic<bool> *stop)
{
    Result<Ready> ready = readyToSend(errand);
    if (!ready)
        return {{DeliveryStage::Failed, ready.error().what, {}, -1}};
    Sending &sending = ready->sending;
    if (errand.mayBeThere) {
        if (const auto there = alreadyThere(errand.delivery, sending, patience, stop))
            return {*there};
    }
    if (errand.onlyAsk)
        return {{DeliveryStage::Failed,
                 say(QT_TRANSLATE_NOOP("Muster",
                                       "It is not there, so it was not sent. Look whether it is still true, "
                                       "then send it again.")),
                 {},
                 -1}};
    if (const auto unseen = findOpened(errand, sending, patience, stop))
        return {*unseen};
    const Result<QList<Request>> requests = requestsFor(errand.delivery, sending);
    if (!requests)
        return {{DeliveryStage::Failed, requests.error().what, {}, -1}, {}, ready->badRows};
    const Request &request = requests->first();
    const Reply reply = carried(request, patience, stop);
    Carried out{judged(request, reply), reply.denied};
    if (errand.delivery.connector.carrier == Carrier::Smtp) {
        const auto before = progressIn(sending.remote, sending.recipients).value_or(MailProgress());
        out.passed = passedOfMail(out.passed, reply, before, static_cast<int>(ready->badRows.size()),
                                  sending.recipients);
        if (out.passed.remote != sending.remote) // it was taken
            out.badRows = ready->badRows;
        out.recipients = sending.recipients;
    }
    return out;
}

Errand nextOf(const Errand &errand, const Carried &carried)
{
    Errand out = errand;
    out.sending.remote = carried.passed.remote;
    out.sending.recipients = carried.recipients;
    return out;
}

Passed cutOff(const Delivery &delivery)
{
    Passed out;
    out.stage = DeliveryStage::Unclear;
    out.why = say(QT_TRANSLATE_NOOP(
        "Muster", "Muster ended while it was being sent. Look there before it is sent again."));
    if (delivery.connector.carrier == Carrier::Smtp)
        return cutOffMail(delivery, out.why).value_or(out);
    return out;
}

Result<QString> shownBefore(const Errand &errand)
{
    Errand mute = errand;
    mute.sending.secret = standIn(errand.delivery.connector.carrier);
    MUSTER_TRY_ASSIGN(const Ready ready, readyToSend(mute));
    MUSTER_TRY_ASSIGN(const QList<Request> requests, requestsFor(errand.delivery, ready.sending));
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
    if (delivery.connector.carrier == Carrier::Statuspage && out.sending.remote.isEmpty())
        std::copy_if(state.deliveries.cbegin(), state.deliveries.cend(), std::back_inserter(out.before),
                     [&](const Delivery &one) {
                         const bool mayBe =
                             one.stage == DeliveryStage::Unclear || one.stage == DeliveryStage::Delivered;
                         return one.id != delivery.id && mayBe &&
                                one.connector.name == delivery.connector.name;
                     });
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
    if (nowUs - delivery.tryingSince > longestTrying)
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
    out.ifArrived = passed.ifArrived;
    const qint64 pause = qMin(longest, first << qBound(0, delivery.attempts, 10));
    out.dueAt = nowUs + (passed.retryAfter >= 0 ? passed.retryAfter * second : pause);
    return out;
}

} // namespace muster
