#include "views/window/rolessheet.h"

#include "views/shared/avatar.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace muster {

RolesSheet::RolesSheet(QWidget *parent)
    : Sheet(QStringLiteral("rolesSheet"), parent)
    , m_grid(newGrid(10))
{
    m_grid->setColumnStretch(2, 1);
    for (const Role role : roomRoles())
        addLine(role);
    body()->addLayout(m_grid);
    body()->addStretch(1);
    RolesSheet::retell(); // not virtual yet
}

void RolesSheet::addLine(Role role)
{
    Line line{role, new Avatar, nullptr, new QComboBox};
    line.name->setObjectName(QString(QStringLiteral("name-") + keyOf(role)));
    line.name->setEditable(true);
    line.name->setInsertPolicy(QComboBox::NoInsert);
    line.name->lineEdit()->setObjectName(QString(QStringLiteral("typed-") + keyOf(role)));
    line.label = labelAbove(line.name);
    connect(line.name, &QComboBox::editTextChanged, this, [line](const QString &name) {
        line.avatar->setPerson(name, colourKey(line.role), spoken(labelOf(line.role)));
    });
    const int row = static_cast<int>(m_lines.size());
    m_grid->addWidget(line.avatar, row, 0);
    m_grid->addWidget(line.label, row, 1);
    m_grid->addWidget(line.name, row, 2);
    m_lines.append(line);
}

void RolesSheet::fill(const Line &line, const QStringList &people) const
{
    line.name->clear();
    line.name->addItems(people);
    line.name->setEditText(m_state.roles.value(line.role));
}

void RolesSheet::begin(const State &state, const QStringList &people, const QString &person,
                       std::optional<Role> asked)
{
    m_state = state;
    QStringList names = people;
    if (!person.isEmpty() && !names.contains(person))
        names.prepend(person);
    m_first = m_lines.constFirst().name;
    for (const Line &line : std::as_const(m_lines)) {
        fill(line, names);
        line.avatar->setPerson(line.name->currentText(), colourKey(line.role), spoken(labelOf(line.role)));
        if (asked != line.role)
            continue;
        m_first = line.name;
        if (line.name->currentText().isEmpty())
            line.name->setEditText(person);
        line.name->lineEdit()->selectAll();
    }
}

QWidget *RolesSheet::firstField() { return m_first; }

void RolesSheet::retell()
{
    for (const Line &line : std::as_const(m_lines)) {
        line.label->setText(spoken(labelOf(line.role)));
        line.name->setAccessibleName(line.label->text());
        line.name->lineEdit()->setAccessibleName(line.label->text());
    }
    setHelp(tr("One person may have several roles. An empty name means nobody. Another commander takes over "
               "from the one who leads, with a briefing."));
    setTitle(tr("Roles"));
    setVerb(tr("Save roles"));
}

void RolesSheet::accept()
{
    QList<Command> changes;
    QString leader;
    for (const Line &line : std::as_const(m_lines)) {
        const QString name = line.name->currentText().simplified();
        const QString before = m_state.roles.value(line.role);
        if (name == before)
            continue;
        if (line.role == Role::Commander && !name.isEmpty() && !before.isEmpty())
            leader = name;
        else
            changes.append(AssignRole{m_state.incident, line.role, name, {}});
    }
    for (const Command &change : std::as_const(changes)) {
        if (!attempt(change))
            return;
        const AssignRole &given = std::get<AssignRole>(change);
        m_state.roles.insert(given.role, given.name);
    }
    Q_EMIT done();
    if (!leader.isEmpty())
        Q_EMIT commandWanted(leader);
}

} // namespace muster
