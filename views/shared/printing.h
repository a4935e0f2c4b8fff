#pragma once

#include "models/core/result.h"

#include <QString>

namespace muster {

/// Writes HTML as a PDF of A4 pages, ready to print, whole or not at all. What does not fit on one page is
/// set smaller, down to 7 points, before it takes another. `foot` stands at the foot of every page beside its
/// number. Gives how many pages there are.
Result<int> writePdf(const QString &html, const QString &foot, const QString &path);

} // namespace muster
