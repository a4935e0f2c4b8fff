#include "views/window/railbutton.h"

#include "views/shared/focuswatch.h"
#include "views/shared/icons.h"
#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QFontMetrics>
#include <QPainter>

namespace muster {

RailButton::RailButton(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setWords(const QString &name, const QString &line)
{
    setText(name);
    m_line = line;
    setAccessibleName(line.isEmpty() ? name : tr("%1, %2", "page, its live line").arg(name, line));
    setToolTip(m_compact ? accessibleName().toHtmlEscaped() : QString());
    update();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? accessibleName().toHtmlEscaped() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const { return {m_compact ? u(40) : u(216), u(52)}; }

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    if (isChecked()) {
        paintBox(&painter, rect(), u(8), t.surface, t.border, u(t.line));
        paintBox(&painter, QRectF(0, (height() - u(28)) / 2.0, u(3), u(28)), u(1.5), t.accent);
    } else if (underMouse()) {
        paintBox(&painter, rect(), u(8), t.hover);
    }
    const QColor ink = isChecked() ? t.accent : t.text2;
    const qreal x = m_compact ? (width() - u(22)) / 2.0 : u(12);
    paintIcon(&painter, m_icon, QRectF(x, (height() - u(22)) / 2.0, u(22), u(22)),
              isEnabled() ? ink : t.disabled);
    if (showsFocus(this))
        paintFocusRing(&painter, rect(), u(8), t);
    if (m_compact)
        return;
    const int left = u(46);
    const auto line = [&](Type type, const QColor &colour, int middle, const QString &text) {
        painter.setFont(typeFont(type));
        painter.setPen(isEnabled() ? colour : t.disabled);
        const QFontMetrics metrics(painter.font());
        const QRect place(left, middle - metrics.height() / 2, width() - left - u(8), metrics.height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    const int middle = height() / 2;
    line(isChecked() ? Type::Strong : Type::Row, isChecked() ? t.text : t.text2,
         m_line.isEmpty() ? middle : middle - u(9), text());
    line(Type::Meta, t.text2, middle + u(10), m_line);
}

} // namespace muster
