#pragma once

#include "models/core/id.h"
#include "views/timeline/timelineplace.h"
#include "views/window/preferences.h"

#include <QByteArray>
#include <QStringList>

namespace muster {

/// What a machine remembers between two starts: the person's wishes, and where the window was left.
struct Settings
{
    Preferences room;
    QByteArray geometry;
    Id lastIncident;
    QString lastPage = QStringLiteral("home");
    QString lastWorkspace; ///< the incident and page above are of this file
    TimelinePlace place;   ///< where somebody was reading
    QStringList recent;    ///< what was used last from the palette, latest first
    QString exportFolder;
    bool systemDark = false; ///< what the desktop said last, so that the next start begins in the right look

    friend bool operator==(const Settings &, const Settings &) = default;

    /// From an INI file; what is missing or makes no sense is as in a new one.
    static Settings load(const QString &path);
    /// False if it could not be written; nothing of an incident is lost by that.
    bool save(const QString &path) const;
    /// `$XDG_CONFIG_HOME/muster/muster.ini`.
    static QString usualPath();
};

} // namespace muster
