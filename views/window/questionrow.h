#pragma once

#include "models/incident/state.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

/// One question: how often it was asked, its answer, and who approved it.
class QuestionRow : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionRow(const Asked &asked, QWidget *parent = nullptr);

    Id question() const { return m_question.event; }
    void tell(const Asked &asked);
    void retell();

Q_SIGNALS:
    void askedAgain(const QString &text);
    void answerApproved(const muster::Id &question, const QString &answer);

private:
    void tellButton();

    Asked m_question;
    QLabel *m_text, *m_times, *m_by;
    QLineEdit *m_answer;
    QPushButton *m_again, *m_approve;
};

} // namespace muster
