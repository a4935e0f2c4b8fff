#pragma once

#include "models/core/result.h"

#include <QList>

#include <functional>
#include <utility>

class QIODevice;

namespace muster {

/// Writes a file whole or not at all: half a file that looks whole is worse than none. What `fill` fails with
/// is what it fails with. A pipe or a device is written into, never replaced. A database, or what SQLite and
/// Muster keep beside one, is left as it is.
Result<> writeWhole(const QString &path, const std::function<Result<>(QIODevice &)> &fill);
Result<> writeWhole(const QString &path, const QByteArray &bytes);

/// Several files that belong together, by path. All are on disk before the first takes its place, so that a
/// full or closed folder changes none.
Result<> writeWhole(const QList<std::pair<QString, QByteArray>> &files);

/// Whether a file may be written there, as far as that can be told before: that no workspace is lost by it.
Result<> mayWrite(const QString &path);

} // namespace muster
