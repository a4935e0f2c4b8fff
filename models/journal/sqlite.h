#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace muster {

/// The sentence for what SQLite answered; `doing` names the work for the log.
Error sqliteError(sqlite3 *db, int code, const char *doing);

/// A prepared statement that is kept and run again; every step's answer reaches the caller.
class Statement
{
public:
    Statement() = default;
    Statement(sqlite3_stmt *stmt, sqlite3 *db);

    /// Binds from the first parameter on; chainable: `insert.bind(id).bind(when)`.
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(const Id &id);
    Statement &bind(const QByteArray &blob);
    Statement &bindText(const QByteArray &utf8);
    Statement &bind(const QString &text) { return bindText(text.toUtf8()); }
    Statement &bindNull();
    /// Binds without a copy: what is lent must stay as it is until the statement has run. For the statements
    /// every event needs.
    Statement &lend(const Id &id);
    Statement &lend(const QByteArray &blob);
    Statement &lendText(const QByteArray &utf8);

    bool isReady() const { return m_stmt != nullptr; }
    /// True while there is a row. Resets by itself when there is none, or on an error.
    Result<bool> step();
    /// Runs to the end, rows unread.
    Result<> run();
    /// Calls `take` on every row, to the end: a read that fails half-way is an error, never a shorter list.
    /// `take` gives nothing, or a Result whose error ends it.
    template <typename F>
    Result<> each(F &&take)
    {
        while (true) {
            MUSTER_TRY_ASSIGN(const bool row, step());
            if (!row)
                return {};
            if constexpr (std::is_void_v<decltype(take())>) {
                take();
            } else if (auto taken = take(); !taken) {
                reset();
                return std::move(taken).error();
            }
        }
    }
    void reset();

    qint64 integer(int column) const;
    QByteArray blob(int column) const;
    QByteArray utf8(int column) const;
    QString text(int column) const;
    Id id(int column) const { return Id::fromBytes(blob(column)).value_or(Id{}); }
    bool isNull(int column) const;

private:
    struct Close
    {
        void operator()(sqlite3_stmt *stmt) const;
    };
    std::unique_ptr<sqlite3_stmt, Close> m_stmt;
    sqlite3 *m_db = nullptr;
    int m_next = 1;
};

/// One connection. Wraps sqlite3 so that nothing else needs its header.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable };
    /// `vfs` is SQLite's default unless named.
    static Result<Database> open(const QString &path, Mode mode, const QByteArray &vfs = {});

    Result<> exec(const char *sql);
    Result<Statement> prepare(const char *sql);
    /// How long a statement waits for another process, in ms; 0: not at all.
    void setPatience(int ms);
    /// One value of one row, for pragmas and counts.
    Result<QString> value(const char *sql);

    sqlite3 *handle() const { return m_db.get(); }

private:
    friend class Transaction;
    struct Close
    {
        void operator()(sqlite3 *db) const;
    };
    std::unique_ptr<sqlite3, Close> m_db;
    Statement m_begin, m_commit; ///< kept prepared: every event needs them
};

/// BEGIN IMMEDIATE until commit; rolled back if it goes out of scope first.
class Transaction
{
public:
    static Result<Transaction> begin(Database &db);
    /// One that only reads: it ends when it goes out of scope.
    static Result<Transaction> beginReading(Database &db);
    Transaction(Transaction &&other) noexcept
        : m_db(std::exchange(other.m_db, nullptr))
    {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<> commit();

private:
    explicit Transaction(Database &db)
        : m_db(&db)
    {}
    Database *m_db;
};

} // namespace muster
