#include "models/journal/schema.h"
#include "models/journal/statements.h"
#include "models/journal/tokenizer.h"
#include "models/journal/wordindex.h"
#include "models/journal/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace muster {

namespace {

constexpr int openingPatience = 3000; // ms

Result<> hardenConnection(Database &db)
{
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    if (const int code = registerTokenizer(db.handle()); code != SQLITE_OK)
        return sqliteError(db.handle(), code, "tokenizer");
    return db.exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA recursive_triggers = ON; "
                   "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                   "PRAGMA cell_size_check = ON; PRAGMA cache_size = -16000");
}

} // namespace

Journal::Journal(Database db, QString path, bool readOnly, const Clock &clock)
    : m_db(std::move(db))
    , m_path(std::move(path))
    , m_readOnly(readOnly)
    , m_clock(clock)
    , m_sql(std::make_unique<Statements>())
    , m_words(std::make_unique<WordIndex>(m_db))
{}

Journal::~Journal()
{
    if (m_device)
        m_device->markClosed();
}

Result<> Journal::configure(const JournalOptions &options)
{
    // The answer counts, not the request: on a file system without shared memory SQLite quietly stays in
    // another mode.
    MUSTER_TRY_ASSIGN(const QString mode, m_db.value("PRAGMA journal_mode = WAL"));
    if (mode != QLatin1String("wal"))
        return unwritable(
            say(QT_TRANSLATE_NOOP("Muster", "This disk cannot keep a workspace safely (no write-ahead log: "
                                            "%1). Nothing was changed; use a local disk."),
                mode));
    const char *const levels[] = {"PRAGMA synchronous = FULL", "PRAGMA synchronous = NORMAL",
                                  "PRAGMA synchronous = OFF"};
    return m_db.exec(levels[static_cast<int>(options.durability)]);
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, Lock lock, const Clock &clock,
                                               const JournalOptions &options)
{
    MUSTER_TRY(checkWorkspaceFile(path, Presence::Optional));
    const bool isNew = !QFileInfo::exists(path);
    if (isNew) {
        // Made by us, so that it is 0600 from its first byte on.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return unwritable(
                say(QT_TRANSLATE_NOOP(
                        "Muster",
                        "A workspace cannot be made at %1. Nothing was written; choose another folder."),
                    path),
                file.errorString());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    MUSTER_TRY_ASSIGN(Database db, Database::open(path, Database::Mode::ReadWrite, options.vfs));
    // Another process may just be letting go of the file; later there is one writer, and nothing to wait for.
    db.setPatience(openingPatience);
    // Until it is known to be ours, closing must not write another program's log into its database.
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    MUSTER_TRY(checkWorkspace(db));
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    MUSTER_TRY(hardenConnection(db));
    // In the file itself, before there is a log: whoever looks at it without SQLite sees whose it is.
    if (isNew)
        MUSTER_TRY(db.exec(
            QByteArray("PRAGMA application_id = ").append(QByteArray::number(applicationId)).constData()));
    std::unique_ptr<Journal> journal(new Journal(std::move(db), path, false, clock));
    MUSTER_TRY(journal->configure(options));
    MUSTER_TRY(bringUpToDate(journal->m_db));
    MUSTER_TRY(journal->prepareAll());
    MUSTER_TRY_ASSIGN(Statement workspace,
                      journal->m_db.prepare("SELECT value FROM meta WHERE key = 'workspace'"));
    MUSTER_TRY(workspace.step());
    journal->m_device = Device::recall(path, workspace.id(0));
    workspace.reset();
    MUSTER_TRY_ASSIGN(const QString merged,
                      journal->m_db.value("SELECT value FROM meta WHERE key = 'clock'"));
    MUSTER_TRY_ASSIGN(const QString latest,
                      journal->m_db.value("SELECT recorded FROM event ORDER BY seq DESC LIMIT 1"));
    const qint64 horizon = recordedAt(clock.nowUs() + day);
    for (const QString &seen : {merged, latest}) {
        if (seen.toLongLong() <= horizon)
            journal->m_lastRecorded = qMax(journal->m_lastRecorded, seen.toLongLong());
    }
    MUSTER_TRY_ASSIGN(const QString derived,
                      journal->m_db.value("SELECT value FROM meta WHERE key = 'derived'"));
    if (derived.toInt() != derivedVersion)
        MUSTER_TRY(journal->rebuild());
    journal->m_lock = std::move(lock);
    journal->m_db.setPatience(0);
    // What fails here is still owed, and tried again at the next start.
    (void)journal->finishErasing();
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::openReadOnly(const QString &path, const Clock &clock)
{
    MUSTER_TRY(checkWorkspaceFile(path, Presence::Needed));
    const QFileInfo wal(path + QLatin1String("-wal"));
    const bool frozen =
        !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && (!wal.exists() || wal.size() == 0);
    MUSTER_TRY_ASSIGN(Database db,
                      Database::open(path, frozen ? Database::Mode::Immutable : Database::Mode::ReadOnly));
    db.setPatience(openingPatience); // an owner that ends tidies up its log, with the door closed
    MUSTER_TRY(checkWorkspace(db));
    MUSTER_TRY_ASSIGN(const QString version, db.value("PRAGMA user_version"));
    if (version == QLatin1String("0"))
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "%1 is an empty file, not a workspace. Nothing was changed."), path));
    MUSTER_TRY(hardenConnection(db));
    std::unique_ptr<Journal> journal(new Journal(std::move(db), path, true, clock));
    MUSTER_TRY(journal->prepareAll());
    return journal;
}

