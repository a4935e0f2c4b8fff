#include "views/timeline/entrywords.h"

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

} // namespace muster
