#include "app/cli/verbs.h"

#include <QJsonDocument>

namespace muster::cli {

namespace {

Result<EntryQuery> queryFrom(const Call &call, const Zone &zone)
{
    EntryQuery query;
    query.search = call.value("search");
    if (call.has("kind")) {
        MUSTER_TRY_ASSIGN(const Kind kind, term<Kind>(call.value("kind")));
        query.kinds = {kind};
    }
    if (call.has("audience")) {
        MUSTER_TRY_ASSIGN(const Audience audience, term<Audience>(call.value("audience")));
        query.audiences = {audience};
    }
    MUSTER_TRY_ASSIGN(query.from, call.moment("from", zone));
    MUSTER_TRY_ASSIGN(query.to, call.moment("to", zone));
    if (call.has("limit")) {
        bool ok = false;
        query.limit = call.value("limit").toLongLong(&ok);
        if (!ok || query.limit < 0)
            return wrongUsage(
                say(QT_TRANSLATE_NOOP("Muster", "“%1” is not a number of entries."), call.value("limit")));
    }
    if (call.has("order") && call.value("order") != QLatin1String("oldest") &&
        call.value("order") != QLatin1String("newest"))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2."), call.value("order"),
                              QStringLiteral("oldest, newest")));
    query.newestFirst = call.value("order") == QLatin1String("newest");
    return query;
}

/// Prints as it reads, so that a long timeline costs no memory.
Result<int> print(const Call &call, Session &session, EntryQuery query, const QHash<Id, Summary> &incidents)
{
    // First the order, then the limit: the first N of what would be printed.
    const qint64 limit = std::exchange(query.limit, -1);
    MUSTER_TRY_ASSIGN(const QList<qint64> rows, session.rows(query));
    bool first = true;
    if (call.json)
        call.printBytes("[");
    const auto one = [&](const Entry &entry) {
        const Summary summary = incidents.value(entry.incident);
        if (!call.json) {
            const QString line = entryLine(entry, zoneOf(summary), call.tongue);
            return call.print(
                query.incident.isNull() ? QString(summary.numberText() + QLatin1String("  ") + line) : line);
        }
        QJsonObject json = entryJson(entry, zoneOf(summary), call.tongue);
        if (query.incident.isNull())
            json.insert(QStringLiteral("incident"), summary.numberText());
        call.printBytes((first ? "" : ",\n") + QJsonDocument(json).toJson(QJsonDocument::Compact));
        first = false;
    };
    for (const qint64 row : limit < 0 ? rows : rows.mid(0, limit)) {
        MUSTER_TRY_ASSIGN(const QList<Entry> entries, session.entries({row}));
        for (const Entry &entry : entries)
            one(entry);
    }
    if (call.json)
        call.printBytes("]\n");
    return 0;
}

} // namespace

Result<int> timeline(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(EntryQuery query, queryFrom(call, zoneOf(summary)));
    query.incident = summary.id;
    return print(call, door->session(), query, {{summary.id, summary}});
}

Result<int> search(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const QList<Summary> all, door->session().incidents());
    QHash<Id, Summary> incidents;
    for (const Summary &summary : all)
        incidents.insert(summary.id, summary);
    EntryQuery query;
    query.search = call.args.at(0);
    query.newestFirst = true;
    return print(call, door->session(), query, incidents);
}

} // namespace muster::cli
