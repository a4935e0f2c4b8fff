#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace muster {

/// Names one thing for ever: sixteen bytes, ordered byte by byte, written as a lower-case UUID.
class Id
{
public:
    constexpr Id() = default;

    /// A UUIDv7 (RFC 9562, 5.7) for `unixMs`, the rest from the system's random source: later ids sort later.
    static Id fresh(qint64 unixMs);
    /// 128 random bits, for devices.
    static Id random();
    /// The id every import of the same record gives: 48 bit of `occurredUs` in milliseconds, the rest from
    /// SHA-256 of `key`, with the version and variant bits of a UUIDv7.
    static Id derived(qint64 occurredUs, const QByteArray &key);
    /// Exactly 16 bytes, else nothing.
    static std::optional<Id> fromBytes(const QByteArray &bytes);
    /// `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, either case, else nothing.
    static std::optional<Id> fromString(const QString &text);

    QByteArray bytes() const;
    QString toString() const;
    bool isNull() const { return *this == Id{}; }
    const char *data() const { return m_bytes.data(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b);
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), 16, seed); }

private:
    std::array<char, 16> m_bytes{};
};

} // namespace muster
