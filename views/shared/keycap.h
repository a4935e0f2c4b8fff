#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;
class QColor;

namespace muster {

/// The size of a keycap with this text, in pixels.
QSize keycapSize(const QString &keys);
/// A small outlined key ("Ctrl+K"), centred in `rect`, line and text in `ink`.
void paintKeycap(QPainter *painter, const QRect &rect, const QString &keys, const QColor &ink);

} // namespace muster
