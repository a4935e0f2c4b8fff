#include "views/palette/keyhint.h"

#include "views/shared/dress.h"
#include "views/shared/keycap.h"

#include <QPainter>

namespace muster {

KeyHint::KeyHint(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setType(this, Type::Secondary);
    setInk(this, Tone::Secondary);
}

void KeyHint::tell(const QString &key, const QString &words)
{
    m_key = key;
    setText(words);
    setAccessibleName(QString(key + QStringLiteral(": ") + words));
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    const QSize cap = keycapSize(m_key);
    return {cap.width() + u(8) + fontMetrics().horizontalAdvance(text()),
            qMax(cap.height(), fontMetrics().height())};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int cap = keycapSize(m_key).width();
    const Tokens &t = tokensFor(this);
    paintKeycap(&painter, QRect(0, 0, cap, height()), m_key, t.text2);
    painter.setPen(t.text2);
    painter.drawText(rect().adjusted(cap + u(8), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace muster
