#include "models/journal/schema.h"
#include "models/journal/statements.h"
#include "models/journal/tokenizer.h"
#include "models/journal/wordindex.h"

#include <QSet>

#include <sqlite3.h>

namespace muster {

namespace {

constexpr int mostFindings = 20;

void find(Verdict &verdict, const Message &message)
{
    ++verdict.faults;
    if (verdict.findings.size() < mostFindings)
        verdict.findings.append(message);
}

void blame(Verdict &verdict, const Event &event, const Message &message)
{
    if (!verdict.firstBad)
        verdict.firstBad = event;
    find(verdict, message);
}

Result<QStringList> schemaOf(Database &db)
{
    // The shadow tables of the index follow from its own line.
    MUSTER_TRY_ASSIGN(
        Statement list,
        db.prepare("SELECT type || ' ' || name || ': ' || sql FROM sqlite_schema WHERE sql IS NOT NULL "
                   "AND name NOT GLOB 'words_*' AND name NOT GLOB 'sqlite_*' ORDER BY 1"));
    QStringList out;
    MUSTER_TRY(list.each([&] { out.append(list.text(0)); }));
    return out;
}

Result<> checkSchema(Database &db, Verdict &verdict)
{
    MUSTER_TRY_ASSIGN(Database fresh, Database::open(QStringLiteral(":memory:"), Database::Mode::ReadWrite));
    registerTokenizer(fresh.handle());
    MUSTER_TRY(bringUpToDate(fresh));
    MUSTER_TRY_ASSIGN(const QStringList wanted, schemaOf(fresh));
    MUSTER_TRY_ASSIGN(const QStringList found, schemaOf(db));
    if (wanted != found)
        find(verdict,
             say(QT_TRANSLATE_NOOP("Muster", "The tables of the file are not as Muster made them.")));
    return {};
}

Result<QList<Id>> incidentsOf(Database &db)
{
    MUSTER_TRY_ASSIGN(Statement list,
                      db.prepare("SELECT DISTINCT incident FROM event WHERE type NOT GLOB 'entry.*'"));
    QList<Id> out;
    MUSTER_TRY(list.each([&] { out.append(list.id(0)); }));
    return out;
}

/// What the erasures say they kept, by the event whose words they took.
using Erasures = QMultiHash<Id, QByteArray>;

Result<Erasures> erasuresOf(Database &db)
{
    Erasures out;
    MUSTER_TRY_ASSIGN(Statement erasing,
                      db.prepare("SELECT " MUSTER_EVENT_COLUMNS
                                 " FROM event e JOIN body b ON b.seq = e.seq WHERE e.type = 'body.erased'"));
    MUSTER_TRY(erasing.each([&] {
        const Event event = readEvent(erasing);
        out.insert(subjectOf(event), canonical(event.members().value(QLatin1String("kept")).toObject()));
    }));
    return out;
}

/// The index checks itself by a statement that counts as writing: of a file that is only read, a copy is
/// asked.
Result<bool> isIndexSound(Database &db, bool readOnly)
{
    if (!readOnly)
        return WordIndex::isSound(db);
    MUSTER_TRY_ASSIGN(Database copy,
                      Database::open({}, Database::Mode::ReadWrite)); // a file that is never seen
    registerTokenizer(copy.handle());
    sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", db.handle(), "main");
    const int stepped = backup ? sqlite3_backup_step(backup, -1) : SQLITE_ERROR;
    sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return sqliteError(db.handle(), stepped, "copy to check");
    return WordIndex::isSound(copy);
}

bool fits(const Summary &line, const State &state)
{
    return line.number == state.number && line.title == state.title && line.severity == state.severity &&
           line.status == state.status && line.started == state.started && line.ended == state.ended &&
           line.declared == state.declaredAt && line.exercise == state.exercise &&
           line.source == state.source && line.commander == state.roles.value(Role::Commander) &&
           line.zone == state.zone;
}

/// The list of incidents and the counts of their lines say what the events say.
Result<> checkLists(Database &db, Journal &journal, Verdict &verdict)
{
    MUSTER_TRY_ASSIGN(const QList<Id> incidents, incidentsOf(db));
    MUSTER_TRY_ASSIGN(const QList<Summary> lines, journal.summaries());
    qsizetype right = 0, declared = 0;
    for (const Id &incident : incidents) {
        MUSTER_TRY_ASSIGN(const QList<Event> events, journal.stateEvents(incident));
        const State state = fold(events);
        declared += state.declared ? 1 : 0;
        right += std::any_of(lines.cbegin(), lines.cend(),
                             [&](const Summary &s) { return s.id == incident && fits(s, state); })
                     ? 1
                     : 0;
    }
    MUSTER_TRY_ASSIGN(
        const QString miscounted,
        db.value("WITH truth AS (SELECT incident, kind, audience, count(*) AS n FROM entry WHERE pending = 0 "
                 "GROUP BY 1, 2, 3), "
                 "said AS (SELECT incident, kind, audience, n FROM tally WHERE n <> 0) "
                 "SELECT count(*) FROM (SELECT * FROM (SELECT * FROM truth EXCEPT SELECT * FROM said) "
                 "UNION ALL SELECT * FROM (SELECT * FROM said EXCEPT SELECT * FROM truth))"));
    if (right != declared || lines.size() != declared || miscounted != QLatin1String("0"))
        find(verdict,
             say(QT_TRANSLATE_NOOP(
                 "Muster",
                 "The list of incidents is not what their events say. The events themselves are sound.")));
    return {};
}

} // namespace

/// Walks every chain from its first event on.
class ChainWalk
{
public:
    explicit ChainWalk(Verdict &verdict)
        : m_verdict(verdict)
    {}

