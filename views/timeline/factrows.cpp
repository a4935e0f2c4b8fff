#include "views/timeline/factrows.h"

#include "views/shared/dress.h"

#include <QGridLayout>
#include <QLabel>

namespace muster {

FactRows::FactRows(qreal labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_labelWidth(labelWidth)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(u(10));
    m_grid->setVerticalSpacing(u(8));
    m_grid->setColumnStretch(1, 1);
}

void FactRows::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_grid->setColumnMinimumWidth(0, u(m_labelWidth));
    int row = 0;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        QLabel *label = newLabel(fact.label, Type::Secondary, Tone::Tertiary);
        QLabel *value = newLabel(fact.value, Type::Timeline);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row++, 1);
    }
}

} // namespace muster
