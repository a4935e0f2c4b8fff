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

QStringList capsOf(const QString &keys)
{
    QStringList caps;
    QString rest = keys;
    // A plus behind a plus is the key.
    for (qsizetype at = rest.indexOf(u'+', 1); at > 0 && at + 1 < rest.size(); at = rest.indexOf(u'+', 1)) {
        caps.append(rest.left(at));
        rest = rest.mid(at + 1);
    }
    if (!rest.isEmpty())
        caps.append(rest);
    return caps;
}

int paintKeycaps(QPainter *painter, const QRect &rect, const QString &keys, const QColor &ink)
{
    const QStringList caps = capsOf(keys);
    int right = rect.right() + 1;
    for (auto cap = caps.crbegin(); cap != caps.crend(); ++cap) {
        const int wide = keycapSize(*cap).width();
        paintKeycap(painter, QRect(right - wide, rect.y(), wide, rect.height()), *cap, ink);
        right -= wide + u(5);
    }
    return caps.isEmpty() ? right : right + u(5);
}

} // namespace muster
