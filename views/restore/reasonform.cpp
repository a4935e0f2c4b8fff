#include "views/restore/reasonform.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/inlinemessage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

namespace {

QString draftKey(const QString &place, CheckOutcome outcome)
{
    return QStringLiteral("restore/%1/%2").arg(place, keyOf(outcome));
}

} // namespace

ReasonForm::ReasonForm(QWidget *parent)
    : QWidget(parent)
    , m_label(newLabel({}, Type::Label, Tone::Secondary))
    , m_words(new QLineEdit)
    , m_failure(new InlineMessage)
    , m_submit(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_words->setObjectName(QStringLiteral("reasonWords"));
    m_submit->setObjectName(QStringLiteral("reasonSubmit"));
    m_cancel->setObjectName(QStringLiteral("reasonCancel"));
    m_failure->setObjectName(QStringLiteral("reasonFailure"));
    m_label->setBuddy(m_words);
    setLook(m_submit, ButtonLook::Primary);
    setKeyHint(m_submit, QStringLiteral("Enter"));
    setKeyHint(m_cancel, QStringLiteral("Esc"));
    auto *column = columnOn(this, 6);
    column->addWidget(m_label);
    auto *row = newRow(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_submit);
    row->addWidget(m_cancel);
    column->addLayout(row);
    column->addWidget(m_failure);
    m_failure->hide();
    connect(m_submit, &QPushButton::clicked, this, [this] { Q_EMIT submitted(m_outcome, m_words->text()); });
    connect(m_words, &QLineEdit::returnPressed, m_submit, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonForm::givenUp);
    connect(m_words, &QLineEdit::textChanged, this, &ReasonForm::settle);
}

void ReasonForm::begin(CheckOutcome outcome, const QString &place, const QString &offered)
{
    m_outcome = outcome;
    m_offered = offered;
    m_key.clear(); // filling the field is not typing
    const QString key = draftKey(place, outcome);
    const QString typed = m_drafts.of(key);
    m_words->setText(typed.isEmpty() ? offered : typed);
    m_key = key;
    m_failure->hide();
    retell();
    settle();
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ReasonForm::forget(const QString &place)
{
    for (const Term<CheckOutcome> &term : terms<CheckOutcome>()) {
        const QString key = draftKey(place, term.value);
        if (!m_drafts.of(key).isEmpty())
            m_drafts.keep(key, {});
        if (key == m_key)
            m_key.clear();
    }
}

void ReasonForm::fail(const QString &sentence)
{
    m_failure->say(InlineMessage::Kind::Failure, sentence);
    m_failure->show();
    m_words->setFocus(Qt::OtherFocusReason);
}

void ReasonForm::settle()
{
    const QString words = m_words->text();
    m_submit->setEnabled(!words.trimmed().isEmpty());
    if (!m_key.isEmpty())
        m_drafts.keep(m_key, words == m_offered ? QString() : words);
}

void ReasonForm::retell()
{
    switch (m_outcome) {
    case CheckOutcome::NotApplicable:
        m_label->setText(tr("Why does it not apply?"));
        m_submit->setText(tr("Mark not applicable"));
        break;
    case CheckOutcome::Blocked:
        m_label->setText(tr("What blocks it?"));
        m_submit->setText(tr("Mark blocked"));
        break;
    case CheckOutcome::Overridden:
        m_label->setText(tr("Why go on without all of them?"));
        m_submit->setText(tr("Go on without all"));
        break;
    default:
        m_label->setText(tr("What was answered?"));
        m_submit->setText(tr("Confirm"));
        break;
    }
    m_words->setAccessibleName(m_label->text());
    m_cancel->setText(tr("Cancel"));
}

void ReasonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept(); // the field has sent it, or there is nothing to send
    else
        QWidget::keyPressEvent(event);
}

void ReasonForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
