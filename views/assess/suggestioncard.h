#pragma once

#include "models/incident/state.h"
#include "views/shared/card.h"
#include "views/words/words.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace muster {

class InlineMessage;
class SeverityChip;

/// The severity that the answers suggest, why, and what would make it less; taken with one act, lowered with
/// a reason.
class SuggestionCard : public Card
{
    Q_OBJECT
public:
    explicit SuggestionCard(QWidget *parent = nullptr);

    void tell(const State &state);
    void setLabels(SeverityLabels labels);
    /// Why it could not be done.
    void fail(const QString &sentence);
    QPushButton *acceptButton() const { return m_accept; }
    QLineEdit *reasonField() const { return m_reason; }

Q_SIGNALS:
    void severityWanted(int severity, const QString &reason);
    /// The severity that is suggested is the one it has.
    void kept(int severity);
    void otherWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retell();
    void tellLists();
    void tellActs();
    void accept();

    State m_state;
    Suggestion m_suggested;
    SeverityLabels m_labels = SeverityLabels::Sev;
    SeverityChip *m_chip;
    QLabel *m_verdict, *m_about, *m_becauseHead, *m_lowersHead;
    QVBoxLayout *m_because, *m_lowers;
    InlineMessage *m_failure;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_accept, *m_other;
};

} // namespace muster