    void take(const Event &event, bool mayBeErased)
    {
        ++m_verdict.events;
        if (event.incident != m_incident || event.device != m_device) {
            m_incident = event.incident;
            m_device = event.device;
            m_seq = 0;
            m_before.clear();
            m_here = {chainStart()};
        }
        if (event.deviceSeq != m_seq) {
            m_before = event.deviceSeq == m_seq + 1 ? m_here : QList<QByteArray>();
            m_here.clear();
        } else {
            ++m_verdict.forks;
            m_verdict.findings.append(
                say(QT_TRANSLATE_NOOP("Muster", "The chain of one device goes on in two ways at event %1."),
                    event.id.toString()));
        }
        const bool gap = event.deviceSeq > m_seq + 1;
        m_seq = event.deviceSeq;
        m_here.append(event.hash);
        check(event, mayBeErased, gap);
    }

private:
    void check(const Event &event, bool mayBeErased, bool gap)
    {
        const QString id = event.id.toString();
        const bool linked = std::any_of(m_before.cbegin(), m_before.cend(), [&](const QByteArray &hash) {
            return hashOf(hash, event) == event.hash;
        });
        if (gap)
            blame(m_verdict, event,
                  say(QT_TRANSLATE_NOOP("Muster", "Events are missing before event %1."), id));
        else if (!linked)
            blame(m_verdict, event,
                  say(QT_TRANSLATE_NOOP(
                          "Muster", "Event %1 is not as it was written: its hash does not fit the chain."),
                      id));
        else if (event.isErased() && !mayBeErased)
            blame(m_verdict, event,
                  say(QT_TRANSLATE_NOOP("Muster", "The words of event %1 are gone, and nobody erased them."),
                      id));
        else if (!event.isErased() && digestOf(event.salt, event.body) != event.digest)
            blame(m_verdict, event,
                  say(QT_TRANSLATE_NOOP("Muster",
                                        "The words of event %1 were changed after they were written."),
                      id));
    }

    Verdict &m_verdict;
    Id m_incident, m_device;
    qint64 m_seq = 0;
    QList<QByteArray> m_before,
        m_here; // the hashes at the step before and at this one: several where a chain forks
};

Result<Verdict> Journal::verify()
{
    Verdict verdict;
    MUSTER_TRY_ASSIGN(const QString quick, m_db.value("PRAGMA integrity_check(1)"));
    if (quick != QLatin1String("ok"))
        find(verdict, say(QT_TRANSLATE_NOOP("Muster", "The file is damaged: %1"), quick));
    MUSTER_TRY(checkSchema(m_db, verdict));

    MUSTER_TRY_ASSIGN(const Erasures erasures, erasuresOf(m_db));

    ChainWalk walk(verdict);
    qint64 entryCount = 0;
    QHash<Id, qint64> newestTwin;
    MUSTER_TRY_ASSIGN(Statement all, m_db.prepare("SELECT " MUSTER_EVENT_COLUMNS
                                                  " FROM event e LEFT JOIN body b ON b.seq = e.seq "
                                                  "ORDER BY e.incident, e.device, e.device_seq, e.id"));
    while (true) {
        MUSTER_TRY_ASSIGN(const bool row, all.step());
        if (!row)
            break;
        const Event event = readEvent(all);
        const bool erased = erasures.contains(event.id);
        if (event.isErased() && erased && !erasures.values(event.id).contains(event.kept))
            blame(verdict, event,
                  say(QT_TRANSLATE_NOOP("Muster",
                                        "What is kept of the erased event %1 is not what its erasure kept."),
                      event.id.toString()));
        const bool wasFine = !verdict.firstBad.has_value();
        walk.take(event, erased);
        verdict.erased += event.isErased() && erased ? 1 : 0;
        if (!event.isErased() && erased)
            blame(verdict, event,
                  say(QT_TRANSLATE_NOOP("Muster", "The words of event %1 were erased and are back."),
                      event.id.toString()));
        if (!isEntry(event.type) || (wasFine && verdict.firstBad))
            continue;
        MUSTER_TRY_ASSIGN(const std::optional<Event> standing, this->event(event.id));
        if (!standing || standing->seq != event.seq)
            continue;
        ++entryCount;
        MUSTER_TRY_ASSIGN(const QList<Event> said, about(event));
        Entry wanted = project(event, said);
        if (!wanted.batch.isNull()) {
            MUSTER_TRY_ASSIGN(const bool shown, finished(wanted.batch, wanted.incident));
            wanted.pending = !shown;
        }
        MUSTER_TRY_ASSIGN(const QList<Entry> found, entries({event.seq}));
        if (found.isEmpty() || found.first() != wanted)
            find(verdict, say(QT_TRANSLATE_NOOP("Muster", "The timeline's line for event %1 is not what its "
                                                          "event says. The event itself is sound."),
                              event.id.toString()));
    }
    MUSTER_TRY_ASSIGN(const QString lines, m_db.value("SELECT count(*) FROM entry"));
    if (lines.toLongLong() != entryCount)
        find(verdict, say(QT_TRANSLATE_NOOP("Muster", "The timeline has lines that no event stands for.")));
    MUSTER_TRY(checkLists(m_db, *this, verdict));
    MUSTER_TRY_ASSIGN(const bool searchable, isIndexSound(m_db, m_readOnly));
    if (!searchable)
        find(verdict, say(QT_TRANSLATE_NOOP("Muster", "The search index does not fit the timeline.")));
    return verdict;
}

} // namespace muster
