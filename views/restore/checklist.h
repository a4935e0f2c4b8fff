#pragma once

#include "models/core/zone.h"
#include "models/incident/state.h"
#include "models/playbook/run.h"
#include "models/session/drafts.h"
#include "views/shared/rows.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace muster {

class Card;
class CheckActs;
class RunRow;
class SectionHead;

/// A playbook as it is run: sections, checks and pause points, one of them current. Up and Down move, Space
/// confirms or takes back, N, B, E and O ask for words.
class Checklist : public QWidget
{
    Q_OBJECT
public:
    explicit Checklist(QWidget *parent = nullptr);

    void setDrafts(const Drafts &drafts);
    void setSingleKeys(bool on);
    /// How close the rows stand; in a low window they are compact anyway.
    void setRows(Rows rows);
    void setZone(const Zone &zone) { m_zone = zone; }

    /// What the run says now; `names` are those of the room, by role.
    void tell(const Playbook &playbook, const PlaybookRun &run, const QMap<Role, QString> &names);
    const QList<RunLine> &lines() const { return m_lines; }
    int current() const { return m_current; }
    void setCurrent(int line);
    /// A line above the current one, "You stopped here 13:52"; empty for none.
    void setBookmark(const QString &words);
    void focusCurrent();
    /// What was asked for was refused, or done.
    void fail(const QString &sentence);
    void accept();

Q_SIGNALS:
    void answered(int line, muster::CheckOutcome outcome, const QString &words);
    void takenBack(int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wireActs();
    void lay(const Playbook &playbook);
    void retell();
    void tellMemory();
    void tellRow(int line);
    void placeActs();
    void settleDensity();
    void fold();
    bool isFolded(int section) const;
    int heightUnfolded() const;
    void press(int line, bool box);
    void goToPause();
    bool act(int key);
    void reveal();

    Zone m_zone;
    Playbook m_book;
    Id m_run;
    QMap<Role, QString> m_names;
    QList<RunLine> m_lines;
    QList<RunRow *> m_rows;       ///< one for each line
    QList<SectionHead *> m_heads; ///< one for each section
    QHash<int, bool> m_chosen;    ///< sections that the person folded or unfolded
    int m_current = -1;
    bool m_singleKeys = true;
    Rows m_rowsWish = Rows::Comfortable;
    Card *m_card;
    QWidget *m_memory;
    QLabel *m_memoryHead, *m_memoryWords;
    QScrollArea *m_scroll;
    QWidget *m_inner;
    QVBoxLayout *m_column;
    QLabel *m_bookmark;
    CheckActs *m_acts;
    QTimer m_reveal; ///< once everything has its place
};

} // namespace muster
