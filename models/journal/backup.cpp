#include "models/core/tongue.h"
#include "models/journal/schema.h"
#include "models/journal/statements.h"
#include "models/journal/tokenizer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

namespace muster {

namespace {

Result<> copyPages(sqlite3 *from, const QString &target)
{
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return unwritable(
            say(QT_TRANSLATE_NOOP(
                    "Muster",
                    "The backup cannot be written to %1. Nothing was changed; choose another folder."),
                target),
            file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    MUSTER_TRY_ASSIGN(Database copy, Database::open(target, Database::Mode::ReadWrite));
    sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", from, "main");
    if (!backup)
        return sqliteError(copy.handle(), sqlite3_errcode(copy.handle()), "backup");
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return sqliteError(copy.handle(), stepped != SQLITE_DONE ? stepped : finished, "backup");
    // Unsent words and the list of backups belong to the original alone.
    return copy.exec("PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON; DELETE FROM scratch; DELETE "
                     "FROM managed_backup;");
}

/// Brings one managed backup up to the erasure: it gets the incident's events, so that its chain stays whole
/// too.
Result<> scrubBackup(const QString &path, const QList<Event> &events, const QStringList &words,
                     const Clock &clock)
{
    MUSTER_TRY_ASSIGN(std::optional<Lock> lock, Lock::take(path));
    if (!lock)
        return unwritable(say(QT_TRANSLATE_NOOP(
            "Muster", "Another program holds the workspace. Nothing was changed; close it and try again.")));
    MUSTER_TRY_ASSIGN(const std::unique_ptr<Journal> journal, Journal::open(path, std::move(*lock), clock));
    MUSTER_TRY(journal->absorb(events));
    MUSTER_TRY(journal->wipe(words));
    return journal->settle();
}

} // namespace

Result<> Journal::backup(const QString &target)
{
    if (QFileInfo::exists(target))
        return refused(
            say(QT_TRANSLATE_NOOP("Muster",
                                  "There is a file at %1 already. It was not touched; choose another name."),
                target));
    auto removeHalf = qScopeGuard([&] { QFile::remove(target); });
    // Noted before it is made: a crash in between must not leave a copy that no erasure reaches.
    if (!m_readOnly)
        MUSTER_TRY(manageBackup(target));
    MUSTER_TRY(copyPages(m_db.handle(), target));
    {
        MUSTER_TRY_ASSIGN(const std::unique_ptr<Journal> copy, openReadOnly(target, m_clock));
        MUSTER_TRY_ASSIGN(const Verdict verdict, copy->verify());
        if (!verdict.whole())
            return unwritable(
                say(QT_TRANSLATE_NOOP("Muster", "The copy does not verify, so it was thrown away: %1"),
                    Tongue(QStringLiteral("en"))(verdict.findings.first())));
    }
    removeHalf.dismiss();
    return {};
}

Result<> Journal::manageBackup(const QString &path)
{
    MUSTER_TRY_ASSIGN(Statement note, m_db.prepare("INSERT OR REPLACE INTO managed_backup VALUES(?,?)"));
    return note.bind(QFileInfo(path).absoluteFilePath()).bind(m_clock.nowUs()).run();
}

Result<> Journal::wipe(const QStringList &words)
{
    for (const QString &text : words) {
        if (text.isEmpty())
            continue;
        MUSTER_TRY(m_sql->dropDrafts.bind(text).run());
    }
    // Deleted words linger in the index's segments until these are merged into one.
    MUSTER_TRY(m_db.exec("INSERT INTO words(words) VALUES('optimize')"));
    // Somebody reading beside us keeps the log; most are gone in a moment.
    sqlite3_busy_timeout(m_db.handle(), 1000);
    const Result<QString> kept = m_db.value("PRAGMA wal_checkpoint(TRUNCATE)");
    sqlite3_busy_timeout(m_db.handle(), 0);
    if (!kept)
        return kept.error();
    return *kept == QLatin1String("0") ? Result<>()
                                       : Result<>(sqliteError(nullptr, SQLITE_BUSY, "wal_checkpoint"));
}

Result<> Journal::settle() { return m_sql->setMeta.bind(QStringLiteral("sweep")).bind(0).run(); }

Result<> Journal::finishErasing()
{
    MUSTER_TRY_ASSIGN(const QString owed, m_db.value("SELECT value FROM meta WHERE key = 'sweep'"));
    if (owed != QLatin1String("1"))
        return {};
    QList<Id> incidents;
    {
        MUSTER_TRY_ASSIGN(Statement list,
                          m_db.prepare("SELECT DISTINCT incident FROM event WHERE type = 'body.erased'"));
        MUSTER_TRY(list.each([&] { incidents.append(list.id(0)); }));
    }
    for (const Id &incident : std::as_const(incidents))
        MUSTER_TRY(scrub(incident, {}));
    return {};
}

Result<QStringList> Journal::scrub(const Id &incident, const QStringList &words)
{
    if (const auto wiped = wipe(words); !wiped)
        return unwritable(
            say(QT_TRANSLATE_NOOP(
                "Muster",
                "The words are erased, but traces of them are still in the file: another program reads it, "
                "or the disk is full. They are removed when Muster opens the workspace next.")),
            wiped.error().detail);
    QList<Event> events;
    MUSTER_TRY(eachEvent(incident, [&](const Event &event) -> Result<> {
        events.append(event);
        return {};
    }));
    QStringList paths, unreached;
    {
        MUSTER_TRY_ASSIGN(Statement list, m_db.prepare("SELECT path FROM managed_backup ORDER BY path"));
        MUSTER_TRY(list.each([&] { paths.append(list.text(0)); }));
    }
    for (const QString &path : std::as_const(paths)) {
        const QFileInfo copy(path);
        if (copy.exists() && scrubBackup(path, events, words, m_clock))
            continue;
        unreached.append(path);
        if (copy.exists() || !copy.dir().exists())
            continue;
        // Its folder is there and it is not: deleted or moved, which is said once and not for ever.
        MUSTER_TRY_ASSIGN(Statement forget, m_db.prepare("DELETE FROM managed_backup WHERE path = ?"));
        MUSTER_TRY(forget.bind(path).run());
    }
    MUSTER_TRY(settle());
    return unreached;
}

} // namespace muster
