#pragma once

#include "models/core/tongue.h"
#include "models/core/zone.h"
#include "models/incident/due.h"

#include <QAbstractListModel>

namespace muster {

/// All that an incident owes at a time, the earliest first, live and never reset.
class DueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< the DueItem, by value
        TimeRole,                    ///< "by 14:40"
        RemainderRole,               ///< "8 min left", "overdue by 2 min"
        UrgencyRole,                 ///< Urgency as int
    };
    /// Amber from five minutes before, red once the promised minute is over.
    enum class Urgency { Ahead, Soon, Overdue };

    using QAbstractListModel::QAbstractListModel;

    void setTongue(const Tongue &tongue);
    void setZone(const Zone &zone);
    void setItems(const QList<DueItem> &items);
    /// Moves the clock; tells only of the rows whose words change.
    void tick(qint64 nowUs);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    std::optional<DueItem> itemAt(int row) const;
    int rowOf(const Id &event) const;
    int overdueCount() const;

private:
    QString wordsOf(const DueItem &item) const;
    QString timeOf(const DueItem &item) const;
    Urgency urgencyOf(const DueItem &item) const;
    void retell();

    Tongue m_tongue;
    Zone m_zone;
    QList<DueItem> m_items;
    QStringList m_told; ///< the remainders as they were told last
    qint64 m_now = 0;
};

} // namespace muster

Q_DECLARE_METATYPE(muster::DueItem)
