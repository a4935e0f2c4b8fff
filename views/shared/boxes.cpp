#include "views/shared/boxes.h"

#include "views/shared/unit.h"

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
QHBoxLayout *newRow(qreal spacing) { return spaced(new QHBoxLayout, spacing); }
QVBoxLayout *columnOn(QWidget *widget, qreal spacing) { return spaced(new QVBoxLayout(widget), spacing); }
QHBoxLayout *rowOn(QWidget *widget, qreal spacing) { return spaced(new QHBoxLayout(widget), spacing); }

void setMargins(QLayout *layout, qreal left, qreal top, qreal right, qreal bottom)
{
    layout->setContentsMargins(u(left), u(top), u(right), u(bottom));
}

void setPageMargins(QLayout *layout) { setMargins(layout, 24, 20, 24, 16); }

} // namespace muster
