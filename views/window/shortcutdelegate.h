#pragma once

#include <QStyledItemDelegate>

namespace muster {

/// Paints an action with its keys at the right and a word where they were changed; or the head above several.
class ShortcutDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int idRole = Qt::UserRole + 1; ///< the action; nothing for a head
    static constexpr int keysRole = Qt::UserRole + 2;
    static constexpr int changedRole = Qt::UserRole + 3;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace muster
