#pragma once

#include "models/core/tongue.h"
#include "models/core/zone.h"
#include "models/incident/board.h"

#include <QAbstractListModel>

namespace muster {

/// The lines of the situation board: what is known first, then the theories, then what is ruled out; live and
/// never reset.
class BoardModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        LineRole = Qt::UserRole + 1, ///< the BoardLine, by value
        AboutRole,                   ///< "Theory · 14:20 · Jon Park · what shows it"
    };

    using QAbstractListModel::QAbstractListModel;

    void setTongue(const Tongue &tongue);
    void setZone(const Zone &zone);
    void setBoard(const Board &board);
    /// What "today" is, for times without a date; microseconds UTC.
    void tick(qint64 nowUs) { m_now = nowUs; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    std::optional<BoardLine> lineAt(int row) const;
    int rowOf(const Id &event) const;
    int count(Standing standing) const;

private:
    QString wordsOf(const BoardLine &line) const;
    QString aboutOf(const BoardLine &line) const;
    void retell();

    Tongue m_tongue;
    Zone m_zone;
    QList<BoardLine> m_lines;
    qint64 m_now = 0;
};

} // namespace muster

Q_DECLARE_METATYPE(muster::BoardLine)
