// The rules of sending: what goes out by itself, and what comes of it.

#include "models/incident/deciding.h"
#include "models/incident/sentto.h"

#include <algorithm>

namespace muster::deciding {

namespace {

/// How long the line may be that says how far a mail came.
constexpr qsizetype maxRemote = 10'000;

const Delivery *deliveryOf(const Circumstances &here, const Id &id)
{
    const auto it = std::find_if(here.state.deliveries.cbegin(), here.state.deliveries.cend(),
                                 [&](const Delivery &one) { return one.id == id; });
    return it == here.state.deliveries.cend() ? nullptr : &*it;
}

Error noSuchDelivery()
{
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster", "Nothing like that was to be sent here. Nothing was changed.")));
}

/// Of a mail to many: some have it, and it did not go on.
bool isServedInPart(const Delivery &one)
{
    return one.reachedSome() && (one.stage == DeliveryStage::Failed || one.stage == DeliveryStage::Stopped);
}

/// The update as it is to be noted once it went out.
SendUpdate updateOf(const Delivery &delivery, const Said &said)
{
    SendUpdate out;
    out.channel = delivery.connector.channel;
    out.text = delivery.text;
    out.subject = delivery.subject;
    out.phase = delivery.phase;
    out.readers = delivery.readers;
    out.said = said;
    out.said.by = delivery.by;
    for (auto it = delivery.facts.cbegin(); it != delivery.facts.cend(); ++it)
        out.facts.append({it.key(), it.value()});
    if (delivery.nextBy != 0)
        out.nextBy = delivery.nextBy;
    return out;
}

/// That it is begun, for the first time or after a part of it was taken.
Draft begun(const Circumstances &here, const Said &said, const Id &delivery, int attempt,
            const QString &remote)
{
    QJsonObject body = bodyOf(here, said);
    body.insert(QStringLiteral("delivery"), delivery.toString());
    body.insert(QStringLiteral("attempt"), attempt);
    addWords(body, "remote", remote.left(maxRemote));
    return draft(here, type::deliveryBegun, said, body);
}

/// That the update went out, unless the first part of the mail has said so.
QList<Draft> noteOut(const Circumstances &here, const Delivery &delivery, const Said &said)
{
    const QList<SentUpdate> &sent = sentTo(delivery.readers, here.state);
    const auto isThis = [&](const SentUpdate &one) {
        return one.channel == delivery.connector.channel && one.readers == delivery.readers &&
               one.text == delivery.text && one.sentAt >= delivery.queuedAt;
    };
    if (delivery.reachedSome() && std::any_of(sent.cbegin(), sent.cend(), isThis))
        return {};
    return noteSent(here, updateOf(delivery, said), delivery.text);
}

} // namespace

Drafts decideOne(const Circumstances &here, const QueueDelivery &c)
{
    if (here.state.exercise)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "This is an exercise: it never sends anything. Copy the text, or mark it as sent.")));
    const SendUpdate &update = c.update;
    MUSTER_TRY_ASSIGN(
        const QString text,
        words(update.text, QT_TRANSLATE_NOOP("Muster", "The update is empty. Nothing was sent.")));
    if (update.nextBy && *update.nextBy <= here.nowUs)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "The next update would be due before this one. Nothing was sent; give a later time.")));
    const bool twice =
        std::any_of(here.state.deliveries.cbegin(), here.state.deliveries.cend(), [&](const Delivery &one) {
            const bool there = one.isOpen() || one.stage == DeliveryStage::Unclear ||
                               (one.stage == DeliveryStage::Delivered && here.nowUs - one.endedAt < minute);
            return there && one.connector.name == c.connector.name && one.readers == update.readers &&
                   one.text == text;
        });
    if (twice)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Exactly this text is on its way to “%1” already, or "
                                                       "just went there. Nothing was sent twice."),
                           c.connector.name));
    const bool inPart =
        std::any_of(here.state.deliveries.cbegin(), here.state.deliveries.cend(), [&](const Delivery &one) {
            return isServedInPart(one) && one.connector == c.connector && one.readers == update.readers &&
                   one.text == text && one.subject == update.subject &&
                   (one.nextBy == 0 || one.nextBy > here.nowUs);
        });
    if (inPart)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster",
                                  "Some of the addresses have exactly this text from “%1” already. Try "
                                  "that one again: it goes on with the others. Nothing was sent twice."),
                c.connector.name));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("connector"), toJson(c.connector));
    body.insert(QStringLiteral("name"), c.connector.name);
    body.insert(QStringLiteral("text"), text);
    addWords(body, "subject", update.subject);
    addWords(body, "phase", update.phase);
    addWords(body, "state", c.state);
    addWords(body, "language", c.language);
    if (update.nextBy)
        addMoment(body, "next_by", *update.nextBy);
    if (update.readers != Readers::Customers)
        body.insert(QStringLiteral("readers"), keyOf(update.readers));
    addFacts(body, update.facts);
    addMoment(body, "due", qMax(here.nowUs, c.dueAt));
    return QList{draft(here, type::deliveryQueued, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const BeginDelivery &c)
{
    const Delivery *delivery = deliveryOf(here, c.delivery);
    if (!delivery)
        return noSuchDelivery();
    if (delivery->stage != DeliveryStage::Waiting)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That is not waiting to be sent any more.")));
    return QList{begun(here, c.said, c.delivery, delivery->attempts + 1, {})};
}

Drafts decideOne(const Circumstances &here, const EndDelivery &c)
{
    const Delivery *delivery = deliveryOf(here, c.delivery);
    if (!delivery)
        return noSuchDelivery();
    const DeliveryStage was = delivery->stage;
    // Whoever looked settles what was unclear; what failed or was stopped can be tried again.
    const bool again =
        c.stage == DeliveryStage::Waiting && !delivery->isOpen() && was != DeliveryStage::Delivered;
    const bool settled = was == DeliveryStage::Unclear &&
                         (c.stage == DeliveryStage::Delivered || c.stage == DeliveryStage::Failed);
    const bool stopped = was == DeliveryStage::Waiting &&
                         (c.stage == DeliveryStage::Stopped || c.stage == DeliveryStage::Failed);
    if (was == DeliveryStage::Unclear && c.stage == DeliveryStage::Stopped)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "It may have arrived: say whether it did, once somebody has looked there.")));
    if (was != DeliveryStage::Underway && !again && !settled && !stopped)
        return refused(
            was == DeliveryStage::Delivered
                ? say(QT_TRANSLATE_NOOP("Muster", "That was delivered: it can only be corrected by "
                                                  "another update."))
                : say(QT_TRANSLATE_NOOP("Muster", "That is settled already. Nothing was changed.")));
    const bool goesOn = was == DeliveryStage::Underway && !c.remote.isEmpty();
    if (c.stage == DeliveryStage::Underway && goesOn)
        return QList{begun(here, c.said, c.delivery, delivery->attempts, c.remote)} +
               noteOut(here, *delivery, c.said);
    if (c.stage == DeliveryStage::Underway)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That is settled already. Nothing was changed.")));
    // Of a mail, those who come after what arrived are still to get it.
    const bool othersLeft = was == DeliveryStage::Unclear && c.stage == DeliveryStage::Delivered &&
                            !delivery->ifArrived.isEmpty();
    const DeliveryStage stage = othersLeft ? DeliveryStage::Waiting : c.stage;
    const QString remote = othersLeft ? delivery->ifArrived : c.remote.left(maxRemote);
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("delivery"), c.delivery.toString());
    body.insert(QStringLiteral("name"), delivery->connector.name);
    body.insert(QStringLiteral("stage"), keyOf(stage));
    // Whom it reached stays said when the rest is stopped.
    const bool keepsDetail =
        c.detail.isEmpty() && c.stage == DeliveryStage::Stopped && !delivery->remote.isEmpty();
    addWords(body, "detail", (keepsDetail ? delivery->detail : c.detail).left(maxTitle));
    addWords(body, "remote", remote);
    if (stage == DeliveryStage::Unclear)
        addWords(body, "if_arrived", c.ifArrived.left(maxRemote));
    if (stage == DeliveryStage::Waiting)
        addMoment(body, "due", qMax(here.nowUs, c.dueAt));
    QList<Draft> out{draft(here, type::deliveryEnded, c.said, body)};
    // That it is out is a fact, whatever else may be said of the text, and whoever else gets it.
    const bool reachedSome = delivery->connector.carrier == Carrier::Smtp && !remote.isEmpty();
    if (stage == DeliveryStage::Delivered || reachedSome)
        out += noteOut(here, *delivery, c.said);
    return out;
}

} // namespace muster::deciding
