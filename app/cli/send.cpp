// Sending a text by itself, and what became of each.

#include "app/cli/composing.h"
#include "app/cli/verbs.h"
#include "models/comms/publicstatus.h"
#include "models/desk/courier.h"

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
    const QString stage = call.tongue(labelOf(one.stage));
    call.print(one.id.toString() + QLatin1String("  ") + one.connector.name + QLatin1String("  ") + stage +
               (one.detail.isEmpty() ? QString() : QLatin1String("  ") + one.detail));
}

Result<Delivery> deliveryNow(Session &session, const Id &incident, const Id &id)
{
    MUSTER_TRY_ASSIGN(const State state, session.state(incident));
    const auto it = std::find_if(state.deliveries.cbegin(), state.deliveries.cend(),
                                 [&](const Delivery &one) { return one.id == id; });
    if (it == state.deliveries.cend())
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster", "Nothing like that was to be sent here. “muster outbox INC” lists what was.")));
    return *it;
}

/// One attempt, here and now: written down before and after.
Result<Delivery> attempt(const Call &call, Session &session, const Id &incident, const Delivery &waiting,
                         const QString &secret)
{
    MUSTER_TRY_ASSIGN(const State state, session.state(incident));
    const qint64 now = call.clock->nowUs();
    if (const auto why = outdated(waiting, state, now)) {
        MUSTER_TRY(session.execute(
            EndDelivery{incident, waiting.id, DeliveryStage::Failed, call.tongue(*why), {}, 0, {}}));
        return deliveryNow(session, incident, waiting.id);
    }
    Errand errand = errandFor(waiting, state, session.path(), now);
    errand.sending.secret = secret;
    MUSTER_TRY(session.execute(BeginDelivery{incident, waiting.id, {}}));
    for (Carried done;; errand = nextOf(errand, done)) {
        done = carriedOut(errand);
        for (const QByteArray &denied : done.denied)
            call.warn(QString::fromUtf8(denied));
        const QString detail = done.passed.why.source.isEmpty() ? QString() : call.tongue(done.passed.why);
        MUSTER_TRY_ASSIGN(const Delivery begun, deliveryNow(session, incident, waiting.id));
        MUSTER_TRY(session.execute(endOf(begun, incident, done.passed, detail, call.clock->nowUs())));
        if (done.passed.stage != DeliveryStage::Underway)
            return deliveryNow(session, incident, waiting.id);
    }
}

/// 0 if it went, or is on its way in the window that owns the workspace; 1 if it did not.
int statusOf(const Delivery &one, bool here)
{
    return one.stage == DeliveryStage::Delivered || (!here && one.isOpen()) ? 0 : 1;
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
        out.subject = text.subject;
        out.phase = keyOf(asked.made.phase);
        out.facts = toldFacts(asked.made);
        out.nextBy = asked.made.promise();
    }
    return out;
}

/// What keeps a text from going out, unless somebody says that it goes all the same.
Result<> mayGo(const Call &call, const AskedText &asked, const SendUpdate &update)
{
    const DraftText text{update.subject, update.text};
    if (const auto secret = secretIn(text))
        return refused(*secret);
    // What was approved beforehand is the text that the incident makes, not one that was typed.
    const QList<Approver> whom = call.has("text")
                                     ? approversOf(asked.state.severity, asked.made.phase, asked.made.readers)
                                     : asked.made.approvers;
    const QList<Approver> missing = missingApprovals(whom, asked.state.approvals, approvableText(text));
    if (missing.isEmpty())
        return {};
    return refused(
        say(QT_TRANSLATE_NOOP("Muster", "Nobody has approved exactly this text yet: %1. Nothing was "
                                        "sent; “muster approve” records it."),
            call.tongue(labelOf(missing.first()))));
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
    Session &session = door->session();
    MUSTER_TRY_ASSIGN(const Organisation organisation, session.organisation());
    const Connector *known = organisation.connector(call.value("to"));
    if (!known)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "There is no way out named “%1”. “muster connector” lists "
                                            "them. Nothing was sent."),
                call.value("to")));
    MUSTER_TRY_ASSIGN(const AskedText asked, askedFor(call, session, known->channel));
    MUSTER_TRY_ASSIGN(const SendUpdate update, updateAsked(call, asked, known->channel));
    QueueDelivery queue{asked.summary.id,
                        *known,
                        update,
                        keyOf(publicStatus(asked.state.status, asked.state.assessment.functions)),
                        call.tongue.name(),
                        call.clock->nowUs(),
                        {}};
    MUSTER_TRY_ASSIGN(queue.said, call.said(zoneOf(asked.summary)));
    if (dry) {
        const Errand errand =
            errandFor(deliveryFrom(queue), asked.state, session.path(), call.clock->nowUs());
        MUSTER_TRY_ASSIGN(const QString request, shownBefore(errand));
        call.print(request);
        return 0;
    }
    if (const Result<> free = mayGo(call, asked, update); !free && !call.has("despite"))
        return free.error();
    else if (!free)
        MUSTER_TRY(door->execute(LogEntry{asked.summary.id,
                                          call.tongue(say(QT_TRANSLATE_NOOP("Muster", "Sent although: %1"),
                                                          call.tongue(free.error().what))),
                                          Kind::Decision, Audience::Internal, queue.said}));
    MUSTER_TRY_ASSIGN(const Outcome outcome, door->execute(queue));
    const Id id = outcome.events.isEmpty() ? Id() : outcome.events.first().id;
    MUSTER_TRY_ASSIGN(Delivery delivery, deliveryNow(session, asked.summary.id, id));
    // Where a window owns the workspace, it carries the text: it may still be stopped there.
    if (door->isOwner()) {
        MUSTER_TRY_ASSIGN(delivery, attempt(call, session, asked.summary.id, delivery, secret));
    }
    tellDelivery(call, delivery);
    return statusOf(delivery, door->isOwner());
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
    Session &session = door->session();
    MUSTER_TRY_ASSIGN(const Summary summary, session.find(call.args.at(0)));
    settleIfOwner(call, *door, summary.id);
    const Id id = Id::fromString(call.args.at(1)).value_or(Id{});
    MUSTER_TRY(deliveryNow(session, summary.id, id));
    static const QHash<QString, DeliveryStage> verbs{{QStringLiteral("stop"), DeliveryStage::Stopped},
                                                     {QStringLiteral("again"), DeliveryStage::Waiting},
                                                     {QStringLiteral("arrived"), DeliveryStage::Delivered},
                                                     {QStringLiteral("lost"), DeliveryStage::Failed}};
    const auto verb = verbs.constFind(call.args.at(2));
    if (verb == verbs.cend())
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2."), call.args.at(2),
                              QStringLiteral("stop, again, arrived, lost")));
    MUSTER_TRY(door->execute(EndDelivery{summary.id, id, *verb, {}, {}, call.clock->nowUs(), {}}));
    MUSTER_TRY_ASSIGN(Delivery delivery, deliveryNow(session, summary.id, id));
    if (*verb == DeliveryStage::Waiting && door->isOwner()) {
        MUSTER_TRY_ASSIGN(delivery, attempt(call, session, summary.id, delivery, secret));
    }
    tellDelivery(call, delivery);
    return *verb == DeliveryStage::Waiting ? statusOf(delivery, door->isOwner()) : 0;
}

} // namespace muster::cli
