#include "tests/bench/bare.h"

#include "models/journal/tokenizer.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <sqlite3.h>

namespace muster::bench {

namespace {

constexpr char pragmas[] = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
                           "PRAGMA trusted_schema = OFF;"
                           "PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON; PRAGMA "
                           "cell_size_check = ON; PRAGMA cache_size = -16000";

sqlite3 *open(const QByteArray &path)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open_v2(path.constData(), &db,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                        nullptr) != SQLITE_OK)
        qFatal("cannot open %s", path.constData());
    registerTokenizer(db);
    sqlite3_exec(db, pragmas, nullptr, nullptr, nullptr);
    return db;
}

void text(sqlite3_stmt *s, int at, const QByteArray &value)
{
    sqlite3_bind_text(s, at, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
}
void blob(sqlite3_stmt *s, int at, const QByteArray &value)
{
    sqlite3_bind_blob(s, at, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
}

/// Sixteen bytes that sort by number, as the ids of a room do by time.
QByteArray idOf(qint64 number)
{
    QByteArray id(16, Qt::Uninitialized);
    qToBigEndian(number, id.data());
    qToBigEndian(QRandomGenerator::global()->generate64(), id.data() + 8);
    return id;
}

const QByteArray logged("entry.logged"), incident(16, 'i'), device(16, 'd'), hash(32, 'h'), batchId(16, 'b');

} // namespace

Bare::Bare(const QByteArray &path)
    : m_db(open(path))
{
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    m_known = prepare("SELECT 1 FROM event WHERE id = ? LIMIT 1");
    m_event = prepare("INSERT INTO event(id, incident, device, device_seq, recorded, occurred, type, digest, "
                      "hash) VALUES(?,?,?,?,?,?,?,?,?) RETURNING seq");
    m_body = prepare("INSERT INTO body(seq, salt, json) VALUES(?,?,?)");
    m_entry = prepare("INSERT INTO entry(seq, id, incident, occurred, recorded, kind, audience, via, struck, "
                      "erased, pending, person, text, recorded_by, "
                      "subject, noted, batch, quiet) VALUES(?,?,?,?,?,0,0,0,0,0,?,?,?,?,'',?,?,0)");
    m_words =
        prepare("INSERT INTO words(rowid, text, person) SELECT seq, text, person FROM entry WHERE seq > ?");
    m_readMark = prepare("SELECT value FROM meta WHERE key = 'searchable'");
    m_setMark = prepare("INSERT OR REPLACE INTO meta VALUES('searchable', ?)");
    m_tally = prepare("INSERT INTO tally VALUES(?,0,0,1) ON CONFLICT DO UPDATE SET n = n + excluded.n");
    m_show = prepare("UPDATE entry SET pending = 0 WHERE batch = ? AND pending = 1");
    m_count = prepare("INSERT OR REPLACE INTO tally SELECT incident, kind, audience, count(*) FROM entry "
                      "WHERE incident = ? AND pending = 0 GROUP BY kind, audience");
}

Bare::~Bare()
{
    for (sqlite3_stmt *const own : {m_begin, m_commit, m_known, m_event, m_body, m_entry, m_words, m_readMark,
                                    m_setMark, m_tally, m_show, m_count})
        sqlite3_finalize(own);
    sqlite3_close(m_db);
}

sqlite3_stmt *Bare::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
    return statement;
}

void Bare::run(sqlite3_stmt *statement)
{
    while (sqlite3_step(statement) == SQLITE_ROW) {
    }
    if (sqlite3_reset(statement) != SQLITE_OK)
        qFatal("%s: %s", sqlite3_sql(statement), sqlite3_errmsg(m_db));
}

void Bare::begin() { run(m_begin); }
void Bare::commit() { run(m_commit); }

void Bare::insert(qint64 number, const QByteArray &said, const QByteArray &person, bool batch)
{
    const QByteArray id = idOf(number);
    if (batch) {
        blob(m_known, 1, id);
        run(m_known);
    }
    blob(m_event, 1, id);
    blob(m_event, 2, incident);
    blob(m_event, 3, device);
    sqlite3_bind_int64(m_event, 4, number + 1);
    sqlite3_bind_int64(m_event, 5, number << 16);
    sqlite3_bind_int64(m_event, 6, number * 1'000'000);
    text(m_event, 7, logged);
    blob(m_event, 8, hash);
    blob(m_event, 9, hash);
    sqlite3_step(m_event);
    const sqlite3_int64 seq = sqlite3_column_int64(m_event, 0);
    sqlite3_reset(m_event);
    const QByteArray json =
        R"({"by":")" + person + R"(","kind":"note","text":")" + said +
        (batch ? R"(","batch":"0199e7c5-0000-7000-8000-000000000000","source":"slack:many","via":"import"})"
               : R"("})");
    sqlite3_bind_int64(m_body, 1, seq);
    blob(m_body, 2, id);
    text(m_body, 3, json);
    run(m_body);
    sqlite3_bind_int64(m_entry, 1, seq);
    blob(m_entry, 2, id);
    blob(m_entry, 3, incident);
    sqlite3_bind_int64(m_entry, 4, number * 1'000'000);
    sqlite3_bind_int64(m_entry, 5, number << 16);
    sqlite3_bind_int(m_entry, 6, batch ? 1 : 0);
    text(m_entry, 7, person);
    text(m_entry, 8, said);
    text(m_entry, 9, person);
    sqlite3_bind_int64(m_entry, 10, number << 16);
    if (batch)
        blob(m_entry, 11, batchId);
    run(m_entry);
    m_newest = seq;
    if (batch)
        return;
    blob(m_tally, 1, incident);
    run(m_tally);
}

void Bare::index()
{
    sqlite3_step(m_readMark);
    const sqlite3_int64 mark = sqlite3_column_int64(m_readMark, 0);
    sqlite3_reset(m_readMark);
    if (m_newest - mark < 64)
        return;
    sqlite3_bind_int64(m_words, 1, mark);
    run(m_words);
    sqlite3_bind_int64(m_setMark, 1, m_newest);
    run(m_setMark);
}

void Bare::finish()
{
    blob(m_show, 1, batchId);
    run(m_show);
    blob(m_count, 1, incident);
    run(m_count);
}

BareInsert::BareInsert(const QByteArray &path)
    : m_db(open(path))
{
    sqlite3_exec(m_db, "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT)", nullptr, nullptr, nullptr);
    sqlite3_prepare_v2(m_db, "INSERT INTO note(text) VALUES(?)", -1, &m_insert, nullptr);
}

BareInsert::~BareInsert()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_db);
}

void BareInsert::insert(const QByteArray &said)
{
    text(m_insert, 1, said);
    sqlite3_step(m_insert);
    sqlite3_reset(m_insert);
}

} // namespace muster::bench
