#pragma once

#include <QBoxLayout>

class QPushButton;
class QWidget;

namespace muster {

/// The head of a page: its title over one line of facts, and what can be done with the whole page at the
/// right.
QHBoxLayout *pageHead(QWidget *title, QWidget *facts, const QList<QPushButton *> &buttons);

} // namespace muster
