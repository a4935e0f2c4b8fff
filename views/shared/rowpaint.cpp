#include "views/shared/rowpaint.h"

#include "views/shared/focuswatch.h"
#include "views/shared/icons.h"
#include "views/shared/shapes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace muster {

namespace {

constexpr qreal tagHeight = 20;

} // namespace

RowPaint::RowPaint(QPainter *painter, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_option(option)
    , m_tokens(tokensFor(option.palette))
    , m_rect(option.rect)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
}

RowPaint::~RowPaint() { m_painter->restore(); }

bool RowPaint::selected() const { return m_option.state.testFlag(QStyle::State_Selected); }

void RowPaint::ground(qreal radiusUnits)
{
    const qreal radius = u(radiusUnits);
    const bool hover =
        m_option.state.testFlag(QStyle::State_MouseOver) && m_option.state.testFlag(QStyle::State_Enabled);
    const bool ring =
        m_option.state.testFlag(QStyle::State_HasFocus) && (!m_option.widget || showsFocus(m_option.widget));
    if (selected()) {
        paintBox(m_painter, m_rect, radius, m_tokens.selected,
                 m_tokens.highContrast() ? m_tokens.accent : QColor(), u(2));
        const int inset = radiusUnits > 0 ? qMin(u(10), m_rect.height() / 5) : 0;
        const int x = m_rect.x() + (ring ? u(5) : 0); // clear of the ring
        paintBox(m_painter, QRectF(x, m_rect.y() + inset, u(3), m_rect.height() - 2 * inset),
                 radiusUnits > 0 ? u(1.5) : 0, m_tokens.accent);
    } else if (hover) {
        paintBox(m_painter, m_rect, radius, m_tokens.hover);
    }
    if (ring)
        paintFocusRing(m_painter, m_rect, radius, m_tokens);
}

void RowPaint::hairline(qreal left, qreal right)
{
    m_painter->fillRect(QRect(m_rect.x() + u(left), m_rect.bottom(), m_rect.width() - u(left) - u(right), 1),
                        m_tokens.border);
}

/// The pen and the font for these words, on the painter already.
QFont RowPaint::take(const QString &words, Type type, Tone tone, bool struck)
{
    QFont font = shapedFor(typeFont(type), words);
    font.setStrikeOut(struck);
    const bool enabled = m_option.state.testFlag(QStyle::State_Enabled);
    m_painter->setFont(font);
    m_painter->setPen(enabled ? m_tokens.hue(tone).text : m_tokens.disabled);
    return font;
}

int RowPaint::text(const QRect &rect, const QString &words, Type type, Tone tone, Qt::Alignment align,
                   bool struck)
{
    if (rect.width() <= 0)
        return rect.x();
    const QFont font = take(words, type, tone, struck);
    const QString shown = QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width());
    m_painter->drawText(rect, static_cast<int>(align) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return rect.x() + qMin(rect.width(), advance(font, shown));
}

void RowPaint::lines(const QRect &rect, const QString &words, int most, Type type, Tone tone, bool struck)
{
    if (rect.width() <= 0)
        return;
    const QFont font = take(words, type, tone, struck);
    const QFontMetrics metrics(font);
    QTextLayout layout(words, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    for (int at = 0; at < most; ++at) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool cut = at + 1 == most && line.textStart() + line.textLength() < words.size();
        const QString part =
            cut ? metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight, rect.width())
                : words.mid(line.textStart(), line.textLength());
        m_painter->drawText(QRect(rect.x(), rect.y() + at * metrics.height(), rect.width(), metrics.height()),
                            Qt::AlignVCenter | Qt::TextSingleLine, part);
    }
    layout.endLayout();
}

int RowPaint::kind(const QRect &rect, const QString &words, Tone tone)
{
    const QRectF dot(rect.x(), rect.y() + (rect.height() - u(8)) / 2.0, u(8), u(8));
    paintBox(m_painter, dot, u(4), m_tokens.hue(tone).text);
    return text(rect.adjusted(u(18), 0, 0, 0), words, Type::SecondaryBold, tone);
}

int RowPaint::tagWidth(const QString &words, bool withIcon)
{
    return advance(typeFont(Type::Tag), words) + u(14) + (withIcon ? u(15) : 0);
}

int RowPaint::tag(const QRect &rect, const QString &words, Tone tone, const QString &iconName)
{
    const Hue &hue = m_tokens.hue(tone);
    QRect box(rect.x(), 0, tagWidth(words, !iconName.isEmpty()),
              qMax(u(tagHeight), QFontMetrics(typeFont(Type::Tag)).height() + 2));
    box.moveTop(rect.y() + (rect.height() - box.height()) / 2);
    paintBox(m_painter, box, u(4), hue.soft, m_tokens.highContrast() ? hue.text : QColor(), 1);
    int x = box.x() + u(7);
    if (!iconName.isEmpty()) {
        paintIcon(m_painter, iconName, QRectF(x, box.y(), u(12), box.height()), hue.text);
        x += u(15);
    }
    m_painter->setFont(typeFont(Type::Tag));
    m_painter->setPen(hue.text);
    m_painter->drawText(QRect(x, box.y(), box.right() - x, box.height()),
                        Qt::AlignVCenter | Qt::TextSingleLine, words);
    return box.right() + 1;
}

int RowPaint::outlineTag(const QRect &rect, const QString &words)
{
    QRect box(rect.x(), 0, tagWidth(words),
              qMax(u(tagHeight), QFontMetrics(typeFont(Type::Tag)).height() + 2));
    box.moveTop(rect.y() + (rect.height() - box.height()) / 2);
    paintBox(m_painter, box, u(4), {}, m_tokens.borderStrong, 1);
    m_painter->setFont(typeFont(Type::Tag));
    m_painter->setPen(m_tokens.text2);
    m_painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, words);
    return box.right() + 1;
}

int RowPaint::icon(const QRect &rect, const QString &name, Tone tone, qreal units)
{
    paintIcon(m_painter, name, QRectF(rect.x(), rect.y(), u(units), rect.height()), m_tokens.hue(tone).text);
    return rect.x() + u(units);
}

void RowPaint::check(const QRect &rect, Qt::CheckState state, bool current, bool dash)
{
    QRect box(0, 0, u(20), u(20));
    box.moveCenter(rect.center());
    if (state == Qt::Checked) {
        const Hue &ok = m_tokens.hue(Tone::Ok);
        paintBox(m_painter, box, u(5), ok.fill);
        paintIcon(m_painter, QStringLiteral("tick"), box.adjusted(u(2), u(2), -u(2), -u(2)), ok.onFill);
        return;
    }
    paintBox(m_painter, box, u(5), m_tokens.surface, current ? m_tokens.accent : m_tokens.borderStrong,
             current || m_tokens.highContrast() ? u(2) : 1.5 * unit());
    if (dash)
        paintIcon(m_painter, QStringLiteral("dash"), box.adjusted(u(2), u(2), -u(2), -u(2)), m_tokens.text2);
}

void RowPaint::leaders(const QRect &rect, int x1, int x2)
{
    const QFontMetrics metrics(typeFont(Type::Body));
    const int y = rect.y() + (rect.height() + metrics.capHeight()) / 2 - 1;
    const int step = u(5);
    for (int x = (x1 / step + 1) * step; x < x2; x += step)
        m_painter->fillRect(QRect(x, y, qMax(1, u(1)), qMax(1, u(1))), m_tokens.borderStrong);
}

} // namespace muster
