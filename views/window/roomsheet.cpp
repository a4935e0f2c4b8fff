#include "views/window/roomsheet.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"

#include <QLabel>
#include <QLineEdit>

namespace muster {

RoomSheet::RoomSheet(QWidget *parent)
    : Sheet(QStringLiteral("roomSheet"), parent)
    , m_place(new QLineEdit)
    , m_call(new QLineEdit)
    , m_placeLabel(labelFor(m_place, {}))
    , m_callLabel(labelFor(m_call, {}))
{
    m_place->setObjectName(QStringLiteral("roomPlace"));
    m_call->setObjectName(QStringLiteral("roomCall"));
    for (const auto &[label, field] : {std::pair(m_placeLabel, m_place), std::pair(m_callLabel, m_call)}) {
        auto *pair = newColumn(6);
        pair->addWidget(label);
        pair->addWidget(field);
        body()->addLayout(pair);
    }
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
    m_placeLabel->setText(tr("War room"));
    m_callLabel->setText(tr("Conference call"));
    m_place->setPlaceholderText(tr("Room 4B, level 3"));
    m_call->setPlaceholderText(tr("Number or link"));
    m_place->setAccessibleName(m_placeLabel->text());
    m_call->setAccessibleName(m_callLabel->text());
    setTitle(tr("Where the room meets"));
    setHelp(tr("It stands below the pages, and in the brief as the number to call back."));
    setVerb(tr("Save"));
}

void RoomSheet::accept() { perform(PlaceRoom{m_incident, m_place->text(), m_call->text(), {}}); }

} // namespace muster
