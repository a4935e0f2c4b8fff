#include "models/incident/connector.h"

#include "models/incident/entry.h"
#include "models/incident/event.h"
#include "models/incident/withdrawals.h"

#include <QMap>

#include <algorithm>

namespace muster {

template <>
const QList<Term<Carrier>> &terms<Carrier>()
{
    static const QList<Term<Carrier>> list{
        {Carrier::Smtp, "smtp", QT_TRANSLATE_NOOP("Muster", "Mail server")},
        {Carrier::Slack, "slack", QT_TRANSLATE_NOOP("Muster", "Slack webhook")},
        {Carrier::Teams, "teams", QT_TRANSLATE_NOOP("Muster", "Teams workflow")},
        {Carrier::Statuspage, "statuspage", QT_TRANSLATE_NOOP("Muster", "Atlassian Statuspage")},
        {Carrier::Webhook, "webhook", QT_TRANSLATE_NOOP("Muster", "Any webhook")},
        {Carrier::Wecom, "wecom", QT_TRANSLATE_NOOP("Muster", "WeCom robot")},
        {Carrier::Dingtalk, "dingtalk", QT_TRANSLATE_NOOP("Muster", "DingTalk robot")},
        {Carrier::Feishu, "feishu", QT_TRANSLATE_NOOP("Muster", "Feishu robot")},
    };
    return list;
}

namespace {

/// The members that are plain words, once, for both directions.
template <typename C, typename F>
void eachWord(C &connector, F with)
{
    with("address", connector.address);
    with("page", connector.page);
    with("from", connector.from);
    with("user", connector.user);
    with("recipients", connector.recipients);
    with("shape", connector.shape);
}

} // namespace

QJsonObject toJson(const Connector &connector)
{
    QJsonObject json{{QStringLiteral("name"), connector.name},
                     {QStringLiteral("carrier"), keyOf(connector.carrier)},
                     {QStringLiteral("channel"), keyOf(connector.channel)}};
    eachWord(connector, [&](const char *key, const QString &word) {
        if (!word.isEmpty())
            json.insert(QLatin1String(key), word);
    });
    return json;
}

Connector connectorFrom(const QJsonObject &json)
{
    const auto textOf = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    Connector out;
    out.name = textOf("name");
    out.carrier = fromKey<Carrier>(textOf("carrier")).value_or(Carrier::Webhook);
    out.channel = fromKey<Channel>(textOf("channel")).value_or(Channel::Statuspage);
    eachWord(out, [&](const char *key, QString &word) { word = textOf(key); });
    return out;
}

const Connector *Organisation::connector(const QString &name) const
{
    const auto it = std::find_if(connectors.cbegin(), connectors.cend(), [&](const Connector &one) {
        return one.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return it == connectors.cend() ? nullptr : &*it;
}

Organisation organisationOf(std::span<const Event> events)
{
    const QHash<Id, Event> taken = withdrawals(events);
    QList<Event> inOrder(events.begin(), events.end());
    std::sort(inOrder.begin(), inOrder.end(), happensBefore);
    QMap<QString, Connector> byName;
    Organisation out;
    for (const Event &event : std::as_const(inOrder)) {
        if (taken.contains(event.id))
            continue;
        const Connector connector = connectorFrom(event.members());
        const QString key = connector.name.toCaseFolded();
        if (event.type == type::connectorSaved && !key.isEmpty())
            byName.insert(key, connector);
        else if (event.type == type::connectorDropped)
            byName.remove(key);
        else if (event.type != type::withdrawn && event.type != type::bodyErased)
            ++out.unknown;
    }
    out.connectors = byName.values();
    return out;
}

} // namespace muster
