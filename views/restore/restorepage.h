#pragma once

#include "models/playbook/run.h"
#include "views/page/incidentpage.h"
#include "views/page/railline.h"
#include "views/shared/rows.h"

class QPushButton;
class QStackedLayout;

namespace muster {

class Checklist;
class ElidingLabel;
class EmptyState;
class InlineMessage;
class PlaybookChooser;
class ProgressStrip;
struct ShelvedPlaybook;

/// The page on which the service comes back: a playbook, worked through check by check, each answer a line of
/// the timeline by itself.
class RestorePage : public IncidentPage
{
    Q_OBJECT
public:
    explicit RestorePage(QWidget *parent = nullptr);

    void setDrafts(const Drafts &drafts) override;
    void setZone(const Zone &zone) override;
    /// Also the language of the playbooks that can be begun.
    void setTongue(const Tongue &tongue) override;
    void tell(const State &state, const QString &number) override;
    void tick(qint64 nowUs) override;
    void focusWork() override;
    /// Whether single letters act inside the list.
    void setSingleKeys(bool on) override;
    void setRows(Rows rows) override;
    /// Where the dialog for a printed playbook begins.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Asks where to save the playbook that is run, as a PDF of A4 pages.
    void print();

    /// "5 of 10 done, 1 not applicable", or that no playbook is run.
    static RailLine lineOf(const State &state);

Q_SIGNALS:
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void wire();
    void retranslate();
    void retell();
    void tellHeader();
    void open();
    void start(const ShelvedPlaybook &playbook);
    void answer(int line, CheckOutcome outcome, const QString &words);
    void takeBack(int line);
    void settle(const Result<Outcome> &outcome);
    void printTo(const QString &path);
    /// Somebody is back, or goes.
    void touch();
    void leave();

    QString m_folder;
    std::optional<PlaybookRun> m_run;
    Playbook m_book;
    bool m_choosing = false;
    bool m_starting = false; ///< begun, but not told yet
    qint64 m_touched = 0;    ///< when somebody last worked here, microseconds UTC
    bool m_wasHidden = false;
    bool m_returning = false; ///< it is shown again, and the clock has not been told yet

    ElidingLabel *m_title;
    ElidingLabel *m_facts;
    QPushButton *m_print, *m_change;
    ProgressStrip *m_progress;
    InlineMessage *m_failure;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty;
    PlaybookChooser *m_chooser;
    Checklist *m_list;
};

} // namespace muster
