#include "views/shared/severitychip.h"

#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace muster {

namespace {

using Look = SeverityChip::Look;

/// What a look measures, in units.
struct Measure
{
    qreal height, pad, shape, gap, radius;
    Type type;
};

Measure measureOf(Look look)
{
    switch (look) {
    case Look::Banner: return {34, 13, 16, 7, 5, Type::Chip};
    case Look::Strip: return {24, 8, 13, 6, 4, Type::SecondaryBold};
    case Look::Pill: return {24, 8, 12, 4, 12, Type::Label};
    case Look::List: return {22, 0, 16, 8, 0, Type::Label};
    }
    return {};
}

struct ChipColours
{
    QColor ground, line, shape, ink;
};

ChipColours coloursOf(const Tokens &t, Look look, int severity)
{
    const Hue &hue = t.hue(severityTone(severity));
    const bool lowest = severityTone(severity) == Tone::Sev5;
    switch (look) {
    case Look::Banner:
    case Look::Strip:
        if (lowest)
            return {t.hue(Tone::Sev5).soft, t.borderStrong, t.text2, t.text2};
        return {hue.fill, t.highContrast() ? t.text : QColor(), hue.onFill, hue.onFill};
    case Look::Pill: {
        const QColor ink = lowest ? t.text2 : hue.text;
        return {hue.soft, t.highContrast() ? ink : QColor(), ink, ink};
    }
    case Look::List: return {{}, {}, t.text3, t.text2};
    }
    return {};
}

} // namespace

int severityChipWidth(SeverityChip::Look look, const QString &words)
{
    const Measure m = measureOf(look);
    return u(2 * m.pad) + u(m.shape) + u(m.gap) + QFontMetrics(typeFont(m.type)).horizontalAdvance(words) +
           1; // fractional widths must not cut the last letter
}

void paintSeverityChip(QPainter *painter, const QRect &rect, SeverityChip::Look look, int severity,
                       const QString &words, const QPalette &palette)
{
    const Tokens &t = tokensFor(palette);
    const Measure m = measureOf(look);
    const ChipColours c = coloursOf(t, look, severity);
    QRect box(rect.x(), 0, qMin(rect.width(), severityChipWidth(look, words)), u(m.height));
    box.moveTop(rect.y() + (rect.height() - box.height()) / 2);
    if (c.ground.isValid())
        paintBox(painter, box, u(m.radius), c.ground, c.line, u(t.line));
    const QRectF shape(box.x() + u(m.pad), box.y(), u(m.shape), box.height());
    paintSeverityShape(painter, severity, shape, c.shape);
    const int x = qRound(shape.right()) + u(m.gap);
    painter->save();
    painter->setFont(typeFont(m.type));
    painter->setPen(c.ink);
    const QRect textRect(x, box.y(), qMax(0, box.right() + 1 - x - u(m.pad) + 1), box.height());
    const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, textRect.width());
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter->restore();
}

SeverityChip::SeverityChip(Look look, QWidget *parent)
    : QLabel(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tellName();
}

void SeverityChip::setSeverity(int severity, const QString &words)
{
    m_severity = severity;
    m_words = words;
    tellName();
    updateGeometry();
    update();
}

void SeverityChip::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

QString SeverityChip::words() const
{
    return m_words.isEmpty() ? QStringLiteral("SEV %1").arg(m_severity) : m_words;
}

void SeverityChip::tellName()
{
    setAccessibleName(m_words.isEmpty() ? tr("Severity %1").arg(m_severity) : m_words);
}

QSize SeverityChip::sizeHint() const
{
    const Measure m = measureOf(m_look);
    return {severityChipWidth(m_look, words()),
            qMax(u(m.height), QFontMetrics(typeFont(m.type)).height() + u(4))};
}

void SeverityChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSeverityChip(&painter, rect(), m_look, m_severity, words(), palette());
}

void SeverityChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        tellName();
    QLabel::changeEvent(event);
}

} // namespace muster
