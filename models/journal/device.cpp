#include "models/journal/device.h"

#include "models/core/digest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

namespace muster {

namespace {
/// $XDG_STATE_HOME/muster/devices, which QStandardPaths does not know in 6.4.
QString stateFolder()
{
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (base.isEmpty() || !QDir::isAbsolutePath(base))
        base = QDir::homePath() + QLatin1String("/.local/state");
    return base + QLatin1String("/muster/devices");
}
} // namespace

Device Device::recall(const QString &path, const Id &workspace)
{
    Device device;
    const QString real = QFileInfo(path).canonicalFilePath();
    device.m_file =
        QStringLiteral("%1/%2.json")
            .arg(stateFolder(),
                 QString::fromLatin1(nameFor(
                     {QFile::encodeName(real), QByteArrayView("\0", 1), QSysInfo::machineUniqueId()}, 32)));
    device.m_workspace = workspace;
    device.m_id = Id::random();

    QFile file(device.m_file);
    if (!file.open(QIODevice::ReadOnly))
        return device;
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    const auto id = Id::fromString(note.value(QLatin1String("device")).toString());
    const bool ours = note.value(QLatin1String("workspace")).toString() == workspace.toString();
    if (!id || !ours)
        return device;
    for (const auto &one : note.value(QLatin1String("former")).toArray())
        device.m_former.append(Id::fromString(one.toString()).value_or(Id{}));
    if (!note.value(QLatin1String("closed")).toBool()) {
        device.remember(*id);
        return device;
    }
    device.m_id = *id;
    const QJsonObject ends = note.value(QLatin1String("ends")).toObject();
    for (auto it = ends.begin(); it != ends.end(); ++it) {
        const QJsonArray end = it.value().toArray();
        device.setEnd(Id::fromString(it.key()).value_or(Id{}), end.at(0).toInteger(),
                      QByteArray::fromHex(end.at(1).toString().toLatin1()));
    }
    return device;
}

std::optional<ChainEnd> Device::end(const Id &incident) const
{
    const auto found = m_ends.constFind(incident);
    return found == m_ends.cend() ? std::nullopt : std::optional(*found);
}

void Device::remember(const Id &id)
{
    constexpr qsizetype most = 16;
    m_former.append(id);
    m_former = m_former.sliced(qMax<qsizetype>(0, m_former.size() - most));
}

void Device::renew()
{
    remember(m_id);
    m_id = Id::random();
    m_ends.clear();
    m_inUse = false;
}

void Device::setEnd(const Id &incident, qint64 deviceSeq, const QByteArray &hash)
{
    m_ends.insert(incident, {m_id, deviceSeq, hash});
}

void Device::markInUse()
{
    if (!m_inUse)
        write(false);
    m_inUse = true;
}

void Device::markClosed()
{
    if (m_inUse)
        write(true);
    m_inUse = false;
}

void Device::write(bool closed) const
{
    QJsonObject ends;
    for (auto it = m_ends.cbegin(); it != m_ends.cend(); ++it)
        ends.insert(it.key().toString(), QJsonArray{it->deviceSeq, QString::fromLatin1(it->hash.toHex())});
    QJsonArray former;
    for (const Id &one : m_former)
        former.append(one.toString());
    const QJsonObject note{{QStringLiteral("former"), former},
                           {QStringLiteral("workspace"), m_workspace.toString()},
                           {QStringLiteral("device"), m_id.toString()},
                           {QStringLiteral("closed"), closed},
                           {QStringLiteral("ends"), ends}};
    // Where the note cannot be written the next start is a new device, which is always safe.
    QDir().mkpath(QFileInfo(m_file).path());
    QFile file(m_file + QLatin1String(".new"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    file.write(QJsonDocument(note).toJson(QJsonDocument::Compact));
    file.close();
    QFile::remove(m_file);
    file.rename(m_file);
}

} // namespace muster
