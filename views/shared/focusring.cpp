#include "views/shared/focusring.h"

#include <QApplication>
#include <QWidget>

namespace muster {

void moveFocusWithin(const QWidget *front, bool next)
{
    QWidget *from = QApplication::focusWidget();
    QWidget *to = from;
    while (from && (to = next ? to->nextInFocusChain() : to->previousInFocusChain()) != from) {
        const bool can =
            to->isEnabled() && to->isVisible() && (to->focusPolicy() & Qt::TabFocus) && !to->focusProxy();
        if (can && front->isAncestorOf(to))
            return to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

} // namespace muster
