#pragma once

#include "views/shared/tokens.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace muster {

/// A line icon by name ("flag"), tinted at paint time from the application's palette, or by RoomStyle to fit
/// its button.
QIcon icon(const QString &name);
/// The same in a tone of its own.
QIcon icon(const QString &name, Tone tone);
/// The application's icon, in colour.
QIcon applicationIcon();

/// Paints the icon into the largest square inside `rect`. Vectors on a printer, cached pixels on a screen.
void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour);
/// Paints any icon in one colour if it is one of ours, else as it is.
void paintIcon(QPainter *painter, const QIcon &icon, const QRectF &rect, const QColor &colour,
               bool enabled = true);

/// Every name there is, sorted.
QStringList iconNames();

} // namespace muster
