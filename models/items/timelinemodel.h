#pragma once

#include "models/core/zone.h"
#include "models/items/changes.h"
#include "models/items/entrycache.h"

#include <QAbstractListModel>
#include <QTimer>

namespace muster {

/// The lines of one incident's timeline, oldest first, live and never reset: views page through any number of
/// them.
///
/// The newest lines are known at once. Of a long, unfiltered timeline the order of the older ones is read a
/// moment later, or when somebody asks for them.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< the Entry, by value
        DayStartRole,                 ///< bool: the first line of its day
        CorrectsAtRole, ///< qint64: when the line happened that this one corrects, 0 if it corrects none
    };

    explicit TimelineModel(Session &session, QObject *parent = nullptr);

    /// Which lines to show. The limit and the order of the query are the model's own business.
    void show(const EntryQuery &query);
    const EntryQuery &query() const { return m_query; }
    /// The language of sentences and of what is read aloud.
    void setTongue(const Tongue &tongue);
    /// The zone of times read aloud and of day starts.
    void setZone(const Zone &zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The entry of a row; nothing if there is no such row.
    std::optional<Entry> entryAt(int row) const;
    /// Where an entry stands; invalid if it is not shown.
    QModelIndex indexOf(const Id &entry) const;
    /// Whether the order of all lines is known.
    bool isComplete() const { return m_unknown == 0; }

Q_SIGNALS:
    /// The order of all lines is known now.
    void completed();
    /// Something could not be read; what was shown before stays.
    void failed(const muster::Error &error);

private:
    struct Order
    {
        QList<qint64> rows;
        qsizetype unknown = 0; ///< how many at the front are not known yet, and 0
    };
    Result<Order> load() const;
    Result<QList<qint64>> loadAll() const;
    void complete();
    bool fill() const;
    void take(const Id &incident, const QList<Event> &events);
    void refresh(const QList<Event> &fresh);
    void become(Order order);
    void replace(Order order);
    void refreshRow(qint64 row);
    void place(const Entry &entry);
    void drop(qsizetype row);
    bool matches(const Entry &entry) const;
    std::optional<qsizetype> placeFor(const Entry &entry) const;
    bool happenedBeforeKnown(const Event &event) const;
    QList<qint64> touchedBy(const Event &event) const;
    QString words(const Entry &entry) const;
    QString spoken(const Entry &entry) const;
    bool startsDay(int row, const Entry &entry) const;
    qint64 correctsAt(const Entry &entry) const;
    void tellAll(const QList<int> &roles);

    Session &m_session;
    EntryQuery m_query;
    Tongue m_tongue;
    Zone m_zone;
    mutable QList<qint64> m_order; ///< rows of the journal; 0 where not known yet
    mutable qsizetype m_unknown = 0;
    mutable EntryCache m_entries;
    mutable QHash<Id, qint64> m_correctsAt;
    QTimer m_later;
};

} // namespace muster

Q_DECLARE_METATYPE(muster::Entry)
