#pragma once

class QLabel;
class QVBoxLayout;
class QWidget;
class QString;

namespace muster {

/// A label above a field, its buddy.
QLabel *labelAbove(QWidget *field);
/// Says what the field is for, above it and to screen readers.
void nameField(QLabel *label, QWidget *field, const QString &words);
/// The two as one column.
QVBoxLayout *fieldColumn(QLabel *label, QWidget *field);

} // namespace muster
