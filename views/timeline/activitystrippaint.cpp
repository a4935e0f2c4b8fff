// How the strip of activity is painted.

#include "views/shared/shapes.h"
#include "views/shared/tokens.h"
#include "views/shared/unit.h"
#include "views/timeline/activitystrip.h"

#include <QPainter>

#include <algorithm>

namespace muster {

namespace {

/// Words over one sign or, where they would meet, over several: "#3", "#3 #4", "#3–#9".
struct SignLabel
{
    QString begin, end;
    qreal first, last; ///< the signs it stands over
    int count = 1;

    QString words() const { return count == 1 ? begin : QString(begin + (count == 2 ? u' ' : u'–') + end); }
    qreal left(const QFontMetrics &metrics) const
    {
        return (first + last - metrics.horizontalAdvance(words())) / 2;
    }
};

void append(QList<SignLabel> &labels, SignLabel label, const QFontMetrics &metrics)
{
    while (!labels.isEmpty()) {
        const SignLabel &before = labels.constLast();
        if (before.left(metrics) + metrics.horizontalAdvance(before.words()) + u(6) <= label.left(metrics))
            break;
        label = {before.begin, label.end, before.first, label.last, before.count + label.count};
        labels.removeLast();
    }
    labels.append(label);
}

} // namespace

void ActivityStrip::paintBars(QPainter &painter) const
{
    const Tokens &t = tokensFor(this);
    const int most = qMax(1, *std::max_element(m_density.counts.cbegin(), m_density.counts.cend()));
    if (m_first >= 0) {
        const QRect all = barRect(qMin(m_first, m_last)).united(barRect(qMax(m_first, m_last)));
        paintBox(&painter, all.adjusted(0, -u(3), 0, 0), 0, t.selected);
    }
    painter.fillRect(QRect(area().x(), area().bottom() + 1, area().width(), 1), t.border);
    for (int bar = 0; bar < count(); ++bar) {
        const int n = m_density.counts.at(bar);
        if (n == 0)
            continue;
        QRect r = barRect(bar).adjusted(u(1), 0, -u(1), 0);
        r.setTop(r.bottom() + 1 - qMax(u(4), r.height() * n / most));
        const bool dim = m_first >= 0 && !isChosen(bar);
        const QColor colour = isChosen(bar) ? t.accent : dim ? t.buttonLine : t.borderStrong;
        paintBox(&painter, r, qMin<qreal>(u(2), r.width() / 3.0), colour);
    }
}

void ActivityStrip::paintSigns(QPainter &painter) const
{
    const Tokens &t = tokensFor(this);
    const QColor ok = t.hue(Tone::Ok).text;
    painter.setFont(typeFont(Type::MetaBold));
    const QFontMetrics metrics(painter.font());
    const qreal y = area().top() - u(7);
    QList<SignLabel> labels;
    for (const Sign &sign : m_updates) {
        const qreal x = xOf(sign.at);
        if (x < area().left() || x > area().right() + 1)
            continue;
        painter.setBrush(ok);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF({{x - u(4), y}, {x + u(4), y}, {x, y + u(5)}}));
        append(labels, {sign.words, sign.words, x, x}, metrics);
    }
    painter.setPen(ok);
    for (const SignLabel &label : std::as_const(labels))
        painter.drawText(QPointF(label.left(metrics), y - u(3)), label.words());
    if (m_onset != 0 && xOf(m_onset) >= area().left() - 1 && xOf(m_onset) <= area().right() + 1)
        painter.fillRect(
            QRectF(xOf(m_onset) - 1, area().top() - u(18), qMax(2, u(1.5)), area().height() + u(18)),
            t.hue(Tone::Sev1).text);
}

void ActivityStrip::paintTimes(QPainter &painter) const
{
    const Tokens &t = tokensFor(this);
    const int y = area().bottom() + u(17);
    qreal from = -1e9, until = -1e9;
    if (m_onset != 0 && m_onset >= m_density.from) {
        painter.setFont(typeFont(Type::MetaBold));
        const QString words = tr("Onset %1").arg(m_zone.clock(m_onset));
        const qreal width = painter.fontMetrics().horizontalAdvance(words);
        from = qBound<qreal>(area().left(), xOf(m_onset) - u(8),
                             qMax<qreal>(area().left(), area().right() - width));
        until = from + width + u(12);
        painter.setPen(t.hue(Tone::Sev1).text);
        painter.drawText(QPointF(from, y), words);
    }
    painter.setFont(typeFont(Type::Meta));
    painter.setPen(t.text3);
    const bool days = m_density.step >= day || !m_zone.sameDay(m_density.from, m_density.to() - 1);
    const auto words = [&](qint64 at) {
        return days && m_zone.clock(at) == QLatin1String("00:00") ? m_zone.date(at).mid(5) : m_zone.clock(at);
    };
    const int width = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + u(28);
    const int each = qMax(1, (width * count() + area().width() - 1) / qMax(1, area().width()));
    int round = 1;
    for (const int candidate : {1, 2, 3, 4, 6, 12, 24, 48}) {
        round = candidate;
        if (round >= each)
            break;
    }
    for (int bar = 0; bar < count(); ++bar) {
        const qint64 at = m_density.from + bar * m_density.step;
        const qint64 wall = at + m_zone.offsetAt(at) * second;
        const qreal half = painter.fontMetrics().horizontalAdvance(words(at)) / 2.0, x = xOf(at);
        if (wall % (round * m_density.step) != 0 || (x + half > from - u(12) && x - half < until) ||
            x - half < 0 || x + half > rect().right())
            continue;
        // On whole pixels: a letter between two is another picture of it.
        painter.drawText(QPoint(qRound(x - half), y), words(at));
    }
}

void ActivityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        paintFocusRing(&painter, rect().adjusted(u(2), u(2), -u(2), -u(2)), u(6), tokensFor(this));
    if (count() == 0)
        return;
    paintBars(painter);
    paintTimes(painter);
    paintSigns(painter);
}

} // namespace muster
