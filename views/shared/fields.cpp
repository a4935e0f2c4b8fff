#include "views/shared/fields.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/softedges.h"

#include <QLabel>
#include <QScrollArea>

namespace muster {

QLabel *labelAbove(QWidget *field)
{
    QLabel *label = newLabel({}, Type::Label, Tone::Secondary);
    label->setBuddy(field);
    return label;
}

void nameField(QLabel *label, QWidget *field, const QString &words)
{
    label->setText(words);
    field->setAccessibleName(words);
}

QVBoxLayout *fieldColumn(QLabel *label, QWidget *field)
{
    auto *column = newColumn(6);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

QScrollArea *scrollingColumn(QWidget *inner)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    // Only now: taking a widget in fills its ground.
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    new SoftEdges(scroll);
    return scroll;
}

} // namespace muster
