#include "views/shared/shapes.h"

#include "views/shared/icons.h"
#include "views/shared/unit.h"

#include <QPainter>
#include <QPainterPath>

namespace muster {

QString severityIcon(int severity)
{
    switch (severity) {
    case 1: return QStringLiteral("octagon");
    case 2: return QStringLiteral("triangle");
    case 3: return QStringLiteral("diamond");
    case 4: return QStringLiteral("circle-info");
    default: return QStringLiteral("rounded-square");
    }
}

void paintSeverityShape(QPainter *painter, int severity, const QRectF &rect, const QColor &colour)
{
    paintIcon(painter, severityIcon(severity), rect, colour);
}

void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &line,
              qreal lineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outer;
    outer.addRoundedRect(rect, radius, radius);
    if (ground.isValid())
        painter->fillPath(outer, ground);
    if (line.isValid() && lineWidth > 0) {
        // A filled ring instead of a pen: the edge stays on whole pixels at every scale.
        QPainterPath ring = outer;
        ring.setFillRule(Qt::OddEvenFill);
        const QRectF inside = rect.adjusted(lineWidth, lineWidth, -lineWidth, -lineWidth);
        const qreal innerRadius = qMax(0.0, radius - lineWidth);
        ring.addRoundedRect(inside, innerRadius, innerRadius);
        painter->fillPath(ring, line);
    }
    painter->restore();
}

void paintShadow(QPainter *painter, const QRectF &rect, qreal radius, const Tokens &tokens)
{
    if (tokens.highContrast())
        return; // a line says it there
    const int depth = u(14);
    const QColor shade(0, 0, 0, tokens.dark() ? 10 : 5);
    for (int i = depth; i > 0; i -= 2)
        paintBox(painter, rect.adjusted(-i, -i / 2.0, i, i).translated(0, u(2)), radius + i, shade);
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const Tokens &tokens)
{
    paintBox(painter, rect, radius, {}, tokens.accent, u(tokens.highContrast() ? 4 : 2));
}

} // namespace muster
