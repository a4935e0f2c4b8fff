#include "app/cli/verbs.h"
#include "models/exchange/format.h"
#include "models/journal/chain.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muster::cli {

namespace {

/// Every word of a file that could be the head hash it states: 64 hex digits, which may also stand in what
/// people said.
Result<QSet<QByteArray>> statedHeads(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "%1 cannot be read. Check that it is yours to read."), path),
            file.errorString());
    static const QRegularExpression hex(QStringLiteral("\\b[0-9a-f]{64}\\b"));
    QSet<QByteArray> out;
    while (!file.atEnd()) {
        for (auto all = hex.globalMatch(QString::fromUtf8(file.readLine(1024LL * 1024))); all.hasNext();)
            out.insert(all.next().captured(0).toLatin1());
    }
    if (out.isEmpty())
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "%1 states no head hash, so nothing can be checked against it."),
                path));
    return out;
}

struct Comparison
{
    bool found = false;
    QString incident;
    qint64 since = 0; ///< events that are here and not in the export
};

/// Goes through the heads an incident had, event by event, and counts what came after the last that is
/// stated.
class HeadWalk
{
public:
    explicit HeadWalk(const QSet<QByteArray> &heads)
        : m_heads(heads)
    {}
    Result<> take(const Event &event)
    {
        ++m_since;
        m_ends.insert(event.device, {event.device, event.deviceSeq, event.hash});
        if (m_heads.contains(headOf(m_ends.values()))) {
            m_found = true;
            m_since = 0;
        }
        return {};
    }
    bool found() const { return m_found; }
    qint64 since() const { return m_since; }

private:
    const QSet<QByteArray> &m_heads;
    QHash<Id, ChainEnd> m_ends;
    qint64 m_since = 0;
    bool m_found = false;
};

/// Looks for the moment of the export: the incident whose chains once had this head, as the events came in
/// here, or in the order of their clocks, which is how they came in where nothing was merged.
Result<Comparison> compare(Session &session, const QSet<QByteArray> &heads)
{
    MUSTER_TRY_ASSIGN(const QList<Summary> all, session.incidents());
    for (const Summary &summary : all) {
        HeadWalk arrived(heads), noted(heads);
        MUSTER_TRY(session.eachArrival(summary.id, [&](const Event &event) { return arrived.take(event); }));
        MUSTER_TRY(session.eachEvent(summary.id, [&](const Event &event) { return noted.take(event); }));
        MUSTER_TRY_ASSIGN(const QByteArray now, session.head(summary.id));
        if (heads.contains(now))
            return Comparison{true, summary.numberText(), 0};
        for (const HeadWalk *walk : {&arrived, &noted}) {
            if (walk->found())
                return Comparison{true, summary.numberText(), walk->since()};
        }
    }
    return Comparison{};
}

/// A bundle brings its events: each must be here as it is there, whatever order the two came about in.
Result<Comparison> compareEvents(Session &session, const Bundle &bundle)
{
    QSet<QByteArray> here;
    MUSTER_TRY(session.eachEvent(bundle.incident, [&](const Event &event) -> Result<> {
        here.insert(event.hash);
        return {};
    }));
    const bool all = std::all_of(bundle.events.cbegin(), bundle.events.cend(),
                                 [&](const Event &event) { return here.contains(event.hash); });
    if (!all)
        return Comparison{};
    MUSTER_TRY_ASSIGN(const Summary summary, session.find(bundle.incident.toString()));
    return Comparison{true, summary.numberText(), here.size() - bundle.events.size()};
}

Result<> checkAgainst(Call &call, Session &session, Verdict &verdict)
{
    const QString path = call.value("against");
    const auto format = detectFormat(path);
    const bool bundle = format && (*format)->id == QLatin1String("jsonl");
    Comparison same;
    if (bundle) {
        MUSTER_TRY_ASSIGN(const Bundle other, readWholeBundle(path));
        MUSTER_TRY_ASSIGN(same, compareEvents(session, other));
    } else {
        MUSTER_TRY_ASSIGN(const QSet<QByteArray> heads, statedHeads(path));
        MUSTER_TRY_ASSIGN(same, compare(session, heads));
    }
    if (same.found && !call.json)
        call.print(call.tongue(say(
            QT_TRANSLATE_NOOP("Muster", "%1 holds all that the export states; %2 events were written since."),
            same.incident, QString::number(same.since))));
    if (same.found)
        return {};
    verdict.findings.append(
        bundle ? say(QT_TRANSLATE_NOOP("Muster", "The workspace does not hold what the export states: events "
                                                 "were cut off or changed since."))
               : say(QT_TRANSLATE_NOOP(
                     "Muster", "The workspace never stood as the export states: events were cut off or "
                               "changed since, or the export is of another laptop before a merge. A "
                               "jsonl export would tell which.")));
    return {};
}

} // namespace

Result<int> verify(Call &call)
{
    const QString path = call.args.isEmpty() ? call.workspace : call.args.at(0);
    MUSTER_TRY_ASSIGN(const auto door, Door::openToRead(path, *call.clock));
    MUSTER_TRY_ASSIGN(Verdict verdict, door->session().verify());
    if (call.has("against"))
        MUSTER_TRY(checkAgainst(call, door->session(), verdict));
    QStringList findings;
    for (const Message &finding : std::as_const(verdict.findings))
        findings.append(call.tongue(finding));
    if (call.json) {
        QJsonObject json{{QStringLiteral("events"), verdict.events},
                         {QStringLiteral("ok"), verdict.ok()},
                         {QStringLiteral("first_bad"),
                          verdict.firstBad ? QJsonValue(verdict.firstBad->id.toString()) : QJsonValue()},
                         {QStringLiteral("erased"), verdict.erased},
                         {QStringLiteral("forks"), verdict.forks},
                         {QStringLiteral("findings"), QJsonArray::fromStringList(findings)}};
        call.printJson(json);
        return verdict.ok() ? 0 : 1;
    }
    for (const QString &finding : std::as_const(findings))
        call.print(finding);
    if (verdict.erased > 0)
        call.print(call.tongue(sayN(QT_TRANSLATE_N_NOOP("Muster", "%n body erased"), verdict.erased)));
    call.print(call.tongue(
        verdict.ok()
            ? say(QT_TRANSLATE_NOOP("Muster", "%1 events, every chain whole."),
                  QString::number(verdict.events))
            : say(QT_TRANSLATE_NOOP(
                      "Muster",
                      "%1 events, and something is wrong. Keep this file, and restore a backup beside it."),
                  QString::number(verdict.events))));
    return verdict.ok() ? 0 : 1;
}

} // namespace muster::cli
