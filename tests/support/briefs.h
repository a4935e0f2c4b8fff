#pragma once

#include "models/core/tongue.h"

#include <QStringList>

namespace muster::test {

/// Made when it is first used: before main the catalogues are not there yet.
inline const Tongue &english()
{
    static const Tongue tongue(QStringLiteral("en"));
    return tongue;
}
inline const Tongue &chinese()
{
    static const Tongue tongue(QStringLiteral("zh_CN"));
    return tongue;
}

/// The lines of a brief under a heading.
inline QStringList under(const QString &brief, const char *heading)
{
    QStringList out;
    bool here = false;
    for (const QString &line : brief.split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            here = line == QStringLiteral("## ") + QString::fromUtf8(heading);
        else if (here && !line.isEmpty())
            out += line;
    }
    return out;
}

} // namespace muster::test
