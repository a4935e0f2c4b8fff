#pragma once

#include "models/incident/decide.h"
#include "models/journal/journal.h"
#include "models/session/people.h"

#include <QObject>

namespace muster {

/// What came of a command.
struct Outcome
{
    Id incident;
    QList<Event> events;   ///< as they were written, in order; of an import only those that were new
    QStringList unreached; ///< backups that erasure could not reach
    QStringList echoes;    ///< ids of entries that share a number, an address or a code with what was erased
};

/// The one way in: every change of a workspace goes through `execute`, every view reads what it holds.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Opens for reading and writing; the lock says that no other process does.
    static Result<std::unique_ptr<Session>> open(const QString &path, Lock lock, const Clock &clock,
                                                 const JournalOptions &options = {});
    /// Opens beside an owner, or a file that cannot be written.
    static Result<std::unique_ptr<Session>> openReadOnly(const QString &path, const Clock &clock);

    QString path() const { return m_journal->path(); }
    /// Which device writes here; null where nobody does.
    Id device() const { return m_journal->device(); }
    /// Whether this machine wrote here under that name before a crash, a copy or a restore.
    bool wasDevice(const Id &id) const { return m_journal->wasDevice(id); }
    bool isReadOnly() const { return m_journal->isReadOnly(); }
    const Clock &clock() const { return m_clock; }

    /// Who sits at the keyboard: the one who did what names nobody, and typed everything.
    void setPerson(const QString &name) { m_person = name; }
    QString person() const { return m_person; }

    /// Decides, writes, folds, tells. On disk when it returns without an error.
    Result<Outcome> execute(const Command &command);
    /// Takes in another workspace's events.
    Result<Absorbed> absorb(const QList<Event> &events);

    Result<QList<Summary>> incidents() { return m_journal->summaries(); }
    /// "INC-0042", "42", "latest" or an incident's id.
    Result<Summary> find(const QString &name);
    Result<State> state(const Id &incident);
    /// What belongs to no single incident.
    Result<Organisation> organisation();
    Result<std::optional<Entry>> entry(const Id &id) { return m_journal->entry(id); }
    Result<QList<qint64>> rows(const EntryQuery &query) { return m_journal->rows(query); }
    Result<QList<Entry>> entries(const QList<qint64> &rows) { return m_journal->entries(rows); }
    Result<> eachEntry(const EntryQuery &query, const std::function<Result<>(const Entry &)> &take)
    {
        return m_journal->eachEntry(query, take);
    }
    Result<> eachEvent(const Id &incident, const std::function<Result<>(const Event &)> &take)
    {
        return m_journal->eachEvent(incident, take);
    }
    /// The same in the order in which the events came into this file.
    Result<> eachArrival(const Id &incident, const std::function<Result<>(const Event &)> &take)
    {
        return m_journal->eachArrival(incident, take);
    }
    /// While it lives, every read sees the file as it was at the first of them. For sessions that only read.
    Result<Transaction> snapshot() { return m_journal->snapshot(); }
    Result<QList<Journal::Count>> counts(const Id &incident) { return m_journal->counts(incident); }
    Result<QStringList> people(const Id &incident);
    /// Everything said about an entry, oldest first: its history.
    Result<QList<Event>> history(const Id &entry);
    Result<QList<Id>> unfinishedImports(const Id &incident) { return m_journal->unfinishedImports(incident); }
    Result<QByteArray> head(const Id &incident) { return m_journal->head(incident); }
    Result<QList<ChainEnd>> ends(const Id &incident) { return m_journal->ends(incident); }
    Result<std::optional<Event>> eventOf(const Id &id) { return m_journal->event(id); }
    Result<Verdict> verify() { return m_journal->verify(); }
    Result<bool> isThere(const Id &event) { return m_journal->contains(event); }
    Result<> rebuild() { return m_journal->rebuild(); }
    Result<> backup(const QString &target) { return m_journal->backup(target); }
    Result<> manageBackup(const QString &path) { return m_journal->manageBackup(path); }

    /// Unsent words by key: "entry/<incident>". Survive a crash, are never exported. Empty text removes.
    Result<> keepDraft(const QString &key, const QString &text) { return m_journal->keepScratch(key, text); }
    QString draft(const QString &key) { return m_journal->scratch(key).value_or({}); }

    /// When the last change reached the disk, microseconds UTC: before the first of this session, as far as
    /// the file tells; 0 if it is empty, or only read.
    qint64 lastSaved() const { return m_lastSaved; }

Q_SIGNALS:
    /// Events reached the disk; all of one incident.
    void appended(const muster::Id &incident, const QList<muster::Event> &events);
    /// An incident was declared, or what the list shows of one changed.
    void incidentsChanged();
    /// Something of the organisation's changed.
    void organisationChanged();

private:
    Session(std::unique_ptr<Journal> journal, const Clock &clock);
    Result<Circumstances> circumstances(const Command &command, const Id &incident);
    Result<QList<Event>> erasable(const Event &event, const Entry &entry);
    Result<QList<Event>> earlierTitles(const State &state);
    Result<> sweep(const QList<Event> &erased, const QString &words, Outcome &outcome);
    Result<QStringList> echoesOf(const QString &words, const QStringList &titles);
    void complete(Command &command, Id &incident);
    Result<> tellAll(const QList<Event> &events);
    Result<> tell(const Id &incident, const QList<Event> &events);

    std::unique_ptr<Journal> m_journal;
    const Clock &m_clock;
    QString m_person;
    QHash<Id, State> m_states; ///< folded once, then kept by evolving
    People m_people;
    qint64 m_lastSaved = 0;
};

} // namespace muster
