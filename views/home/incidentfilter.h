#pragma once

#include <QSortFilterProxyModel>

namespace muster {

/// The incidents that go on, or those that are over.
class IncidentFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Which { Active, Over };

    explicit IncidentFilter(Which which, QObject *parent = nullptr);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_active;
};

} // namespace muster
