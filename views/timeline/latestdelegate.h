#pragma once

#include "models/core/tongue.h"
#include "models/core/zone.h"

#include <QStyledItemDelegate>

namespace muster {

/// Paints one entry of the timeline beside a page: its time on the thread, kind and person, and below them
/// two lines of what it says.
class LatestDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setZone(const Zone &zone) { m_zone = zone; }
    void setTongue(const Tongue &tongue) { m_tongue = tongue; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    Zone m_zone;
    Tongue m_tongue;
};

} // namespace muster
