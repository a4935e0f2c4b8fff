#include "models/desk/courier.h"

#include "models/core/clock.h"
#include "models/desk/mailing.h"
#include "models/net/keyring.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace muster {

namespace {

bool end(Session &session, const Id &incident, const Id &delivery, DeliveryStage stage, const QString &why)
{
    return session.execute(EndDelivery{incident, delivery, stage, why, {}, 0, {}}).has_value();
}

} // namespace

void settleCutOff(Session &session, const Id &incident, const Tongue &tongue)
{
    const Result<State> state = session.state(incident);
    if (!state)
        return;
    for (const Delivery &one : state->deliveries) {
        // After a crash the file may also be an older one that was restored: what waits in it may be out
        // already.
        const bool before = session.wasDevice(one.device);
        if (one.stage == DeliveryStage::Underway && (before || one.device == session.device())) {
            const Passed passed = cutOff(one);
            [[maybe_unused]] const auto noted =
                session.execute(endOf(one, incident, passed, tongue(passed.why), session.clock().nowUs()));
        } else if (one.stage == DeliveryStage::Waiting && before)
            end(session, incident, one.id, DeliveryStage::Failed,
                endedEarly(one,
                           say(QT_TRANSLATE_NOOP(
                               "Muster", "Muster was cut off while it waited. Look whether it is still true, "
                                         "then send it again.")),
                           tongue));
    }
}

Courier::Courier(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Courier::look);
    connect(&m_session, &Session::appended, this, &Courier::take);
}

Courier::~Courier()
{
    m_stop = true;
    m_running.waitForFinished();
}

void Courier::takeSecret(const QString &connector, const QString &secret)
{
    m_lent.insert(connector, secret);
    QtConcurrent::run([name = secretName(m_session.path(), connector), secret] {
        return keepSecret(name, secret);
    }).then(this, [this](const Result<> &kept) { Q_EMIT secretTaken(kept); });
}

void Courier::dropSecret(const QString &connector)
{
    m_lent.remove(connector);
    QtConcurrent::run([name = secretName(m_session.path(), connector)] {
        return forgetSecret(name);
    }).then(this, [](const Result<> &) {});
}

void Courier::start()
{
    const QList<Summary> incidents = m_session.incidents().value_or({});
    for (const Summary &one : incidents) {
        // What ended days ago has nothing to say to customers any more.
        if (one.ended == 0 || m_session.clock().nowUs() - one.ended < day)
            settle(one.id);
    }
    look();
}

void Courier::settle(const Id &incident)
{
    settleCutOff(m_session, incident, m_tongue);
    const Result<State> state = m_session.state(incident);
    if (!state)
        return;
    const bool open =
        std::any_of(state->deliveries.cbegin(), state->deliveries.cend(), [&](const Delivery &one) {
            return one.stage != DeliveryStage::Delivered &&
                   (one.device == m_session.device() || m_session.wasDevice(one.device));
        });
    if (open && !m_incidents.contains(incident))
        m_incidents.append(incident);
}

void Courier::take(const Id &incident, const QList<Event> &events)
{
    const bool concerns = std::any_of(events.cbegin(), events.cend(),
                                      [](const Event &e) { return e.type.startsWith("delivery."); });
    if (!concerns)
        return;
    if (!m_incidents.contains(incident))
        m_incidents.append(incident);
    // Not at once: whoever asked for it is to hear first that it is written down.
    if (!m_busy)
        m_timer.start(0);
}

