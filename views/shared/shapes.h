#pragma once

#include "views/shared/tokens.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace muster {

/// Octagon "!", triangle "!", diamond "!", circle "i", rounded square "-": the icon name for severity 1..5.
QString severityIcon(int severity);
/// Paints the severity's shape in one colour, the sign cut out of it.
void paintSeverityShape(QPainter *painter, int severity, const QRectF &rect, const QColor &colour);

/// Rounded rectangle with a line inside its edge; an invalid colour leaves that part out. Sizes in pixels.
void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &ground,
              const QColor &line = {}, qreal lineWidth = 1);
/// The soft shadow around something that lies above the rest; paint it first.
void paintShadow(QPainter *painter, const QRectF &rect, qreal radius, const Tokens &tokens);
/// The focus ring: 2 px accent, inside the shape.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const Tokens &tokens);

} // namespace muster
