#include "views/shared/elidinglabel.h"

#include "models/core/text.h"
#include "views/shared/dress.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace muster {

ElidingLabel::ElidingLabel(const QString &text, Type type, Tone ink, QWidget *parent)
    : QLabel(oneLine(text), parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setType(this, type);
    if (ink != Tone::Text)
        setInk(this, ink);
}

void ElidingLabel::setText(const QString &text) { QLabel::setText(oneLine(text)); }

void ElidingLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidingLabel::isCut() const { return fontMetrics().horizontalAdvance(text()) > contentsRect().width(); }

QSize ElidingLabel::sizeHint() const
{
    // One pixel more than the advance: fractional widths must not cut the last letter.
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height() + u(2)};
}

QSize ElidingLabel::minimumSizeHint() const { return {qMin(u(24), sizeHint().width()), sizeHint().height()}; }

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(shapedFor(font(), text()));
    const QString shown = painter.fontMetrics().elidedText(text(), m_mode, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                          palette(), isEnabled(), shown, foregroundRole());
}

bool ElidingLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isCut() && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace muster
