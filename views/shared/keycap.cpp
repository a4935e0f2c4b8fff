#include "views/shared/keycap.h"

#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QFontMetrics>
#include <QPainter>

namespace muster {

namespace {

QFont capFont() { return typeFont(Type::Tag); }

} // namespace

QSize keycapSize(const QString &keys)
{
    const QFontMetrics metrics(capFont());
    const int height = qMax(u(18), metrics.height() + u(4));
    return {qMax(height, metrics.horizontalAdvance(keys) + u(10)), height};
}

void paintKeycap(QPainter *painter, const QRect &rect, const QString &keys, const QColor &ink)
{
    QRect cap(QPoint(), keycapSize(keys));
    cap.moveCenter(rect.center());
    QColor line = ink;
    line.setAlphaF(0.45F);
    paintBox(painter, cap, u(4), {}, line, 1);
    painter->save();
    painter->setFont(capFont());
    painter->setPen(ink);
    painter->drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, keys);
    painter->restore();
}

} // namespace muster
