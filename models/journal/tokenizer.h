#pragma once

struct sqlite3;

namespace muster {

/// Registers the full-text tokenizer "muster" on a connection: unicode61 for every script, and runs of Han
/// cut into overlapping pairs, so that two-character Chinese words are found. Returns SQLite's code.
///
/// Text "数据库" gives 数据 据库 库; a query "数据" gives 数据; a query of one character is asked as a
/// prefix.
int registerTokenizer(sqlite3 *db);

} // namespace muster
