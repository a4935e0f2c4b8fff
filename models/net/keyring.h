#pragma once

#include "models/core/result.h"

#include <QString>

namespace muster {

// The keyring of the desktop (the Secret Service of freedesktop.org), through libsecret. Each call blocks as
// long as somebody is asked to unlock it; where no keyring answers, each is an error at once and nothing is
// kept anywhere else.

/// The secret kept under a name; empty if there is none.
Result<QString> secretKept(const QString &name);
Result<> keepSecret(const QString &name, const QString &secret);
Result<> forgetSecret(const QString &name);

} // namespace muster
