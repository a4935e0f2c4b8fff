#include "views/window/roomsheet.h"

#include "views/shared/fields.h"

#include <QLabel>
#include <QLineEdit>

namespace muster {

RoomSheet::RoomSheet(QWidget *parent)
    : Sheet(QStringLiteral("roomSheet"), parent)
    , m_place(new QLineEdit)
    , m_call(new QLineEdit)
    , m_placeLabel(labelAbove(m_place))
    , m_callLabel(labelAbove(m_call))
{
    m_place->setObjectName(QStringLiteral("roomPlace"));
    m_call->setObjectName(QStringLiteral("roomCall"));
    body()->addLayout(fieldColumn(m_placeLabel, m_place));
    body()->addLayout(fieldColumn(m_callLabel, m_call));
    body()->addStretch(1);
    RoomSheet::retell(); // not virtual yet
}

void RoomSheet::begin(const State &state)
{
    m_incident = state.incident;
    m_place->setText(state.place);
    m_call->setText(state.call);
    m_place->selectAll();
}

QWidget *RoomSheet::firstField() { return m_place; }

void RoomSheet::retell()
{
    nameField(m_placeLabel, m_place, tr("War room"));
    nameField(m_callLabel, m_call, tr("Conference call"));
    m_place->setPlaceholderText(tr("Room 4B, level 3"));
    m_call->setPlaceholderText(tr("Number or link"));
    setTitle(tr("Where the room meets"));
    setHelp(tr("It stands below the pages, and in the brief as the number to call back."));
    setVerb(tr("Save"));
}

void RoomSheet::accept() { perform(PlaceRoom{m_incident, m_place->text(), m_call->text(), {}}); }

} // namespace muster
