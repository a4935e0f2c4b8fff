#pragma once

#include "models/incident/terms.h"

#include <QJsonObject>

namespace muster {

/// What a step of the rehearsal says under a key; empty when it says nothing.
inline QString textIn(const QJsonObject &step, const char *key)
{
    return step.value(QLatin1String(key)).toString();
}

/// The term a step names under a key, or `otherwise`.
template <typename E>
E termIn(const QJsonObject &step, const char *key, E otherwise)
{
    return fromKey<E>(textIn(step, key)).value_or(otherwise);
}

} // namespace muster
