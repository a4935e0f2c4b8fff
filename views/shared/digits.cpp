#include "views/shared/digits.h"

#include "views/shared/unit.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace muster {

namespace {

/// The widest digit's cell; signs keep their own width.
qreal cellOf(const QFontMetricsF &metrics, QChar c, qreal digit)
{
    if (c.isDigit() || c == QLatin1Char('-'))
        return digit;
    return metrics.horizontalAdvance(c);
}

/// The widest digits are 0 and 4, where they are not all alike; asking for ten costs a start ten glyphs.
qreal digitCell(const QFontMetricsF &metrics)
{
    return qMax(metrics.horizontalAdvance(QLatin1Char('0')), metrics.horizontalAdvance(QLatin1Char('4')));
}

} // namespace

int digitsWidth(const QFont &font, const QString &reading)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitCell(metrics);
    qreal width = 0;
    for (const QChar c : reading)
        width += cellOf(metrics, c, digit);
    return qCeil(width);
}

namespace {

void paintCells(QPainter *painter, qreal x, qreal base, const QString &reading, const QColor &ink)
{
    const QFontMetricsF metrics(painter->font());
    const qreal digit = digitCell(metrics);
    painter->save();
    painter->setPen(ink);
    for (const QChar c : reading) {
        const qreal cell = cellOf(metrics, c, digit);
        const QChar drawn = c == QLatin1Char('-') ? QChar(u'\u2013') : c;
        // A colon between digits sits at their middle, not on the base line.
        const qreal lift = c == QLatin1Char(':') ? (metrics.capHeight() - metrics.xHeight()) / 2 : 0;
        // On whole pixels: a digit between two is another picture of it.
        painter->drawText(
            QPointF(qRound(x + (cell - metrics.horizontalAdvance(drawn)) / 2), qRound(base - lift)),
            QString(drawn));
        x += cell;
    }
    painter->restore();
}

} // namespace

void paintDigits(QPainter *painter, const QRect &rect, const QString &reading, const QColor &ink)
{
    // Centred by the height of digits, not by the font's line, which CJK fonts make tall.
    const qreal cap = QFontMetricsF(painter->font()).capHeight();
    paintCells(painter, rect.x(), rect.y() + (rect.height() + cap) / 2, reading, ink);
}

Digits::Digits(qreal factor, QWidget *parent)
    : QLabel(parent)
    , m_factor(factor)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Digits::setReading(const QString &reading, const QString &spoken)
{
    if (reading.size() != m_reading.size())
        updateGeometry();
    if (reading != m_reading)
        update();
    m_reading = reading;
    const QString name = spoken.isEmpty() ? reading : spoken;
    if (accessibleName() != name)
        setAccessibleName(name);
}

void Digits::setAlongText(bool along)
{
    m_alongText = along;
    update();
}

void Digits::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Digits::setOnFill(bool onFill)
{
    m_onFill = onFill;
    update();
}

QSize Digits::sizeHint() const
{
    const QFont font = sized(typeFont(Type::Body), m_factor, 600);
    return {digitsWidth(font, m_reading), qCeil(QFontMetricsF(font).capHeight() * 1.5)};
}

void Digits::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(sized(typeFont(Type::Body), m_factor, 600));
    const Hue &hue = tokensFor(this).hue(m_tone);
    const QColor ink = m_onFill ? hue.onFill : hue.text;
    if (!m_alongText)
        return paintDigits(&painter, rect(), m_reading, ink);
    const QFontMetrics metrics(painter.font());
    const int base = (height() - metrics.height()) / 2 + metrics.ascent();
    paintCells(&painter, 0, base, m_reading, ink);
}

void Digits::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QLabel::changeEvent(event);
}

} // namespace muster
