#include "models/incident/connector.h"

namespace muster {

template <>
const QList<Term<Carrier>> &terms<Carrier>()
{
    static const QList<Term<Carrier>> list{
        {Carrier::Smtp, "smtp", QT_TRANSLATE_NOOP("Muster", "Mail server")},
        {Carrier::Slack, "slack", QT_TRANSLATE_NOOP("Muster", "Slack webhook")},
        {Carrier::Teams, "teams", QT_TRANSLATE_NOOP("Muster", "Teams workflow")},
        {Carrier::Statuspage, "statuspage", QT_TRANSLATE_NOOP("Muster", "Atlassian Statuspage")},
        {Carrier::Webhook, "webhook", QT_TRANSLATE_NOOP("Muster", "Custom webhook")},
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

Channel usualChannel(Carrier carrier)
{
    switch (carrier) {
    case Carrier::Smtp: return Channel::Email;
    case Carrier::Slack: return Channel::Slack;
    case Carrier::Teams: return Channel::Teams;
    case Carrier::Wecom: return Channel::Wecom;
    case Carrier::Dingtalk: return Channel::Dingtalk;
    case Carrier::Feishu: return Channel::Feishu;
    default: return Channel::Statuspage;
    }
}

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

} // namespace muster
