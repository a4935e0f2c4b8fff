#include "views/communicate/channeldelegate.h"

#include "views/communicate/channelmodel.h"
#include "views/shared/rowpaint.h"

namespace muster {

namespace {

constexpr qreal edge = 10;

struct Mark
{
    QString icon;
    Tone tone, words;
};

Mark markOf(ChannelModel::Standing standing)
{
    using Standing = ChannelModel::Standing;
    switch (standing) {
    case Standing::Ready: return {QStringLiteral("check"), Tone::Ok, Tone::Secondary};
    case Standing::Sent: return {QStringLiteral("check-circle"), Tone::Ok, Tone::Secondary};
    case Standing::Stale: return {QStringLiteral("clock"), Tone::Sev2, Tone::Secondary};
    case Standing::Down: return {QStringLiteral("octagon"), Tone::Sev1, Tone::Sev1};
    case Standing::TooLong: break;
    }
    return {QStringLiteral("triangle"), Tone::Sev2, Tone::Sev2};
}

} // namespace

void ChannelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    RowPaint row(painter, option);
    row.ground();
    const Mark mark = markOf(index.data(ChannelModel::StandingRole).value<ChannelModel::Standing>());
    const QString words = index.data(ChannelModel::StandingWordsRole).toString();
    const QRect r = row.rect();
    const int half = r.height() / 2, left = r.x() + u(edge), right = r.right() + 1 - u(edge);
    const int wide = QFontMetrics(typeFont(Type::Label)).horizontalAdvance(words) + u(22);
    const QRect upper(left, r.y() + u(3), right - left, half - u(2));
    row.icon(QRect(right - wide, upper.y(), u(16), upper.height()), mark.icon, mark.tone, 14);
    row.text(QRect(right - wide + u(18), upper.y(), wide - u(18), upper.height()), words, Type::Label,
             mark.tone);
    row.text(upper.adjusted(0, 0, -wide - u(6), 0), index.data().toString(), Type::Strong);
    row.text(QRect(left, r.y() + half, right - left, half - u(3)),
             index.data(ChannelModel::ProofRole).toString(), Type::Secondary, mark.words);
}

QSize ChannelDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(typeFont(Type::Strong)).height() + QFontMetrics(typeFont(Type::Secondary)).height();
    return {u(180), qMax(u(42), lines + u(8))};
}

} // namespace muster
