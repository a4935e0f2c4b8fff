#pragma once

#include "models/core/result.h"

namespace muster {

/// Writes a file whole or not at all: half a file that looks whole is worse than none.
Result<> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace muster
