#pragma once

#include "models/core/tongue.h"
#include "models/desk/errand.h"
#include "models/session/session.h"

#include <QFuture>
#include <QSet>
#include <QTimer>

#include <atomic>

namespace muster {

/// Writes down how those deliveries of an incident ended that this device had under way when Muster ended:
/// nobody knows. Only whoever owns the workspace may say so, since then nobody else is sending.
void settleCutOff(Session &session, const Id &incident, const Tongue &tongue);

/// Carries what waits in the queue, one text at a time: writes down that it begins, hands it over beside the
/// thread people wait for, and writes down what came of it. What an earlier run left half done is unclear
/// until a server or a person says.
class Courier : public QObject
{
    Q_OBJECT
public:
    explicit Courier(Session &session, QObject *parent = nullptr);
    ~Courier() override;

    /// Settles what an earlier run left, then carries what is due.
    void start();
    /// The language in which it writes down what servers say.
    void setTongue(const Tongue &tongue) { m_tongue = tongue; }
    /// A secret: in the keyring from now on, or for this run alone where there is none.
    void takeSecret(const QString &connector, const QString &secret);
    void dropSecret(const QString &connector);
    void setPatience(const Patience &patience) { m_patience = patience; }

Q_SIGNALS:
    /// Nothing waits and nothing is being handed over.
    void rested();
    /// Whether a keyring keeps the secret.
    void secretTaken(const muster::Result<> &kept);

private:
    void take(const Id &incident, const QList<Event> &events);
    void settle(const Id &incident);
    void look();
    bool lookIn(const Id &incident, const State &state);
    void begin(const Id &incident, const Delivery &delivery);
    void finish(const Id &incident, const Errand &errand, const Carried &carried);
    void ask(const Id &incident, const Delivery &delivery);
    void carry(const Id &incident, const Errand &errand);

    Session &m_session;
    Tongue m_tongue;
    QHash<QString, QString> m_lent;
    QSet<Id> m_asked;      ///< unclear ones whose server was asked in this run
    QList<Id> m_incidents; ///< that have something waiting or unclear
    QTimer m_timer;
    bool m_busy = false;
    Patience m_patience;
    std::atomic<bool> m_stop = false;
    QFuture<Carried> m_running;
};

} // namespace muster
