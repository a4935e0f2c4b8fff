#include "views/window/statussheet.h"

#include "views/shared/boxes.h"
#include "views/shared/choicerow.h"
#include "views/shared/fields.h"
#include "views/words/words.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>

namespace muster {

StatusSheet::StatusSheet(QWidget *parent)
    : Sheet(QStringLiteral("statusSheet"), parent)
    , m_group(new QButtonGroup(this))
    , m_of(new QLineEdit)
    , m_reason(new QLineEdit)
{
    // The circles stand under the title; the ground of a row reaches further out.
    setMargins(body(), 12, 0, 0, 0);
    auto *choices = newColumn(0);
    for (const Term<Status> &term : terms<Status>()) {
        auto *choice = new ChoiceRow;
        choice->setObjectName(QString(QStringLiteral("status-") + QLatin1String(term.key)));
        m_group->addButton(choice, static_cast<int>(term.value));
        choices->addWidget(choice);
    }
    body()->addLayout(choices);
    m_of->setObjectName(QStringLiteral("duplicateOf"));
    m_reason->setObjectName(QStringLiteral("statusReason"));
    m_ofLabel = labelAbove(m_of);
    m_reasonLabel = labelAbove(m_reason);
    for (auto [label, field] : {std::pair{m_ofLabel, m_of}, std::pair{m_reasonLabel, m_reason}}) {
        auto *pair = fieldColumn(label, field);
        setMargins(pair, 8, 0, 8, 0);
        body()->addLayout(pair);
    }
    body()->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, &StatusSheet::explain);
    connect(m_of, &QLineEdit::textChanged, this, &StatusSheet::explain);
    StatusSheet::retell(); // not virtual yet
}

void StatusSheet::begin(const State &state)
{
    if (state.incident != m_state.incident) {
        m_reason->clear();
        m_of->clear();
    }
    m_state = state;
    m_group->button(static_cast<int>(state.status))->setChecked(true);
    explain();
}

QWidget *StatusSheet::firstField() { return m_group->checkedButton(); }

Status StatusSheet::chosen() const { return static_cast<Status>(m_group->checkedId()); }

void StatusSheet::retell()
{
    for (const Term<Status> &term : terms<Status>())
        static_cast<ChoiceRow *>(m_group->button(static_cast<int>(term.value)))
            ->setWords(spoken(labelOf(term.value)));
    nameField(m_ofLabel, m_of, tr("Duplicate of which incident?"));
    nameField(m_reasonLabel, m_reason, tr("Evidence (optional)"));
    setTitle(tr("Status"));
    setVerb(tr("Set status"));
    explain();
}

void StatusSheet::explain()
{
    const bool duplicate = m_group->checkedId() == static_cast<int>(Status::Duplicate);
    m_of->setVisible(duplicate);
    m_ofLabel->setVisible(duplicate);
    setReady(chosen() != m_state.status || (duplicate && m_of->text().trimmed() != m_state.duplicateOf));
}

void StatusSheet::accept()
{
    if (!perform(SetStatus{m_state.incident, chosen(), m_reason->text(), m_of->text(), {}}))
        return;
    m_reason->clear();
    m_of->clear();
}

} // namespace muster