void Courier::look()
{
    if (m_busy)
        return;
    qint64 next = 0;
    const QList<Id> incidents = m_incidents;
    for (const Id &incident : incidents) {
        const Result<State> state = m_session.state(incident);
        if (!state || lookIn(incident, *state)) {
            if (m_busy)
                return;
            continue;
        }
        const qint64 at = nextDeliveryAt(*state, m_session.device());
        next = at != 0 && (next == 0 || at < next) ? at : next;
        if (at == 0)
            m_incidents.removeOne(incident);
    }
    if (next != 0)
        m_timer.start(
            static_cast<int>(qBound(qint64(50), (next - m_session.clock().nowUs()) / 1000, qint64(60'000))));
    else
        Q_EMIT rested();
}

/// True if something of this incident is being done.
bool Courier::lookIn(const Id &incident, const State &state)
{
    for (const Delivery &one : state.deliveries) {
        const bool canAsk = one.connector.carrier == Carrier::Statuspage;
        if (one.stage == DeliveryStage::Unclear && canAsk &&
            (one.device == m_session.device() || m_session.wasDevice(one.device)) &&
            !m_asked.contains(one.id)) {
            ask(incident, one);
            return true;
        }
    }
    const qint64 now = m_session.clock().nowUs();
    const Delivery *due = dueDelivery(state, m_session.device(), now);
    if (!due)
        return false;
    if (const auto why = outdated(*due, state, now)) {
        const bool done =
            end(m_session, incident, due->id, DeliveryStage::Failed, endedEarly(*due, *why, m_tongue));
        m_timer.start(done ? 0 : 5000);
        return done;
    }
    begin(incident, *due);
    return m_busy;
}

void Courier::begin(const Id &incident, const Delivery &delivery)
{
    const Result<State> state = m_session.state(incident);
    if (!state)
        return;
    const Errand errand = errandFor(delivery, *state, m_session.path(), m_session.clock().nowUs());
    // Written down before, so that nothing can have gone out of which the journal knows nothing.
    if (!m_session.execute(BeginDelivery{incident, delivery.id, {}})) {
        m_timer.start(5000);
        return;
    }
    carry(incident, errand);
}

/// Whether what is unclear arrived, where the server can be asked.
void Courier::ask(const Id &incident, const Delivery &delivery)
{
    const Result<State> state = m_session.state(incident);
    m_asked.insert(delivery.id);
    const auto again = m_session.execute(EndDelivery{
        incident, delivery.id, DeliveryStage::Waiting, delivery.detail, {}, m_session.clock().nowUs(), {}});
    if (!state || !again)
        return;
    Errand errand = errandFor(delivery, *state, m_session.path(), m_session.clock().nowUs());
    errand.mayBeThere = true;
    errand.onlyAsk = true;
    if (m_session.execute(BeginDelivery{incident, delivery.id, {}}))
        carry(incident, errand);
}

void Courier::carry(const Id &incident, const Errand &given)
{
    m_busy = true;
    Errand errand = given;
    errand.sending.secret = m_lent.value(errand.delivery.connector.name);
    m_running = QtConcurrent::run(
        [errand, patience = m_patience, stop = &m_stop] { return carriedOut(errand, patience, stop); });
    QFuture<Carried> running = m_running; // the first is what the destructor waits for
    running.then(this, [this, incident, given](const Carried &carried) {
        m_busy = false;
        finish(incident, given, carried);
    });
}

void Courier::finish(const Id &incident, const Errand &errand, const Carried &carried)
{
    const Result<State> state = m_session.state(incident);
    const auto one = state ? std::find_if(state->deliveries.cbegin(), state->deliveries.cend(),
                                          [&](const Delivery &d) { return d.id == errand.delivery.id; })
                           : QList<Delivery>::const_iterator();
    if (state && one != state->deliveries.cend()) {
        const QString detail = detailOf(*one, carried.passed, m_tongue);
        // Should the disk be full now, it stays under way, and is unclear at the next start: never sent
        // twice.
        const auto written =
            m_session.execute(endOf(*one, incident, carried.passed, detail, m_session.clock().nowUs()));
        // Only what is written down to have been taken is followed by more.
        if (written && carried.passed.stage == DeliveryStage::Underway && !m_stop)
            return carry(incident, nextOf(errand, carried));
    }
    m_timer.start(0);
}

} // namespace muster
