#include "views/shared/countpill.h"

#include "views/shared/focuswatch.h"
#include "views/shared/icons.h"
#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QFontMetrics>
#include <QPainter>

namespace muster {

namespace {

QFont wordsFont() { return typeFont(Type::Label); }

} // namespace

void CountPill::setWords(const QString &words, int count)
{
    m_count = count;
    setText(words);
    setAccessibleName(tr("%1, %2", "filter, count").arg(words).arg(count));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

QSize CountPill::sizeHint() const
{
    const int width =
        advance(wordsFont(), text()) + advance(typeFont(Type::Secondary), QString::number(m_count));
    return {width + u(24 + 6 + 4 + 14), qMax(u(32), QFontMetrics(wordsFont()).height() + u(10))};
}

void CountPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    const qreal radius = height() / 2.0;
    paintBox(&painter, rect(), radius, underMouse() ? t.hover : t.raised, t.buttonLine, u(t.line));
    if (showsFocus(this))
        paintFocusRing(&painter, rect(), radius, t);
    int x = u(12);
    painter.setFont(wordsFont());
    painter.setPen(t.text2);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, text());
    x += advance(wordsFont(), text()) + u(6);
    painter.setFont(typeFont(Type::Secondary));
    painter.setPen(t.text3);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, QString::number(m_count));
    paintIcon(&painter, QStringLiteral("chevron-down"), QRectF(width() - u(12 + 14), 0, u(14), height()),
              t.text3);
}

} // namespace muster
