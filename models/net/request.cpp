#include "models/net/request.h"

#include "models/net/bare.h"
#include "models/net/chatbody.h"
#include "models/net/compactjson.h"
#include "models/net/lines.h"
#include "models/net/mailprogress.h"
#include "models/net/sign.h"
#include "models/net/veil.h"
#include "models/net/webhookbody.h"
#include "models/post/mail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace muster {

namespace {

/// An address that may be spoken to: in the clear only on this machine.
Result<QUrl> addressIn(const QString &words)
{
    QUrl url(words.trimmed(), QUrl::StrictMode);
    const bool clear = url.scheme() == QLatin1String("http") && isLoopback(url.host());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("https") && !clear))
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "The secret is no address that begins with https://. Nothing was sent; give it again.")));
    url.setFragment(QString());
    return url;
}

Request posted(Carrier carrier, const QUrl &url, const QByteArray &body)
{
    Request out;
    out.carrier = carrier;
    out.url = url.toEncoded();
    out.headers = {{"Content-Type", "application/json; charset=utf-8"},
                   {"User-Agent", "Muster/" MUSTER_VERSION}};
    out.body = body;
    return out;
}

/// Puts what may stand below the address of a webhook into the request: headers such as "Authorization:
/// Bearer ...", one a line.
Result<> addHeaders(Request &out, const QStringList &lines)
{
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return refused(say(QT_TRANSLATE_NOOP(
                "Muster",
                "Below the address of a webhook there are headers, such as “Authorization: Bearer …”, one "
                "a line. Nothing was sent.")));
        out.headers.append({line.first(colon).trimmed().toUtf8(), line.sliced(colon + 1).trimmed().toUtf8()});
        out.secrets += secretsOfHeader(out.headers.last().second);
    }
    return {};
}

/// Signs the request where a key stands below the address of a robot.
Result<> addSignature(Request &out, const QStringList &lines, qint64 atUs)
{
    if (lines.size() > 1)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "Below the address of a robot there is its signing key, in one "
                                            "line, and nothing else. Nothing was sent.")));
    if (!lines.isEmpty())
        sign(out, lines.first().trimmed().toUtf8(), atUs);
    return {};
}

Result<Request> toWebhook(const Delivery &d, const Sending &sending)
{
    // The address, and what belongs to it below.
    MUSTER_TRY_ASSIGN(QStringList lines, secretLines(sending.secret, d.connector.name));
    MUSTER_TRY_ASSIGN(const QUrl url, addressIn(lines.isEmpty() ? QString() : lines.takeFirst()));
    const Carrier carrier = d.connector.carrier;
    const bool any = carrier == Carrier::Webhook;
    MUSTER_TRY_ASSIGN(const QByteArray body, any ? webhookBody(d, sending) : Result<QByteArray>(chatBody(d)));
    constexpr qsizetype teamsMost = qsizetype(28) * 1024;
    if (carrier == Carrier::Teams && body.size() > teamsMost)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That makes %1 bytes; Teams takes 28 KB. Nothing was "
                                                       "sent; shorten the text."),
                           QString::number(body.size())));
    Request out = posted(carrier, url, body);
    if (carrier == Carrier::Dingtalk || carrier == Carrier::Feishu)
        MUSTER_TRY(addSignature(out, lines, sending.at));
    // Everything behind the host is what lets anybody write there.
    out.secrets += secretsIn(QUrl::fromEncoded(out.url), carrier);
    if (!any)
        return out;
    out.headers.append({"Idempotency-Key", d.id.toString().toLatin1()});
    MUSTER_TRY(addHeaders(out, lines));
    return out;
}

// -------------------------------------------------------------------------------------------------
// Statuspage

/// A part of a path, with nothing in it that could end it.
QString pathPart(const QString &words) { return QString::fromLatin1(QUrl::toPercentEncoding(words)); }

QUrl statuspageUrl(const Connector &connector, const QString &rest)
{
    const QString base = connector.address.isEmpty() ? L("https://api.statuspage.io") : connector.address;
    return QUrl(base + L("/v1/pages/") + pathPart(connector.page.trimmed()) + L("/incidents") + rest);
}

Result<Request> statuspageRequest(const Connector &connector, const Sending &sending, const QString &rest)
{
    MUSTER_TRY_ASSIGN(const QString secret, secretLine(sending.secret, connector.name));
    if (secret.isEmpty())
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "“%1” needs its API key. Nothing was sent."), connector.name));
    const QString page = connector.page.trimmed();
    if (page.isEmpty() || page == L(".") || page == L("..")) // what is sent drops these from a path
        return refused(say(QT_TRANSLATE_NOOP("Muster", "“%1” needs the id of its page. Nothing was sent."),
                           connector.name));
    MUSTER_TRY_ASSIGN(const QUrl url, addressIn(statuspageUrl(connector, rest).toString(QUrl::FullyEncoded)));
    Request out = posted(connector.carrier, url, {});
    out.secrets = {secret.trimmed().toUtf8()};
    out.headers.append({"Authorization", "OAuth " + out.secrets.first()});
    return out;
}

