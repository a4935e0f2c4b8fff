#include "views/timeline/activitystrip.h"

#include "views/shared/unit.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
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
