#include "views/timeline/latestdelegate.h"

#include "models/core/text.h"
#include "models/items/timelinemodel.h"
#include "views/shared/digits.h"
#include "views/shared/rowpaint.h"
#include "views/timeline/entrywords.h"

#include <QPainter>

namespace muster {

namespace {

// Where things stand, in units.
constexpr qreal timeAt = 16, dotAt = 58, wordsAt = 76, edge = 14, above = 4;

} // namespace

void LatestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    RowPaint row(painter, option);
    row.ground();
    const QVariant held = index.data(TimelineModel::EntryRole);
    if (!held.isValid())
        return;
    const auto entry = held.value<Entry>();
    const QRect r = row.rect();
    const int high = QFontMetrics(typeFont(Type::Secondary)).height() + u(2);
    const int top = r.y() + u(above), right = r.right() + 1 - u(edge);

    // The thread that holds them together, from dot to dot.
    const int thread = r.x() + u(dotAt) + u(8) / 2, dot = top + high / 2;
    const bool last = index.row() + 1 == index.model()->rowCount();
    const int from = index.row() == 0 ? dot : r.y();
    painter->fillRect(QRect(thread, from, 1, (last ? dot : r.bottom() + 1) - from), row.tokens().border);

    painter->setFont(typeFont(Type::Secondary));
    paintDigits(painter, QRect(r.x() + u(timeAt), top, u(dotAt - timeAt), high), m_zone.clock(entry.occurred),
                row.tokens().text2);
    int x = row.kind(QRect(r.x() + u(dotAt), top, right - r.x() - u(dotAt), high),
                     m_tongue(labelOf(entry.kind)), toneOf(entry.kind));
    int end = right;
    if (entry.audience != Audience::Internal) {
        end -= u(14);
        row.icon(QRect(end, top, u(14), high), iconOf(entry.audience), Tone::Tertiary, 14);
        end -= u(6);
    }
    x += u(8);
    row.text(QRect(x, top, end - x, high), oneLine(elided(entry.by, 120)), Type::Secondary, Tone::Secondary);
    const bool over = entry.struck || entry.erased;
    row.lines(QRect(r.x() + u(wordsAt), top + high, right - r.x() - u(wordsAt), r.bottom() - top - high),
              index.data().toString(), 2, Type::Timeline, over ? Tone::Tertiary : Tone::Text,
              entry.struck && !entry.erased);
}

} // namespace muster
