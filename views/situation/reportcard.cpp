#include "views/situation/reportcard.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/fields.h"
#include "views/shared/inlinemessage.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

ReportCard::ReportCard(QWidget *parent)
    : Card(parent)
    , m_last(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_by(new QComboBox)
    , m_failure(new InlineMessage)
    , m_record(new QPushButton)
{
    build();
    retell();
    connect(m_record, &QPushButton::clicked, this, &ReportCard::record);
}

void ReportCard::build()
{
    setObjectName(QStringLiteral("reportCard"));
    m_by->setObjectName(QStringLiteral("reportBy"));
    m_failure->setObjectName(QStringLiteral("reportFailure"));
    m_record->setObjectName(QStringLiteral("reportRecord"));
    m_by->setEditable(true);
    m_by->setInsertPolicy(QComboBox::NoInsert);
    m_by->setMinimumContentsLength(8);
    m_byLabel = labelAbove(m_by);
    setTitle({});
    titleRow()->addWidget(m_last, 4);
    m_last->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMargins(body(), 16, 10, 16, 14);
    for (const auto &[key, words] :
         {std::pair("condition", &Report::condition), std::pair("actions", &Report::actions),
          std::pair("needs", &Report::needs)}) {
        auto *field = new QLineEdit;
        field->setObjectName(QStringLiteral("report-") + QLatin1String(key));
        const Part part{key, words, labelAbove(field), field};
        connect(field, &QLineEdit::returnPressed, m_record, &QPushButton::click);
        connect(field, &QLineEdit::textChanged, this, [this, part] {
            if (!m_filling && !m_state.incident.isNull())
                m_drafts.keep(draftKey(part),
                              part.field->text() == m_told.*part.words ? QString() : part.field->text());
            settle();
        });
        body()->addLayout(fieldColumn(part.label, field));
        m_parts.append(part);
    }
    body()->addWidget(m_failure);
    auto *foot = newRow(8);
    foot->addLayout(fieldColumn(m_byLabel, m_by), 1);
    foot->addWidget(m_record, 0, Qt::AlignBottom);
    body()->addLayout(foot);
    m_failure->hide();
}

QString ReportCard::draftKey(const Part &part) const
{
    return QStringLiteral("report/%1/%2").arg(m_state.incident.toString(), QLatin1String(part.key));
}

void ReportCard::setZone(const Zone &zone)
{
    m_zone = zone;
    retellHead();
}

void ReportCard::setPeople(const QStringList &people)
{
    const QString typed = m_by->currentText();
    m_by->clear();
    m_by->addItems(people);
    m_by->setEditText(typed);
}

void ReportCard::setState(const State &state)
{
    const bool other = state.incident != m_state.incident;
    const QString lead = m_state.roles.value(Role::TechLead);
    if (other || m_by->currentText() == lead)
        m_by->setEditText(state.roles.value(Role::TechLead));
    m_state = state;
    const Report now = state.board.report.value_or(Report());
    m_filling = true;
    for (const Part &part : std::as_const(m_parts)) {
        const QString typed = other ? m_drafts.of(draftKey(part)) : part.field->text();
        // Words that nobody typed follow the record.
        if (other)
            part.field->setText(typed.isEmpty() ? now.*part.words : typed);
        else if (typed == m_told.*part.words)
            part.field->setText(now.*part.words);
        part.field->setCursorPosition(0);
    }
    m_filling = false;
    m_told = now;
    if (other)
        m_failure->hide();
    retellHead();
    settle();
}

void ReportCard::tick(qint64 nowUs)
{
    m_now = nowUs;
    retellHead();
}

void ReportCard::focusReport() { m_parts.constFirst().field->setFocus(Qt::ShortcutFocusReason); }

void ReportCard::settle()
{
    bool some = false, other = false;
    for (const Part &part : std::as_const(m_parts)) {
        const QString typed = part.field->text().simplified();
        some = some || !typed.isEmpty();
        other = other || typed != m_told.*part.words;
    }
    m_record->setEnabled(some && other);
}

void ReportCard::record()
{
    GiveReport report;
    report.incident = m_state.incident;
    report.condition = m_parts.at(0).field->text();
    report.actions = m_parts.at(1).field->text();
    report.needs = m_parts.at(2).field->text();
    report.said.by = m_by->currentText();
    const Result<Outcome> outcome = m_dispatch(report);
    m_failure->setVisible(!outcome);
    if (!outcome)
        return m_failure->say(InlineMessage::Kind::Failure, spoken(outcome.error().what));
    for (const Part &part : std::as_const(m_parts)) {
        m_drafts.keep(draftKey(part), {});
        m_told.*part.words = part.field->text().simplified();
    }
    settle();
    focusReport();
}

void ReportCard::retellHead()
{
    const auto &last = m_state.board.report;
    m_last->setText(last ? tr("Last report %1 by %2").arg(momentWords(last->at, m_now, m_zone), last->by)
                         : tr("No report yet"));
}

void ReportCard::retell()
{
    setTitle(tr("Technical report"));
    const QStringList labels{tr("Condition: how it stands"), tr("Actions: what is done"),
                             tr("Needs: what is missing")};
    const QStringList examples{tr("e.g. pool at 97 %, 68 % of orders fail"), tr("e.g. raising the pool"),
                               tr("e.g. somebody who knows the proxy")};
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        nameField(m_parts.at(i).label, m_parts.at(i).field, labels.at(i));
        m_parts.at(i).field->setPlaceholderText(examples.at(i));
    }
    nameField(m_byLabel, m_by, tr("Said by"));
    m_by->lineEdit()->setAccessibleName(m_byLabel->text());
    m_record->setText(tr("Record report"));
    retellHead();
}

void ReportCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
