#include "views/window/renamesheet.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"

#include <QLabel>
#include <QLineEdit>

namespace muster {

RenameSheet::RenameSheet(QWidget *parent)
    : Sheet(QStringLiteral("renameSheet"), parent)
    , m_name(new QLineEdit)
{
    m_name->setObjectName(QStringLiteral("newTitle"));
    m_label = labelFor(m_name, {});
    auto *pair = newColumn(6);
    pair->addWidget(m_label);
    pair->addWidget(m_name);
    body()->addLayout(pair);
    body()->addStretch(1);
    RenameSheet::retell(); // not virtual yet
}

void RenameSheet::begin(const State &state)
{
    m_incident = state.incident;
    m_name->setText(state.title);
    m_name->selectAll();
}

QWidget *RenameSheet::firstField() { return m_name; }

void RenameSheet::retell()
{
    m_label->setText(tr("What is wrong, in a few words?"));
    m_name->setAccessibleName(m_label->text());
    setTitle(tr("Rename the incident"));
    setVerb(tr("Rename"));
}

void RenameSheet::accept() { perform(Rename{m_incident, m_name->text(), {}}); }

} // namespace muster
