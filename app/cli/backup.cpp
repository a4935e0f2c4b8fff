#include "app/cli/verbs.h"

#include <QDir>
#include <QFileInfo>

namespace muster::cli {

Result<int> backup(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    const QString target = QFileInfo(call.args.at(0)).absoluteFilePath();
    MUSTER_TRY(door->backup(target));
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("backup"), target}});
    else
        call.print(call.tongue(say(QT_TRANSLATE_NOOP("Muster", "Backed up to %1 and verified."), target)));
    return 0;
}

Result<int> restore(Call &call)
{
    if (QFileInfo::exists(call.workspace))
        return refused(say(
            QT_TRANSLATE_NOOP("Muster", "There is a workspace at %1 already, and restoring never overwrites "
                                        "one. Move it away, or name another with --workspace."),
            call.workspace));
    MUSTER_TRY_ASSIGN(const auto source, Session::openReadOnly(call.args.at(0), *call.clock));
    MUSTER_TRY_ASSIGN(const Verdict verdict, source->verify());
    if (!verdict.whole())
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "That backup does not verify, so it was not restored: %1"),
                call.tongue(verdict.findings.first())));
    QDir().mkpath(QFileInfo(call.workspace).absolutePath());
    MUSTER_TRY(source->backup(call.workspace));
    // What is erased here from now on must go from the copy it came from as well.
    MUSTER_TRY_ASSIGN(const auto restored, call.write());
    MUSTER_TRY(restored->session().manageBackup(call.args.at(0)));
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("workspace"), call.workspace},
                                   {QStringLiteral("events"), verdict.events}});
    else
        call.print(
            call.tongue(say(QT_TRANSLATE_NOOP("Muster", "Restored to %1: %2 events, every chain whole."),
                            call.workspace, QString::number(verdict.events))));
    return 0;
}

} // namespace muster::cli
