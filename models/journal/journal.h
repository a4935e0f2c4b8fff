#pragma once

#include "models/core/clock.h"
#include "models/journal/answers.h"
#include "models/journal/chain.h"
#include "models/journal/device.h"
#include "models/journal/lock.h"
#include "models/journal/sqlite.h"

#include <functional>

namespace muster {

class WordIndex;

/// How surely an append survives a power cut. Anything but Full exists so that the fault tests can show they
/// would notice.
enum class Durability { Full, Normal, Off };

/// What opening may need to know.
struct JournalOptions
{
    QByteArray vfs = {};
    Durability durability = Durability::Full;
};

/// The event log of one workspace file: append, read, verify. The only code that speaks SQL.
///
/// One process opens it for writing (it holds the Lock); any number read beside it.
class Journal
{
public:
    /// Opens for writing, making the file if there is none.
    static Result<std::unique_ptr<Journal>> open(const QString &path, Lock lock, const Clock &clock,
                                                 const JournalOptions &options = {});
    /// Opens for reading only; the file must be there.
    static Result<std::unique_ptr<Journal>> openReadOnly(const QString &path, const Clock &clock);
    ~Journal();

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /// Which device writes here; null if only reading.
    Id device() const { return m_device ? m_device->id() : Id(); }
    /// Whether this machine wrote here under that name before.
    bool wasDevice(const Id &id) const { return m_device && m_device->former().contains(id); }
    /// The newest `recorded` this file knows of; 0 in an empty one, or when only reading.
    qint64 lastRecorded() const { return m_lastRecorded; }

    /// Seals and writes the drafts in one transaction, on disk when it returns. All or none.
    Result<QList<Event>> append(const QList<Draft> &drafts);
    /// Takes another workspace's events in, whole chains checked, by set union; one transaction.
    Result<Absorbed> absorb(const QList<Event> &foreign);

    /// Events that bear state, in order. Cheap whatever the number of entries.
    Result<QList<Event>> stateEvents(const Id &incident);
    /// Every event of an incident (null: of the workspace) in the order (recorded, id, device).
    Result<> eachEvent(const Id &incident, const std::function<Result<>(const Event &)> &take);
    /// The same in the order in which the events came into this file.
    Result<> eachArrival(const Id &incident, const std::function<Result<>(const Event &)> &take);
    Result<std::optional<Event>> event(const Id &id);
    Result<bool> contains(const Id &id);
    /// Events that speak about this one, transitively, and about its import.
    Result<QList<Event>> about(const Event &event);

    Result<QList<Summary>> summaries();
    Result<std::optional<Entry>> entry(const Id &id);
    /// The rows (seq) that answer the query, oldest first unless it says otherwise.
    Result<QList<qint64>> rows(const EntryQuery &query);
    /// The entries of these rows, in the order given.
    Result<QList<Entry>> entries(const QList<qint64> &rows);
    /// Streams the answer, a page at a time.
    Result<> eachEntry(const EntryQuery &query, const std::function<Result<>(const Entry &)> &take);
    /// How many lines there are, by kind and audience.
    struct Count
    {
        Kind kind;
        Audience audience;
        qint64 n;
    };
    Result<QList<Count>> counts(const Id &incident);
    /// Everybody who stands in the timeline, by name.
    Result<QStringList> people(const Id &incident);
    /// Whether an import of this batch is in the workspace.
    Result<bool> isBatch(const Id &batch);
    /// Batches whose import was never finished.
    Result<QList<Id>> unfinishedImports(const Id &incident);

    /// Where the chains of an incident end: what this file knows of it, and no order of clocks.
    Result<QList<ChainEnd>> ends(const Id &incident);
    Result<QByteArray> head(const Id &incident);
    /// Checks chains, gaps, bodies, schema and derived tables of the whole file.
    Result<Verdict> verify();
    /// Drops the derived tables and makes them again from the events.
    Result<> rebuild();

    /// A copy of the file while it is open, verified, 0600; noted, so that erasure reaches it.
    Result<> backup(const QString &target);
    /// Notes a copy that is there already, such as the one this workspace was restored from.
    Result<> manageBackup(const QString &path);
    /// While it lives, every read sees the file as it was at the first of them.
    Result<Transaction> snapshot();
    /// What erasure does beside its transaction: takes the words (as they were) out of the search index's
    /// leavings, the WAL, unsent drafts and the managed backups. Gives the backups it could not reach.
    Result<QStringList> scrub(const Id &incident, const QStringList &words);

    /// Unsent words: mutable, unchained, never exported. Empty text removes.
    Result<> keepScratch(const QString &key, const QString &text);
    Result<QString> scratch(const QString &key);

    /// The part of `scrub` that concerns this file alone.
    Result<> wipe(const QStringList &words);
    /// Notes that of what was erased nothing lingers any more.
    Result<> settle();

private:
    Journal(Database db, QString path, bool readOnly, const Clock &clock);
    struct Statements;

    Result<> prepareAll();
    Result<> configure(const JournalOptions &options);
    qint64 tick(qint64 nowUs);
    Result<ChainEnd> endOf(const Id &incident);
    Result<> insert(Event &event);
    enum class Origin { Here, Elsewhere };
    Result<> derive(const QList<Event> &added, Origin origin);
    Result<Id> subjectNow(const Event &event);
    Result<> deriveEntry(const Event &event);
    Result<> deriveBatch(const Id &batch);
    Result<> deriveSummary(const Id &incident);
    Result<> putEntry(const Entry &entry);
    Result<> dropEntry(const Entry &old);
    Result<> erase(const Event &erasure);
    Result<> finishErasing();
    Result<bool> finished(const Id &batch, const Id &incident);
    Result<> checkForeign(const QList<Event> &foreign, int &forks);

    std::optional<Lock> m_lock; ///< let go last: whoever takes it must find the file at rest
    Database m_db;
    QString m_path;
    bool m_readOnly;
    const Clock &m_clock;
    std::optional<Device> m_device;
    QHash<Id, ChainEnd> m_ends; ///< of this device, as they stand in the file
    qint64 m_lastRecorded = 0;
    std::unique_ptr<Statements> m_sql;
    std::unique_ptr<WordIndex> m_words;
};

} // namespace muster
