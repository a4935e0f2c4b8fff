#include "views/handoff/pasthandoff.h"

#include "models/incident/stretch.h"
#include "views/handoff/handoffwords.h"
#include "views/page/lineform.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/tag.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace muster {

PastHandoff::PastHandoff(QWidget *parent)
    : QWidget(parent)
    , m_to(newLabel({}, Type::Strong))
    , m_wanted(newLabel({}, Type::Timeline))
    , m_made(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_receipt(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_answer(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_state(new Tag(Tone::Sev3))
    , m_buttons(new QWidget)
    , m_received(new QPushButton)
    , m_answered(new QPushButton)
    , m_read(new QPushButton)
    , m_form(new LineForm)
    , m_text(new QPlainTextEdit)
{
    build();
    connect(m_received, &QPushButton::clicked, this, [this] { ask(Act::Receive); });
    connect(m_answered, &QPushButton::clicked, this, [this] { ask(Act::Answer); });
    connect(m_read, &QPushButton::toggled, this, &PastHandoff::showText);
    connect(m_form, &LineForm::submitted, this, &PastHandoff::submit);
    connect(m_form, &LineForm::givenUp, this, &PastHandoff::endForm);
}

void PastHandoff::build()
{
    m_received->setObjectName(QStringLiteral("pastReceived"));
    m_answered->setObjectName(QStringLiteral("pastAnswered"));
    m_read->setObjectName(QStringLiteral("pastRead"));
    m_text->setObjectName(QStringLiteral("pastText"));
    m_receipt->setObjectName(QStringLiteral("pastReceipt"));
    m_answer->setObjectName(QStringLiteral("pastAnswer"));
    m_read->setCheckable(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(u(200));
    auto *column = columnOn(this, 4);
    setMargins(column, 0, 10, 0, 12);
    auto *head = newRow(8);
    head->addWidget(m_to, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    column->addLayout(head);
    for (QLabel *label : {m_to, m_made, m_receipt, m_wanted, m_answer})
        label->setWordWrap(true);
    for (QLabel *label : {m_wanted, m_made, m_receipt, m_answer})
        column->addWidget(label);
    auto *row = rowOn(m_buttons, 8);
    for (QPushButton *button : {m_received, m_answered, m_read})
        row->addWidget(button);
    row->addStretch(1);
    column->addSpacing(u(4));
    column->addWidget(m_buttons);
    column->addWidget(m_form);
    column->addWidget(m_text);
    m_form->hide();
    m_text->hide();
}

void PastHandoff::setDrafts(const Drafts &drafts) { m_form->setDrafts(drafts); }

void PastHandoff::tell(const Id &incident, const Handoff &handoff, int version, const Zone &zone,
                       qint64 nowUs)
{
    m_incident = incident;
    m_handoff = handoff;
    m_version = version;
    m_zone = zone;
    m_now = nowUs;
    if (m_text->toPlainText() != handoff.text)
        m_text->setPlainText(handoff.text);
    retell();
}

void PastHandoff::tick(qint64 nowUs)
{
    const bool another = m_now / minute != nowUs / minute;
    m_now = nowUs;
    if (another)
        retell();
}

void PastHandoff::retell()
{
    const Handoff &h = m_handoff;
    m_to->setText(tr("v%1 to %2", "version, to whom").arg(QString::number(m_version), h.to));
    m_wanted->setText(h.wanted);
    m_wanted->setVisible(!h.wanted.isEmpty());
    m_made->setText(tr("Handed over %1 by %2").arg(momentWords(h.at, m_now, m_zone), h.by));
    m_receipt->setText(receiptOf(h, m_now, m_zone));
    const bool owed = isAnswerOwed(h);
    m_state->setVisible(owed || h.answeredAt != 0);
    m_state->setTone(h.answeredAt != 0                            ? Tone::Ok
                     : isOverdue(h.answerBy, m_now) && h.answerBy ? Tone::Sev1
                                                                  : Tone::Sev3);
    m_state->setText(h.answeredAt != 0 ? tr("Answered") : tr("Answer owed"));
    QString answer;
    if (h.answeredAt != 0)
        answer = h.answer.isEmpty()
                     ? tr("Answered %1").arg(momentWords(h.answeredAt, m_now, m_zone))
                     : tr("Answered %1: %2").arg(momentWords(h.answeredAt, m_now, m_zone), h.answer);
    else if (h.answerBy != 0)
        answer = tr("Answer by %1").arg(momentWords(h.answerBy, m_now, m_zone));
    m_answer->setText(answer);
    m_answer->setVisible(!answer.isEmpty());
    m_received->setText(tr("Received…"));
    m_answered->setText(tr("Answered…"));
    m_read->setText(m_read->isChecked() ? tr("Hide text") : tr("Read"));
    m_received->setVisible(h.receivedAt == 0);
    m_answered->setVisible(h.answeredAt == 0);
    const QString which = tr("brief v%1 to %2").arg(QString::number(m_version), h.to);
    for (QPushButton *button : {m_received, m_answered, m_read})
        button->setAccessibleName(tr("%1, %2", "button, which brief").arg(button->text(), which));
    m_text->setAccessibleName(tr("Text as handed over, %1").arg(which));
    setAccessibleName(which);
}

void PastHandoff::ask(Act act)
{
    m_act = act;
    m_buttons->hide();
    m_form->show();
    const QString key = QStringLiteral("handed/%1/%2")
                            .arg(m_handoff.event.toString(), QString::number(static_cast<int>(act)));
    if (act == Act::Receive)
        m_form->begin(key, tr("Who has received it"), tr("Their case number, can stay empty"),
                      tr("Mark as received"));
    else
        m_form->begin(key, tr("What they answered"), {}, tr("Mark as answered"));
}

void PastHandoff::submit()
{
    Said theirs;
    theirs.by = m_form->first();
    const Command command =
        m_act == Act::Receive ? Command(ReceiveHandoff{m_incident, m_handoff.event, m_form->second(), theirs})
                              : Command(CloseDue{m_incident, m_handoff.event, m_form->first(), {}});
    const Result<Outcome> outcome = m_dispatch(command);
    if (!outcome)
        return m_form->fail(outcome.error().what);
    m_form->forget();
    endForm();
}

void PastHandoff::endForm()
{
    m_form->hide();
    m_buttons->show();
    m_read->setFocus(Qt::OtherFocusReason);
}

void PastHandoff::showText(bool on)
{
    m_text->setVisible(on);
    retell();
}

void PastHandoff::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_handoff.event.isNull())
        retell();
}

} // namespace muster
