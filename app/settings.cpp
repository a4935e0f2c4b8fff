#include "app/settings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace muster {

namespace {

constexpr std::pair<Look, const char *> looks[] = {{Look::System, "system"},
                                                   {Look::Light, "light"},
                                                   {Look::Dark, "dark"},
                                                   {Look::HighContrast, "high-contrast"}};

Look lookOf(const QString &key)
{
    for (const auto &[look, name] : looks) {
        if (key == QLatin1String(name))
            return look;
    }
    return Look::System;
}

QString keyOfLook(Look wanted)
{
    for (const auto &[look, name] : looks) {
        if (look == wanted)
            return QLatin1String(name);
    }
    return {};
}

} // namespace

QString Settings::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/muster/muster.ini");
}

Settings Settings::load(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    const auto text = [&](const char *key) { return file.value(QLatin1String(key)).toString(); };
    Settings out;
    const QString language = text("language");
    if (language == QLatin1String("en") || language == QLatin1String("zh_CN"))
        out.room.language = language;
    const int size = file.value(QLatin1String("textSize"), 100).toInt();
    if (std::find(std::begin(textSizes), std::end(textSizes), size) != std::end(textSizes))
        out.room.textSize = size;
    out.room.look = lookOf(text("look"));
    out.room.utc = file.value(QLatin1String("utc"), false).toBool();
    out.room.person = text("person");
    out.room.labels = text("severityLabels") == QLatin1String("p") ? SeverityLabels::P : SeverityLabels::Sev;
    out.room.singleKeys = file.value(QLatin1String("singleKeys"), true).toBool();
    out.geometry = file.value(QLatin1String("window/geometry")).toByteArray();
    out.windowState = file.value(QLatin1String("window/state")).toByteArray();
    out.lastIncident = Id::fromString(text("last/incident")).value_or(Id{});
    out.lastPage = file.value(QLatin1String("last/page"), out.lastPage).toString();
    out.lastWorkspace = text("last/workspace");
    out.exportFolder = text("last/exportFolder");
    out.systemDark = file.value(QLatin1String("last/systemDark"), false).toBool();
    return out;
}

bool Settings::save(const QString &path) const
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSettings file(path, QSettings::IniFormat);
    const auto put = [&](const char *key, const QVariant &value) {
        file.setValue(QLatin1String(key), value);
    };
    put("language", room.language);
    put("textSize", room.textSize);
    put("look", keyOfLook(room.look));
    put("utc", room.utc);
    put("person", room.person);
    put("severityLabels", QLatin1String(room.labels == SeverityLabels::P ? "p" : "sev"));
    put("singleKeys", room.singleKeys);
    put("window/geometry", geometry);
    put("window/state", windowState);
    put("last/incident", lastIncident.toString());
    put("last/page", lastPage);
    put("last/workspace", lastWorkspace);
    put("last/exportFolder", exportFolder);
    put("last/systemDark", systemDark);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace muster
