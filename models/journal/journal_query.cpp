#include "models/journal/search.h"
#include "models/journal/statements.h"
#include "models/journal/wordindex.h"

#include <algorithm>

namespace muster {

// Which lines of a timeline answer a query.

namespace {

/// The WHERE of a query and what to bind to it, in order.
struct Condition
{
    QByteArray sql = "e.pending = 0";
    QList<std::function<void(Statement &)>> binds;

    template <typename T>
    void add(const char *term, T value)
    {
        sql += QByteArray(" AND ") + term;
        binds.append([value](Statement &s) { s.bind(value); });
    }
    template <typename E>
    void addOneOf(const char *column, const QList<E> &values)
    {
        if (values.isEmpty())
            return;
        QByteArray list;
        for (const E value : values)
            list += (list.isEmpty() ? "" : ",") + QByteArray::number(static_cast<int>(value));
        sql += QByteArray(" AND ") + column + " IN (" + list + ")";
    }
};

Result<Condition> conditionOf(const EntryQuery &query, WordIndex &words)
{
    Condition where;
    if (!query.incident.isNull())
        where.add("e.incident = ?", query.incident);
    where.addOneOf("e.kind", query.kinds);
    where.addOneOf("e.audience", query.audiences);
    if (!query.person.isEmpty())
        where.add("e.person = ?", query.person);
    if (query.from)
        where.add("e.occurred >= ?", *query.from);
    if (query.to)
        where.add("e.occurred <= ?", *query.to);
    const SearchTerms terms = searchTerms(query.search);
    if (!terms.match.isEmpty()) {
        MUSTER_TRY_ASSIGN(const QByteArray matching, words.match());
        where.sql += " AND e.seq IN (" + matching + ")";
        where.binds.append([match = terms.match](Statement &s) { s.bind(match).bind(match); });
    }
    for (const QString &literal : terms.literals)
        where.add("instr(e.text, ?) > 0", literal);
    return where;
}

} // namespace

Result<QList<qint64>> Journal::rows(const EntryQuery &query)
{
    MUSTER_TRY_ASSIGN(const Condition where, conditionOf(query, *m_words));
    const bool descending = query.newestFirst || query.limit >= 0;
    QByteArray sql = "SELECT e.seq FROM entry e WHERE " + where.sql +
                     (descending ? " ORDER BY e.occurred DESC, e.recorded DESC, e.id DESC"
                                 : " ORDER BY e.occurred, e.recorded, e.id");
    sql += " LIMIT ?";
    MUSTER_TRY_ASSIGN(Statement find, m_db.prepare(sql.constData()));
    for (const auto &bind : where.binds)
        bind(find);
    find.bind(query.limit);
    QList<qint64> out;
    MUSTER_TRY(find.each([&] { out.append(find.integer(0)); }));
    if (descending && !query.newestFirst)
        std::reverse(out.begin(), out.end());
    return out;
}

Result<> Journal::eachEntry(const EntryQuery &query, const std::function<Result<>(const Entry &)> &take)
{
    MUSTER_TRY_ASSIGN(const QList<qint64> all, rows(query));
    for (const qint64 seq : all) {
        MUSTER_TRY_ASSIGN(const QList<Entry> one, entries({seq}));
        if (!one.isEmpty())
            MUSTER_TRY(take(one.first()));
    }
    return {};
}

} // namespace muster
