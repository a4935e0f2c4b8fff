#include "views/window/connectorrow.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/words/words.h"

#include <QLabel>
#include <QPushButton>

namespace muster {

ConnectorRow::ConnectorRow(const Connector &connector, QWidget *parent)
    : QWidget(parent)
{
    auto *column = columnOn(this, 0);
    auto *name = newLabel(connector.name, Type::Strong);
    name->setWordWrap(true);
    column->addWidget(name);
    auto *line = newRow(8);
    auto *facts = newLabel(factLine({spoken(labelOf(connector.carrier)), spoken(labelOf(connector.channel))}),
                           Type::Secondary, Tone::Secondary);
    facts->setWordWrap(true);
    auto *change = new QPushButton(tr("Change"));
    auto *drop = new QPushButton(tr("Remove"));
    change->setObjectName(QStringLiteral("changeConnector"));
    drop->setObjectName(QStringLiteral("dropConnector"));
    change->setAccessibleName(tr("Change “%1”").arg(connector.name));
    drop->setAccessibleName(tr("Remove “%1”").arg(connector.name));
    for (QPushButton *button : {change, drop})
        setLook(button, ButtonLook::Flat);
    line->addWidget(facts, 1);
    line->addWidget(change);
    line->addWidget(drop);
    column->addLayout(line);
    connect(change, &QPushButton::clicked, this, &ConnectorRow::changeAsked);
    connect(drop, &QPushButton::clicked, this, &ConnectorRow::dropAsked);
}

} // namespace muster
