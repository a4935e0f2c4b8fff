#pragma once

class QLabel;
class QScrollArea;
class QString;
class QVBoxLayout;
class QWidget;

namespace muster {

/// A label above a field, its buddy.
QLabel *labelAbove(QWidget *field);
/// Says what the field is for, above it and to screen readers.
void nameField(QLabel *label, QWidget *field, const QString &words);
/// The two as one column.
QVBoxLayout *fieldColumn(QLabel *label, QWidget *field);
/// A column of a card that may be longer than the card: scrolls, and lets the card's ground be seen.
QScrollArea *scrollingColumn(QWidget *inner);

} // namespace muster
