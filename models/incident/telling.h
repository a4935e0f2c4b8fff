#pragma once

#include <QStringList>

namespace muster {

/// The pieces of a text that could tell who or what it is about, wherever they stand again: e-mail addresses,
/// numbers of four digits and more (spaces and dashes within left out), and codes that mix letters and
/// digits. Times and dates are none. Used to find what an erasure should perhaps reach as well.
QStringList tellingPieces(const QString &text);

/// Whether a text holds one of the pieces.
bool holdsPiece(const QString &text, const QStringList &pieces);

} // namespace muster
