#pragma once

#include "models/comms/checks.h"
#include "models/core/tongue.h"
#include "models/proof/proof.h"

#include <QJsonArray>
#include <QJsonObject>

namespace muster::cli {

/// A proof as the command line prints it; `body` is the text that was measured.
QJsonObject toJson(const Proof &proof, const QString &body, const Tongue &tongue);

/// What the checks found, as the command line prints it.
QJsonArray toJson(const QList<Finding> &findings, const Tongue &tongue);

} // namespace muster::cli
