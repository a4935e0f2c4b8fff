#pragma once

#include <QByteArray>

#include <initializer_list>

namespace muster {

/// SHA-256 (FIPS 180-4) of the parts one after another, 32 bytes. From Nettle, which uses the processor's SHA
/// instructions: Qt's own is eight times slower, and loading libcrypto for this alone is a thirtieth of a
/// start.
QByteArray sha256(std::initializer_list<QByteArrayView> parts);

/// The first `count` hex digits of a SHA-256, for the name of a file.
QByteArray nameFor(std::initializer_list<QByteArrayView> parts, int count);

/// Fills `count` bytes with cryptographic randomness.
void fillRandom(char *bytes, int count);
/// Bytes nobody can guess, from the system's random source.
QByteArray randomBytes(int count);

} // namespace muster
