#include "views/due/duedelegate.h"

#include "models/core/text.h"
#include "models/items/duemodel.h"
#include "views/shared/rowpaint.h"
#include "views/words/words.h"

namespace muster {

namespace {

constexpr qreal edge = 16, roomForBoth = 350;

Tone toneOf(DueModel::Urgency urgency)
{
    switch (urgency) {
    case DueModel::Urgency::Overdue: return Tone::Sev1;
    case DueModel::Urgency::Soon: return Tone::Sev3;
    case DueModel::Urgency::Ahead: break;
    }
    return Tone::Text;
}

} // namespace

void DueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPaint row(painter, option);
    row.ground();
    const auto item = index.data(DueModel::ItemRole).value<DueItem>();
    if (index.row() + 1 < index.model()->rowCount())
        row.hairline(edge, edge);
    const QRect r = row.rect();
    const auto urgency = static_cast<DueModel::Urgency>(index.data(DueModel::UrgencyRole).toInt());
    const QString left = index.data(DueModel::RemainderRole).toString();
    const bool overdue = urgency == DueModel::Urgency::Overdue;
    const int wide = QFontMetrics(typeFont(Type::Strong)).horizontalAdvance(left) + 1;
    const int right = r.right() + 1 - u(edge), half = r.height() / 2;
    const int icon = urgency == DueModel::Urgency::Ahead ? 0 : u(20);
    const int begin = qMax(r.x() + u(edge + 60), right - wide - icon);
    // Where there is little room what is left stands below what is due.
    const bool narrow = r.width() < u(roomForBoth);
    const QRect side(begin, narrow ? r.y() + half : r.y(), right - begin, narrow ? half - u(4) : r.height());
    if (icon > 0)
        row.icon(QRect(begin, side.y(), u(16), side.height()),
                 overdue ? QStringLiteral("octagon") : QStringLiteral("clock"), toneOf(urgency), 15);
    row.text(side.adjusted(icon, 0, 0, 0), left, Type::Strong, toneOf(urgency));
    const int x = r.x() + u(edge), room = begin - x - u(10);
    row.text(QRect(x, r.y() + u(4), narrow ? right - x : room, half - u(2)), index.data().toString(),
             Type::Strong);
    row.text(QRect(x, r.y() + half, room, half - u(4)),
             factLine({index.data(DueModel::TimeRole).toString(), oneLine(elided(item.owner, 120))}),
             Type::Secondary, Tone::Secondary);
}

QSize DueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(typeFont(Type::Strong)).height() + QFontMetrics(typeFont(Type::Secondary)).height();
    return {u(240), qMax(u(48), lines + u(12))};
}

} // namespace muster
