#include "models/net/webhookbody.h"

#include "models/comms/templates.h"
#include "models/core/zone.h"
#include "models/net/compactjson.h"

#include <QJsonArray>

namespace muster {

namespace {

/// What a webhook is told, by name.
QList<std::pair<QString, QString>> toldToWebhook(const Delivery &d, const Sending &sending)
{
    return {{L("text"), d.text},
            {L("subject"), d.subject},
            {L("status"), d.state},
            {L("channel"), keyOf(d.connector.channel)},
            {L("readers"), keyOf(d.readers)},
            {L("language"), d.language},
            {L("incident"), sending.number},
            {L("delivery"), d.id.toString()},
            {L("next_update"), d.nextBy == 0 ? QString() : utcStamp(d.nextBy)}};
}

/// As it stands between the quotes of a JSON string.
QString inJson(const QString &words)
{
    const QByteArray array = QJsonDocument(QJsonArray{words}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(2, array.size() - 4));
}

} // namespace

Result<QByteArray> webhookBody(const Delivery &delivery, const Sending &sending)
{
    if (delivery.connector.shape.isEmpty()) {
        QJsonObject out;
        for (const auto &[name, words] : toldToWebhook(delivery, sending))
            out.insert(name, words);
        return compact(out);
    }
    Names names;
    for (const auto &[name, words] : toldToWebhook(delivery, sending))
        names.insert(name, inJson(words));
    MUSTER_TRY_ASSIGN(const QString out, filled(delivery.connector.shape, names));
    QJsonParseError error{};
    QJsonDocument::fromJson(out.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "What the template of “%1” makes is no JSON: %2. "
                                                          "Nothing was sent."),
                              delivery.connector.name, error.errorString()));
    return out.toUtf8();
}

Result<> checkShape(const QString &shape)
{
    Names names;
    for (const auto &[name, words] : toldToWebhook({}, {}))
        names.insert(name, words);
    return checkTemplate(shape, names);
}

} // namespace muster
