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

const QString keysGroup = QStringLiteral("keys");

QMap<QString, QString> keysIn(QSettings &file)
{
    QMap<QString, QString> out;
    file.beginGroup(keysGroup);
    for (const QString &action : file.childKeys())
        out.insert(action, file.value(action).toString());
    file.endGroup();
    return out;
}

Id idOf(const QString &text) { return Id::fromString(text).value_or(Id{}); }

} // namespace

QString Settings::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/muster/muster.ini");
}

Settings Settings::load(const QString &path)
{
    QSettings file(path, QSettings::IniFormat);
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
    out.room.sound = file.value(QLatin1String("sound"), false).toBool();
    out.room.rows = text("rows") == QLatin1String("compact") ? Rows::Compact : Rows::Comfortable;
    out.room.beside = file.value(QLatin1String("beside"), true).toBool();
    out.room.keys = keysIn(file);
    out.geometry = file.value(QLatin1String("window/geometry")).toByteArray();
    out.lastIncident = idOf(text("last/incident"));
    out.lastPage = file.value(QLatin1String("last/page"), out.lastPage).toString();
    out.lastWorkspace = text("last/workspace");
    out.place = {out.lastIncident, idOf(text("last/entry")), idOf(text("last/topEntry"))};
    out.recent = file.value(QLatin1String("last/commands")).toStringList();
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
    put("sound", room.sound);
    put("rows", QLatin1String(room.rows == Rows::Compact ? "compact" : "comfortable"));
    put("beside", room.beside);
    file.remove(keysGroup);
    for (auto key = room.keys.cbegin(); key != room.keys.cend(); ++key)
        file.setValue(keysGroup + u'/' + key.key(), key.value());
    put("window/geometry", geometry);
    put("last/incident", lastIncident.toString());
    put("last/page", lastPage);
    put("last/workspace", lastWorkspace);
    put("last/entry", place.entry.toString());
    put("last/topEntry", place.top.toString());
    put("last/commands", recent);
    put("last/exportFolder", exportFolder);
    put("last/systemDark", systemDark);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace muster
