#include "app/cli/verbs.h"
#include "models/desk/intake.h"
#include "models/journal/chain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryFile>

namespace muster::cli {

namespace {

QJsonObject intakeJson(const Intake &intake)
{
    return {{QStringLiteral("incident"), intake.number.isEmpty() ? QJsonValue() : QJsonValue(intake.number)},
            {QStringLiteral("imported"), intake.imported},
            {QStringLiteral("duplicates"), intake.duplicates},
            {QStringLiteral("rejected"), intake.rejected}};
}

Result<const Format *> formatFor(const Call &call, const QString &path)
{
    if (!call.has("as"))
        return detectFormat(path);
    const Format *format = formatOf(call.value("as"));
    if (format && (format->read || format->id == QLatin1String("jsonl")))
        return format;
    QStringList ids;
    for (const Format &one : formats()) {
        if (one.read || one.id == QLatin1String("jsonl"))
            ids.append(one.id);
    }
    return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2."), call.value("as"),
                          ids.join(QLatin1String(", "))));
}

/// A reject a line, as CSV: where, why, what.
Result<> writeRejects(const Call &call, const QString &path, const QList<Reject> &rejects)
{
    const auto cell = [](QString text) -> QString {
        return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    };
    QByteArray out = "place,reason,input\r\n";
    for (const Reject &reject : rejects)
        out += QString(QString::number(reject.place) + u',' + cell(call.tongue(reject.reason)) + u',' +
                       cell(reject.raw))
                   .toUtf8() +
               "\r\n";
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(out) != out.size() || !file.commit())
        return unwritable(
            say(QT_TRANSLATE_NOOP("Muster", "The rejects cannot be written to %1. Nothing was imported."),
                path),
            file.errorString());
    return {};
}

/// Standard input as a file, since a format is told by its beginning and then read from it.
Result<> spoolInput(QTemporaryFile &spool)
{
    QFile in;
    bool ok = in.open(stdin, QIODevice::ReadOnly) && spool.open();
    while (ok && !in.atEnd()) {
        const QByteArray piece = in.read(1024 * 1024);
        if (piece.isEmpty())
            break;
        ok = spool.write(piece) == piece.size();
    }
    if (!ok || !spool.flush())
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "Standard input cannot be read.")));
    return {};
}

/// A bundle keeps its incident, its hashes and its order: it is merged, not imported.
Result<QList<Intake>> takeBundle(const Call &call, Door &door, const QString &path)
{
    if (call.has("into"))
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("Muster", "A jsonl bundle keeps its own incident; import it with --new.")));
    MUSTER_TRY_ASSIGN(const Bundle bundle, readWholeBundle(path));
    if (headOf(chainEnds(bundle.events)) != bundle.head)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The bundle is not whole: its events do not add up to the head "
                                            "hash it states. Nothing was imported; ask for it again.")));
    Intake intake;
    if (call.has("dry-run")) {
        for (const Event &event : bundle.events) {
            MUSTER_TRY_ASSIGN(const bool there, door.session().isThere(event.id));
            (there ? intake.duplicates : intake.imported) += 1;
        }
        return QList{intake};
    }
    MUSTER_TRY_ASSIGN(const Absorbed absorbed, door.absorb(bundle.events));
    intake.imported = absorbed.fresh;
    intake.duplicates = absorbed.events - absorbed.fresh;
    if (const auto summary = door.session().find(bundle.incident.toString()))
        intake.number = summary->numberText();
    return QList{intake};
}

Result<QList<Intake>> takeForeign(const Call &call, Door &door, const Format &format, const QString &path)
{
    Reading reading{path, Zone(), call.has("zone")};
    if (reading.zoneGiven) {
        MUSTER_TRY_ASSIGN(reading.zone, Zone::named(call.value("zone")));
    }
    MUSTER_TRY_ASSIGN(const QList<Foreign> all, format.read(reading));
    QList<Reject> rejects;
    for (const Foreign &foreign : all)
        rejects += foreign.rejects;
    if (call.has("rejects"))
        MUSTER_TRY(writeRejects(call, call.value("rejects"), rejects));
    else
        for (const Reject &reject : rejects.mid(0, 10))
            call.warn(call.tongue(say(QT_TRANSLATE_NOOP("Muster", "rejected %1: %2"),
                                      QString::number(reject.place), call.tongue(reject.reason))));

    IntakeTarget target;
    target.dryRun = call.has("dry-run");
    if (call.has("into")) {
        MUSTER_TRY_ASSIGN(target.into, door.session().find(call.value("into")).transform([](Summary &&s) {
            return std::optional(std::move(s));
        }));
    }
    QList<Intake> out;
    for (const Foreign &foreign : all) {
        MUSTER_TRY_ASSIGN(const Intake intake,
                          takeIn(foreign, target, door.session(),
                                 [&](const Command &command) { return door.execute(command); }));
        out.append(intake);
    }
    return out;
}

} // namespace

Result<int> import(Call &call)
{
    if (call.has("into") == call.has("new"))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "Say where the records go: --into INC or --new.")));
    // Everything is understood before anything is touched.
    QTemporaryFile spool;
    if (!call.literal && call.args.contains(QStringLiteral("-"))) {
        MUSTER_TRY(spoolInput(spool));
        call.args.replaceInStrings(QRegularExpression(QStringLiteral("^-$")), spool.fileName());
    }
    QList<const Format *> kinds;
    for (const QString &path : std::as_const(call.args)) {
        MUSTER_TRY_ASSIGN(const Format *format, formatFor(call, path));
        kinds.append(format);
    }
    MUSTER_TRY_ASSIGN(const auto door, call.write(Call::Missing::IsMade));
    QList<Intake> all;
    for (qsizetype i = 0; i < call.args.size(); ++i) {
        const bool bundle = kinds.at(i)->id == QLatin1String("jsonl");
        MUSTER_TRY_ASSIGN(const QList<Intake> some,
                          bundle ? takeBundle(call, *door, call.args.at(i))
                                 : takeForeign(call, *door, *kinds.at(i), call.args.at(i)));
        all += some;
    }
    qint64 rejected = 0;
    QJsonArray json;
    for (const Intake &intake : std::as_const(all)) {
        rejected += intake.rejected;
        json.append(intakeJson(intake));
        if (!call.json)
            call.print(
                call.tongue(say(QT_TRANSLATE_NOOP("Muster", "%1: %2 imported, %3 there already, %4 rejected"),
                                intake.number.isEmpty() ? QStringLiteral("-") : intake.number,
                                QString::number(intake.imported), QString::number(intake.duplicates),
                                QString::number(intake.rejected))));
    }
    if (call.json)
        call.printJson(json.size() == 1 ? json.first() : QJsonValue(json));
    return rejected > 0 ? 1 : 0;
}

} // namespace muster::cli
