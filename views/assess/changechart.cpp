#include "views/assess/changechart.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "views/shared/shapes.h"
#include "views/shared/tokens.h"
#include "views/shared/unit.h"
#include "views/words/words.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace muster {

namespace {

constexpr qreal laneHeight = 30, axisHeight = 24, nameWidth = 104;
/// The last change within so long before the onset is the first suspect.
constexpr qint64 suspect = 10 * minute;

/// Whole steps that give at most eight marks.
qint64 stepFor(qint64 span)
{
    for (const qint64 step : {5 * minute, 10 * minute, 30 * minute, hour, 3 * hour, 12 * hour, day})
        if (span / step <= 8)
            return step;
    return 7 * day;
}

} // namespace

ChangeChart::ChangeChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChangeChart::tell(const QList<Change> &changes, qint64 onset, const Zone &zone)
{
    m_changes = changes;
    m_onset = onset;
    m_zone = zone;
    tellName();
    updateGeometry();
    update();
}

QList<ChangeKind> ChangeChart::lanes() const
{
    QList<ChangeKind> out;
    for (const Term<ChangeKind> &term : terms<ChangeKind>()) {
        const bool used = std::any_of(m_changes.cbegin(), m_changes.cend(),
                                      [&](const Change &change) { return change.kind == term.value; });
        if (used)
            out.append(term.value);
    }
    return out;
}

QSize ChangeChart::sizeHint() const
{
    return {u(320), u(laneHeight) * qMax(1, static_cast<int>(lanes().size())) + u(axisHeight)};
}

void ChangeChart::tellName()
{
    QStringList said;
    for (const Change &change : std::as_const(m_changes))
        said.append(tr("%1 %2: %3", "time, kind, what")
                        .arg(momentWords(change.at, m_onset, m_zone), spoken(labelOf(change.kind)),
                             oneLine(change.text)));
    said.append(tr("It began %1").arg(m_zone.clock(m_onset)));
    setAccessibleName(said.join(QStringLiteral("; ")));
}

void ChangeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellName();
}

/// Where a moment stands.
struct ChangeChart::Scale
{
    qint64 from, to, step;
    int left, right, lane, bottom;
    qreal x(qint64 at) const
    {
        return left + static_cast<qreal>(right - left) * static_cast<qreal>(at - from) /
                          static_cast<qreal>(to - from);
    }
};

ChangeChart::Scale ChangeChart::scale() const
{
    const qint64 first = qMin(m_changes.first().at, m_onset), last = qMax(m_changes.last().at, m_onset);
    const qint64 step = stepFor(qMax(last - first, 20 * minute));
    const int lane = u(laneHeight);
    return {(first / step) * step,
            (last / step + 1) * step,
            step,
            u(nameWidth),
            width() - u(20),
            lane,
            static_cast<int>(lanes().size()) * lane};
}

void ChangeChart::paintEvent(QPaintEvent *)
{
    if (m_changes.isEmpty())
        return;
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    const Scale scale = this->scale();
    painter.fillRect(QRectF(scale.x(m_onset), 0, scale.right - scale.x(m_onset), scale.bottom), t.canvas);
    paintLanes(&painter, scale, t);
    for (const Change &change : std::as_const(m_changes))
        paintChange(&painter, scale, change, t);
    const QColor red = t.hue(Tone::Sev1).text;
    painter.fillRect(QRectF(scale.x(m_onset) - 1, 0, u(2), scale.bottom + u(4)), red);
    painter.setPen(red);
    painter.setFont(typeFont(Type::MetaBold));
    painter.drawText(QRectF(scale.x(m_onset) - u(60), scale.bottom + u(4), u(120), u(axisHeight - 4)),
                     Qt::AlignHCenter | Qt::AlignTop, tr("Onset %1").arg(m_zone.clock(m_onset)));
}

void ChangeChart::paintLanes(QPainter *painter, const Scale &scale, const Tokens &t) const
{
    const QList<ChangeKind> kinds = lanes();
    painter->setFont(typeFont(Type::Meta));
    for (int i = 0; i < kinds.size(); ++i) {
        painter->setPen(t.text2);
        painter->drawText(QRect(0, i * scale.lane, scale.left - u(8), scale.lane),
                          Qt::AlignLeft | Qt::AlignVCenter, spoken(labelOf(kinds.at(i))));
        painter->fillRect(QRect(scale.left, (i + 1) * scale.lane - 1, scale.right - scale.left, 1), t.border);
    }
    for (qint64 at = scale.from; at <= scale.to; at += scale.step) {
        const qreal x = scale.x(at);
        if (qAbs(x - scale.x(m_onset)) < u(80))
            continue; // the onset's own words stand there
        painter->fillRect(QRectF(x, scale.bottom, 1, u(4)), t.borderStrong);
        painter->setPen(t.text3);
        painter->drawText(QRectF(x - u(40), scale.bottom + u(4), u(80), u(axisHeight - 4)),
                          Qt::AlignHCenter | Qt::AlignTop, m_zone.clock(at));
    }
}

void ChangeChart::paintChange(QPainter *painter, const Scale &scale, const Change &change,
                              const Tokens &t) const
{
    const bool likely = change.at <= m_onset && m_onset - change.at <= suspect;
    const QColor mark = likely ? t.hue(Tone::Sev2).text : t.borderStrong;
    const qreal x = scale.x(change.at), r = u(6);
    const qreal y = (static_cast<qreal>(lanes().indexOf(change.kind)) + 0.5) * scale.lane;
    QPainterPath diamond;
    diamond.addPolygon(QPolygonF{{{x, y - r}, {x + r, y}, {x, y + r}, {x - r, y}}});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(diamond, mark);
    painter->setFont(typeFont(likely ? Type::MetaBold : Type::Meta));
    painter->setPen(likely ? mark : t.text);
    const QFontMetrics metrics(painter->font());
    const QString words = oneLine(change.text);
    const qreal behind = scale.right - x - 2 * r, before = x - scale.left - 2 * r;
    const bool left = metrics.horizontalAdvance(words) > behind && before > behind;
    const QRectF place = left ? QRectF(scale.left, y - scale.lane / 2.0, before, scale.lane)
                              : QRectF(x + 2 * r, y - scale.lane / 2.0, behind, scale.lane);
    const Qt::AlignmentFlag side = left ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(place, static_cast<int>(side) | static_cast<int>(Qt::AlignVCenter),
                      metrics.elidedText(words, Qt::ElideRight, static_cast<int>(place.width())));
}

} // namespace muster
