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
    m_wish = wish;
    bring(front);
}

void Veil::openAtTop(QWidget *front)
{
    m_wish = {};
    bring(front);
}

void Veil::bring(QWidget *front)
{
    if (!isOpen())
        m_before = QApplication::focusWidget();
    if (m_front && m_front != front)
        m_front->hide();
    m_front = front;
    if (front->parentWidget() != this)
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
    const bool had = isAncestorOf(QApplication::focusWidget());
    hide();
    if (had && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void Veil::place()
{
    if (!m_front)
        return;
    if (m_wish.isEmpty())
        return placeAtTop();
    const int air = u(12);
    const int wish = u(m_wish.height());
    int room = height() - m_wanted - 2 * air;
    if (room < wish * 9 / 10) // rather in front of the foot than cut
        room = height() - m_needed - 2 * air;
    const QSize size(qMin(u(m_wish.width()), width() - u(32)), qMin(wish, room));
    m_front->setGeometry(QRect(QPoint((width() - size.width()) / 2, air + (room - size.height()) / 2), size));
}

void Veil::placeAtTop()
{
    // As far from the top of the window with a banner as without.
    const int top = qMax(u(20), u(96) - y());
    const QSize wish = m_front->sizeHint();
    const int wide = qMin(wish.width(), width() - u(32));
    m_front->setGeometry((width() - wide) / 2, top, wide, qMin(wish.height(), height() - top - u(12)));
    update();
}

bool Veil::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
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

void Veil::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (m_wish.isEmpty())
        dismiss();
}

} // namespace muster
