#include "views/window/edge.h"

#include "views/shared/unit.h"

#include <QPainter>

namespace muster {

void paintEdge(QPainter *painter, const QRect &edge, int severity, bool over, bool exercise,
               const Tokens &tokens)
{
    if (!exercise) {
        painter->fillRect(edge, over ? tokens.borderStrong : tokens.hue(severityTone(severity)).fill);
        return;
    }
    painter->save();
    const QRect wide = edge.adjusted(0, 0, u(5), 0);
    painter->setClipRect(wide);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.hue(Tone::Violet).text, u(3)));
    for (int y = wide.top() - wide.width(); y < wide.bottom() + wide.width(); y += u(8))
        painter->drawLine(QPoint(wide.left() - u(2), y + wide.width() + u(2)),
                          QPoint(wide.right() + u(2), y - u(2)));
    painter->restore();
}

} // namespace muster
