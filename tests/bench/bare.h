#pragma once

#include <QByteArray>

struct sqlite3;
struct sqlite3_stmt;

namespace muster::bench {

/// The statements of one logged event, by SQLite's C API and nothing else: the same file, tables, indexes,
/// search index and durability.
class Bare
{
public:
    /// The workspace at `path` must be there.
    explicit Bare(const QByteArray &path);
    ~Bare();
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void begin();
    void commit();
    /// Puts one entry in. With a batch the entry waits for `finish`, and its id is looked up first.
    void insert(qint64 number, const QByteArray &text, const QByteArray &person, bool batch);
    /// Lets the search index follow, as late as ours does. Before the commit.
    void index();
    /// Shows the batch.
    void finish();

private:
    sqlite3_stmt *prepare(const char *sql);
    void run(sqlite3_stmt *statement);

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_begin, *m_commit, *m_known, *m_event, *m_body, *m_entry, *m_words, *m_readMark,
        *m_setMark, *m_tally, *m_show, *m_count;
    long long m_newest = 0;
};

/// One table without an index, WAL and FULL: the least a durable insert can be.
class BareInsert
{
public:
    explicit BareInsert(const QByteArray &path);
    ~BareInsert();
    BareInsert(const BareInsert &) = delete;
    BareInsert &operator=(const BareInsert &) = delete;
    void insert(const QByteArray &text);

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace muster::bench
