#include "views/shared/boxes.h"

#include "views/shared/unit.h"

#include <QRectF>
#include <QVariant>
#include <QWidget>

namespace muster {

namespace {

constexpr char spacingUnits[] = "musterSpacing";
constexpr char marginUnits[] = "musterMargins";

template <typename Box>
Box *spaced(Box *box, qreal spacing)
{
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(u(spacing));
    box->setProperty(spacingUnits, spacing);
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
    layout->setProperty(marginUnits, QRectF(QPointF(left, top), QPointF(right, bottom)));
}

void setShown(QWidget *child, bool shown)
{
    const bool hiddenOnPurpose = child->testAttribute(Qt::WA_WState_ExplicitShowHide) && child->isHidden();
    if (hiddenOnPurpose == shown)
        child->setVisible(shown);
}

void refit(QWidget *root)
{
    for (QLayout *layout : root->findChildren<QLayout *>()) {
        const QVariant spacing = layout->property(spacingUnits);
        const QVariant margins = layout->property(marginUnits);
        if (spacing.isValid())
            layout->setSpacing(u(spacing.toReal()));
        if (margins.isValid()) {
            const QRectF m = margins.toRectF();
            setMargins(layout, m.left(), m.top(), m.right(), m.bottom());
        }
    }
}

void setPageMargins(QLayout *layout) { setMargins(layout, 24, 20, 24, 16); }

} // namespace muster
