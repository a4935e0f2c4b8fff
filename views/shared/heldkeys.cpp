#include "views/shared/heldkeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace muster {

namespace {

bool acts(const QKeyEvent &key, bool inText)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return !inText || !key.modifiers().testFlag(Qt::ShiftModifier); // a line in a text
    return !inText && !key.text().isEmpty() && key.text().front().isPrint();
}

} // namespace

bool HeldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return key.isAutoRepeat() && acts(key, widget && widget->testAttribute(Qt::WA_InputMethodEnabled));
}

} // namespace muster
