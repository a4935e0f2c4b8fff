#include "models/journal/statements.h"

#include <QSet>

#include <algorithm>

namespace muster {

Event readEvent(const Statement &row)
{
    Event event;
    event.seq = row.integer(0);
    event.id = row.id(1);
    event.incident = row.id(2);
    event.device = row.id(3);
    event.deviceSeq = row.integer(4);
    event.recorded = row.integer(5);
    event.occurred = row.integer(6);
    event.type = row.utf8(7);
    event.digest = row.blob(8);
    event.hash = row.blob(9);
    event.salt = row.blob(10);
    event.body = row.utf8(11);
    event.kept = row.utf8(12);
    return event;
}

Entry readEntry(const Statement &row)
{
    Entry e;
    e.seq = row.integer(0);
    e.id = row.id(1);
    e.incident = row.id(2);
    e.occurred = row.integer(3);
    e.recorded = row.integer(4);
    e.kind = static_cast<Kind>(row.integer(5));
    e.audience = static_cast<Audience>(row.integer(6));
    e.via = static_cast<Via>(row.integer(7));
    e.struck = row.integer(8) != 0;
    e.erased = row.integer(9) != 0;
    e.pending = row.integer(10) != 0;
    e.by = row.text(11);
    e.text = row.text(12);
    e.recordedBy = row.text(13);
    e.subject = row.text(14);
    e.noted = row.integer(15);
    e.notedAt = recordedUs(e.noted);
    e.struckAt = row.integer(16);
    e.struckBy = row.text(17);
    e.struckReason = row.text(18);
    e.corrects = row.id(19);
    e.correctedBy = row.id(20);
    e.reason = row.text(21);
    e.batch = row.id(22);
    e.quiet = row.integer(23) != 0;
    return e;
}

Result<QList<Event>> Journal::stateEvents(const Id &incident)
{
    Statement &find = m_sql->stateEvents;
    find.bind(incident);
    QList<Event> out;
    MUSTER_TRY(find.each([&] { out.append(readEvent(find)); }));
    return out;
}

Result<> Journal::eachEvent(const Id &incident, const std::function<Result<>(const Event &)> &take)
{
    const char *const all =
        "SELECT " MUSTER_EVENT_COLUMNS
        " FROM event e LEFT JOIN body b ON b.seq = e.seq ORDER BY e.recorded, e.id, e.device";
    const char *const one =
        "SELECT " MUSTER_EVENT_COLUMNS " FROM event e LEFT JOIN body b ON b.seq = e.seq WHERE e.incident = ? "
        "ORDER BY e.recorded, e.id, e.device";
    MUSTER_TRY_ASSIGN(Statement find, m_db.prepare(incident.isNull() ? all : one));
    if (!incident.isNull())
        find.bind(incident);
    return find.each([&]() -> Result<> {
        MUSTER_TRY(take(readEvent(find)));
        return {};
    });
}

Result<> Journal::eachArrival(const Id &incident, const std::function<Result<>(const Event &)> &take)
{
    MUSTER_TRY_ASSIGN(Statement find, m_db.prepare("SELECT " MUSTER_EVENT_COLUMNS
                                                   " FROM event e LEFT JOIN body b ON b.seq = e.seq "
                                                   "WHERE e.incident = ? ORDER BY e.seq"));
    find.bind(incident);
    return find.each([&]() -> Result<> {
        MUSTER_TRY(take(readEvent(find)));
        return {};
    });
}

Result<Transaction> Journal::snapshot() { return Transaction::beginReading(m_db); }

Result<std::optional<Event>> Journal::event(const Id &id)
{
    Statement &find = m_sql->eventById;
    MUSTER_TRY_ASSIGN(const bool row, find.bind(id).step());
    std::optional<Event> found;
    if (row)
        found = readEvent(find);
    find.reset();
    return found;
}

Result<bool> Journal::contains(const Id &id)
{
    MUSTER_TRY_ASSIGN(const bool row, m_sql->eventExists.bind(id).step());
    m_sql->eventExists.reset();
    return row;
}

Result<QList<Event>> Journal::about(const Event &event)
{
    QList<Event> out;
    QList<Id> ask{event.id};
    QSet<Id> asked;
    const Id batch =
        event.type == type::importFinished || event.isErased()
            ? Id{}
            : Id::fromString(event.members().value(QLatin1String("batch")).toString()).value_or(Id{});
    if (!batch.isNull())
        ask.append(batch);
    while (!ask.isEmpty()) {
        const Id subject = ask.takeFirst();
        if (asked.contains(subject))
            continue;
        asked.insert(subject);
        Statement &find = m_sql->aboutSubject;
        find.bind(subject);
        MUSTER_TRY(find.each([&] {
            out.append(readEvent(find));
            ask.append(out.constLast().id);
        }));
    }
    return out;
}

Result<QList<Summary>> Journal::summaries()
{
    MUSTER_TRY_ASSIGN(
        Statement find,
        m_db.prepare("SELECT id, number, title, severity, status, started, ended, declared, exercise, "
                     "source, commander, zone FROM incident ORDER BY declared, declaring"));
    QList<Summary> out;
    QHash<int, int> seen;
    MUSTER_TRY(find.each([&] {
        Summary s;
        s.id = find.id(0);
        s.number = static_cast<int>(find.integer(1));
        s.clash = seen[s.number]++;
        s.title = find.text(2);
        s.severity = static_cast<int>(find.integer(3));
        s.status = static_cast<Status>(find.integer(4));
        s.started = find.integer(5);
        s.ended = find.integer(6);
        s.declared = find.integer(7);
        s.exercise = find.integer(8) != 0;
        s.source = find.text(9);
        s.commander = find.text(10);
        s.zone = find.text(11);
        out.append(s);
    }));
    return out;
}

Result<std::optional<Entry>> Journal::entry(const Id &id)
{
    MUSTER_TRY_ASSIGN(const std::optional<Event> found, event(id));
    if (!found || !isEntry(found->type))
        return std::optional<Entry>();
    MUSTER_TRY_ASSIGN(const QList<Entry> rows, entries({found->seq}));
    return rows.isEmpty() ? std::optional<Entry>() : rows.first();
}

Result<QList<Entry>> Journal::entries(const QList<qint64> &rows)
{
    QList<Entry> out;
    out.reserve(rows.size());
    for (const qint64 seq : rows) {
        Statement &find = m_sql->entryRow;
        MUSTER_TRY_ASSIGN(const bool row, find.bind(seq).step());
        if (row)
            out.append(readEntry(find));
        find.reset();
    }
    return out;
}

} // namespace muster
