#include "models/proof/robots.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muster {

namespace {

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject feishuObject(const QString &text)
{
    return {{QStringLiteral("msg_type"), QStringLiteral("text")},
            {QStringLiteral("content"), QJsonObject{{QStringLiteral("text"), text}}}};
}

} // namespace

QByteArray dingtalkMessage(const QString &text, const QString &uuid)
{
    return compactJson({{QStringLiteral("msgtype"), QStringLiteral("text")},
                        {QStringLiteral("text"), QJsonObject{{QStringLiteral("content"), text}}},
                        {QStringLiteral("msgUuid"), uuid}});
}

qsizetype dingtalkFrame()
{
    constexpr int uuid = 36; // RFC 9562, 4
    static const qsizetype frame = dingtalkMessage({}, QString(uuid, u'0')).size();
    return frame;
}

QByteArray feishuMessage(const QString &text) { return compactJson(feishuObject(text)); }

qsizetype feishuFrame()
{
    static const qsizetype frame = [] {
        constexpr int signature = 44, seconds = 10; // 32 bytes in Base64; until the year 2286
        QJsonObject signed_ = feishuObject({});
        signed_.insert(QStringLiteral("sign"), QString(signature, u'0'));
        signed_.insert(QStringLiteral("timestamp"), QString(seconds, u'0'));
        return compactJson(signed_).size();
    }();
    return frame;
}

} // namespace muster
