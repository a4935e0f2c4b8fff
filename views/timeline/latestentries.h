#pragma once

#include "models/items/timelinemodel.h"
#include "views/page/incidentpage.h"

#include <memory>

class QLabel;
class QPushButton;

namespace muster {

class LatestDelegate;
class TimelineList;

/// The timeline beside a page that leaves room for it: the newest entries, live, two lines each; the timeline
/// page has the whole of them.
class LatestEntries : public IncidentPage
{
    Q_OBJECT
public:
    explicit LatestEntries(QWidget *parent = nullptr);
    ~LatestEntries() override;

    /// Whose entries; must outlive this or be replaced first. Null shows nothing.
    void setSession(Session *session);
    void setTongue(const Tongue &tongue) override;
    void setZone(const Zone &zone) override;
    void tell(const State &state, const QString &number) override;
    void focusWork() override;
    /// The keys that lead to the search, as they are told to people.
    void setSearchKeys(const QString &keys);

Q_SIGNALS:
    /// The person wants to see all of this entry.
    void entryWanted(const muster::Id &entry);
    /// The person wants to go on reading further up.
    void earlierWanted();
    void searchWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void tellAround();

    std::unique_ptr<TimelineModel> m_model;
    QString m_searchKeys;
    QLabel *m_title, *m_count;
    QPushButton *m_search, *m_earlier;
    TimelineList *m_list;
    LatestDelegate *m_delegate;
};

} // namespace muster
