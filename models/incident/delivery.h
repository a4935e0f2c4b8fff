#pragma once

#include "models/incident/connector.h"

#include <QMap>

namespace muster {

/// How far a text is on its way out. Unclear: it was being handed over when the program or the line broke
/// off, so that only somebody who looks can tell whether it arrived.
enum class DeliveryStage { Waiting, Underway, Delivered, Failed, Stopped, Unclear };

template <>
const QList<Term<DeliveryStage>> &terms<DeliveryStage>();

/// One text on its way out through one connector.
struct Delivery
{
    Id id;               ///< the event that queued it
    Id device = {};      ///< that queued it, and alone carries it: or two laptops would both
    Connector connector; ///< as it was then
    Readers readers = Readers::Customers;
    QString subject = {}, text = {}, phase = {};
    QString state = {};                ///< what customers read about how far it is: a key of PublicStatus
    QString language = {};             ///< "en" or "zh_CN"
    QMap<QString, QString> facts = {}; ///< what it was made of, by the names that templates use
    qint64 nextBy = 0;                 ///< the promise in it, microseconds UTC; 0 if it makes none
    QString by = {};
    qint64 queuedAt = 0;    ///< microseconds UTC
    qint64 tryingSince = 0; ///< the same, or when somebody asked to try again what had ended
    qint64 dueAt = 0;       ///< when it is to be tried next
    int attempts = 0;
    DeliveryStage stage = DeliveryStage::Waiting;
    QString detail = {}; ///< what the server said last, or why it was not sent
    QString remote = {}; ///< what the server calls it, where it tells
    /// Of a mail that is unclear: its `remote` if what was being handed over arrived, and others are left.
    QString ifArrived = {};
    qint64 endedAt = 0;
    friend bool operator==(const Delivery &, const Delivery &) = default;

    bool isOpen() const { return stage == DeliveryStage::Waiting || stage == DeliveryStage::Underway; }
    /// Of a mail: a server took it for some of its addresses at least, whatever became of the others.
    bool reachedSome() const { return connector.carrier == Carrier::Smtp && !remote.isEmpty(); }
};

/// How long a queued text can still be stopped (ui.md, "Screen rules": networked sends wait 10 s).
inline constexpr qint64 stopWindow = 10'000'000;

/// What the server calls the incident that an earlier delivery through this connector opened there; empty if
/// there is none.
QString remoteOf(const QList<Delivery> &deliveries, const QString &connector);

} // namespace muster
