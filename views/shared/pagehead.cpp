#include "views/shared/pagehead.h"

#include "views/shared/boxes.h"

#include <QPushButton>

namespace muster {

QHBoxLayout *pageHead(QWidget *title, QWidget *facts, const QList<QPushButton *> &buttons)
{
    auto *head = newRow(8);
    auto *words = newColumn(2);
    words->addWidget(title);
    words->addWidget(facts);
    head->addLayout(words, 1);
    for (QPushButton *button : buttons)
        head->addWidget(button, 0, Qt::AlignTop);
    return head;
}

} // namespace muster
