#pragma once

#include "models/core/tongue.h"
#include "models/proof/proof.h"

#include <QJsonObject>

namespace muster::cli {

/// A proof as the command line prints it; `body` is the text that was measured.
QJsonObject toJson(const Proof &proof, const QString &body, const Tongue &tongue);

} // namespace muster::cli
