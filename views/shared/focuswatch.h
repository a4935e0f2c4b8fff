#pragma once

#include <QObject>

class QWidget;

namespace muster {

/// Whether the focus ring is due: the widget has the focus and did not get it by the mouse.
bool showsFocus(const QWidget *widget);

/// Remembers for each widget whether the focus came by the mouse; see showsFocus().
class FocusWatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace muster
