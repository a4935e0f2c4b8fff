#include "views/timeline/entrywords.h"

#include "models/core/text.h"

namespace muster {

Tone toneOf(Kind kind) { return kindTone(keyOf(kind)); }

QString iconOf(Audience audience)
{
    switch (audience) {
    case Audience::Internal: return QStringLiteral("lock");
    case Audience::Vendor: return QStringLiteral("link");
    case Audience::Public: return QStringLiteral("globe");
    case Audience::Restricted: return QStringLiteral("shield");
    }
    return {};
}

QString shownText(const QString &text, int units)
{
    QStringList lines = elided(text, units).split(u'\n');
    for (QString &line : lines)
        line = oneLine(line);
    return lines.join(u'\n');
}

} // namespace muster