Result<Request> toStatuspage(const Delivery &d, const Sending &sending)
{
    const bool first = sending.remote.isEmpty();
    if (!first && !isIncidentId(sending.remote, {sending.secret.toUtf8()}))
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "“%1” calls the incident something that is no id, so it "
                                            "cannot be told which one this continues. Nothing was "
                                            "sent; write it there by hand."),
                d.connector.name));
    MUSTER_TRY_ASSIGN(Request out,
                      statuspageRequest(d.connector, sending,
                                        first ? L(".json") : u'/' + pathPart(sending.remote) + L(".json")));
    out.method = first ? "POST" : "PATCH";
    QJsonObject incident{
        {L("status"), d.state},
        {L("body"), d.text},
        {L("deliver_notifications"), true},
        {L("metadata"), QJsonObject{{L("muster"), QJsonObject{{L("delivery"), d.id.toString()}}}}}};
    if (first)
        incident.insert(L("name"), d.subject.isEmpty() ? d.text.section(u'\n', 0, 0).left(255) : d.subject);
    out.body = compact({{L("incident"), incident}});
    return out;
}

// -------------------------------------------------------------------------------------------------------
// mail

Result<QList<Request>> toMailServer(const Delivery &d, const Sending &sending)
{
    auto progress = progressIn(sending.remote, sending.recipients);
    if (!progress)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "The list of recipients begins otherwise than when part of it was served. Nothing was sent; "
            "send the rest by hand.")));
    if (progress->next(sending.recipients).isEmpty())
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "There is nobody left to send “%1” to. Nothing was sent."),
                d.connector.name));
    MUSTER_TRY_ASSIGN(const QString password, secretLine(sending.secret, d.connector.name));
    if (!d.connector.user.isEmpty() && password.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("Muster", "“%1” needs the password of %2. Nothing was sent."),
                           d.connector.name, d.connector.user));
    Mail mail;
    mail.text = {d.subject, d.text};
    mail.language = d.language;
    mail.fromName = sending.sender;
    mail.from = d.connector.from;
    mail.at = sending.at;
    mail.key = d.id.toString().toLatin1();
    mail.unsent = false;
    Request one;
    one.carrier = Carrier::Smtp;
    one.method = "MAIL";
    one.url = d.connector.address.toUtf8();
    one.body = mailOf(mail);
    one.from = d.connector.from.toUtf8();
    one.user = d.connector.user.toUtf8();
    one.password = one.user.isEmpty() ? QByteArray() : password.toUtf8();
    one.secrets = secretsOfLogin(one.user, one.password);
    QList<Request> out;
    do {
        const QStringList batch = progress->next(sending.recipients);
        one.to.clear();
        for (const QString &address : batch)
            one.to.append(address.toUtf8());
        out.append(one);
        progress->served += batch.size();
    } while (progress->served < sending.recipients.size());
    return out;
}

} // namespace

bool isLoopback(const QString &host)
{
    // A name may begin with "127." and stand for any machine.
    static const QRegularExpression four(L("\\A127(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}\\z"));
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || four.match(host).hasMatch();
}

QString standIn(Carrier carrier)
{
    const bool words = carrier == Carrier::Smtp || carrier == Carrier::Statuspage;
    return words ? L("secret") : L("https://secret.invalid/");
}

Result<QList<Request>> requestsFor(const Delivery &delivery, const Sending &sending)
{
    if (delivery.text.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("Muster", "The text was erased. Nothing was sent.")));
    if (delivery.connector.carrier == Carrier::Smtp)
        return toMailServer(delivery, sending);
    const bool page = delivery.connector.carrier == Carrier::Statuspage;
    MUSTER_TRY_ASSIGN(const Request one,
                      page ? toStatuspage(delivery, sending) : toWebhook(delivery, sending));
    return QList{one};
}

std::optional<Request> lookupFor(const Delivery &delivery, const Sending &sending)
{
    if (delivery.connector.carrier != Carrier::Statuspage)
        return std::nullopt;
    Result<Request> request = statuspageRequest(delivery.connector, sending, L(".json"));
    if (!request)
        return std::nullopt;
    request->method = "GET";
    return *request;
}

bool isIncidentId(const QString &id, const QByteArrayList &secrets)
{
    static const QRegularExpression whole(L("\\A[A-Za-z0-9_-]{1,64}\\z"));
    return whole.match(id).hasMatch() && veiled(id, secrets) == id && !holdsSecret(id, secrets);
}

QString foundIn(const QByteArray &answer, const Delivery &delivery, const QByteArrayList &secrets)
{
    const QJsonArray all = QJsonDocument::fromJson(answer).array();
    for (const auto &value : all) {
        const QJsonObject incident = value.toObject();
        const QJsonObject mine = incident.value(L("metadata")).toObject().value(L("muster")).toObject();
        if (mine.value(L("delivery")).toString() != delivery.id.toString())
            continue;
        const QString id = incident.value(L("id")).toString();
        return isIncidentId(id, secrets) ? id : QString(unusableId);
    }
    return {};
}

QString shown(const Request &request)
{
    QByteArray out = request.method + ' ' + request.url + '\n';
    if (request.carrier == Carrier::Smtp) {
        if (!request.user.isEmpty())
            out += "AUTH " + request.user + ' ' + request.password + '\n';
        out += "MAIL FROM:<" + request.from + ">\n";
        for (const QByteArray &to : request.to)
            out += "RCPT TO:<" + to + ">\n";
    }
    for (const auto &[name, value] : request.headers)
        out += name + ": " + value + '\n';
    QString text = QString::fromUtf8(out + '\n' + request.body);
    text.replace(standIn(Carrier::Webhook), QString(8, QChar(0x2022)));
    return veiled(text, request.secrets);
}

} // namespace muster
