#include "views/shared/focuswatch.h"

#include <QFocusEvent>
#include <QWidget>

namespace muster {

namespace {

constexpr char byMouse[] = "musterFocusByMouse";

void note(QWidget *widget, bool mouse)
{
    if (widget->property(byMouse).toBool() == mouse)
        return;
    widget->setProperty(byMouse, mouse);
    widget->update();
}

} // namespace

bool showsFocus(const QWidget *widget)
{
    return widget && widget->hasFocus() && !widget->property(byMouse).toBool();
}

bool FocusWatch::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Coming back to the window or from a menu says nothing new about how the focus got here.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            note(widget, reason == Qt::MouseFocusReason);
    } else if (event->type() == QEvent::KeyPress) {
        note(widget, false);
    }
    return false;
}

} // namespace muster
