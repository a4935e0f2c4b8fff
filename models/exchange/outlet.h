#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringView>

#include <array>

namespace muster {

/// What a format writes instead of a character: one row for each ASCII character, empty where it stays
/// itself.
struct Escapes
{
    std::array<QByteArray, 128> ascii;
    /// Characters that turn or hide text (bidi controls, zero-width, C1 controls) are written as "[U+202E]".
    bool unmask = false;

    /// Nothing is replaced.
    static const Escapes &none();
    /// The inside of a JSON string (RFC 8259, 7).
    static const Escapes &json();
    /// For people: control characters as their pictures (U+001B as "␛"), carriage returns gone, disguises
    /// shown.
    static Escapes forReading();
};

/// Carries an export to its device in pieces of about 64 KiB, as UTF-8, and never loses the device's "no".
class Outlet
{
public:
    explicit Outlet(QIODevice &device);

    void raw(QByteArrayView utf8) { m_buffer.append(utf8); }
    void raw(char c) { m_buffer.append(c); }
    /// Lone surrogates become U+FFFD.
    void text(QStringView words, const Escapes &escapes);
    /// UTF-8 that is known to be such, escaped.
    void bytes(QByteArrayView utf8, const Escapes &escapes);
    void number(qint64 value);
    void id(const Id &id);

    /// Hands on what has gathered, if it is enough; Failure::Unwritable if the device did not take it.
    Result<> spill();
    /// Hands on the rest.
    Result<> finish();

private:
    Result<> empty();
    void special(QStringView words, qsizetype &i, const Escapes &escapes);

    QIODevice &m_device;
    QByteArray m_buffer;
};

} // namespace muster
