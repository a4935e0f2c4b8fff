#include "views/window/questionrow.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

QuestionRow::QuestionRow(const Asked &asked, QWidget *parent)
    : QWidget(parent)
    , m_text(newLabel({}, Type::Strong))
    , m_times(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_by(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_answer(new QLineEdit)
    , m_again(new QPushButton)
    , m_approve(new QPushButton)
{
    m_answer->setObjectName(QStringLiteral("questionAnswer"));
    m_again->setObjectName(QStringLiteral("questionAgain"));
    m_approve->setObjectName(QStringLiteral("questionApprove"));
    setLook(m_again, ButtonLook::Flat);
    m_text->setWordWrap(true);
    m_by->setWordWrap(true);
    auto *column = columnOn(this, 4);
    column->addWidget(m_text);
    auto *counted = newRow(8);
    counted->addWidget(m_times, 1);
    counted->addWidget(m_again);
    column->addLayout(counted);
    auto *answer = newRow(8);
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_approve);
    column->addLayout(answer);
    column->addWidget(m_by);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT askedAgain(m_question.text); });
    const auto approve = [this] { Q_EMIT answerApproved(m_question.event, m_answer->text().trimmed()); };
    connect(m_approve, &QPushButton::clicked, this, approve);
    connect(m_answer, &QLineEdit::textChanged, this, &QuestionRow::tellButton);
    tell(asked);
    m_answer->setText(asked.answer);
}

void QuestionRow::tell(const Asked &asked)
{
    // What is being typed stays, unless it is the answer that was there.
    if (m_answer->text().trimmed() == m_question.answer)
        m_answer->setText(asked.answer);
    m_question = asked;
    retell();
}

void QuestionRow::tellButton() { m_approve->setEnabled(m_answer->text().trimmed() != m_question.answer); }

void QuestionRow::retell()
{
    m_text->setText(m_question.text);
    m_times->setText(tr("Asked %n times", nullptr, m_question.times));
    m_by->setText(m_question.answer.isEmpty() ? tr("No approved answer yet")
                                              : tr("Approved by %1").arg(m_question.answeredBy));
    m_again->setText(tr("Asked again"));
    m_again->setAccessibleName(tr("Asked again: %1").arg(m_question.text));
    m_approve->setText(tr("Approve"));
    m_approve->setAccessibleName(tr("Approve the answer to: %1").arg(m_question.text));
    m_answer->setPlaceholderText(tr("What everybody may answer"));
    m_answer->setAccessibleName(tr("Answer to: %1").arg(m_question.text));
    tellButton();
}

} // namespace muster
