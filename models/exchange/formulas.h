#pragma once

#include <QString>

namespace muster {

/// Whether a spreadsheet might run this cell: it begins with = + - @ (full-width ones too), a tab or a
/// carriage return, white space and invisible characters before it not counted, and is no plain number such
/// as -5 or +3.2. A cell in which that is already hidden behind apostrophes counts too, so that `neutral` can
/// be taken back.
bool runs(QStringView cell);

/// The cell with an apostrophe before it if it would run, else as it is.
QString neutral(const QString &cell);

/// The cell as it was before `neutral`.
QString plain(const QString &cell);

} // namespace muster
