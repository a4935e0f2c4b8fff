#pragma once

#include <QBoxLayout>
#include <QGridLayout>

namespace muster {

/// Layouts with margins 0 and a spacing that is always said (a nested QBoxLayout would inherit its parent's
/// 0). Sizes in units of u(), not pixels.
QVBoxLayout *newColumn(qreal spacing = 8);
QHBoxLayout *newRow(qreal spacing = 8);
QGridLayout *newGrid(qreal spacing = 8);
/// The same, set on a widget.
QVBoxLayout *columnOn(QWidget *widget, qreal spacing = 8);
QHBoxLayout *rowOn(QWidget *widget, qreal spacing = 8);
/// The lane of a scroll bar is part of the margin beside what scrolls; the glyph of a closing button, not its
/// box, ends where everything else ends. In units.
constexpr qreal scrollLane = 12, closeInset = 11;
void setMargins(QLayout *layout, qreal left, qreal top, qreal right, qreal bottom);
/// Shows or hides a child. One that nobody hid yet comes with its parent anyway, and showing it before would
/// lay it out for a size it never gets.
void setShown(QWidget *child, bool shown);
/// Page margins: 24 left and right, 20 top, 16 bottom.
void setPageMargins(QLayout *layout);

} // namespace muster
