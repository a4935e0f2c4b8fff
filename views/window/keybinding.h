#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace muster {

/// What a key does, and which keys do it. Without an id it belongs to a part of the window and cannot be
/// changed.
struct KeyBinding
{
    QString id;
    QString group, words;
    QList<QKeySequence> keys;  ///< now
    QList<QKeySequence> usual; ///< when nobody chose others

    bool isChanged() const { return !id.isEmpty() && keys != usual; }
};

} // namespace muster
