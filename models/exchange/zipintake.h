#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace muster {

/// Reads the wanted files of a zip, one after another, in memory; nothing is ever unpacked to the disk.
/// Names are given without one common folder around everything. Links are passed over. Failure::Unreadable
/// for a damaged or locked zip, names that lead outside ("/x", "../x"), and a zip that unpacks to more than 2
/// GB, more than 100 times its size, or into a file above maxRecord.
Result<> eachInZipFile(const QString &path, const std::function<bool(const QString &name)> &wanted,
                       const std::function<Result<>(const QString &name, const QByteArray &bytes)> &take);

} // namespace muster
