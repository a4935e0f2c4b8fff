#include "views/restore/runrow.h"

#include "views/shared/focuswatch.h"
#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace muster {

RunRow::RunRow(QWidget *parent)
    : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::ClickFocus);
}

void RunRow::tell(const RunLine &line, const LineWords &words)
{
    m_line = line;
    m_words = words;
    setChecked(line.isSettled() && line.answer->outcome != CheckOutcome::NotApplicable);
    setAccessibleName(nameOf());
    setAccessibleDescription(line.check.how);
    updateGeometry();
    update();
}

void RunRow::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    updateGeometry();
    update();
}

void RunRow::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
}

void RunRow::paintGround(QPainter *painter) const
{
    const Tokens &t = tokensFor(this);
    if (m_current) {
        painter->fillRect(rect(), t.accentSoft);
        painter->fillRect(QRect(0, 0, u(t.highContrast() ? 6 : 3), height()), t.accent);
    } else if (underMouse()) {
        painter->fillRect(rect(), t.hover);
    }
    if (showsFocus(this))
        paintFocusRing(painter, rect().adjusted(u(4), u(3), -u(4), -u(3)), u(6), t);
}

void RunRow::mouseReleaseEvent(QMouseEvent *event)
{
    const bool pressed = isDown() && rect().contains(event->position().toPoint());
    QCheckBox::mouseReleaseEvent(event);
    if (pressed)
        Q_EMIT pressedAt(event->position().x() < u(rowInset - 4));
}

// The list knows what a key means here; a check box would toggle by itself.
void RunRow::keyPressEvent(QKeyEvent *event) { event->ignore(); }
void RunRow::keyReleaseEvent(QKeyEvent *event) { event->ignore(); }

void RunRow::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(nameOf());
    else if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace muster
