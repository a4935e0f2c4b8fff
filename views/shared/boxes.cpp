#include "views/shared/boxes.h"

#include "views/shared/unit.h"

#include <QWidget>

namespace muster {

namespace {

template <typename Box>
Box *spaced(Box *box, qreal spacing)
{
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(u(spacing));
    return box;
}

} // namespace

QVBoxLayout *newColumn(qreal spacing) { return spaced(new QVBoxLayout, spacing); }
QGridLayout *newGrid(qreal spacing) { return spaced(new QGridLayout, spacing); }
QHBoxLayout *newRow(qreal spacing) { return spaced(new QHBoxLayout, spacing); }
QVBoxLayout *columnOn(QWidget *widget, qreal spacing) { return spaced(new QVBoxLayout(widget), spacing); }
QHBoxLayout *rowOn(QWidget *widget, qreal spacing) { return spaced(new QHBoxLayout(widget), spacing); }

void setMargins(QLayout *layout, qreal left, qreal top, qreal right, qreal bottom)
{
    layout->setContentsMargins(u(left), u(top), u(right), u(bottom));
}

void setShown(QWidget *child, bool shown)
{
    const bool hiddenOnPurpose = child->testAttribute(Qt::WA_WState_ExplicitShowHide) && child->isHidden();
    if (hiddenOnPurpose == shown)
        child->setVisible(shown);
}

void setPageMargins(QLayout *layout) { setMargins(layout, 24, 20, 24, 16); }

} // namespace muster
