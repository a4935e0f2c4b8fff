#pragma once

#include <QStyledItemDelegate>

namespace muster {

/// Paints one thing that is owed: what, by when and by whom, and what is left, red once it is overdue.
class DueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace muster
