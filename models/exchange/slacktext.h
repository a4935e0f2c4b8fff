#pragma once

#include <QHash>
#include <QString>

#include <simdjson.h>

namespace muster {

/// Who and what the ids of a Slack export stand for.
struct SlackNames
{
    QHash<QString, QString> people;   ///< user id -> name
    QHash<QString, QString> channels; ///< channel id -> name

    QString person(const QString &id) const { return people.value(id, id); }
};

/// Slack's own marks as plain text: <@U1> as "@name", <#C1|a> as "#a", <url|label> as "label (url)", <!here>
/// as
/// "@here", and its three entities.
QString slackText(const QString &marked, const SlackNames &names);

/// Everything a message says: its text, its attachments and the names of its files, a line each.
QString slackWords(const simdjson::dom::object &message, const SlackNames &names);

} // namespace muster
