#pragma once

#include <QFont>
#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;
class QColor;

namespace muster {

/// The size of a keycap with this text, in pixels.
QSize keycapSize(const QString &keys);
/// A small outlined key ("Ctrl+K"), centred in `rect`, line and text in `ink`.
void paintKeycap(QPainter *painter, const QRect &rect, const QString &keys, const QColor &ink);

/// "Ctrl+Shift+S" as its keys: "Ctrl", "Shift", "S".
QStringList capsOf(const QString &keys);
/// A keycap for each key, the last one ending at the right of `rect`, centred vertically; returns the x where
/// they begin.
int paintKeycaps(QPainter *painter, const QRect &rect, const QString &keys, const QColor &ink);

} // namespace muster
