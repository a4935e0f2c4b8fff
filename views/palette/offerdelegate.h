#pragma once

#include <QStyledItemDelegate>

namespace muster {

struct Offer;
class RowPaint;

/// Paints a row of the palette: icon, words, where it lives, its keys; or the head above several.
class OfferDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The Offer of a row, by value; a row without one is a head.
    static constexpr int offerRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Heights of a row and of a head, in pixels.
    static int rowHeight();
    static int headHeight();

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static int paintRight(QPainter *painter, RowPaint &row, const QRect &rect, const Offer &offer);
};

} // namespace muster
