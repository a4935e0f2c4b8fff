#include "models/journal/schema.h"
#include "models/journal/statements.h"
#include "models/journal/wordindex.h"

#include <QJsonDocument>
#include <QSet>

namespace muster {

// The derived tables: what a timeline, a list or a search needs at once, written in the transaction of the
// event.

namespace {
bool bearsState(const QByteArray &type) { return !type.startsWith("entry."); }
} // namespace

Result<> Journal::derive(const QList<Event> &added, Origin origin)
{
    MUSTER_TRY(m_words->begin());
    qint64 newest = 0;
    for (const Event &event : added) {
        newest = qMax(newest, event.seq);
        if (event.type == type::bodyErased)
            MUSTER_TRY(erase(event));
    }
    QSet<Id> incidents;
    for (const Event &event : added) {
        if (bearsState(event.type) && !event.incident.isNull())
            incidents.insert(event.incident);
        // What speaks about another event first, so that every line is projected with all that was said. What
        // was erased on its way here says so only now.
        MUSTER_TRY_ASSIGN(const Id subject, subjectNow(event));
        if (!subject.isNull())
            MUSTER_TRY(m_sql->insertAbout.bind(subject).bind(event.seq).run());
    }
    for (const Event &event : added) {
        if (isEntry(event.type) && origin == Origin::Here) {
            // Nobody can have spoken of it yet, and its import is not finished.
            Entry entry = project(event, {});
            entry.pending = !entry.batch.isNull();
            MUSTER_TRY(putEntry(entry));
        } else if (isEntry(event.type)) {
            MUSTER_TRY(deriveEntry(event));
        }
        if (event.type == type::importFinished)
            MUSTER_TRY(deriveBatch(
                Id::fromString(event.members().value(QLatin1String("batch")).toString()).value_or(Id{})));
        // A withdrawal of a correction changes the correction and what it corrected.
        MUSTER_TRY_ASSIGN(Id subject, subjectNow(event));
        while (!subject.isNull()) {
            MUSTER_TRY_ASSIGN(const std::optional<Event> target, this->event(subject));
            if (!target) {
                MUSTER_TRY(deriveBatch(subject));
                break;
            }
            if (isEntry(target->type))
                MUSTER_TRY(deriveEntry(*target));
            subject = subjectOf(*target);
        }
    }
    for (const Id &incident : std::as_const(incidents))
        MUSTER_TRY(deriveSummary(incident));
    return m_words->settle(newest);
}

Result<Id> Journal::subjectNow(const Event &event)
{
    if (!replaces(event.type) && event.type != type::entryAudience && event.type != type::withdrawn &&
        event.type != type::bodyErased)
        return Id{};
    if (!event.isErased() && event.type != type::bodyErased) {
        MUSTER_TRY_ASSIGN(const bool erased, m_sql->isErased.bind(event.id).step());
        m_sql->isErased.reset();
        if (!erased)
            return subjectOf(event);
    }
    MUSTER_TRY_ASSIGN(const std::optional<Event> stored, this->event(event.id));
    return stored ? subjectOf(*stored) : Id{};
}

Result<bool> Journal::finished(const Id &batch, const Id &incident)
{
    if (batch.isNull())
        return true;
    const QString wanted = batch.toString();
    Statement &find = m_sql->batchFinished;
    find.bind(incident);
    bool found = false;
    MUSTER_TRY(find.each([&] {
        const QJsonObject body = QJsonDocument::fromJson(find.utf8(0)).object();
        found = found || body.value(QLatin1String("batch")).toString() == wanted;
    }));
    return found;
}

Result<> Journal::deriveEntry(const Event &event)
{
    // Two laptops may have imported the same record: the earlier one stands for both.
    MUSTER_TRY_ASSIGN(const std::optional<Event> standing, this->event(event.id));
    if (!standing)
        return {};
    QList<qint64> twins;
    m_sql->twinRows.bind(event.id);
    MUSTER_TRY(m_sql->twinRows.each([&] { twins.append(m_sql->twinRows.integer(0)); }));
    for (const qint64 seq : std::as_const(twins)) {
        MUSTER_TRY_ASSIGN(const bool row, m_sql->entryRow.bind(seq).step());
        const Entry old = row ? readEntry(m_sql->entryRow) : Entry{};
        m_sql->entryRow.reset();
        if (row)
            MUSTER_TRY(dropEntry(old));
    }
    MUSTER_TRY_ASSIGN(const QList<Event> said, about(*standing));
    Entry entry = project(*standing, said);
    if (!entry.batch.isNull()) {
        MUSTER_TRY_ASSIGN(const bool shown, finished(entry.batch, entry.incident));
        entry.pending = !shown;
    }
    return putEntry(entry);
}

Result<> Journal::deriveBatch(const Id &batch)
{
    Statement &find = m_sql->batchRows;
    find.bind(batch);
    QList<qint64> seqs;
    MUSTER_TRY(find.each([&] { seqs.append(find.integer(0)); }));
    if (seqs.isEmpty())
        return {};
    MUSTER_TRY_ASSIGN(const QList<Entry> first, entries({seqs.first()}));
    const Id incident = first.first().incident;
    MUSTER_TRY_ASSIGN(const bool shown, finished(batch, incident));
    m_sql->aboutSubject.bind(batch);
    MUSTER_TRY_ASSIGN(const bool spokenOf, m_sql->aboutSubject.step());
    m_sql->aboutSubject.reset();
    if (!spokenOf && shown) {
        // The usual end of an import: its lines become visible as they are.
        MUSTER_TRY(m_sql->showBatch.bind(batch).run());
        MUSTER_TRY(m_sql->clearTally.bind(incident).run());
        return m_sql->countAgain.bind(incident).run();
    }
    for (const qint64 seq : std::as_const(seqs)) {
        MUSTER_TRY_ASSIGN(const QList<Entry> row, entries({seq}));
        MUSTER_TRY_ASSIGN(const std::optional<Event> event, this->event(row.first().id));
        MUSTER_TRY(deriveEntry(*event));
    }
    return {};
}

Result<> Journal::putEntry(const Entry &e)
{
    const auto orNull = [](Statement &s, bool there, const auto &value) {
        there ? s.bind(value) : s.bindNull();
    };
    Statement &put = m_sql->putEntry;
    const QByteArray by = e.by.toUtf8(), text = e.text.toUtf8();
    put.bind(e.seq)
        .lend(e.id)
        .lend(e.incident)
        .bind(e.occurred)
        .bind(e.recorded)
        .bind(static_cast<int>(e.kind));
    put.bind(static_cast<int>(e.audience))
        .bind(static_cast<int>(e.via))
        .bind(e.struck ? 1 : 0)
        .bind(e.erased ? 1 : 0)
        .bind(e.pending ? 1 : 0);
    put.lendText(by).lendText(text).bind(e.recordedBy).bind(e.subject).bind(e.noted);
    orNull(put, e.struck, e.struckAt);
    orNull(put, e.struck, e.struckBy);
    orNull(put, e.struck, e.struckReason);
    orNull(put, !e.corrects.isNull(), e.corrects);
    orNull(put, !e.correctedBy.isNull(), e.correctedBy);
    orNull(put, !e.reason.isEmpty(), e.reason);
    orNull(put, !e.batch.isNull(), e.batch);
    put.bind(e.quiet ? 1 : 0);
    MUSTER_TRY(put.run());
    MUSTER_TRY(m_words->put(e.seq, text, by));
    if (e.pending)
        return {};
    return m_sql->addTally.lend(e.incident)
        .bind(static_cast<int>(e.kind))
        .bind(static_cast<int>(e.audience))
        .bind(1)
        .run();
}

Result<> Journal::dropEntry(const Entry &old)
{
    MUSTER_TRY(m_words->drop(old.seq, old.text.toUtf8(), old.by.toUtf8()));
    MUSTER_TRY(m_sql->dropEntry.bind(old.seq).run());
    if (old.pending)
        return {};
    return m_sql->addTally.bind(old.incident)
        .bind(static_cast<int>(old.kind))
        .bind(static_cast<int>(old.audience))
        .bind(-1)
        .run();
}

Result<> Journal::erase(const Event &erasure)
{
    const Id target = subjectOf(erasure);
    MUSTER_TRY_ASSIGN(const std::optional<Event> words, event(target));
    if (const QString text = words ? words->members().value(QLatin1String("text")).toString() : QString();
        !text.isEmpty())
        MUSTER_TRY(m_sql->dropDrafts.bind(text).run());
    // What lingers beside the body is swept afterwards; noted here, so that a crash in between does not end
    // it.
    MUSTER_TRY(m_sql->setMeta.bind(QStringLiteral("sweep")).bind(1).run());
    const QJsonObject kept = erasure.members().value(QLatin1String("kept")).toObject();
    MUSTER_TRY(m_sql->insertErased.bind(target).bindText(canonical(kept)).run());
    return m_sql->deleteBody.bind(target).run();
}

Result<> Journal::deriveSummary(const Id &incident)
{
    MUSTER_TRY_ASSIGN(const QList<Event> events, stateEvents(incident));
    const State state = fold(events);
    if (!state.declared)
        return {};
    Statement &put = m_sql->putSummary;
    return put.bind(incident)
        .bind(state.number)
        .bind(state.declaredAt)
        .bind(state.declaring)
        .bind(state.title)
        .bind(state.severity)
        .bind(static_cast<int>(state.status))
        .bind(state.started)
        .bind(state.ended)
        .bind(state.exercise ? 1 : 0)
        .bind(state.source)
        .bind(state.roles.value(Role::Commander))
        .bind(state.zone)
        .run();
}

Result<> Journal::rebuild()
{
    MUSTER_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_db));
    // Statements on the old tables would keep them from being dropped.
    *m_sql = Statements{};
    m_words->close();
    MUSTER_TRY(makeDerivedTables(m_db));
    MUSTER_TRY(prepareAll());
    QList<Event> slice;
    const auto flush = [&]() -> Result<> {
        MUSTER_TRY(derive(slice, Origin::Elsewhere));
        slice.clear();
        return {};
    };
    MUSTER_TRY(eachEvent({}, [&](const Event &event) -> Result<> {
        slice.append(event);
        return slice.size() < 1000 ? Result<>() : flush();
    }));
    MUSTER_TRY(flush());
    return transaction.commit();
}

} // namespace muster
