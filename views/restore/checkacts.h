#pragma once

#include "models/incident/state.h"
#include "models/playbook/run.h"
#include "models/session/drafts.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace muster {

class ElidingLabel;
class InlineMessage;
class ReadyTicks;
class ReasonForm;

/// What can be done with the current line of the checklist, right below it: the only filled button of the
/// list, and the field in which a reason is given.
class CheckActs : public QWidget
{
    Q_OBJECT
public:
    explicit CheckActs(QWidget *parent = nullptr);

    void setDrafts(const Drafts &drafts);
    /// Whether N, B, E and O act in the list, and are shown on the buttons.
    void setSingleKeys(bool on);
    /// The line it stands below. A form that is open for the same line stays.
    void tell(const RunLine &line, const Id &run, const QMap<Role, QString> &names);
    void begin(CheckOutcome outcome);
    bool isTyping() const;
    /// What Space does: confirm, say that all are ready, take back, or go to the pause point.
    void actMain();
    void fail(const QString &sentence);
    /// It was done; what was typed for it is no draft any more.
    void accept();

Q_SIGNALS:
    void answered(muster::CheckOutcome outcome, const QString &words);
    void takenBack();
    void pauseWanted();
    /// The field is there, and takes room.
    void opened();
    /// The keyboard goes back to the row.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the line asks for.
    enum class Face { Check, Waits, Pause, Settled };
    void build();
    void wire();
    Face face() const;
    void retell();
    void tellPause();
    void tellKeys();
    void fit();
    void closeForm();
    void ask(CheckOutcome outcome, const QString &words);
    QString place() const;

    Drafts m_drafts;
    RunLine m_line;
    Id m_run;
    QString m_asked; ///< the place of what was asked for last
    bool m_singleKeys = true;
    QLabel *m_how;
    ReadyTicks *m_ticks;
    QWidget *m_buttons;
    QHBoxLayout *m_first, *m_second; ///< rows of buttons; the second only where one is too narrow
    QPushButton *m_main, *m_skip, *m_block, *m_edit, *m_override;
    ElidingLabel *m_hint;
    ReasonForm *m_form;
    InlineMessage *m_failure;
};

} // namespace muster
