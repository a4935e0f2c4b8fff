#include "views/communicate/fields.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"

#include <QLabel>

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

} // namespace muster
