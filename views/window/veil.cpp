#include "views/window/veil.h"

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
    const QSize size(qMin(u(m_wish.width()), width() - u(32)), qMin(u(m_wish.height()), height() - u(32)));
    m_front->setGeometry(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
}

void Veil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensFor(this).scrim);
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
