#pragma once

#include "views/window/keyssheet.h"

namespace muster {

/// The keys that mean something on this page alone, under its name; letters only where they are on.
QList<KeyLine> pageKeys(const QString &page, bool letters);
/// The keys that parts of the window keep for themselves: nothing else can have them.
QList<KeyLine> fixedKeys();

} // namespace muster
