#pragma once

#include <QByteArray>

#include <initializer_list>

namespace muster {

/// SHA-256 (FIPS 180-4) of the parts one after another, 32 bytes. From libcrypto: Qt's own is eight times
/// slower.
QByteArray sha256(std::initializer_list<QByteArrayView> parts);

/// The first `count` hex digits of a SHA-256, for the name of a file. By Qt: waking libcrypto costs a start
/// some milliseconds, which nothing else in a start needs.
QByteArray nameFor(std::initializer_list<QByteArrayView> parts, int count);

/// Fills `count` bytes with cryptographic randomness.
void fillRandom(char *bytes, int count);
/// Bytes nobody can guess, from the system's random source.
QByteArray randomBytes(int count);

} // namespace muster
