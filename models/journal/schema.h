#pragma once

#include "models/journal/sqlite.h"

namespace muster {

/// "MSTR": what tells a workspace from any other SQLite file.
inline constexpr int applicationId = 0x4D535452;
/// The newest layout this Muster knows.
inline constexpr int schemaVersion = 1;
/// How the derived tables are made; another number in the file has them made again when it is opened.
inline constexpr int derivedVersion = 3;

/// Refuses what is not a workspace or is from a newer Muster, before anything is written.
Result<> checkWorkspace(Database &db);

/// Brings the file to `schemaVersion`, each step in one transaction, stopping at the first that fails.
Result<> bringUpToDate(Database &db);

/// The derived tables alone, empty: dropped and made again when they are rebuilt.
Result<> makeDerivedTables(Database &db);

} // namespace muster
