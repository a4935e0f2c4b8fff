#include "views/timeline/entrydelegate.h"

#include "models/core/text.h"
#include "models/items/timelinemodel.h"
#include "views/shared/digits.h"
#include "views/shared/rowpaint.h"
#include "views/timeline/entrywords.h"

#include <QPainter>

namespace muster {

namespace {

constexpr qreal timeAt = 13, kindAt = 60, textAt = 172, byWide = 106, audienceWide = 86, edge = 12;
/// Below these widths, in units, the audience is an icon only and the name goes; the side pane has both.
constexpr qreal roomForAudience = 690, roomForName = 430;

} // namespace

QList<EntryDelegate::Mark> EntryDelegate::marksOf(const Entry &entry, const QModelIndex &index) const
{
    QList<Mark> marks;
    if (entry.late() && entry.corrects.isNull())
        marks.append({tr("noted %1").arg(m_zone.clock(recordedUs(entry.recorded))), QStringLiteral("clock"),
                      Tone::Sev3});
    if (const qint64 at = index.data(TimelineModel::CorrectsAtRole).toLongLong(); at != 0 && !entry.quiet)
        marks.append({tr("corrects %1").arg(m_zone.clock(at)), {}, Tone::Secondary});
    if (entry.struck && !entry.quiet) {
        const QString when = m_zone.clock(entry.struckAt);
        marks.append({entry.correctedBy.isNull() ? tr("struck %1").arg(when) : tr("corrected %1").arg(when),
                      {},
                      Tone::Secondary});
    }
    return marks;
}

void EntryDelegate::paintTime(QPainter *painter, RowPaint &row, const QRect &rect, const Entry &entry,
                              bool withDate) const
{
    painter->setFont(typeFont(Type::Secondary));
    QRect time = rect;
    if (withDate) {
        const int half = rect.height() / 2;
        row.text(QRect(rect.x(), rect.y() + u(3), rect.width(), half - u(2)),
                 m_zone.date(entry.occurred).mid(5), Type::Tag, Tone::Tertiary);
        painter->setFont(typeFont(Type::Secondary));
        time = QRect(rect.x(), rect.y() + half - u(1), rect.width(), half);
    }
    paintDigits(painter, time, m_zone.clock(entry.occurred), row.tokens().text2);
}

int EntryDelegate::paintPeople(RowPaint &row, const QRect &rect, const Entry &entry) const
{
    int right = rect.right() + 1 - u(edge);
    const bool words = rect.width() >= u(roomForAudience);
    const int audience = right - (words ? u(audienceWide) : u(16));
    const Tone tone = entry.audience == Audience::Internal ? Tone::Tertiary : Tone::Secondary;
    const int behind =
        row.icon(QRect(audience, rect.y(), u(14), rect.height()), iconOf(entry.audience), tone, 14);
    if (words)
        row.text(QRect(behind + u(5), rect.y(), right - behind - u(5), rect.height()),
                 m_tongue(labelOf(entry.audience)), Type::Meta, tone);
    right = audience - u(10);
    if (rect.width() < u(roomForName))
        return right;
    row.text(QRect(right - u(byWide), rect.y(), u(byWide), rect.height()), oneLine(elided(entry.by, 120)),
             Type::Secondary, Tone::Secondary);
    return right - u(byWide) - u(14);
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    RowPaint row(painter, option);
    row.ground();
    const QVariant held = index.data(TimelineModel::EntryRole);
    if (!held.isValid())
        return;
    const auto entry = held.value<Entry>();
    const bool last = index.row() + 1 == index.model()->rowCount();
    if (!row.selected() && !last)
        row.hairline(edge, edge);

    const QRect r = row.rect();
    const bool newDay = index.row() > 0 && index.data(TimelineModel::DayStartRole).toBool();
    paintTime(painter, row, QRect(r.x() + u(timeAt), r.y(), u(kindAt - timeAt), r.height()), entry, newDay);
    row.kind(QRect(r.x() + u(kindAt), r.y(), u(textAt - kindAt - 6), r.height()),
             m_tongue(labelOf(entry.kind)), toneOf(entry.kind));

    int right = paintPeople(row, r, entry);
    for (const Mark &mark : marksOf(entry, index)) {
        const int width = RowPaint::tagWidth(mark.words, !mark.icon.isEmpty());
        if (right - width < r.x() + u(textAt + 120))
            break;
        right -= width;
        row.tag(QRect(right, r.y(), width, r.height()), mark.words, mark.tone, mark.icon);
        right -= u(8);
    }
    const int left = r.x() + u(textAt);
    row.text(QRect(left, r.y(), right - left, r.height()), index.data().toString(), Type::Timeline,
             entry.struck || entry.erased ? Tone::Tertiary : Tone::Text, Qt::AlignLeft,
             entry.struck && !entry.erased);
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {u(430), qMax(u(37), option.fontMetrics.height() + u(14))};
}

} // namespace muster
