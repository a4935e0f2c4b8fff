#pragma once

#include "models/incident/state.h"

namespace muster::evolving {

// What the files of the fold share; only they include this.

using Step = void (*)(State &, const Event &, const QJsonObject &);

inline QString textIn(const QJsonObject &body, const char *key)
{
    return body.value(QLatin1String(key)).toString();
}
/// Microseconds are strings in JSON, which has no 64-bit integers; 0 where there is none.
inline qint64 momentIn(const QJsonObject &body, const char *key) { return textIn(body, key).toLongLong(); }
inline Id idIn(const QJsonObject &body, const char *key)
{
    return Id::fromString(textIn(body, key)).value_or(Id{});
}
/// The facts that an update was made of, by their names.
inline QMap<QString, QString> factsIn(const QJsonObject &body)
{
    QMap<QString, QString> out;
    const QJsonObject facts = body.value(QLatin1String("facts")).toObject();
    for (auto it = facts.begin(); it != facts.end(); ++it)
        out.insert(it.key(), it.value().toString());
    return out;
}
/// Puts `one` in by its moment, oldest first; true if it became the last.
template <typename T>
bool insertByTime(QList<T> &list, const T &one, qint64 T::*moment)
{
    const auto place = std::upper_bound(list.begin(), list.end(), one,
                                        [&](const T &a, const T &b) { return a.*moment < b.*moment; });
    const bool last = place == list.end();
    list.insert(place, one);
    return last;
}

/// The step of an act of the walk: assessment, playbook, approval, due, hand-off; null if it is none.
Step stepOfWalk(const QByteArray &type);
/// The step of sending; null if it is none.
Step stepOfDelivery(const QByteArray &type);
/// The step of asking for approval, of a channel that is down, of the pace, of a reminder; null if it is
/// none.
Step stepOfTalking(const QByteArray &type);
/// The step of the board, the report and the handing over of command; null if it is none.
Step stepOfSituation(const QByteArray &type);

} // namespace muster::evolving
