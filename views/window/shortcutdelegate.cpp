#include "views/window/shortcutdelegate.h"

#include "views/shared/keycap.h"
#include "views/shared/rowpaint.h"

namespace muster {

QSize ShortcutDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal least = index.data(idRole).isNull() ? 40 : 34;
    return {u(200), qMax(u(least), option.fontMetrics.height() + u(10))};
}

void ShortcutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    RowPaint row(painter, option);
    const QString words = index.data(Qt::DisplayRole).toString();
    if (index.data(idRole).isNull()) {
        QStyleOptionViewItem head = option;
        head.state |= QStyle::State_Enabled; // a head is not to be chosen, but to be read
        RowPaint(painter, head)
            .text(option.rect.adjusted(u(12), u(8), 0, 0), words, Type::SecondaryBold, Tone::Secondary);
        return;
    }
    row.ground();
    const QRect all = option.rect.adjusted(u(12), 0, -u(8), 0);
    int right = paintKeycaps(painter, all, index.data(keysRole).toString(),
                             row.selected() ? row.tokens().text : row.tokens().text2) -
                u(12);
    if (index.data(changedRole).toBool()) {
        const QString changed = tr("changed");
        const int wide = RowPaint::tagWidth(changed);
        row.tag(QRect(right - wide, all.y(), wide, all.height()), changed, Tone::Accent);
        right -= wide + u(12);
    }
    row.text(QRect(all.x(), all.y(), right - all.x(), all.height()), words);
}

} // namespace muster
