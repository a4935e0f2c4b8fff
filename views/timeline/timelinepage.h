#pragma once

#include "models/items/timelinemodel.h"
#include "views/page/incidentpage.h"
#include "views/shared/rows.h"
#include "views/timeline/entryform.h"
#include "views/timeline/timelineplace.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace muster {

class ActivityStrip;
class Card;
class ElidingLabel;
class EmptyState;
class EntryDelegate;
class EntryPane;
class InlineMessage;
class NewPill;
class TimelineFacts;
class TimelineFilters;
class TimelineList;

/// The page that is the record: every entry of an incident, found, read, corrected and handed on.
class TimelinePage : public IncidentPage
{
    Q_OBJECT
public:
    explicit TimelinePage(QWidget *parent = nullptr);
    ~TimelinePage() override;

    /// Whose entries; must outlive the page or be replaced first. Null shows nothing.
    void setSession(Session *session);
    void setIncident(const Id &incident);
    void setDispatch(const Dispatch &dispatch) override;
    void setDrafts(const Drafts &drafts) override;
    void setZone(const Zone &zone) override;
    void setTongue(const Tongue &tongue) override;
    void tell(const State &state, const QString &number) override;
    void focusWork() override { focusList(); }
    /// Where an entry can be moved to, see EntryPane.
    void setOthers(const QList<std::pair<Id, QString>> &others);
    /// Whether single letters act inside the list.
    void setSingleKeys(bool on) override;
    void setRows(Rows rows) override;
    /// The keys that lead to the search, as they are told to people.
    void setSearchKeys(const QString &keys);

    TimelinePlace place() const;
    /// Goes back to where somebody was reading, as soon as all lines are known.
    void returnTo(const TimelinePlace &place);

    Id incident() const { return m_incident; }
    Id currentEntry() const;

public Q_SLOTS:
    void focusSearch();
    void focusList();
    void clearFilters();
    void goToEntry(const muster::Id &entry);
    void correctEntry();
    void moveEntry();
    void strikeEntry();
    void setAudience();
    void eraseEntry();
    void undoStrike();
    void copyEntry();

Q_SIGNALS:
    void exportRequested();
    void entrySelected(const muster::Id &entry);
    /// The person wants to log the first entry.
    void logRequested();
    /// An entry of another incident.
    void entryElsewhereWanted(const muster::Id &incident, const muster::Id &entry);
    /// `place` is another one now.
    void placeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildList();
    void connectParts();
    void retranslate();
    void query();
    void takePlace();
    void tellAround();
    void tellHeader();
    void tellActivity();
    void tellEmpty();
    void showCurrent();
    EntryPane &pane();
    void openPane();
    void closePane();
    void arrange();
    void act(Act act);

    Session *m_session = nullptr;
    Id m_incident;
    TimelinePlace m_wanted; ///< to be taken yet; null incident for none
    std::unique_ptr<TimelineFacts> m_facts;
    std::unique_ptr<TimelineModel> m_model;
    QTimer m_around;
    bool m_paneOpen = false;
    bool m_hasActivity = false;

    ElidingLabel *m_title;
    ElidingLabel *m_headFacts;
    QPushButton *m_export;
    InlineMessage *m_failure;
    QWidget *m_left;
    TimelineFilters *m_filters;
    Card *m_activityCard;
    ActivityStrip *m_activity;
    Card *m_listCard;
    QStackedLayout *m_stack;
    TimelineList *m_list;
    EntryDelegate *m_delegate;
    EmptyState *m_empty;
    NewPill *m_unseen;
    Card *m_paneCard;
    EntryPane *m_pane = nullptr; ///< once an entry was looked at
    QList<std::pair<Id, QString>> m_others;
};

} // namespace muster
