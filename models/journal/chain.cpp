#include "models/journal/chain.h"

#include "models/core/digest.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace muster {

namespace {
QByteArray big(qint64 value)
{
    QByteArray out(8, Qt::Uninitialized);
    qToBigEndian(value, out.data());
    return out;
}
} // namespace

QByteArray digestOf(const QByteArray &salt, const QByteArray &body) { return sha256({salt, body}); }

QByteArray hashOf(const QByteArray &previous, const Event &event)
{
    char numbers[24];
    qToBigEndian(event.deviceSeq, numbers);
    qToBigEndian(event.recorded, numbers + 8);
    qToBigEndian(event.occurred, numbers + 16);
    char length[4];
    qToBigEndian(static_cast<quint32>(event.type.size()), length);
    return sha256({QByteArrayView("\x01", 1), previous, QByteArrayView(event.id.data(), 16),
                   QByteArrayView(event.incident.data(), 16), QByteArrayView(event.device.data(), 16),
                   QByteArrayView(numbers, 24), QByteArrayView(length, 4), event.type, event.digest});
}

QByteArray chainStart() { return QByteArray(32, '\0'); }

QList<ChainEnd> chainEnds(const QList<Event> &events)
{
    QHash<Id, QList<ChainEnd>> byDevice;
    for (const Event &event : events) {
        QList<ChainEnd> &ends = byDevice[event.device];
        if (!ends.isEmpty() && ends.first().deviceSeq < event.deviceSeq)
            ends.clear();
        if (ends.isEmpty() || ends.first().deviceSeq == event.deviceSeq)
            ends.append({event.device, event.deviceSeq, event.hash});
    }
    QList<ChainEnd> all;
    for (const QList<ChainEnd> &ends : std::as_const(byDevice))
        all += ends;
    return all;
}

QByteArray headOf(QList<ChainEnd> ends)
{
    std::sort(ends.begin(), ends.end(), [](const ChainEnd &a, const ChainEnd &b) {
        return std::tie(a.device, a.deviceSeq, a.hash) < std::tie(b.device, b.deviceSeq, b.hash);
    });
    QByteArray all;
    for (const ChainEnd &end : std::as_const(ends))
        all += end.device.bytes() + big(end.deviceSeq) + end.hash;
    return sha256({all}).toHex();
}

} // namespace muster
