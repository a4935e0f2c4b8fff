#pragma once

#include "models/playbook/playbook.h"

namespace muster {

/// A sentence about a line of a playbook: %1 is its number, %2 and %3 what stood there.
Error atLine(int line, const char *what, const QString &first = {}, const QString &second = {});

/// What stands in parentheses, half or full width, at the front of `text`, which loses it; empty if none do.
QString takeParentheses(QString &text);

/// "Challenge … **Response** (who, critical) `id`", without what marks it as a check or a pause.
Result<Playbook::Check> readCheckLine(const QString &text, int line, bool pause);

} // namespace muster
