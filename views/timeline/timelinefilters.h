#pragma once

#include "models/items/timelinefacts.h"
#include "views/shared/pillgroup.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;

namespace muster {

class CountPill;

/// Which lines of the timeline are shown: words, who, for whom, which kind; live while somebody types.
class TimelineFilters : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineFilters(QWidget *parent = nullptr);

    void setTongue(const Tongue &tongue);
    /// The keys that lead to the search, as they are told to people.
    void setSearchKeys(const QString &keys)
    {
        m_searchKeys = keys;
        retranslate();
    }
    /// Who and what there is to choose from; what is chosen stays if it is still there.
    void offer(const TimelineFacts &facts);
    /// The query with what is chosen here.
    EntryQuery narrowed(EntryQuery query) const;
    bool isNarrowing() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();
    /// Down or Enter in the search field: on to the list.
    void done();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillKinds();
    void fillAudiences();
    void chooseKind(const QString &key);
    void fit();
    int widthOf(const Pill &pill) const;

    Tongue m_tongue;
    QString m_searchKeys;
    QTimer m_typing;
    QList<std::pair<Kind, qint64>> m_kinds;
    QStringList m_people;
    QString m_kind;    ///< empty: all
    QList<Pill> m_all; ///< every kind there is to choose, also those without room
    QStringList m_shown;
    QLineEdit *m_search;
    QComboBox *m_person;
    QComboBox *m_audience;
    PillGroup *m_pills;
    CountPill *m_more; ///< the kinds for which there is no room
    QMenu *m_rest;
};

} // namespace muster
