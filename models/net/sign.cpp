#include "models/net/sign.h"

#include "models/net/compactjson.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

namespace muster {

namespace {

void signAddress(Request &request, const QByteArray &key, qint64 ms)
{
    const QByteArray timestamp = QByteArray::number(ms);
    const QByteArray plain = signatureOf(key, timestamp + '\n' + key);
    const QByteArray encoded = QUrl::toPercentEncoding(QString::fromLatin1(plain));
    request.url += (request.url.contains('?') ? '&' : '?') + ("timestamp=" + timestamp + "&sign=" + encoded);
    request.secrets += {encoded, plain};
}

void signBody(Request &request, const QByteArray &key, qint64 seconds)
{
    const QByteArray timestamp = QByteArray::number(seconds);
    const QByteArray plain = signatureOf(timestamp + '\n' + key, {});
    QJsonObject body = QJsonDocument::fromJson(request.body).object();
    body.insert(L("timestamp"), QString::fromLatin1(timestamp));
    body.insert(L("sign"), QString::fromLatin1(plain));
    request.body = compact(body);
    request.secrets += plain;
}

} // namespace

QByteArray signatureOf(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256).toBase64();
}

void sign(Request &request, const QByteArray &key, qint64 atUs)
{
    if (request.carrier == Carrier::Dingtalk)
        signAddress(request, key, atUs / 1000);
    else
        signBody(request, key, atUs / 1'000'000);
    request.secrets += key;
}

} // namespace muster
