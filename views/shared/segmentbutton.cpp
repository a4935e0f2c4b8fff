#include "views/shared/segmentbutton.h"

#include "views/shared/focuswatch.h"
#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace muster {

namespace {

QFont segmentFont(bool chosen) { return typeFont(chosen ? Type::Strong : Type::Row); }

} // namespace

SegmentButton::SegmentButton(const QString &words, QWidget *parent)
    : QRadioButton(parent)
{
    setText(words);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SegmentButton::sizeHint() const
{
    const QFontMetrics metrics(segmentFont(true));
    return {metrics.horizontalAdvance(text()) + u(28), qMax(u(32), metrics.height() + u(10))};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    const QRect box = rect().adjusted(u(3), u(3), -u(3), -u(3));
    if (isChecked())
        paintBox(&painter, box, u(5), t.raised, t.highContrast() ? t.accent : t.buttonLine, u(t.line));
    else if (underMouse() && isEnabled())
        paintBox(&painter, box, u(5), t.hover);
    if (showsFocus(this))
        paintFocusRing(&painter, box, u(5), t);
    painter.setFont(segmentFont(isChecked()));
    painter.setPen(!isEnabled() ? t.disabled : isChecked() ? t.text : t.text2);
    painter.drawText(box, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, box.width() - u(8)));
}

void SegmentButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->ignore(); // the track moves the choice
    else
        QRadioButton::keyPressEvent(event);
}

} // namespace muster
