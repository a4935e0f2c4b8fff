#include "models/incident/event.h"

#include <QJsonDocument>

namespace muster {

QJsonObject Event::members() const { return QJsonDocument::fromJson(body).object(); }

QByteArray canonical(const QJsonObject &body) { return QJsonDocument(body).toJson(QJsonDocument::Compact); }

} // namespace muster
