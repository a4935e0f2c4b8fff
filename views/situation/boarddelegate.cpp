#include "views/situation/boarddelegate.h"

#include "models/items/boardmodel.h"
#include "views/shared/rowpaint.h"

namespace muster {

namespace {

constexpr qreal edge = 16, shape = 26;

struct Mark
{
    QString icon;
    Tone tone, words;
};

/// Green only for what is confirmed.
Mark markOf(Standing standing)
{
    switch (standing) {
    case Standing::Known: return {QStringLiteral("check-circle"), Tone::Ok, Tone::Text};
    case Standing::Theory: return {QStringLiteral("help"), Tone::Violet, Tone::Text};
    case Standing::RuledOut: break;
    }
    return {QStringLiteral("minus"), Tone::Tertiary, Tone::Secondary};
}

} // namespace

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    RowPaint row(painter, option);
    row.ground();
    if (index.row() + 1 < index.model()->rowCount())
        row.hairline(edge, edge);
    const auto line = index.data(BoardModel::LineRole).value<BoardLine>();
    const Mark mark = markOf(line.standing);
    const QRect r = row.rect();
    const int half = r.height() / 2, x = r.x() + u(edge + shape), room = r.right() + 1 - u(edge) - x;
    row.icon(QRect(r.x() + u(edge), r.y(), u(18), r.height()), mark.icon, mark.tone, 18);
    row.text(QRect(x, r.y() + u(4), room, half - u(2)), index.data().toString(), Type::Strong, mark.words);
    row.text(QRect(x, r.y() + half, room, half - u(4)), index.data(BoardModel::AboutRole).toString(),
             Type::Secondary, Tone::Secondary);
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(typeFont(Type::Strong)).height() + QFontMetrics(typeFont(Type::Secondary)).height();
    return {u(240), qMax(u(46), lines + u(12))};
}

} // namespace muster
