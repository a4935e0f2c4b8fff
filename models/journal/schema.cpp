#include "models/journal/schema.h"

#include "models/core/digest.h"

namespace muster {

namespace {

// The journal itself: what is promised for years. Everything else in the file can be made again from these
// two.
constexpr char journalTables[] = R"sql(
CREATE TABLE event(
    seq        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL CHECK(length(id) = 16),
    incident   BLOB NOT NULL CHECK(length(incident) = 16),
    device     BLOB NOT NULL CHECK(length(device) = 16),
    device_seq INTEGER NOT NULL CHECK(device_seq > 0),
    recorded   INTEGER NOT NULL,
    occurred   INTEGER NOT NULL,
    type       TEXT NOT NULL,
    digest     BLOB NOT NULL CHECK(length(digest) = 32),
    hash       BLOB NOT NULL CHECK(length(hash) = 32)
) STRICT;
CREATE UNIQUE INDEX event_chain ON event(incident, device, device_seq, id);
CREATE INDEX event_id ON event(id);
CREATE INDEX event_state ON event(incident, recorded, id) WHERE type NOT GLOB 'entry.*';
CREATE TABLE body(
    seq  INTEGER PRIMARY KEY REFERENCES event(seq),
    salt BLOB NOT NULL CHECK(length(salt) = 16),
    json TEXT NOT NULL
) STRICT;
CREATE TABLE erased(id BLOB PRIMARY KEY, kept TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;
CREATE TRIGGER event_remains BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER body_stays BEFORE UPDATE ON body BEGIN SELECT RAISE(ABORT, 'a body never changes'); END;
CREATE TRIGGER body_remains BEFORE DELETE ON body
    WHEN NOT EXISTS (SELECT 1 FROM event JOIN erased ON erased.id = event.id WHERE event.seq = OLD.seq)
    BEGIN SELECT RAISE(ABORT, 'a body goes only by erasure'); END;
CREATE TRIGGER erased_stays BEFORE UPDATE ON erased BEGIN SELECT RAISE(ABORT, 'an erasure never changes'); END;
CREATE TRIGGER erased_remains BEFORE DELETE ON erased BEGIN SELECT RAISE(ABORT, 'an erasure stays'); END;
CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE scratch(key TEXT PRIMARY KEY, value TEXT NOT NULL, touched INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE managed_backup(path TEXT PRIMARY KEY, made INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql";

constexpr char derivedTables[] = R"sql(
DROP TABLE IF EXISTS words;
DROP TABLE IF EXISTS entry;
DROP TABLE IF EXISTS about;
DROP TABLE IF EXISTS tally;
DROP TABLE IF EXISTS incident;
CREATE TABLE entry(
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL, incident BLOB NOT NULL, occurred INTEGER NOT NULL, recorded INTEGER NOT NULL,
    kind INTEGER NOT NULL, audience INTEGER NOT NULL, via INTEGER NOT NULL, struck INTEGER NOT NULL, erased INTEGER NOT NULL,
    pending INTEGER NOT NULL, person TEXT NOT NULL, text TEXT NOT NULL, recorded_by TEXT NOT NULL, subject TEXT NOT NULL,
    noted INTEGER NOT NULL, struck_at INTEGER, struck_by TEXT, struck_reason TEXT, corrects BLOB, corrected_by BLOB, reason TEXT,
    batch BLOB, quiet INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX entry_order ON entry(incident, pending, occurred, recorded, id);
CREATE INDEX entry_batch ON entry(batch) WHERE batch IS NOT NULL;
CREATE TABLE about(subject BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(subject, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE tally(incident BLOB NOT NULL, kind INTEGER NOT NULL, audience INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY(incident, kind, audience)) STRICT, WITHOUT ROWID;
CREATE TABLE incident(
    id BLOB PRIMARY KEY, number INTEGER NOT NULL, declared INTEGER NOT NULL, declaring BLOB NOT NULL, title TEXT NOT NULL,
    severity INTEGER NOT NULL, status INTEGER NOT NULL, started INTEGER NOT NULL, ended INTEGER NOT NULL,
    exercise INTEGER NOT NULL, source TEXT NOT NULL, commander TEXT NOT NULL, zone TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(text, person, content='entry', content_rowid='seq', columnsize=0, tokenize='muster');
INSERT INTO words(words, rank) VALUES('automerge', 16);
DELETE FROM meta WHERE key = 'searchable';
)sql";

Result<> stepTo1(Database &db)
{
    MUSTER_TRY(db.exec(journalTables));
    MUSTER_TRY(makeDerivedTables(db));
    MUSTER_TRY_ASSIGN(Statement name, db.prepare("INSERT INTO meta VALUES('workspace', ?)"));
    MUSTER_TRY(name.bind(Id::random()).run());
    return {};
}

} // namespace

Result<> makeDerivedTables(Database &db)
{
    MUSTER_TRY(db.exec(derivedTables));
    return db.exec(QByteArray("INSERT OR REPLACE INTO meta VALUES('derived', " +
                              QByteArray::number(derivedVersion) + ")")
                       .constData());
}

Result<> checkWorkspace(Database &db)
{
    MUSTER_TRY_ASSIGN(const QString tables, db.value("SELECT count(*) FROM sqlite_schema"));
    MUSTER_TRY_ASSIGN(const QString application, db.value("PRAGMA application_id"));
    MUSTER_TRY_ASSIGN(const QString version, db.value("PRAGMA user_version"));
    if (application.toInt() != applicationId &&
        (tables != QLatin1String("0") || version != QLatin1String("0")))
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster",
            "The file is a database of another program, not a Muster workspace. Nothing was changed.")));
    if (version.toInt() > schemaVersion)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The workspace was written by a newer Muster (layout %1, this "
                                            "one reads %2). Nothing was changed; update Muster."),
                version, QString::number(schemaVersion)));
    return {};
}

Result<> bringUpToDate(Database &db)
{
    using Step = Result<> (*)(Database &);
    constexpr Step steps[] = {stepTo1};
    static_assert(std::size(steps) == schemaVersion);
    MUSTER_TRY_ASSIGN(const QString version, db.value("PRAGMA user_version"));
    for (int at = version.toInt(); at < schemaVersion; ++at) {
        MUSTER_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
        MUSTER_TRY(steps[at](db));
        MUSTER_TRY(db.exec(QStringLiteral("PRAGMA user_version = %1; PRAGMA application_id = %2")
                               .arg(at + 1)
                               .arg(applicationId)
                               .toLatin1()
                               .constData()));
        MUSTER_TRY(transaction.commit());
    }
    return {};
}

} // namespace muster
