#include "app/cli/verbs.h"
#include "models/core/wholefile.h"
#include "models/desk/intake.h"
#include "models/exchange/formulas.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

namespace muster::cli {

namespace {

QJsonObject intakeJson(const TakenIn &intake)
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
    const auto cell = [](const QString &text) -> QString {
        return u'"' + neutral(text).replace(u'"', QLatin1String("\"\"")) + u'"';
    };
    QByteArray out = "place,reason,input\r\n";
    for (const Reject &reject : rejects)
        out += QString(QString::number(reject.place) + u',' + cell(call.tongue(reject.reason)) + u',' +
                       cell(reject.raw))
                   .toUtf8() +
               "\r\n";
    if (const Result<> written = writeWhole(path, out); !written)
        return unwritable(
            say(QT_TRANSLATE_NOOP("Muster", "The rejects cannot be written to %1. What was imported stays."),
                path),
            written.error().detail);
    return {};
}

/// What can be read only once as a file, since a format is told by its beginning and then read from it. It is
/// named by its bytes, so that the same input twice is the same source.
Result<QString> spooled(const QTemporaryDir &folder, const QString &path)
{
    QFile in(path), spool(folder.filePath(QStringLiteral("spool")));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool ok =
        (path == QLatin1String("-") ? in.open(stdin, QIODevice::ReadOnly) : in.open(QIODevice::ReadOnly)) &&
        spool.open(QIODevice::WriteOnly);
    // To the empty read: a pipe says that it is at its end whenever nothing waits in it.
    for (QByteArray piece; ok && !(piece = in.read(1024LL * 1024)).isEmpty();) {
        hash.addData(piece);
        ok = spool.write(piece) == piece.size();
    }
    const QString name =
        folder.filePath(QStringLiteral("input-") + QString::fromLatin1(hash.result().toHex().left(8)));
    if (!ok || in.error() != QFile::NoError || !spool.flush() || !spool.rename(name))
        return unreadable(
            path == QLatin1String("-")
                ? say(QT_TRANSLATE_NOOP("Muster", "Standard input cannot be read."))
                : say(QT_TRANSLATE_NOOP("Muster", "%1 cannot be read. Check that it is yours to read."),
                      path));
    return name;
}

/// A file of the command line, understood before anything is touched.
struct Source
{
    std::optional<Bundle>
        bundle; ///< keeps its incident, its hashes and its order: it is merged, not imported
    QList<Foreign> foreign;
};

Result<Source> readSource(const Call &call, const QString &path)
{
    MUSTER_TRY_ASSIGN(const Format *format, formatFor(call, path));
    Source source;
    if (format->id == QLatin1String("jsonl")) {
        if (call.has("into"))
            return wrongUsage(say(
                QT_TRANSLATE_NOOP("Muster", "A jsonl bundle keeps its own incident; import it with --new.")));
        MUSTER_TRY_ASSIGN(source.bundle,
                          readWholeBundle(path).transform([](Bundle &&b) { return std::optional(b); }));
        MUSTER_TRY(checkWhole(*source.bundle));
        return source;
    }
    Reading reading{path, Zone(), call.has("zone")};
    if (reading.zoneGiven) {
        MUSTER_TRY_ASSIGN(reading.zone, Zone::named(call.value("zone")));
    }
    MUSTER_TRY_ASSIGN(source.foreign, format->read(reading));
    return source;
}

Result<TakenIn> takeBundle(const Call &call, Door &door, const Bundle &bundle)
{
    TakenIn intake;
    if (call.has("dry-run")) {
        for (const Event &event : bundle.events) {
            MUSTER_TRY_ASSIGN(const bool there, door.session().isThere(event.id));
            (there ? intake.duplicates : intake.imported) += 1;
        }
        return intake;
    }
    MUSTER_TRY_ASSIGN(const Absorbed absorbed, door.absorb(bundle.events));
    intake.imported = absorbed.fresh;
    intake.duplicates = absorbed.events - absorbed.fresh;
    if (const auto summary = door.session().find(bundle.incident.toString()))
        intake.number = summary->numberText();
    return intake;
}

Result<QList<TakenIn>> take(const Call &call, Door &door, const Source &source)
{
    QList<TakenIn> out;
    if (source.bundle) {
        MUSTER_TRY_ASSIGN(const TakenIn intake, takeBundle(call, door, *source.bundle));
        return QList{intake};
    }
    IntakeTarget target;
    target.dryRun = call.has("dry-run");
    if (call.has("into")) {
        MUSTER_TRY_ASSIGN(target.into, door.session().find(call.value("into")).transform([](Summary &&s) {
            return std::optional(std::move(s));
        }));
    }
    for (const Foreign &foreign : source.foreign) {
        MUSTER_TRY_ASSIGN(const TakenIn intake,
                          takeIn(foreign, target, door.session(),
                                 [&](const Command &command) { return door.execute(command); }));
        out.append(intake);
    }
    return out;
}

/// What a dry run says where there is no workspace yet: all of it would be new.
QList<TakenIn> allNew(const Source &source)
{
    QList<TakenIn> out;
    if (source.bundle)
        out.append({{}, source.bundle->events.size(), 0, 0, {}});
    for (const Foreign &foreign : source.foreign)
        out.append({{}, foreign.records.size(), 0, foreign.rejects.size(), {}});
    return out;
}

/// What is read must not be written over by what could not be read of it.
Result<> checkRejectsPlace(const Call &call)
{
    if (!call.has("rejects"))
        return {};
    const QString place = call.value("rejects");
    MUSTER_TRY(mayWrite(place));
    const QString real = QFileInfo(place).canonicalFilePath();
    for (const QString &path : call.args) {
        if (!real.isEmpty() && QFileInfo(path).canonicalFilePath() == real)
            return wrongUsage(
                say(QT_TRANSLATE_NOOP("Muster",
                                      "The rejects would be written over %1 itself. Nothing was imported."),
                    path));
    }
    return {};
}

Result<> tellRejects(const Call &call, const QList<Reject> &rejects)
{
    if (call.has("rejects"))
        return writeRejects(call, call.value("rejects"), rejects);
    for (const Reject &reject : rejects.mid(0, 10))
        call.warn(call.tongue(say(QT_TRANSLATE_NOOP("Muster", "rejected %1: %2"),
                                  QString::number(reject.place), call.tongue(reject.reason))));
    return {};
}

int tell(const Call &call, const QList<TakenIn> &all)
{
    qint64 rejected = 0;
    QJsonArray json;
    for (const TakenIn &intake : all) {
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

} // namespace

Result<int> import(Call &call)
{
    if (call.has("into") == call.has("new"))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "Say where the records go: --into INC or --new.")));
    // Everything is understood before anything is touched.
    MUSTER_TRY(checkRejectsPlace(call));
    const QTemporaryDir spool;
    QList<Source> sources;
    for (const QString &path : std::as_const(call.args)) {
        const QFileInfo info(path);
        const bool onlyOnce = (path == QLatin1String("-") && !call.literal) ||
                              (info.exists() && !info.isFile() && !info.isDir());
        MUSTER_TRY_ASSIGN(const QString readable, onlyOnce ? spooled(spool, path) : Result<QString>(path));
        MUSTER_TRY_ASSIGN(const Source source, readSource(call, readable));
        sources.append(source);
    }
    const bool nowhere = call.has("dry-run") && call.has("new") && !QFileInfo::exists(call.workspace);
    std::unique_ptr<Door> door;
    if (!nowhere) {
        MUSTER_TRY_ASSIGN(door, call.has("dry-run") ? call.read() : call.write(Call::Missing::IsMade));
    }
    QList<TakenIn> all;
    QList<Reject> rejects;
    for (const Source &source : std::as_const(sources)) {
        for (const Foreign &foreign : source.foreign)
            rejects += foreign.rejects;
        MUSTER_TRY_ASSIGN(const QList<TakenIn> some,
                          nowhere ? Result(allNew(source)) : take(call, *door, source));
        for (const TakenIn &intake : some)
            rejects += intake.refused;
        all += some;
    }
    MUSTER_TRY(tellRejects(call, rejects));
    return tell(call, all);
}

} // namespace muster::cli
