// What an answer means for the delivery.

#include "models/net/carry.h"
#include "models/net/veil.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace muster {

namespace {

/// Words from outside, as far as a line of the timeline should hold them: a server may repeat what it was
/// sent, and what is a secret of that stays one.
QString heard(const Request &request, const QString &said)
{
    constexpr qsizetype most = 200, looked = qsizetype(64) * 1024;
    const QString words = veiled(said.simplified().left(looked), request.secrets);
    return words.size() > most ? words.first(most) + QChar(0x2026) : words;
}

QString heard(const Request &request, const QByteArray &said)
{
    return heard(request, QString::fromUtf8(said));
}

Passed failed(const Message &why) { return {DeliveryStage::Failed, why, {}, -1}; }

Passed unclear(const Message &why) { return {DeliveryStage::Unclear, why, {}, -1}; }

Passed again(const Reply &reply, const Message &why)
{
    return {DeliveryStage::Waiting, why, {}, reply.retryAfter};
}

/// Whether an object reports an error although the status says that all is well.
bool reportsError(const QJsonObject &json)
{
    const auto isThere = [&](const char *key) {
        const QJsonValue value = json.value(QLatin1String(key));
        return !value.isUndefined() && !value.isNull() && value != QJsonValue(false) &&
               value != QJsonValue(QString()) && !(value.isArray() && value.toArray().isEmpty());
    };
    return isThere("error") || isThere("errors") || json.value(QLatin1String("ok")) == QJsonValue(false) ||
           json.value(QLatin1String("success")) == QJsonValue(false);
}

bool isTaken(Carrier carrier, const QByteArray &body, QString &remote)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject json = document.object();
    switch (carrier) {
    case Carrier::Slack: return body.trimmed() == "ok";
    case Carrier::Wecom:
    case Carrier::Dingtalk: return json.value(QLatin1String("errcode")) == QJsonValue(0);
    // The first name is the present one, the second that of older bots.
    case Carrier::Feishu:
        return json.value(QLatin1String("code")) == QJsonValue(0) ||
               json.value(QLatin1String("StatusCode")) == QJsonValue(0);
    case Carrier::Statuspage:
        remote = json.value(QLatin1String("id")).toString();
        return !remote.isEmpty() && !reportsError(json);
    default: return !reportsError(json);
    }
}

/// Whether the next text can go to what the server calls the incident, and that repeats no secret.
bool isUsable(const Request &request, const QString &remote)
{
    return isIncidentId(remote) && veiled(remote, request.secrets) == remote;
}

/// Where a server would rather have us go: the host, or what it says instead of one.
QString elsewhere(const Request &request, const QString &location)
{
    const QString words = heard(request, location), host = QUrl(words).host();
    return host.isEmpty() ? words : host;
}

Passed judgedWeb(const Request &request, const Reply &reply)
{
    const int status = reply.status;
    if (status >= 200 && status < 300) {
        Passed out{DeliveryStage::Delivered, {}, {}, -1};
        const bool taken = isTaken(request.carrier, reply.body, out.remote);
        if (taken && request.carrier == Carrier::Statuspage && !isUsable(request, out.remote))
            return unclear(say(QT_TRANSLATE_NOOP(
                "Muster", "The server calls the incident something that is no id, so it cannot be "
                          "seen whether it took the text. Look there before it is sent again.")));
        if (taken)
            return out;
        return failed(say(QT_TRANSLATE_NOOP("Muster", "The server took the call but not the text: %1"),
                          heard(request, reply.body)));
    }
    if (status >= 300 && status < 400)
        return failed(
            say(QT_TRANSLATE_NOOP("Muster",
                                  "The server sends us on to %1. Nothing was sent there; if that is right, "
                                  "give the new address."),
                elsewhere(request, reply.location)));
    if (status == 401 || status == 403)
        return failed(
            say(QT_TRANSLATE_NOOP("Muster", "The server does not accept the secret (%1). Give it anew."),
                QString::number(status)));
    if (status == 429)
        return again(reply, say(QT_TRANSLATE_NOOP("Muster", "The server asks for a pause (429).")));
    if (status == 408 || status >= 500)
        return again(reply, say(QT_TRANSLATE_NOOP("Muster", "The server has trouble itself (%1)."),
                                QString::number(status)));
    return failed(say(QT_TRANSLATE_NOOP("Muster", "The server refused it (%1): %2"), QString::number(status),
                      heard(request, reply.body)));
}

Passed judgedMail(const Request &request, const Reply &reply)
{
    const int code = reply.status;
    const qsizetype taken = request.to.size() - reply.denied.size();
    if (reply.trouble.isEmpty() && taken > 0 && code >= 200 && code < 300) {
        Passed out{DeliveryStage::Delivered, {}, {}, -1};
        if (!reply.denied.isEmpty())
            out.why = sayN(QT_TRANSLATE_N_NOOP("Muster", "%n addresses were refused: %1"),
                           static_cast<int>(reply.denied.size()), heard(request, reply.denied.join("; ")));
        return out;
    }
    if (taken <= 0)
        return failed(say(QT_TRANSLATE_NOOP("Muster", "The mail server took none of the addresses: %1"),
                          heard(request, reply.denied.join("; "))));
    if (code >= 400 && code < 500)
        return again(reply, say(QT_TRANSLATE_NOOP("Muster", "The mail server asks to come again (%1)."),
                                QString::number(code)));
    return failed(say(QT_TRANSLATE_NOOP("Muster", "The mail server refused it (%1): %2"),
                      QString::number(code), heard(request, reply.trouble)));
}

} // namespace

Passed judged(const Request &request, const Reply &reply)
{
    if (reply.line == Reply::Line::Unreached)
        return again(reply, say(QT_TRANSLATE_NOOP("Muster", "The server could not be reached: %1"),
                                heard(request, reply.trouble)));
    if (reply.line == Reply::Line::Impossible)
        return failed(
            say(QT_TRANSLATE_NOOP("Muster", "Nothing can be sent to that address: %1. Give another one."),
                heard(request, reply.trouble)));
    if (reply.line == Reply::Line::Broken)
        return unclear(
            say(QT_TRANSLATE_NOOP("Muster", "The line broke before the server said whether it took the text "
                                            "(%1). Look there before it is sent again."),
                heard(request, reply.trouble)));
    return request.carrier == Carrier::Smtp ? judgedMail(request, reply) : judgedWeb(request, reply);
}

} // namespace muster
