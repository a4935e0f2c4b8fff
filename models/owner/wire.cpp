#include "models/owner/wire.h"

#include "models/core/digest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace muster {

namespace {
QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }
QByteArray unhex(const QJsonValue &json) { return QByteArray::fromHex(json.toString().toLatin1()); }

QString runtimeFolder()
{
    QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!given.isEmpty() && QFileInfo(given).isWritable())
        return given;
    const QString state =
        qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QLatin1String("/.local/state"));
    QDir().mkpath(state + QLatin1String("/muster"));
    return state + QLatin1String("/muster");
}
} // namespace

QString socketPath(const QString &workspace)
{
    const QString real = QFileInfo(workspace).canonicalFilePath();
    const QByteArray name =
        nameFor({QFile::encodeName(real.isEmpty() ? QFileInfo(workspace).absoluteFilePath() : real)}, 24);
    return QStringLiteral("%1/muster-%2").arg(runtimeFolder(), QString::fromLatin1(name));
}

QJsonObject toJson(const Event &e)
{
    return {{QStringLiteral("id"), e.id.toString()},
            {QStringLiteral("incident"), e.incident.toString()},
            {QStringLiteral("device"), e.device.toString()},
            {QStringLiteral("device_seq"), QString::number(e.deviceSeq)},
            {QStringLiteral("recorded"), QString::number(e.recorded)},
            {QStringLiteral("occurred"), QString::number(e.occurred)},
            {QStringLiteral("type"), QString::fromUtf8(e.type)},
            {QStringLiteral("digest"), hex(e.digest)},
            {QStringLiteral("hash"), hex(e.hash)},
            {QStringLiteral("salt"), hex(e.salt)},
            {QStringLiteral("body"), QString::fromUtf8(e.body)}};
}

std::optional<Event> eventFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto id = Id::fromString(text("id")), incident = Id::fromString(text("incident")),
               device = Id::fromString(text("device"));
    if (!id || !incident || !device)
        return std::nullopt;
    Event e;
    e.id = *id;
    e.incident = *incident;
    e.device = *device;
    e.deviceSeq = text("device_seq").toLongLong();
    e.recorded = text("recorded").toLongLong();
    e.occurred = text("occurred").toLongLong();
    e.type = text("type").toUtf8();
    e.digest = unhex(json.value(QLatin1String("digest")));
    e.hash = unhex(json.value(QLatin1String("hash")));
    e.salt = unhex(json.value(QLatin1String("salt")));
    e.body = text("body").toUtf8();
    return e;
}

QJsonObject toJson(const Outcome &outcome)
{
    QJsonArray events;
    for (const Event &event : outcome.events)
        events.append(toJson(event));
    return {{QStringLiteral("incident"), outcome.incident.toString()},
            {QStringLiteral("events"), events},
            {QStringLiteral("unreached"), QJsonArray::fromStringList(outcome.unreached)},
            {QStringLiteral("echoes"), QJsonArray::fromStringList(outcome.echoes)}};
}

QJsonObject toJson(const Absorbed &absorbed)
{
    return {{QStringLiteral("events"), absorbed.events},
            {QStringLiteral("fresh"), absorbed.fresh},
            {QStringLiteral("forks"), absorbed.forks}};
}

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("kind"), static_cast<int>(error.kind)},
            {QStringLiteral("what"), QString::fromUtf8(error.what.source)},
            {QStringLiteral("args"), QJsonArray::fromStringList(error.what.args)},
            {QStringLiteral("count"), error.what.count},
            {QStringLiteral("detail"), error.detail}};
}

Error errorFromJson(const QJsonObject &json)
{
    Error error;
    error.kind =
        static_cast<Failure>(json.value(QLatin1String("kind")).toInt(static_cast<int>(Failure::Unwritable)));
    error.what.source = json.value(QLatin1String("what")).toString().toUtf8();
    for (const auto &arg : json.value(QLatin1String("args")).toArray())
        error.what.args.append(arg.toString());
    error.what.count = json.value(QLatin1String("count")).toInt(-1);
    error.detail = json.value(QLatin1String("detail")).toString();
    return error;
}

QByteArray toLine(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace muster
