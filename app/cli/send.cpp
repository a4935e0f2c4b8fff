// Sending a text by itself, and what became of each.

#include "app/cli/carrying.h"
#include "app/cli/composing.h"
#include "app/cli/verbs.h"
#include "models/comms/publicstatus.h"
#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/desk/courier.h"
#include "models/net/keyring.h"
#include "models/net/mailprogress.h"
#include "models/proof/proof.h"

#include <QJsonArray>

#include <algorithm>

namespace muster::cli {

namespace {

QJsonObject deliveryJson(const Delivery &one)
{
    return {{QStringLiteral("id"), one.id.toString()},
            {QStringLiteral("to"), one.connector.name},
            {QStringLiteral("channel"), keyOf(one.connector.channel)},
            {QStringLiteral("readers"), keyOf(one.readers)},
            {QStringLiteral("stage"), keyOf(one.stage)},
            {QStringLiteral("attempts"), one.attempts},
            {QStringLiteral("queued"), utcStamp(one.queuedAt)},
            {QStringLiteral("due"),
             one.stage == DeliveryStage::Waiting ? QJsonValue(utcStamp(one.dueAt)) : QJsonValue()},
            {QStringLiteral("detail"), one.detail},
            {QStringLiteral("remote"), one.remote},
            {QStringLiteral("text"), one.text}};
}

void tellDelivery(const Call &call, const Delivery &one)
{
    if (call.json)
        return call.printJson(deliveryJson(one));
    QStringList words{one.id.toString(), one.connector.name, call.tongue(labelOf(one.stage))};
    if (!one.detail.isEmpty())
        words += one.detail; // what a server answered may hold anything
    call.print(oneLine(words.join(QLatin1String("  "))));
}

/// 0 if it went to all, 1 if not.
int statusOf(const Delivery &one)
{
    const MailProgress mail = one.reachedSome() ? progressIn(one.remote) : MailProgress();
    return one.stage == DeliveryStage::Delivered && mail.denied + mail.badRows == 0 ? 0 : 1;
}

/// Who tries again what a server did not take yet: no command waits for it.
void tellWhoTries(const Call &call, const Delivery &one)
{
    if (one.stage == DeliveryStage::Waiting)
        call.warn(call.tongue(
            say(QT_TRANSLATE_NOOP("Muster", "It is tried again: by itself where a window has this workspace "
                                            "open, at once by “muster outbox INC %1 again”."),
                one.id.toString())));
}

/// The text to send: given, or what the incident makes now.
Result<SendUpdate> updateAsked(const Call &call, const AskedText &asked, Channel channel)
{
    SendUpdate out;
    out.incident = asked.summary.id;
    out.channel = channel;
    out.readers = asked.made.readers;
    if (call.has("text") && call.has("holding"))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "Say --text or --holding, not both.")));
    if (call.has("text")) {
        MUSTER_TRY_ASSIGN(out.text, wordsIn(call, "text"));
        out.subject = call.value("subject");
        MUSTER_TRY_ASSIGN(out.nextBy, call.moment("next-by", zoneOf(asked.summary)));
    } else {
        const DraftText text = asked.made.on(channel).text;
        out.text = text.body;
        out.subject = call.has("subject") ? call.value("subject") : text.subject;
        out.phase = keyOf(asked.made.phase);
        out.facts = toldFacts(asked.made);
        out.nextBy = asked.made.promise();
    }
    return out;
}

/// What keeps a text from going out, and what is written down where somebody sends it all the same: that is
/// read by others, so it holds nothing of the text.
struct Hold
{
    Message refusal, waived;
};

