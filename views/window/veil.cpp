#include "views/window/veil.h"

#include "views/shared/shapes.h"
#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace muster {

Veil::Veil(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("veil"));
    hide();
}

void Veil::open(QWidget *front, const QSizeF &wish)
{
    if (!isOpen())
        m_before = QApplication::focusWidget();
    m_front = front;
    m_wish = wish;
    front->setParent(this);
    show();
    raise();
    place();
    front->show();
}

void Veil::setFeet(int wanted, int needed)
{
    m_wanted = wanted;
    m_needed = needed;
    place();
}

void Veil::dismiss()
{
    if (!isOpen())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void Veil::place()
{
    if (!m_front)
        return;
    const int air = u(12);
    const int wish = u(m_wish.height());
    int room = height() - m_wanted - 2 * air;
    if (room < wish * 9 / 10) // rather in front of the foot than cut
        room = height() - m_needed - 2 * air;
    const QSize size(qMin(u(m_wish.width()), width() - u(32)), qMin(wish, room));
    m_front->setGeometry(QRect(QPoint((width() - size.width()) / 2, air + (room - size.height()) / 2), size));
}

void Veil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    painter.fillRect(rect(), t.scrim);
    if (m_front)
        paintShadow(&painter, m_front->geometry(), u(10), t);
}

void Veil::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Veil::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Veil::mousePressEvent(QMouseEvent *event) { event->accept(); }

} // namespace muster
