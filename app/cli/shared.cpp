#include "app/cli/verbs.h"

#include "models/core/text.h"

#include <QFile>

namespace muster::cli {

Zone zoneOf(const Summary &summary) { return Zone::named(summary.zone).value_or(Zone()); }

Result<Id> entryId(const QString &text)
{
    if (const auto id = Id::fromString(text))
        return *id;
    return unreadable(say(
        QT_TRANSLATE_NOOP("Muster", "There is no entry “%1”. “muster timeline INC --json” gives their ids."),
        text));
}

QJsonObject entryJson(const Entry &entry, const Zone &zone, const Tongue &tongue)
{
    QJsonObject json{{QStringLiteral("id"), entry.id.toString()},
                     {QStringLiteral("occurred"), utcStamp(entry.occurred)},
                     {QStringLiteral("recorded"), utcStamp(entry.notedAt)},
                     {QStringLiteral("kind"), keyOf(entry.kind)},
                     {QStringLiteral("by"), entry.by},
                     {QStringLiteral("recorded_by"), entry.recordedBy},
                     {QStringLiteral("text"), sentence(entry, tongue, zone)},
                     {QStringLiteral("audience"), keyOf(entry.audience)},
                     {QStringLiteral("struck"), entry.struck},
                     {QStringLiteral("late"), entry.late()}};
    if (entry.struck) {
        json.insert(QStringLiteral("struck_by"), entry.struckBy);
        json.insert(QStringLiteral("struck_reason"), entry.struckReason);
    }
    if (!entry.corrects.isNull())
        json.insert(QStringLiteral("corrects"), entry.corrects.toString());
    if (!entry.correctedBy.isNull())
        json.insert(QStringLiteral("corrected_by"), entry.correctedBy.toString());
    if (entry.kind == Kind::Update)
        json.insert(QStringLiteral("channel"), entry.subject);
    if (entry.erased)
        json.insert(QStringLiteral("erased"), true);
    return json;
}

QString entryLine(const Entry &entry, const Zone &zone, const Tongue &tongue)
{
    QString line = zone.dateAndClock(entry.occurred) + QLatin1String("  ") + tongue(labelOf(entry.kind)) +
                   QLatin1String("  ") + oneLine(sentence(entry, tongue, zone));
    if (!entry.by.isEmpty())
        line += QLatin1String("  (") + oneLine(entry.by) + u')';
    if (entry.struck)
        line += QLatin1String("  ") +
                tongue(entry.struckReason.isEmpty()
                           ? say(QT_TRANSLATE_NOOP("Muster", "[struck]"))
                           : say(QT_TRANSLATE_NOOP("Muster", "[struck: %1]"), oneLine(entry.struckReason)));
    if (entry.late() && entry.corrects.isNull())
        line += QLatin1String("  ") +
                tongue(say(QT_TRANSLATE_NOOP("Muster", "[noted %1]"), zone.clock(entry.notedAt)));
    return line;
}

Result<QByteArray> bytesOf(const Call &call, const QString &path, qint64 most)
{
    if (path == QLatin1String("-") && !call.literal)
        return call.input().transform([](const QString &text) { return text.toUtf8(); });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "%1 cannot be read. Check that it is yours to read."), path),
            file.errorString());
    // One byte more than it may have, so that whoever reads it says that it is too long.
    return file.read(most + 1);
}

Result<int> act(Call &call, Door &door, const Command &command)
{
    MUSTER_TRY_ASSIGN(const Outcome outcome, door.execute(command));
    const QString id = outcome.events.isEmpty() ? QString() : outcome.events.first().id.toString();
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("event"), id}});
    else
        call.print(id);
    return 0;
}

} // namespace muster::cli
