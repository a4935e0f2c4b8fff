// What is known about an incident beside its lines: counts, people, imports, the ends of its chains; and
// unsent words.

#include "models/journal/statements.h"

namespace muster {

Result<QList<Journal::Count>> Journal::counts(const Id &incident)
{
    MUSTER_TRY_ASSIGN(Statement find,
                      m_db.prepare("SELECT kind, audience, n FROM tally WHERE incident = ? AND n > 0"));
    find.bind(incident);
    QList<Count> out;
    MUSTER_TRY(find.each([&] {
        out.append(
            {static_cast<Kind>(find.integer(0)), static_cast<Audience>(find.integer(1)), find.integer(2)});
    }));
    return out;
}

Result<QStringList> Journal::people(const Id &incident)
{
    MUSTER_TRY_ASSIGN(Statement find, m_db.prepare("SELECT DISTINCT person FROM entry WHERE incident = ? AND "
                                                   "pending = 0 AND person <> '' ORDER BY person"));
    find.bind(incident);
    QStringList out;
    MUSTER_TRY(find.each([&] { out.append(find.text(0)); }));
    return out;
}

Result<bool> Journal::isBatch(const Id &batch)
{
    MUSTER_TRY_ASSIGN(const bool row, m_sql->batchRows.bind(batch).step());
    m_sql->batchRows.reset();
    return row;
}

Result<QList<Id>> Journal::unfinishedImports(const Id &incident)
{
    MUSTER_TRY_ASSIGN(Statement find,
                      m_db.prepare("SELECT DISTINCT batch FROM entry WHERE incident = ? AND pending = 1"));
    find.bind(incident);
    QList<Id> out;
    MUSTER_TRY(find.each([&] { out.append(find.id(0)); }));
    return out;
}

Result<QByteArray> Journal::head(const Id &incident)
{
    return ends(incident).transform([](const QList<ChainEnd> &all) { return headOf(all); });
}

Result<QList<ChainEnd>> Journal::ends(const Id &incident)
{
    Statement &devices = m_sql->chainEnds;
    devices.bind(incident);
    QList<Id> ids;
    MUSTER_TRY(devices.each([&] { ids.append(devices.id(0)); }));
    QList<ChainEnd> ends;
    for (const Id &device : std::as_const(ids)) {
        MUSTER_TRY_ASSIGN(const bool row, m_sql->chainEnd.bind(incident).bind(device).step());
        const qint64 last = row ? m_sql->chainEnd.integer(0) : 0;
        m_sql->chainEnd.reset();
        // A forked chain has two ends; both count.
        Statement &link = m_sql->chainLink;
        link.bind(incident).bind(device).bind(last);
        MUSTER_TRY(link.each([&] { ends.append({device, last, link.blob(1)}); }));
    }
    return ends;
}

Result<> Journal::keepScratch(const QString &key, const QString &text)
{
    if (m_readOnly)
        return {};
    MUSTER_TRY_ASSIGN(Statement put,
                      m_db.prepare(text.isEmpty() ? "DELETE FROM scratch WHERE key = ?1"
                                                  : "INSERT OR REPLACE INTO scratch VALUES(?1, ?2, ?3)"));
    put.bind(key);
    if (!text.isEmpty())
        put.bind(text).bind(m_clock.nowUs());
    return put.run();
}

Result<QString> Journal::scratch(const QString &key)
{
    MUSTER_TRY_ASSIGN(Statement find, m_db.prepare("SELECT value FROM scratch WHERE key = ?"));
    MUSTER_TRY_ASSIGN(const bool row, find.bind(key).step());
    return row ? find.text(0) : QString();
}

} // namespace muster
