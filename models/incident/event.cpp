#include "models/incident/event.h"

#include <QJsonDocument>

namespace muster {

QJsonObject Event::members() const
{
    if (!made.isEmpty() && !isErased())
        return made;
    return QJsonDocument::fromJson(isErased() ? kept : body).object();
}

QByteArray canonical(const QJsonObject &body) { return QJsonDocument(body).toJson(QJsonDocument::Compact); }

QJsonObject factsOf(const QJsonObject &body)
{
    static const char *const facts[] = {
        "kind",  "audience",       "via",   "entry",       "event", "severity", "status", "role", "channel",
        "state", "first_recorded", "batch", "zone_offset", "up_to", "subject",  "strike", "known"};
    QJsonObject out;
    for (const char *fact : facts) {
        if (const QJsonValue value = body.value(QLatin1String(fact)); !value.isUndefined())
            out.insert(QLatin1String(fact), value);
    }
    return out;
}

} // namespace muster
