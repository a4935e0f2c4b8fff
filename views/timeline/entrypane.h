#pragma once

#include "models/items/timelinefacts.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "views/timeline/entryform.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace muster {

class FactRows;
class InlineMessage;
class LeavingsBox;
class OtherBox;
class TagLabel;

/// The side pane: one entry in full, its history, and what can be done to it, in place.
class EntryPane : public QWidget
{
    Q_OBJECT
public:
    explicit EntryPane(QWidget *parent = nullptr);

    void setFacts(const TimelineFacts *facts) { m_facts = facts; }
    void setDispatch(const Dispatch &dispatch);
    void setDrafts(const Drafts &drafts);
    void setZone(const Zone &zone);
    void setTongue(const Tongue &tongue);

    /// Where an entry logged in the wrong incident can go: their ids and what people call them.
    void setOthers(const QList<std::pair<Id, QString>> &others);

    /// Shows this entry, the `place`-th (from 1) of `of`. The form stays if it is the same entry.
    void tell(const Entry &entry, int place, int of);
    const Entry &entry() const { return m_entry; }
    /// Opens the form for this act, or says why it cannot be done.
    void start(Act act);
    void undoStrike();
    void copyWithTime();
    bool isEditing() const;
    /// Nothing is shown until the next tell().
    void forget();
    void focusFirst();

Q_SIGNALS:
    void closed();
    void leftToList();
    void entryWanted(const muster::Id &entry);
    /// Something was done to the entry; `entry` is the one to show now.
    void done(const muster::Id &entry);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildFrame();
    void buildActions();
    void retranslate();
    void tellHead();
    void tellOther();
    /// When the one happened, as exactly as telling it from the other needs.
    QString clockBeside(const Entry &one, const Entry &other) const;
    void tellFacts();
    void tellHistory();
    void tellErasure(const Id &entry, const Outcome &outcome);
    void tellLeavings();
    void tellActions();
    void moveTo(const Id &incident);
    void endForm();
    void fail(const QString &sentence);

    const TimelineFacts *m_facts = nullptr;
    Dispatch m_dispatch;
    Zone m_zone;
    Tongue m_tongue;
    Entry m_entry;
    int m_place = 0, m_of = 0;
    Id m_strike;
    QHash<Id, Outcome> m_erasures; ///< of this session, by the entry whose words went

    QLabel *m_kind;
    QToolButton *m_close;
    TagLabel *m_struckTag;
    TagLabel *m_audienceTag;
    QLabel *m_text;
    OtherBox *m_other;
    LeavingsBox *m_leavings;
    FactRows *m_rows;
    QLabel *m_historyHead;
    FactRows *m_history;
    QScrollArea *m_scroll;
    InlineMessage *m_failure;
    EntryForm *m_form;
    QWidget *m_actions;
    QPushButton *m_undo;
    QPushButton *m_correct;
    QPushButton *m_copy;
    QPushButton *m_more;
    QMenu *m_menu, *m_others;
    QHash<int, QAction *> m_acts;
};

} // namespace muster
