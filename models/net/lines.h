#pragma once

#include "models/core/result.h"

namespace muster {

/// The lines of the secret that belongs to the connector `name`, without empty ones; they end with LF or CR
/// LF. Refused where another CR or a NUL stands in one: on the line to a server it would end a header early.
Result<QStringList> secretLines(const QString &secret, const QString &name);

/// A secret of one line, without what ends it; empty if there is none. Refused where more stands behind it.
Result<QString> secretLine(const QString &secret, const QString &name);

} // namespace muster