QList<Hold> holdsOn(const Call &call, const AskedText &asked, const SendUpdate &update)
{
    QList<Hold> out;
    const DraftText text{update.subject, update.text};
    if (const auto secret = secretIn(text))
        out +=
            Hold{*secret, say(QT_TRANSLATE_NOOP(
                              "Muster", "Sent although it seems to hold a password or a key: it is none."))};
    if (const Proof proof = proofOf(update.channel, update.subject, update.text); !proof.fits()) {
        const QString line = call.tongue(proofLine(proof));
        out += Hold{say(QT_TRANSLATE_NOOP("Muster", "It does not fit there: %1. Nothing was sent; “muster "
                                                    "proof” says what to cut."),
                        line),
                    say(QT_TRANSLATE_NOOP("Muster", "Sent although it does not fit there: %1."), line)};
    }
    // What was approved beforehand is the text that the incident makes, not one that was typed.
    const QList<Approver> whom = call.has("text") || call.has("subject")
                                     ? approversOf(asked.state.severity, asked.made.phase, asked.made.readers)
                                     : asked.made.approvers;
    const QList<Approver> missing = missingApprovals(whom, asked.state.approvals, approvableText(text));
    if (missing.isEmpty())
        return out;
    const QString first = call.tongue(labelOf(missing.first()));
    out += Hold{
        say(QT_TRANSLATE_NOOP("Muster", "Nobody has approved exactly this text yet: %1. Nothing was "
                                        "sent; “muster approve” records it."),
            first),
        say(QT_TRANSLATE_NOOP("Muster", "Sent although nobody had approved exactly this text: %1."), first)};
    return out;
}

/// Nothing is queued that cannot be sent for want of a secret.
Result<> secretAtHand(const Connector &to, const QString &given, const QString &workspace)
{
    const bool needed = to.carrier != Carrier::Smtp || !to.user.isEmpty();
    if (!needed || !given.isEmpty() || secretKept(secretName(workspace, to.name)))
        return {};
    return unreadable(say(QT_TRANSLATE_NOOP("Muster", "No keyring of this machine has the secret of “%1”. "
                                                      "Nothing was sent; give it with --secret-from."),
                          to.name));
}

/// Where no window has the workspace open nobody is sending, so what seems to be under way was cut off.
void settleIfOwner(const Call &call, Door &door, const Id &incident)
{
    if (door.isOwner())
        settleCutOff(door.session(), incident, call.tongue);
}

Result<State> settledState(const Call &call, Door &readable, const Summary &summary)
{
    MUSTER_TRY_ASSIGN(State state, readable.session().state(summary.id));
    if (std::none_of(state.deliveries.cbegin(), state.deliveries.cend(),
                     [](const Delivery &one) { return one.stage == DeliveryStage::Underway; }))
        return state;
    const auto door = call.write();
    if (!door)
        return state; // it may be read at least
    settleIfOwner(call, **door, summary.id);
    return (*door)->session().state(summary.id);
}

} // namespace

Result<int> send(Call &call)
{
    if (!call.has("to"))
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("Muster", "Say where to with --to; “muster connector” lists them.")));
    const bool dry = call.has("dry-run");
    MUSTER_TRY_ASSIGN(const QString secret, secretGiven(call));
    MUSTER_TRY_ASSIGN(const auto door, dry ? call.read() : call.write());
    MUSTER_TRY_ASSIGN(const Organisation organisation, door->session().organisation());
    const Connector *known = organisation.connector(call.value("to"));
    if (!known)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "There is no way out named “%1”. “muster connector” lists "
                                            "them. Nothing was sent."),
                call.value("to")));
    MUSTER_TRY_ASSIGN(const AskedText asked, askedFor(call, door->session(), known->channel));
    MUSTER_TRY_ASSIGN(const SendUpdate update, updateAsked(call, asked, known->channel));
    QueueDelivery queue{asked.summary.id,
                        *known,
                        update,
                        keyOf(publicStatus(asked.state.status, asked.state.assessment.functions)),
                        call.tongue.name(),
                        // A window that owns the workspace has a courier: only what is not begun here is its.
                        call.clock->nowUs() + (door->isOwner() ? 0 : 10 * second),
                        {}};
    MUSTER_TRY_ASSIGN(queue.said, call.said(zoneOf(asked.summary)));
    if (dry) {
        const Errand errand =
            errandFor(deliveryFrom(queue), asked.state, door->session().path(), call.clock->nowUs());
        MUSTER_TRY_ASSIGN(const QString request, shownBefore(errand));
        if (call.json)
            call.printJson(QJsonObject{{QStringLiteral("request"), request}});
        else
            call.print(request);
        return 0;
    }
    const QList<Hold> holds = holdsOn(call, asked, update);
    if (!holds.isEmpty() && !call.has("despite"))
        return refused(holds.first().refusal);
    MUSTER_TRY(secretAtHand(*known, secret, door->session().path()));
    MUSTER_TRY_ASSIGN(const Outcome outcome, door->execute(queue));
    for (const Hold &hold : holds)
        MUSTER_TRY(door->execute(LogEntry{asked.summary.id, call.tongue(hold.waived), Kind::Decision,
                                          Audience::Internal, queue.said}));
    const Id id = outcome.events.isEmpty() ? Id() : outcome.events.first().id;
    MUSTER_TRY_ASSIGN(const Delivery waiting, deliveryNow(door->session(), asked.summary.id, id));
    MUSTER_TRY_ASSIGN(const Delivery delivery, carryNow(call, *door, asked.summary.id, waiting, secret));
    tellDelivery(call, delivery);
    tellWhoTries(call, delivery);
    return statusOf(delivery);
}

