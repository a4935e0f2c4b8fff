#pragma once

#include <QString>

namespace muster {

/// Opens the window and gives the exit status when it is closed. Reads `--workspace FILE` and `--lang
/// en|zh_CN`.
int runWindow(int argc, char **argv);

/// The same for a workspace ("" for the usual one) and a language ("" for the person's own).
int runWindow(int argc, char **argv, const QString &workspace, const QString &language);

} // namespace muster
