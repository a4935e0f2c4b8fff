#pragma once

#include "models/incident/event.h"

namespace muster {

/// SHA-256(salt, body): what the envelope seals of the body.
QByteArray digestOf(const QByteArray &salt, const QByteArray &body);

/// The chained hash of an event: SHA-256 over layout version (1 byte, 0x01), previous hash of this chain (32
/// zero bytes at its start), id, incident, device (16 bytes each), device_seq, recorded, occurred (8 bytes
/// big-endian, two's complement), length of type (4 bytes big-endian), type, digest. ARCHITECTURE.md has a
/// worked example.
QByteArray hashOf(const QByteArray &previous, const Event &event);

/// What stands before the first event of a chain.
QByteArray chainStart();

/// One chain's end: the last event a device wrote about an incident.
struct ChainEnd
{
    Id device;
    qint64 deviceSeq = 0;
    QByteArray hash;
};

/// The ends of the chains these events of one incident make; of a forked chain all its ends.
QList<ChainEnd> chainEnds(const QList<Event> &events);

/// The head hash of an incident: SHA-256 over (device, device_seq as 8 bytes, hash) of its chains, sorted. 64
/// hex digits.
QByteArray headOf(QList<ChainEnd> ends);

} // namespace muster
