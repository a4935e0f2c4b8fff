#include "views/window/keyfield.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace muster {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QKeySequenceEdit(parent)
{}

void KeyField::setKeys(const QKeySequence &keys)
{
    const QSignalBlocker quiet(this);
    setKeySequence(keys);
}

bool KeyField::canStand(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return true;
    const QKeyCombination one = keys[0];
    const bool function = one.key() >= Qt::Key_F1 && one.key() <= Qt::Key_F35;
    return function || (one.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool KeyField::event(QEvent *event)
{
    // Tab goes on, here as everywhere.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (tab && !(key->modifiers() & ~Qt::ShiftModifier))
            return focusNextPrevChild(key->key() == Qt::Key_Tab);
    }
    return QKeySequenceEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const bool bare = event->modifiers() == Qt::NoModifier;
    if (bare && event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (bare && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        setKeys({});
        Q_EMIT pressed({});
    } else if (isModifier(event->key())) {
        QKeySequenceEdit::keyPressEvent(event);
    } else {
        // One combination is all there can be: a second one begins anew, and nobody waits for it. Its own
        // signal also comes when the focus goes, so it is not listened to.
        setKeys({});
        QKeySequenceEdit::keyPressEvent(event);
        const QKeySequence first = keySequence().isEmpty() ? QKeySequence() : QKeySequence(keySequence()[0]);
        setKeys(first);
        if (!first.isEmpty())
            Q_EMIT pressed(first);
    }
}

} // namespace muster
