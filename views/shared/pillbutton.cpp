#include "views/shared/pillbutton.h"

#include "views/shared/focuswatch.h"
#include "views/shared/icons.h"
#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace muster {

namespace {

QFont pillFont(bool chosen) { return typeFont(chosen ? Type::SecondaryBold : Type::Secondary); }

} // namespace

PillButton::PillButton(const Pill &pill, PillGroup::Look look, QWidget *parent)
    : QRadioButton(parent)
    , m_pill(pill)
    , m_look(look)
{
    setText(pill.words);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(look == PillGroup::Look::Boxes ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
    tellName();
}

void PillButton::setCount(int count)
{
    if (m_pill.count == count)
        return;
    m_pill.count = count;
    m_hint = {};
    tellName();
    updateGeometry();
    update();
}

void PillButton::setTight(bool tight)
{
    m_tight = tight;
    m_hint = {};
    updateGeometry();
}

void PillButton::tellName()
{
    const QString words = m_pill.spoken.isEmpty() ? m_pill.words : m_pill.spoken;
    setAccessibleName(m_pill.count < 0 ? words : tr("%1, %2", "filter, count").arg(words).arg(m_pill.count));
}

QSize PillButton::sizeHint() const
{
    if (m_hint.isValid())
        return m_hint;
    // As wide as when chosen, so that the row stands still.
    int width = QFontMetrics(pillFont(true)).horizontalAdvance(m_pill.words) +
                u(m_tight                            ? 10
                  : m_look == PillGroup::Look::Plain ? 20
                                                     : 24);
    if (m_pill.dot)
        width += u(13);
    else if (!m_pill.icon.isEmpty())
        width += u(20);
    if (m_pill.count >= 0)
        width +=
            u(6) + QFontMetrics(typeFont(Type::Secondary)).horizontalAdvance(QString::number(m_pill.count));
    m_hint = {width, qMax(u(32), QFontMetrics(pillFont(true)).height() + u(10))};
    return m_hint;
}

PillButton::Colours PillButton::colours() const
{
    const Tokens &t = tokensFor(this);
    const Hue &hue = t.hue(m_pill.tone);
    const bool outlined = m_look != PillGroup::Look::Plain;
    if (!isEnabled())
        return {outlined ? t.raised : QColor(), outlined ? t.border : QColor(), t.disabled, t.disabled,
                t.disabled};
    if (isChecked() && t.highContrast()) // soft grounds do not exist here: the chosen one is filled
        return {t.accent, t.accent, t.onAccent, t.onAccent, t.onAccent};
    if (isChecked())
        return {hue.soft, hue.text, hue.text, hue.text, hue.text};
    const QColor ground = underMouse() ? t.hover : outlined ? t.raised : QColor();
    return {ground, outlined ? t.buttonLine : QColor(), t.text2, t.text3, hue.text};
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    const Colours c = colours();
    const qreal radius = m_look == PillGroup::Look::Boxes ? u(6) : height() / 2.0;
    paintBox(&painter, rect(), radius, c.ground, c.line, isChecked() ? 1.5 * unit() : u(t.line));
    if (showsFocus(this))
        paintFocusRing(&painter, rect(), radius, t);
    painter.setFont(pillFont(isChecked()));
    const int words = painter.fontMetrics().horizontalAdvance(m_pill.words);
    const int lead = m_pill.dot ? u(13) : m_pill.icon.isEmpty() ? 0 : u(20);
    const QString count = m_pill.count < 0 ? QString() : QString::number(m_pill.count);
    const int tail =
        count.isEmpty() ? 0 : u(6) + QFontMetrics(typeFont(Type::Secondary)).horizontalAdvance(count);
    int x = (width() - lead - words - tail) / 2;
    if (m_pill.dot)
        paintBox(&painter, QRectF(x, (height() - u(8)) / 2.0, u(8), u(8)), u(4), c.mark);
    else if (lead > 0)
        paintIcon(&painter, m_pill.icon, QRectF(x, 0, u(14), height()), c.ink);
    x += lead;
    painter.setPen(c.ink);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_pill.words);
    painter.setPen(c.count);
    painter.setFont(typeFont(Type::Secondary));
    painter.drawText(QRect(x + words + u(6), 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, count);
}

void PillButton::keyPressEvent(QKeyEvent *event)
{
    // Arrows belong to the row: the button would move the focus without choosing.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Home ||
        event->key() == Qt::Key_End)
        event->ignore();
    else
        QRadioButton::keyPressEvent(event);
}

} // namespace muster
