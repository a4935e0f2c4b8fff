#include "views/timeline/activitystrip.h"

#include "views/shared/shapes.h"
#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace muster {

ActivityStrip::ActivityStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize ActivityStrip::sizeHint() const { return {u(400), u(88)}; }
QSize ActivityStrip::minimumSizeHint() const { return {u(160), u(88)}; }

void ActivityStrip::setZone(const Zone &zone)
{
    m_zone = zone;
    describe();
    update();
}

void ActivityStrip::tell(const Density &density, qint64 onset, const QList<Sign> &updates)
{
    const auto kept = range();
    m_density = density;
    m_onset = onset;
    m_updates = updates;
    if (kept && density.step > 0) { // the bars moved under the range: it keeps its times
        m_first = static_cast<int>(
            qBound(qint64(0), (kept->first - density.from) / density.step, qint64(count()) - 1));
        m_last = static_cast<int>(
            qBound(qint64(0), (kept->second - density.from) / density.step, qint64(count()) - 1));
    }
    describe();
    update();
}

std::optional<std::pair<qint64, qint64>> ActivityStrip::range() const
{
    if (m_first < 0 || m_density.step == 0)
        return std::nullopt;
    const int first = qMin(m_first, m_last), last = qMax(m_first, m_last);
    return std::pair(m_density.from + first * m_density.step,
                     m_density.from + (last + 1) * m_density.step - 1);
}

void ActivityStrip::clearRange() { choose(-1, -1); }

void ActivityStrip::choose(int first, int last)
{
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    describe();
    update();
    Q_EMIT rangeChanged();
}

QString ActivityStrip::stretchWords(int first, int last) const
{
    int sum = 0;
    for (int bar = first; bar <= last; ++bar)
        sum += m_density.counts.at(bar);
    const QString entries = tr("%n entries", nullptr, sum);
    return tr("%1 to %2: %3", "times, entries")
        .arg(m_zone.clock(m_density.from + first * m_density.step),
             m_zone.clock(m_density.from + (last + 1) * m_density.step), entries);
}

void ActivityStrip::describe()
{
    QString name = tr("Activity over time, everything shown");
    if (m_first >= 0 && count() > 0)
        name = tr("Activity over time, chosen: %1")
                   .arg(stretchWords(qMin(m_first, m_last), qMax(m_first, m_last)));
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    setAccessibleDescription(
        tr("Left and Right choose a stretch, with Shift a longer one, Escape shows everything"));
}

QRect ActivityStrip::area() const { return rect().adjusted(u(16), u(26), -u(16), -u(24)); }

qreal ActivityStrip::xOf(qint64 at) const
{
    const QRect r = area();
    const qint64 span = qMax<qint64>(1, m_density.to() - m_density.from);
    return r.x() + double(at - m_density.from) / double(span) * r.width();
}

int ActivityStrip::barAt(int x) const
{
    const QRect r = area();
    return count() == 0 ? -1 : qBound(0, (x - r.x()) * count() / qMax(1, r.width()), count() - 1);
}

QRect ActivityStrip::barRect(int bar) const
{
    const QRect r = area();
    const int left = r.x() + r.width() * bar / count();
    const int right = r.x() + r.width() * (bar + 1) / count();
    return {left, r.y(), right - left, r.height()};
}

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
    painter.setFont(typeFont(Type::Tag));
    const QFontMetrics metrics(painter.font());
    const qreal y = area().top() - u(7);
    struct Label
    {
        QString words;
        qreal first, last;
    };
    QList<Label> labels;
    const auto half = [&](const Label &label) { return metrics.horizontalAdvance(label.words) / 2.0; };
    for (const Sign &sign : m_updates) {
        const qreal x = xOf(sign.at);
        if (x < area().left() || x > area().right() + 1)
            continue;
        painter.setBrush(ok);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF({{x - u(4), y}, {x + u(4), y}, {x, y + u(5)}}));
        Label label{sign.words, x, x};
        // Words that would meet become one label over both.
        while (!labels.isEmpty() &&
               x - half(label) < (labels.constLast().first + labels.constLast().last) / 2 +
                                     half(labels.constLast()) + u(6)) {
            const Label before = labels.takeLast();
            label = {QString(before.words + u' ' + label.words), before.first, label.last};
        }
        labels.append(label);
    }
    painter.setPen(ok);
    for (const Label &label : std::as_const(labels))
        painter.drawText(QPointF((label.first + label.last) / 2 - half(label), y - u(3)), label.words);
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
        painter.setFont(sized(typeFont(Type::Meta), 0.92, 600));
        const QString words = tr("Onset %1").arg(m_zone.clock(m_onset));
        const qreal width = painter.fontMetrics().horizontalAdvance(words);
        from = qBound<qreal>(area().left(), xOf(m_onset) - u(8),
                             qMax<qreal>(area().left(), area().right() - width));
        until = from + width + u(12);
        painter.setPen(t.hue(Tone::Sev1).text);
        painter.drawText(QPointF(from, y), words);
    }
    painter.setFont(sized(typeFont(Type::Meta), 0.92));
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
        painter.drawText(QPointF(x - half, y), words(at));
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

void ActivityStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || count() == 0)
        return;
    m_pressed = barAt(event->position().toPoint().x());
    m_dragged = false;
}

void ActivityStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed < 0)
        return;
    const int bar = barAt(event->position().toPoint().x());
    m_dragged = m_dragged || bar != m_pressed;
    if (m_dragged)
        choose(m_pressed, bar);
}

void ActivityStrip::mouseReleaseEvent(QMouseEvent *)
{
    const int bar = std::exchange(m_pressed, -1);
    if (bar < 0 || m_dragged)
        return;
    if (isChosen(bar)) // the chosen stretch again: everything
        choose(-1, -1);
    else
        choose(bar, bar);
}

void ActivityStrip::keyPressEvent(QKeyEvent *event)
{
    const bool longer = event->modifiers().testFlag(Qt::ShiftModifier) && m_first >= 0;
    const int last = count() - 1;
    const auto step = [&](int to) {
        to = qBound(0, to, last);
        choose(longer ? m_first : to, to);
    };
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return step(m_last < 0 ? last : m_last - 1);
    case Qt::Key_Right: return step(m_last < 0 ? 0 : m_last + 1);
    case Qt::Key_Home: return step(0);
    case Qt::Key_End: return step(last);
    case Qt::Key_Escape:
        if (m_first >= 0)
            return clearRange();
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ActivityStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    update();
}

bool ActivityStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && count() > 0) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos().x());
        QToolTip::showText(help->globalPos(), stretchWords(bar, bar), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace muster
