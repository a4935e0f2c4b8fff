#include "app/cli/verbs.h"
#include "models/core/wholefile.h"
#include "models/desk/rehearsal.h"
#include "models/desk/storyof.h"
#include "models/exchange/format.h"

#include <QDir>
#include <QFileInfo>

namespace muster::cli {

namespace {

Result<> writeExport(const Call &call, const Story &story, const Telling &telling, const Format &format,
                     const QDir &folder)
{
    const QString path = folder.filePath(exportFileName(story, telling, format));
    MUSTER_TRY(writeWhole(path, [&](QIODevice &out) { return format.write(story, telling, out); }));
    if (!call.json)
        call.print(path);
    return {};
}

/// Every format there is, for the room and for customers.
Result<> exportAll(const Call &call, Session &session, const Summary &summary)
{
    const QDir folder(call.value("export"));
    if (!QDir().mkpath(folder.path()))
        return unwritable(
            say(QT_TRANSLATE_NOOP("Muster", "The folder %1 cannot be made. Nothing was exported."),
                folder.path()));
    MUSTER_TRY_ASSIGN(const Story story, storyOf(session, summary, {}));
    for (const Format &format : formats()) {
        for (const Reader reader : {Reader::Internal, Reader::Customer}) {
            // The lossless bundle is for Muster alone.
            if (!format.write || (format.id == QLatin1String("jsonl") && reader != Reader::Internal))
                continue;
            MUSTER_TRY(writeExport(call, story, {reader, zoneOf(summary), call.tongue}, format, folder));
        }
    }
    return {};
}

} // namespace

Result<int> demo(Call &call)
{
    MUSTER_TRY_ASSIGN(const Rehearsal rehearsal, Rehearsal::load(call.tongue.name()));
    MUSTER_TRY_ASSIGN(const auto door, call.write(Call::Missing::IsMade));
    MUSTER_TRY_ASSIGN(const int number, nextNumber(door->session()));
    MUSTER_TRY_ASSIGN(const QList<Event> events,
                      rehearsal.asEvents(rehearsal.startBefore(call.clock->nowUs()), number));
    MUSTER_TRY(door->absorb(events));
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(events.first().incident.toString()));
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("incident"), summary.numberText()}});
    else
        call.print(summary.numberText());
    if (call.has("export"))
        MUSTER_TRY(exportAll(call, door->session(), summary));
    return 0;
}

} // namespace muster::cli
