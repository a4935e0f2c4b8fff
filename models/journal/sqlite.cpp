#include "models/journal/sqlite.h"

#include <sqlite3.h>

namespace muster {

Error sqliteError(sqlite3 *db, int code, const char *doing)
{
    const QString detail =
        QStringLiteral("%1: %2 (%3)")
            .arg(QString::fromLatin1(doing),
                 QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code)), QString::number(code));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return unwritable(
            say(QT_TRANSLATE_NOOP("Muster", "The disk is full. Nothing of this was saved, everything before "
                                            "is safe. Free some space and try again.")),
            detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return unwritable(
            say(QT_TRANSLATE_NOOP("Muster", "The workspace cannot be written here. Nothing was changed; open "
                                            "it from a folder you may write to.")),
            detail);
    case SQLITE_CANTOPEN:
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The workspace cannot be opened. Check that the file and its "
                                            "folder exist and are yours to read.")),
            detail);
    case SQLITE_NOTADB:
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The file is not a Muster workspace. Nothing was changed.")),
            detail);
    case SQLITE_CORRUPT:
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The workspace is damaged. Nothing was changed; run “muster "
                                            "verify” to see where, and restore a backup.")),
            detail);
    case SQLITE_BUSY:
        return unwritable(
            say(QT_TRANSLATE_NOOP(
                "Muster",
                "Another program holds the workspace. Nothing was changed; close it and try again.")),
            detail);
    case SQLITE_IOERR:
        return unwritable(
            say(QT_TRANSLATE_NOOP("Muster", "The disk does not answer as it should. Nothing of this was "
                                            "saved; everything before is safe. Check the disk.")),
            detail);
    default:
        return unwritable(
            say(QT_TRANSLATE_NOOP(
                "Muster",
                "The workspace could not be changed. Everything before is safe; run “muster verify”.")),
            detail);
    }
}

Statement::Statement(sqlite3_stmt *stmt, sqlite3 *db)
    : m_stmt(stmt)
    , m_db(db)
{}
void Statement::Close::operator()(sqlite3_stmt *stmt) const { sqlite3_finalize(stmt); }

Statement &Statement::bind(qint64 value)
{
    sqlite3_bind_int64(m_stmt.get(), m_next++, value);
    return *this;
}

Statement &Statement::bind(const Id &id)
{
    sqlite3_bind_blob(m_stmt.get(), m_next++, id.data(), 16, SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(const QByteArray &blob)
{
    sqlite3_bind_blob64(m_stmt.get(), m_next++, blob.isNull() ? "" : blob.constData(),
                        static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindText(const QByteArray &utf8)
{
    sqlite3_bind_text64(m_stmt.get(), m_next++, utf8.isNull() ? "" : utf8.constData(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::lend(const Id &id)
{
    sqlite3_bind_blob(m_stmt.get(), m_next++, id.data(), 16, SQLITE_STATIC);
    return *this;
}

Statement &Statement::lend(const QByteArray &blob)
{
    sqlite3_bind_blob64(m_stmt.get(), m_next++, blob.isNull() ? "" : blob.constData(),
                        static_cast<sqlite3_uint64>(blob.size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::lendText(const QByteArray &utf8)
{
    sqlite3_bind_text64(m_stmt.get(), m_next++, utf8.isNull() ? "" : utf8.constData(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindNull()
{
    sqlite3_bind_null(m_stmt.get(), m_next++);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_stmt.get());
    if (code == SQLITE_ROW)
        return true;
    Result<bool> answer = false;
    if (code != SQLITE_DONE)
        answer = sqliteError(m_db, code, sqlite3_sql(m_stmt.get()));
    reset();
    return answer;
}

Result<> Statement::run()
{
    while (true) {
        MUSTER_TRY_ASSIGN(const bool more, step());
        if (!more)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_stmt.get());
    m_next = 1;
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_stmt.get(), column); }

QByteArray Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_stmt.get(), column);
    return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_stmt.get(), column));
}

QByteArray Statement::utf8(int column) const { return blob(column); }
QString Statement::text(int column) const { return QString::fromUtf8(blob(column)); }
bool Statement::isNull(int column) const { return sqlite3_column_type(m_stmt.get(), column) == SQLITE_NULL; }

void Database::Close::operator()(sqlite3 *db) const { sqlite3_close_v2(db); }

Result<Database> Database::open(const QString &path, Mode mode, const QByteArray &vfs)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    QByteArray name = path.toUtf8();
    if (mode == Mode::Immutable) {
        // A workspace in a folder that cannot be written: WAL needs its shared-memory file, unless told
        // nobody writes.
        flags |= SQLITE_OPEN_URI;
        name = "file:" + name.toPercentEncoding("/") + "?immutable=1";
    }
    sqlite3 *raw = nullptr;
    const int code =
        sqlite3_open_v2(name.constData(), &raw, flags, vfs.isEmpty() ? nullptr : vfs.constData());
    Database db;
    db.m_db.reset(raw);
    if (code != SQLITE_OK)
        return sqliteError(raw, code, "open");
    sqlite3_busy_timeout(raw, 0);
    return db;
}

Result<> Database::exec(const char *sql)
{
    const int code = sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_db.get(), code, sql);
    return {};
}

void Database::setPatience(int ms) { sqlite3_busy_timeout(m_db.get(), ms); }

Result<Statement> Database::prepare(const char *sql)
{
    sqlite3_stmt *stmt = nullptr;
    const int code = sqlite3_prepare_v3(m_db.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_db.get(), code, sql);
    return Statement(stmt, m_db.get());
}

Result<QString> Database::value(const char *sql)
{
    MUSTER_TRY_ASSIGN(Statement statement, prepare(sql));
    MUSTER_TRY_ASSIGN(const bool row, statement.step());
    return row ? statement.text(0) : QString();
}

Result<Transaction> Transaction::begin(Database &db)
{
    if (!db.m_begin.isReady()) {
        MUSTER_TRY_ASSIGN(db.m_begin, db.prepare("BEGIN IMMEDIATE"));
        MUSTER_TRY_ASSIGN(db.m_commit, db.prepare("COMMIT"));
    }
    MUSTER_TRY(db.m_begin.run());
    return Transaction(db);
}

Result<Transaction> Transaction::beginReading(Database &db)
{
    MUSTER_TRY(db.exec("BEGIN"));
    return Transaction(db);
}

Transaction::~Transaction()
{
    if (m_db)
        (void)m_db->exec("ROLLBACK");
}

Result<> Transaction::commit()
{
    // A commit that fails for want of space leaves the transaction open: the destructor takes it back.
    MUSTER_TRY(m_db->m_commit.run());
    m_db = nullptr;
    return {};
}

} // namespace muster
