#include "views/palette/offerdelegate.h"

#include "views/palette/offer.h"
#include "views/shared/keycap.h"
#include "views/shared/rowpaint.h"

#include <QFontMetrics>

namespace muster {

namespace {

constexpr qreal sides = 6, iconAt = 14, wordsAt = 47, edge = 13;
/// Where the menus stand in one column, in units from the right: clear of three keys.
constexpr qreal menuAt = 218, keysAt = 130;

} // namespace

int OfferDelegate::rowHeight() { return qMax(u(42), QFontMetrics(typeFont(Type::Row)).height() + u(14)); }
int OfferDelegate::headHeight()
{
    return qMax(u(34), QFontMetrics(typeFont(Type::Secondary)).height() + u(12));
}

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {u(200), index.data(offerRole).isValid() ? rowHeight() : headHeight()};
}

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem inset = option;
    inset.state |= QStyle::State_Enabled; // a head, or what cannot be done now, is there to be read
    inset.rect = option.rect.adjusted(u(sides), 0, -u(sides), 0);
    RowPaint row(painter, inset);
    const QRect all = inset.rect;
    const QString words = index.data(Qt::DisplayRole).toString();
    const QVariant held = index.data(offerRole);
    if (!held.isValid()) {
        row.text(all.adjusted(u(edge), u(4), -u(edge), 0), words, Type::SecondaryBold, Tone::Secondary);
        return;
    }
    row.ground();
    const auto offer = held.value<Offer>();
    if (!offer.icon.isEmpty())
        row.icon(all.adjusted(u(iconAt), 0, 0, 0), offer.icon,
                 row.selected() ? Tone::Accent : Tone::Secondary, 18);
    const int right = paintRight(painter, row, all.adjusted(0, 0, -u(edge), 0), offer);
    row.text(QRect(all.x() + u(wordsAt), all.y(), right - u(12) - all.x() - u(wordsAt), all.height()), words,
             Type::Row, offer.whyNot.isEmpty() ? Tone::Text : Tone::Tertiary);
}

/// Gives the x where the words have to end.
int OfferDelegate::paintRight(QPainter *painter, RowPaint &row, const QRect &rect, const Offer &offer)
{
    const bool inColumn = offer.section == Offer::Section::Commands && offer.whyNot.isEmpty();
    const int end = rect.right() + 1;
    const QString said = offer.whyNot.isEmpty() ? offer.where : offer.whyNot;
    if (!inColumn) {
        const int room = qMin(rect.width() / 2, advance(typeFont(Type::Secondary), said) + 1);
        row.text(QRect(end - room, rect.y(), room, rect.height()), said, Type::Secondary, Tone::Secondary);
        return end - room;
    }
    (void)paintKeycaps(painter, rect, offer.keys, row.selected() ? row.tokens().text : row.tokens().text2);
    const int from = end - u(menuAt);
    row.text(QRect(from, rect.y(), u(menuAt - keysAt), rect.height()), said, Type::Secondary, Tone::Tertiary);
    return from;
}

} // namespace muster
