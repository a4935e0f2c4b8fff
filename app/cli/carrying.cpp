#include "app/cli/carrying.h"

#include "app/cli/call.h"
#include "models/core/text.h"
#include "models/desk/errand.h"
#include "models/desk/mailing.h"
#include "models/owner/host.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace muster::cli {

namespace {

Carried carriedBeside(const Errand &errand, Door &door)
{
    std::unique_ptr<Host> host;
    if (door.isOwner()) {
        host = std::make_unique<Host>(door.session());
        [[maybe_unused]] const auto listening = host->listen(); // without it others wait, and nothing is lost
    }
    QEventLoop loop;
    QFutureWatcher<Carried> running;
    QObject::connect(&running, &QFutureWatcher<Carried>::finished, &loop, &QEventLoop::quit);
    running.setFuture(QtConcurrent::run([errand] { return carriedOut(errand); }));
    loop.exec();
    return running.result();
}

/// What came of an attempt, in the journal. An owner that ends between asking and answering may have written
/// it or not: then it is looked up, and said once more.
Result<Delivery> writtenDown(const Call &call, Door &door, const Id &incident, const Id &id,
                             const Passed &passed)
{
    for (bool again = false;; again = true) {
        MUSTER_TRY_ASSIGN(const Delivery begun, deliveryNow(door.session(), incident, id));
        const QString detail = detailOf(begun, passed, call.tongue);
        const Result<Outcome> written =
            door.execute(endOf(begun, incident, passed, detail, call.clock->nowUs()));
        MUSTER_TRY_ASSIGN(Delivery noted, deliveryNow(door.session(), incident, id));
        if (written || noted.stage == passed.stage)
            return noted;
        if (again)
            return written.error();
    }
}

} // namespace

void warnOf(const Call &call, const BadRow &bad)
{
    call.warn(oneLine(call.tongue(say(QT_TRANSLATE_NOOP("Muster", "Row %1 %2: %3"), QString::number(bad.row),
                                      call.tongue(bad.why), bad.text))));
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

Result<Delivery> carryNow(const Call &call, Door &door, const Id &incident, const Delivery &waiting,
                          const QString &secret)
{
    // The session is the door's, and another one once an owner has ended: asked for anew each time.
    MUSTER_TRY_ASSIGN(const State state, door.session().state(incident));
    const qint64 now = call.clock->nowUs();
    if (const auto why = outdated(waiting, state, now)) {
        MUSTER_TRY(door.execute(EndDelivery{
            incident, waiting.id, DeliveryStage::Failed, endedEarly(waiting, *why, call.tongue), {}, 0, {}}));
        return deliveryNow(door.session(), incident, waiting.id);
    }
    Errand errand = errandFor(waiting, state, door.session().path(), now);
    errand.sending.secret = secret;
    // Refused if somebody else has begun it meanwhile.
    MUSTER_TRY(door.execute(BeginDelivery{incident, waiting.id, {}}));
    for (Carried done;; errand = nextOf(errand, done)) {
        done = carriedBeside(errand, door);
        for (const BadRow &bad : done.badRows)
            warnOf(call, bad);
        for (const QByteArray &denied : done.denied)
            call.warn(oneLine(QString::fromUtf8(denied)));
        MUSTER_TRY_ASSIGN(Delivery noted, writtenDown(call, door, incident, waiting.id, done.passed));
        if (noted.stage != DeliveryStage::Underway)
            return noted;
    }
}

} // namespace muster::cli
