#pragma once

#include "models/core/result.h"

#include <QString>

namespace muster {

/// Whether a file may be missing when it is looked at.
enum class Presence { Needed, Optional };

/// What can be said of the file before SQLite or a lock touches it: a folder, somebody else's database or a
/// text is refused with a sentence, and nothing is left beside it.
Result<> checkWorkspaceFile(const QString &path, Presence presence);

} // namespace muster
