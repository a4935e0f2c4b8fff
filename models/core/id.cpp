#include "models/core/id.h"

#include "models/core/digest.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace muster {

namespace {
void stampVersion7(char *bytes, qint64 unixMs)
{
    const quint64 big = qToBigEndian(static_cast<quint64>(unixMs) << 16);
    std::memcpy(bytes, &big, 6);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
}
} // namespace

Id Id::random()
{
    Id id;
    fillRandom(id.m_bytes.data(), static_cast<int>(id.m_bytes.size()));
    return id;
}

Id Id::fresh(qint64 unixMs)
{
    Id id = random();
    stampVersion7(id.m_bytes.data(), unixMs);
    return id;
}

Id Id::derived(qint64 occurredUs, const QByteArray &key)
{
    Id id;
    const QByteArray digest = sha256({key});
    std::memcpy(id.m_bytes.data(), digest.constData(), 16);
    stampVersion7(id.m_bytes.data(), std::max<qint64>(0, occurredUs / 1000));
    return id;
}

std::optional<Id> Id::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Id id;
    std::memcpy(id.m_bytes.data(), bytes.constData(), 16);
    return id;
}

std::optional<Id> Id::fromString(const QString &text)
{
    if (text.size() != 36)
        return std::nullopt;
    for (const int dash : {8, 13, 18, 23}) {
        if (text.at(dash) != u'-')
            return std::nullopt;
    }
    QByteArray hex = text.toLatin1();
    hex.replace('-', "");
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    };
    if (hex.size() != 32 || !std::all_of(hex.cbegin(), hex.cend(), isHex))
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(hex));
}

QByteArray Id::bytes() const { return QByteArray(m_bytes.data(), 16); }

QString Id::toString() const
{
    QByteArray hex = bytes().toHex();
    for (const int dash : {8, 13, 18, 23})
        hex.insert(dash, '-');
    return QString::fromLatin1(hex);
}

std::strong_ordering operator<=>(const Id &a, const Id &b)
{
    const int order = std::memcmp(a.m_bytes.data(), b.m_bytes.data(), 16);
    return order <=> 0;
}

} // namespace muster