Result<> Journal::prepareAll()
{
    struct Line
    {
        Statement &statement;
        const char *sql;
    };
    Statements &s = *m_sql;
    const Line lines[] = {
        {s.insertEvent, "INSERT INTO event(id, incident, device, device_seq, recorded, occurred, type, "
                        "digest, hash) VALUES(?,?,?,?,?,?,?,?,?) RETURNING seq"},
        {s.insertBody, "INSERT INTO body(seq, salt, json) VALUES(?,?,?)"},
        {s.insertErased, "INSERT OR IGNORE INTO erased(id, kept) VALUES(?,?)"},
        {s.deleteBody, "DELETE FROM body WHERE seq IN (SELECT seq FROM event WHERE id = ?)"},
        {s.isErased, "SELECT 1 FROM erased WHERE id = ?"},
        {s.chainEnd, "SELECT device_seq, hash FROM event WHERE incident = ? AND device = ? ORDER BY "
                     "device_seq DESC LIMIT 1"},
        {s.chainEnds, "SELECT DISTINCT device FROM event WHERE incident = ?"},
        {s.eventById, "SELECT " MUSTER_EVENT_COLUMNS " FROM event e LEFT JOIN body b ON b.seq = e.seq WHERE "
                      "e.id = ? ORDER BY e.recorded, e.device LIMIT 1"},
        {s.eventExists, "SELECT 1 FROM event WHERE id = ? LIMIT 1"},
        {s.chainLink, "SELECT id, hash FROM event WHERE incident = ? AND device = ? AND device_seq = ?"},
        {s.insertAbout, "INSERT OR IGNORE INTO about(subject, seq) VALUES(?,?)"},
        {s.aboutSubject,
         "SELECT " MUSTER_EVENT_COLUMNS
         " FROM about a JOIN event e ON e.seq = a.seq LEFT JOIN body b ON b.seq = e.seq WHERE a.subject = ?"},
        {s.putEntry, "INSERT INTO entry VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"},
        {s.dropEntry, "DELETE FROM entry WHERE seq = ?"},
        {s.entryRow, "SELECT " MUSTER_ENTRY_COLUMNS " FROM entry e WHERE e.seq = ?"},
        {s.batchRows, "SELECT seq FROM entry WHERE batch = ?"},
        {s.twinRows, "SELECT seq FROM event WHERE id = ?"},
        {s.batchFinished, "SELECT b.json FROM event e JOIN body b ON b.seq = e.seq WHERE e.incident = ? AND "
                          "e.type = 'import.finished' AND e.type NOT GLOB 'entry.*'"},
        {s.showBatch, "UPDATE entry SET pending = 0 WHERE batch = ? AND pending = 1"},
        {s.clearTally, "DELETE FROM tally WHERE incident = ?"},
        {s.countAgain, "INSERT INTO tally SELECT incident, kind, audience, count(*) FROM entry WHERE "
                       "incident = ? AND pending = 0 GROUP BY kind, audience"},
        {s.addTally, "INSERT INTO tally VALUES(?,?,?,?) ON CONFLICT DO UPDATE SET n = n + excluded.n"},
        {s.putSummary, "INSERT OR REPLACE INTO incident VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)"},
        {s.stateEvents,
         "SELECT " MUSTER_EVENT_COLUMNS " FROM event e LEFT JOIN body b ON b.seq = e.seq WHERE e.incident = "
         "? AND e.type NOT GLOB 'entry.*' ORDER BY e.recorded, e.id"},
        {s.setMeta, "INSERT OR REPLACE INTO meta VALUES(?,?)"},
        {s.dropDrafts, "DELETE FROM scratch WHERE instr(value, ?) > 0"},
    };
    for (const Line &line : lines) {
        MUSTER_TRY_ASSIGN(line.statement, m_db.prepare(line.sql));
    }
    return m_words->prepare();
}

} // namespace muster
