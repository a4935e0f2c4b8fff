#include "views/window/rolebutton.h"

#include "models/core/text.h"
#include "views/shared/avatar.h"
#include "views/shared/focuswatch.h"
#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QFontMetrics>
#include <QPainter>

namespace muster {

RoleButton::RoleButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void RoleButton::setRole(const QString &role, const QString &name, const QString &colour, const QString &gap)
{
    m_role = role;
    m_name = oneLine(name);
    m_colour = colour;
    m_gap = gap;
    m_wide = -1;
    const QString words = name.isEmpty() ? tr("%1: nobody yet. %2", "role, what to do").arg(role, gap)
                                         : tr("%1: %2", "role, person").arg(role, m_name);
    setText(words);
    setAccessibleName(words);
    setToolTip(words.toHtmlEscaped());
    updateGeometry();
    update();
}

void RoleButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

int RoleButton::wideWidth() const
{
    // Measured once for these words: the banner asks at every change of its width.
    if (m_wide >= 0)
        return m_wide;
    const QString name = m_name.isEmpty() ? m_gap : m_name;
    const int words = qMax(QFontMetrics(typeFont(Type::Meta)).horizontalAdvance(m_role),
                           QFontMetrics(typeFont(Type::Strong)).horizontalAdvance(name));
    return m_wide = u(34 + 8 + 6) + qMin(words, u(150)) + u(2);
}

QSize RoleButton::sizeHint() const { return {m_compact ? u(40) : wideWidth(), u(44)}; }

void RoleButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensFor(this);
    painter.setFont(typeFont(Type::Body));
    paintAvatar(&painter, QRectF(u(3), (height() - u(34)) / 2.0, u(34), u(34)), m_name, m_colour, palette());
    if (showsFocus(this))
        paintFocusRing(&painter, rect(), u(8), t);
    if (m_compact)
        return;
    const QRect words(u(3 + 34 + 8), 0, width() - u(3 + 34 + 8 + 3), height());
    const int middle = height() / 2;
    const auto line = [&](Type type, const QColor &ink, int y, const QString &text) {
        painter.setFont(typeFont(type));
        painter.setPen(ink);
        const QFontMetrics metrics(painter.font());
        const int h = metrics.height();
        painter.drawText(QRect(words.left(), y - h / 2, words.width(), h), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, words.width()));
    };
    line(Type::Meta, t.text2, middle - u(10), m_role);
    line(Type::Strong, isGap() ? t.hue(Tone::Sev2).text : t.text, middle + u(8), isGap() ? m_gap : m_name);
}

} // namespace muster