Result<int> outbox(Call &call)
{
    if (call.args.size() == 1) {
        MUSTER_TRY_ASSIGN(const auto door, call.read());
        MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
        MUSTER_TRY_ASSIGN(const State state, settledState(call, *door, summary));
        QJsonArray all;
        for (const Delivery &one : state.deliveries) {
            all.append(deliveryJson(one));
            if (!call.json)
                tellDelivery(call, one);
        }
        if (call.json)
            call.printJson(all);
        return 0;
    }
    if (call.args.size() != 3)
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "Say which one, and what: %1."),
                              QStringLiteral("stop, again, arrived, lost")));
    MUSTER_TRY_ASSIGN(const QString secret, secretGiven(call));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    settleIfOwner(call, *door, summary.id);
    const Id id = Id::fromString(call.args.at(1)).value_or(Id{});
    MUSTER_TRY_ASSIGN(Delivery delivery, deliveryNow(door->session(), summary.id, id));
    static const QHash<QString, DeliveryStage> verbs{{QStringLiteral("stop"), DeliveryStage::Stopped},
                                                     {QStringLiteral("again"), DeliveryStage::Waiting},
                                                     {QStringLiteral("arrived"), DeliveryStage::Delivered},
                                                     {QStringLiteral("lost"), DeliveryStage::Failed}};
    const auto verb = verbs.constFind(call.args.at(2));
    if (verb == verbs.cend())
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2."), call.args.at(2),
                              QStringLiteral("stop, again, arrived, lost")));
    const bool again = *verb == DeliveryStage::Waiting;
    if (again && delivery.stage == DeliveryStage::Unclear) {
        // Begun, it would be called "not sent" for the wrong reason: it may be there.
        MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
        Delivery anew = delivery;
        anew.tryingSince = call.clock->nowUs();
        if (const auto why = outdated(anew, state, anew.tryingSince))
            return refused(
                say(QT_TRANSLATE_NOOP("Muster", "%1 Nothing was changed: say “arrived” or “lost”."),
                    call.tongue(*why)));
    }
    // What waits for its next attempt already is only not waited for.
    if (!again || delivery.stage != DeliveryStage::Waiting) {
        const qint64 due = call.clock->nowUs() + (door->isOwner() ? 0 : 10 * second);
        MUSTER_TRY(door->execute(EndDelivery{summary.id, id, *verb, {}, {}, due, {}}));
        MUSTER_TRY_ASSIGN(delivery, deliveryNow(door->session(), summary.id, id));
    }
    // Of a mail of which a part arrived the others are left.
    const bool goesOn = again || delivery.stage == DeliveryStage::Waiting;
    if (goesOn) {
        MUSTER_TRY_ASSIGN(delivery, carryNow(call, *door, summary.id, delivery, secret));
    }
    tellDelivery(call, delivery);
    tellWhoTries(call, delivery);
    return goesOn ? statusOf(delivery) : 0;
}

} // namespace muster::cli
