#pragma once

#include "models/session/session.h"

#include <QAbstractListModel>

namespace muster {

/// Every incident of the workspace, newest first, live and never reset.
class IncidentsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SummaryRole = Qt::UserRole + 1, ///< the Summary, by value
        ActiveRole,                     ///< bool: it is not over
    };

    explicit IncidentsModel(Session &session, QObject *parent = nullptr);

    /// The language of what is read aloud.
    void setTongue(const Tongue &tongue);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The incident of a row; nothing if there is no such row.
    std::optional<Summary> summaryAt(int row) const;
    /// Where an incident stands; invalid if there is none of this id.
    QModelIndex indexOf(const Id &incident) const;
    int activeCount() const;

Q_SIGNALS:
    /// The list could not be read; what was shown before stays.
    void failed(const muster::Error &error);

private:
    void refresh();

    Session &m_session;
    Tongue m_tongue;
    QList<Summary> m_incidents;
};

} // namespace muster

Q_DECLARE_METATYPE(muster::Summary)
