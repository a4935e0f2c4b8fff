#pragma once

#include <QBoxLayout>

class QLabel;
class QScrollArea;
class QString;

namespace muster {

/// A label for a field, its buddy, to stand above it.
QLabel *labelAbove(QWidget *field);
/// Says what the field is for, above it and to screen readers.
void nameField(QLabel *label, QWidget *field, const QString &words);
/// The two as one column.
QVBoxLayout *fieldColumn(QLabel *label, QWidget *field);
/// A column of a card that may be longer than the card: scrolls, and lets the card's ground be seen.
QScrollArea *scrollingColumn(QWidget *inner);

} // namespace muster
