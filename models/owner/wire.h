#pragma once

#include "models/session/session.h"

#include <QJsonObject>

namespace muster {

// What two processes say to each other about one workspace: a JSON object a line, one answer to each request.

/// The socket of the process that owns `workspace`: in the runtime folder, named from the file's real path.
QString socketPath(const QString &workspace);

QJsonObject toJson(const Event &event);
std::optional<Event> eventFromJson(const QJsonObject &json);

QJsonObject toJson(const Outcome &outcome);
QJsonObject toJson(const Absorbed &absorbed);
QJsonObject toJson(const Error &error);
Error errorFromJson(const QJsonObject &json);

/// One line, ending in LF.
QByteArray toLine(const QJsonObject &json);

/// The longest line either side takes: 64 MiB.
inline constexpr qint64 maxLine = 64LL * 1024 * 1024;

} // namespace muster
