#include "views/home/incidentfilter.h"

#include "models/items/incidentsmodel.h"

namespace muster {

IncidentFilter::IncidentFilter(Which which, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_active(which == Which::Active)
{}

bool IncidentFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return sourceModel()->index(row, 0, parent).data(IncidentsModel::ActiveRole).toBool() == m_active;
}

} // namespace muster
