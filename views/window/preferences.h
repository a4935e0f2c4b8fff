#pragma once

#include "views/shared/rows.h"
#include "views/words/words.h"

#include <QMap>
#include <QString>

namespace muster {

/// Which look the person asked for; System follows the desktop.
enum class Look { System, Light, Dark, HighContrast };

/// What a person chooses about the room; handed around by value.
struct Preferences
{
    QString language = QStringLiteral("system"); ///< "system", "en" or "zh_CN"
    int textSize = 100;                          ///< percent: 90, 100, 115, 130 or 150
    Look look = Look::System;
    bool utc = false; ///< times in UTC instead of the room's zone
    QString person;   ///< who sits at the keyboard
    SeverityLabels labels = SeverityLabels::Sev;
    bool singleKeys = true; ///< shortcuts of one letter inside lists
    bool sound = false;     ///< a short tone of the desktop when an update is overdue
    Rows rows = Rows::Comfortable;
    bool beside = true;          ///< the timeline beside the pages that leave room for it
    QMap<QString, QString> keys; ///< chosen by the person, by action: portable text, empty for none

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// The text sizes there are, smallest first.
inline constexpr int textSizes[] = {90, 100, 115, 130, 150};

} // namespace muster
