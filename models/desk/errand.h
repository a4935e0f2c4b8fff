#pragma once

#include "models/incident/deliveryacts.h"
#include "models/incident/state.h"
#include "models/net/carry.h"
#include "models/post/addresses.h"

namespace muster {

/// One attempt to hand a delivery over, with all it needs: made where the state is, carried out anywhere.
struct Errand
{
    Delivery delivery;
    Sending sending;
    QString keptAs;          ///< the name its secret has in the keyring, looked up where none is given
    bool mayBeThere = false; ///< an earlier attempt may have arrived: ask first, where one can ask
    bool onlyAsk = false;    ///< and send nothing: whether it is still true only somebody who looks can say
    /// Earlier texts that may have opened an incident on the status page, of which nobody knows what it is
    /// called there.
    QList<Delivery> before = {};
};

/// What came of it, the recipients that were refused, each with the reply, and the rows of the list that are
/// no address. Underway: a batch of a mail was taken, `remote` says how far
/// that came, and others follow.
struct Carried
{
    Passed passed;
    QByteArrayList denied = {};
    QList<BadRow> badRows = {};
    QStringList recipients = {}; ///< all that the list names: it is read with the first batch
};

/// The attempt, blocking: of a mail to many its next batch, so that what was taken can be written down before
/// more goes out.
Carried carriedOut(const Errand &errand, const Patience &patience = {},
                   const std::atomic<bool> *stop = nullptr);

/// What follows on an errand that is still under way.
Errand nextOf(const Errand &errand, const Carried &carried);

/// What became of a delivery that was under way when Muster ended: nobody knows. Of a mail to many, which of
/// the addresses perhaps have it.
Passed cutOff(const Delivery &delivery);

/// Exactly what it would send, for somebody to read: nothing is sent, and no secret is asked for.
Result<QString> shownBefore(const Errand &errand);

/// The delivery it would become.
Delivery deliveryFrom(const QueueDelivery &queue);

/// The errand of a delivery as things stand.
Errand errandFor(const Delivery &delivery, const State &state, const QString &workspace, qint64 nowUs);

/// The name of a connector's secret in the keyring: of this workspace, since two may call theirs the same.
QString secretName(const QString &workspace, const QString &connector);

/// The delivery of this device that is to be tried now, the one that waits longest; null if none is.
const Delivery *dueDelivery(const State &state, const Id &device, qint64 nowUs);
/// When the next is to be tried, microseconds UTC; 0 if none waits.
qint64 nextDeliveryAt(const State &state, const Id &device);

/// Why a delivery that waits must not go out any more; nothing while it may.
std::optional<Message> outdated(const Delivery &delivery, const State &state, qint64 nowUs);

/// How it is written down: what is to be tried again comes after 5 s, 10 s, 20 s ... at most five minutes, or
/// when the server says.
EndDelivery endOf(const Delivery &delivery, const Id &incident, const Passed &passed, const QString &detail,
                  qint64 nowUs);

/// How long a delivery is tried before it is given up.
inline constexpr qint64 longestTrying = qint64(30) * 60 * 1'000'000;

} // namespace muster
