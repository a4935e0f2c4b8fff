#pragma once

#include "models/core/zone.h"
#include "views/shared/rows.h"
#include "views/words/words.h"

#include <QStyledItemDelegate>

namespace muster {

/// Paints an incident that is over: neutral severity, number and title, when it ended, how long it lasted.
class ClosedDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setZone(const Zone &zone) { m_zone = zone; }
    void setLabels(SeverityLabels labels) { m_labels = labels; }
    void setRows(Rows rows)
    {
        m_rows = rows;
        Q_EMIT sizeHintChanged({});
    }
    /// Where the columns stand in a row of this width: closed on, lasted; pixels from the left.
    static std::pair<int, int> columns(int width);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    Zone m_zone;
    SeverityLabels m_labels = SeverityLabels::Sev;
    Rows m_rows = Rows::Comfortable;
};

} // namespace muster
