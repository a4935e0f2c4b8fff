#include "views/window/railbutton.h"

#include "views/shared/focuswatch.h"
#include "views/shared/icons.h"
#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QFontMetrics>
#include <QPainter>

namespace muster {

namespace {

struct Mark
{
    QString icon;
    Tone tone;
};

Mark markOf(RailLine::Mark mark)
{
    switch (mark) {
    case RailLine::Mark::Done: return {QStringLiteral("check-circle"), Tone::Ok};
    case RailLine::Mark::Soon: return {QStringLiteral("clock"), Tone::Sev2};
    case RailLine::Mark::Overdue: return {QStringLiteral("octagon"), Tone::Sev1};
    case RailLine::Mark::None: break;
    }
    return {};
}

} // namespace

RailButton::RailButton(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setWords(const QString &name, const RailLine &line)
{
    if (name == text() && line == m_line)
        return;
    setText(name);
    m_line = line;
    setAccessibleName(line.words.isEmpty() ? name
                                           : tr("%1, %2", "page, its live line").arg(name, line.words));
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

QSize RailButton::minimumSizeHint() const { return {sizeHint().width(), u(46)}; }

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
    const Mark mark = markOf(m_line.mark);
    const int side = mark.icon.isEmpty() ? 0 : u(m_compact ? 14 : 18);
    if (side > 0) {
        const QRectF place = m_compact ? QRectF(width() - side - u(2), u(4), side, side)
                                       : QRectF(width() - side - u(8), (height() - side) / 2.0, side, side);
        paintIcon(&painter, mark.icon, place, t.hue(mark.tone).text);
    }
    if (m_compact)
        return;
    // Without a mark the line may go almost to the edge: "Update by 14:45 · 13 min left" needs it.
    const int left = u(45), right = side > 0 ? u(14) + side : u(3);
    const auto line = [&](Type type, const QColor &colour, int middle, const QString &text) {
        painter.setFont(typeFont(type));
        painter.setPen(isEnabled() ? colour : t.disabled);
        const QFontMetrics metrics(painter.font());
        const QRect place(left, middle - metrics.height() / 2, width() - left - right, metrics.height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    const int middle = height() / 2;
    line(isChecked() ? Type::Strong : Type::Row, isChecked() ? t.text : t.text2,
         m_line.words.isEmpty() ? middle : middle - u(9), text());
    const bool late = m_line.mark == RailLine::Mark::Overdue;
    line(late ? Type::MetaBold : Type::Meta, late ? t.hue(Tone::Sev1).text : t.text2, middle + u(10),
         m_line.words);
}

} // namespace muster
