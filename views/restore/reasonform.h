#pragma once

#include "models/incident/playbookrun.h"
#include "models/session/drafts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class InlineMessage;

/// The one field under the current check: why it does not apply, why it is blocked, or what was really
/// answered. What is typed stays until it was taken or given up.
class ReasonForm : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonForm(QWidget *parent = nullptr);

    void setDrafts(const Drafts &drafts) { m_drafts = drafts; }
    /// Asks for the words of this outcome. `place` names the check, for the draft; `offered` stands in the
    /// field where nothing was typed before.
    void begin(CheckOutcome outcome, const QString &place, const QString &offered);
    CheckOutcome outcome() const { return m_outcome; }
    /// What was typed about this check is no draft any more.
    void forget(const QString &place);
    void fail(const QString &sentence);

Q_SIGNALS:
    void submitted(muster::CheckOutcome outcome, const QString &words);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retell();
    void settle();

    Drafts m_drafts;
    CheckOutcome m_outcome = CheckOutcome::NotApplicable;
    QString m_key; ///< of the draft; empty while the field is filled
    QString m_offered;
    QLabel *m_label;
    QLineEdit *m_words;
    InlineMessage *m_failure;
    QPushButton *m_submit, *m_cancel;
};

} // namespace muster
