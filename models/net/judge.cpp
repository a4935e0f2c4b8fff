// What an answer means for the delivery.

#include "models/net/bare.h"
#include "models/net/carry.h"
#include "models/net/veil.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace muster {

namespace {

/// How many characters a secret may take that is cut off at the end, each of them escaped.
qsizetype longestWriting(const Request &request)
{
    constexpr qsizetype escaped = 12;
    qsizetype out = 0;
    for (const QByteArray &secret : request.secrets)
        out = std::max(out, secret.size());
    return out * escaped;
}

/// Words from outside, as far as a line of the timeline should hold them: a server may repeat what it was
/// sent, and what is a secret of that stays one. Empty where one is in them that cannot be cut out.
QString heard(const Request &request, const QString &said, bool isCut = false)
{
    constexpr qsizetype most = 200, looked = qsizetype(64) * 1024;
    const QString all = said.simplified();
    QString words = all.left(looked);
    if (holdsSecret(words, request.secrets))
        return {};
    words = veiled(words, request.secrets);
    if (isCut || all.size() > looked)
        words.chop(longestWriting(request));
    return words.size() > most ? words.first(most) + QChar(0x2026) : words;
}

/// The same of an answer's body.
QString heardOf(const Request &request, const Reply &reply)
{
    return heard(request, QString::fromUtf8(reply.body), reply.body.size() >= maxAnswer);
}

/// The same for a place that needs some words.
QString heardOrDots(const Request &request, const QString &said)
{
    const QString words = heard(request, said);
    return words.isEmpty() ? QString(QChar(0x2026)) : words;
}

QString heardOrDots(const Request &request, const QByteArray &said)
{
    return heardOrDots(request, QString::fromUtf8(said));
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

/// A workflow takes the text with 202 and says nothing; a connector of old said "1", with 200 also where the
/// chat itself had refused the text.
bool isTakenByTeams(const Reply &reply, const QJsonObject &json)
{
    constexpr int accepted = 202;
    const QByteArray words = reply.body.trimmed();
    if (words.isEmpty() || words == "1")
        return true;
    return reply.status == accepted && !json.isEmpty() && !reportsError(json);
}

bool isTaken(Carrier carrier, const Reply &reply, QString &remote)
{
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    switch (carrier) {
    case Carrier::Slack: return reply.body.trimmed() == "ok";
    case Carrier::Teams: return isTakenByTeams(reply, json);
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

/// Where a server would rather have us go: the host, or what it says instead of one; empty if that cannot be
/// shown.
QString elsewhere(const Request &request, const QString &location)
{
    const QString words = heard(request, location), host = QUrl(words).host();
    return host.isEmpty() ? words : host;
}

Passed paused(const Reply &reply)
{
    return again(reply, say(QT_TRANSLATE_NOOP("Muster", "The server asks for a pause (429).")));
}

Passed notTaken(const Request &request, const Reply &reply)
{
    if (request.carrier == Carrier::Teams && reply.body.contains("HTTP error 429"))
        return paused(reply);
    const QString words = heardOf(request, reply);
    if (words.isEmpty())
        return failed(
            say(QT_TRANSLATE_NOOP("Muster", "The server took the call but not the text, and said nothing "
                                            "that can be shown here.")));
    return failed(say(QT_TRANSLATE_NOOP("Muster", "The server took the call but not the text: %1"), words));
}

Passed judgedTaken(const Request &request, const Reply &reply)
{
    Passed out{DeliveryStage::Delivered, {}, {}, -1};
    if (!isTaken(request.carrier, reply, out.remote))
        return notTaken(request, reply);
    if (request.carrier == Carrier::Statuspage && !isIncidentId(out.remote, request.secrets))
        return unclear(say(QT_TRANSLATE_NOOP(
            "Muster", "The server calls the incident something that is no id, so it cannot be "
                      "seen whether it took the text. Look there before it is sent again.")));
    return out;
}

Passed sentOn(const Request &request, const Reply &reply)
{
    const QString where = elsewhere(request, reply.location);
    if (where.isEmpty())
        return failed(say(
            QT_TRANSLATE_NOOP("Muster", "The server sends us on to an address that cannot be shown here "
                                        "(%1). Nothing was sent there; look whether ours is still right."),
            QString::number(reply.status)));
    return failed(say(
        QT_TRANSLATE_NOOP("Muster", "The server sends us on to %1. Nothing was sent there; if that is right, "
                                    "give the new address."),
        where));
}

Passed judgedWeb(const Request &request, const Reply &reply)
{
    const int status = reply.status;
    if (status >= 200 && status < 300)
        return judgedTaken(request, reply);
    if (status >= 300 && status < 400)
        return sentOn(request, reply);
    if (status == 401 || status == 403)
        return failed(
            say(QT_TRANSLATE_NOOP("Muster", "The server does not accept the secret (%1). Give it anew."),
                QString::number(status)));
    if (status == 429)
        return paused(reply);
    if (status == 408 || status >= 500)
        return again(reply, say(QT_TRANSLATE_NOOP("Muster", "The server has trouble itself (%1)."),
                                QString::number(status)));
    const QString words = heardOf(request, reply);
    if (words.isEmpty())
        return failed(say(QT_TRANSLATE_NOOP("Muster", "The server refused it (%1) and said nothing that can "
                                                      "be shown here."),
                          QString::number(status)));
    return failed(
        say(QT_TRANSLATE_NOOP("Muster", "The server refused it (%1): %2"), QString::number(status), words));
}

Passed judgedMail(const Request &request, const Reply &reply)
{
    const int code = reply.status;
    const qsizetype taken = request.to.size() - reply.denied.size();
    if (reply.trouble.isEmpty() && taken > 0 && code >= 200 && code < 300) {
        Passed out{DeliveryStage::Delivered, {}, {}, -1};
        if (!reply.denied.isEmpty())
            out.why =
                sayN(QT_TRANSLATE_N_NOOP("Muster", "%n addresses were refused: %1"),
                     static_cast<int>(reply.denied.size()), heardOrDots(request, reply.denied.join("; ")));
        return out;
    }
    // Some put off whomever they meet for the first time.
    if (taken <= 0 && !reply.putOff.isEmpty())
        return again(reply, comeAgain(reply.putOffBy));
    if (taken <= 0)
        return failed(say(QT_TRANSLATE_NOOP("Muster", "The mail server took none of the addresses: %1"),
                          heardOrDots(request, reply.denied.join("; "))));
    if (code >= 400 && code < 500)
        return again(reply, comeAgain(code));
    return failed(say(QT_TRANSLATE_NOOP("Muster", "The mail server refused it (%1): %2"),
                      QString::number(code), heardOrDots(request, reply.trouble)));
}

/// The server as a sentence names it.
QString serverOf(const Request &request)
{
    const QUrl url(QString::fromUtf8(request.url));
    return heardOrDots(request, url.adjusted(QUrl::RemoveUserInfo).authority());
}

} // namespace

Message comeAgain(int code)
{
    return say(QT_TRANSLATE_NOOP("Muster", "The mail server asks to come again (%1)."),
               QString::number(code));
}

Passed judged(const Request &request, const Reply &reply)
{
    const QString trouble = heardOrDots(request, reply.trouble), where = serverOf(request);
    if (reply.line == Reply::Line::Unreached)
        return again(
            reply,
            unreachedBecause(reply.cause, where)
                .value_or(say(QT_TRANSLATE_NOOP("Muster", "The server could not be reached: %1"), trouble)));
    if (reply.line == Reply::Line::Impossible)
        return failed(
            say(QT_TRANSLATE_NOOP("Muster", "Nothing can be sent to that address: %1. Give another one."),
                trouble));
    if (reply.line == Reply::Line::Broken)
        return unclear(
            unclearBecause(reply.cause, where)
                .value_or(say(QT_TRANSLATE_NOOP("Muster",
                                                "The line broke before the server said whether it took the "
                                                "text (%1). Look there before it is sent again."),
                              trouble)));
    return request.carrier == Carrier::Smtp ? judgedMail(request, reply) : judgedWeb(request, reply);
}

} // namespace muster
