#include "views/window/renamesheet.h"

#include "views/shared/fields.h"

#include <QLabel>
#include <QLineEdit>

namespace muster {

RenameSheet::RenameSheet(QWidget *parent)
    : Sheet(QStringLiteral("renameSheet"), parent)
    , m_name(new QLineEdit)
{
    m_name->setObjectName(QStringLiteral("newTitle"));
    m_label = labelAbove(m_name);
    body()->addLayout(fieldColumn(m_label, m_name));
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
    nameField(m_label, m_name, tr("What is wrong, in a few words?"));
    setTitle(tr("Rename the incident"));
    setVerb(tr("Rename"));
}

void RenameSheet::accept() { perform(Rename{m_incident, m_name->text(), {}}); }

} // namespace muster
