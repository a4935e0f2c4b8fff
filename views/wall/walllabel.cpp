#include "views/wall/walllabel.h"

#include "views/shared/unit.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace muster {

WallLabel::WallLabel(const WallType &type, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void WallLabel::setWords(const QString &words)
{
    if (words != text())
        setText(words);
}

void WallLabel::setTone(Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    update();
}

void WallLabel::setOnFill(bool onFill)
{
    if (m_onFill == onFill)
        return;
    m_onFill = onFill;
    update();
}

void WallLabel::place(const QRectF &units, qreal scale)
{
    m_scale = scale;
    setGeometry(QRectF(units.topLeft() * scale, units.size() * scale).toRect());
    update();
}

QFont WallLabel::letters(qreal part) const
{
    QFont font = QApplication::font();
    font.setPixelSize(qMax(6, qRound(m_type.size * part * m_scale)));
    font.setWeight(static_cast<QFont::Weight>(m_type.weight));
    return shapedFor(font, text());
}

WallLabel::Setting WallLabel::set(const QFont &font) const
{
    const QFontMetrics metrics(font);
    const auto cut = [&](const QString &words) { return metrics.elidedText(words, Qt::ElideRight, width()); };
    if (m_type.lines == 1)
        return {font, {cut(text())}, metrics.horizontalAdvance(text()) <= width()};
    Setting out{font, {}, true};
    QTextLayout layout(text(), font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        const QString rest = text().sliced(line.textStart());
        const bool last = out.lines.size() + 1 == m_type.lines;
        out.lines += last ? cut(rest) : rest.first(line.textLength()).trimmed();
        out.whole = rest.size() == line.textLength();
        if (last)
            break;
    }
    layout.endLayout();
    return out;
}

WallLabel::Setting WallLabel::fitting() const
{
    Setting out = set(letters());
    for (qreal part = 0.95; !out.whole && part >= m_type.least; part -= 0.05)
        out = set(letters(part));
    return out;
}

bool WallLabel::fits() const
{
    const Setting now = fitting();
    // Digits and capitals use less than the line of a font that has Han as well.
    return now.whole && QFontMetrics(now.font).capHeight() * static_cast<int>(now.lines.size()) <= height();
}

qreal WallLabel::wordsWidth() const
{
    return (QFontMetrics(letters()).horizontalAdvance(text()) + 1) / m_scale;
}

void WallLabel::paintEvent(QPaintEvent *)
{
    const Setting now = fitting();
    QPainter painter(this);
    painter.setFont(now.font);
    const Hue &hue = tokensFor(this).hue(m_tone);
    painter.setPen(m_onFill ? hue.onFill : hue.text);
    const int high = painter.fontMetrics().height();
    int top = (height() - high * static_cast<int>(now.lines.size())) / 2;
    for (const QString &line : now.lines) {
        painter.drawText(QRect(0, top, width(), high),
                         static_cast<int>(alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter |
                             Qt::TextSingleLine | Qt::TextDontClip,
                         line);
        top += high;
    }
}

void WallLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace muster
