#include "app/cli/verbs.h"
#include "models/exchange/format.h"
#include "models/journal/chain.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

namespace muster::cli {

namespace {

/// The head hash an export states: "head" followed by 64 hex digits, whatever the format puts between.
Result<QByteArray> statedHead(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "%1 cannot be read. Check that it is yours to read."), path),
            file.errorString());
    static const QRegularExpression hex(QStringLiteral("\\b[0-9a-f]{64}\\b"));
    while (!file.atEnd()) {
        if (const auto match = hex.match(QString::fromUtf8(file.readLine(1024 * 1024))); match.hasMatch())
            return match.captured(0).toLatin1();
    }
    return unreadable(say(
        QT_TRANSLATE_NOOP("Muster", "%1 states no head hash, so nothing can be checked against it."), path));
}

struct Comparison
{
    bool found = false;
    QString incident;
    qint64 since = 0; ///< events written after the export
};

/// Looks for the moment of the export: the incident whose chains once had this head.
Result<Comparison> compare(Session &session, const QByteArray &head)
{
    Comparison out;
    MUSTER_TRY_ASSIGN(const QList<Summary> all, session.incidents());
    for (const Summary &summary : all) {
        QHash<Id, ChainEnd> ends;
        bool here = false;
        qint64 since = 0;
        MUSTER_TRY(session.eachEvent(summary.id, [&](const Event &event) -> Result<> {
            since += here ? 1 : 0;
            ends.insert(event.device, {event.device, event.deviceSeq, event.hash});
            if (!here && headOf(ends.values()) == head)
                here = true;
            return {};
        }));
        MUSTER_TRY_ASSIGN(const QByteArray now, session.head(summary.id));
        if (here || now == head)
            return Comparison{true, summary.numberText(), now == head ? 0 : since};
    }
    return out;
}

} // namespace

Result<int> verify(Call &call)
{
    const QString path = call.args.isEmpty() ? call.workspace : call.args.at(0);
    MUSTER_TRY_ASSIGN(const auto door, Door::openToRead(path, *call.clock));
    MUSTER_TRY_ASSIGN(Verdict verdict, door->session().verify());
    if (call.has("against")) {
        MUSTER_TRY_ASSIGN(const QByteArray head, statedHead(call.value("against")));
        MUSTER_TRY_ASSIGN(const Comparison same, compare(door->session(), head));
        if (!same.found)
            verdict.findings.append(
                say(QT_TRANSLATE_NOOP("Muster", "The workspace does not hold what the export states: events "
                                                "were cut off or changed since.")));
        else if (!call.json)
            call.print(call.tongue(
                say(QT_TRANSLATE_NOOP("Muster",
                                      "%1 holds all that the export states; %2 events were written since."),
                    same.incident, QString::number(same.since))));
    }
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
