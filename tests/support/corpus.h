#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace muster::test {

/// The announcements that were written down with their records and what is wrong with them, in a language.
inline QJsonArray corpus(const QString &language)
{
    QFile file(QStringLiteral(MUSTER_SOURCE_DIR "/tests/data/announcements/%1.json").arg(language));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

inline QStringList strings(const QJsonValue &array)
{
    QStringList out;
    for (const auto &one : array.toArray())
        out += one.toString();
    return out;
}

} // namespace muster::test
