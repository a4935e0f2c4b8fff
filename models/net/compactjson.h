#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace muster {

/// An object as it is sent: one line of UTF-8, no space between its parts.
inline QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// A name or a fixed word of a body; ASCII.
inline QString L(const char *text) { return QString::fromLatin1(text); }

} // namespace muster
