#include "models/net/request.h"

#include "models/comms/templates.h"
#include "models/core/digest.h"
#include "models/core/zone.h"
#include "models/post/mail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace muster {

namespace {

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QString L(const char *text) { return QString::fromLatin1(text); }

/// Subject and body as one text, for places without a subject.
QString wholeText(const Delivery &d) { return d.subject.isEmpty() ? d.text : d.subject + L("\n\n") + d.text; }

/// An address that may be spoken to: in the clear only on this machine, or where a webhook is so.
Result<QUrl> addressIn(const QString &words, Carrier carrier)
{
    QUrl url(words.trimmed(), QUrl::StrictMode);
    const bool clear =
        url.scheme() == QLatin1String("http") && (carrier == Carrier::Webhook || isLoopback(url.host()));
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("https") && !clear))
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "The secret is no address that begins with https://. Nothing was sent; give it again.")));
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

// ----------------------------------------------------------------------------------------------------- Slack

QString escapedForSlack(QString text)
{
    return text.replace(u'&', L("&amp;")).replace(u'<', L("&lt;")).replace(u'>', L("&gt;"));
}

/// Pieces of at most so many UTF-16 units, cut at the ends of paragraphs, lines or words where there are any.
QStringList pieces(QString text, qsizetype most)
{
    QStringList out;
    while (text.size() > most) {
        qsizetype end = -1;
        for (const char *mark : {"\n\n", "\n", " "}) {
            end = text.lastIndexOf(QLatin1String(mark), most - 1);
            if (end > 0)
                break;
        }
        if (end <= 0)
            end = text.at(most).isLowSurrogate() ? most - 1 : most;
        out.append(text.first(end).trimmed());
        text = text.sliced(end).trimmed();
    }
    if (!text.isEmpty())
        out.append(text);
    return out;
}

QByteArray slackBody(const Delivery &d)
{
    constexpr qsizetype header = 150, section = 2900;
    QJsonArray blocks;
    const auto block = [&](const char *type, const char *textType, const QString &text) {
        blocks.append(QJsonObject{{L("type"), L(type)},
                                  {L("text"), QJsonObject{{L("type"), L(textType)}, {L("text"), text}}}});
    };
    QString rest = escapedForSlack(d.text);
    if (!d.subject.isEmpty() && d.subject.size() <= header)
        block("header", "plain_text", d.subject);
    else if (!d.subject.isEmpty())
        rest = L("*") + escapedForSlack(d.subject) + L("*\n\n") + rest;
    for (const QString &piece : pieces(rest, section))
        block("section", "mrkdwn", piece);
    return compact({{L("text"), escapedForSlack(wholeText(d))}, {L("blocks"), blocks}});
}

// ------------------------------------------------------------------------------------------- Teams and the
// rest

QByteArray teamsBody(const Delivery &d)
{
    QJsonArray body;
    if (!d.subject.isEmpty())
        body.append(QJsonObject{{L("type"), L("TextBlock")},
                                {L("text"), d.subject},
                                {L("weight"), L("Bolder")},
                                {L("size"), L("Medium")},
                                {L("wrap"), true}});
    for (const QString &paragraph : d.text.split(L("\n\n"), Qt::SkipEmptyParts))
        body.append(
            QJsonObject{{L("type"), L("TextBlock")}, {L("text"), paragraph.trimmed()}, {L("wrap"), true}});
    const QJsonObject card{{L("$schema"), L("http://adaptivecards.io/schemas/adaptive-card.json")},
                           {L("type"), L("AdaptiveCard")},
                           {L("version"), L("1.4")},
                           {L("body"), body}};
    const QJsonObject attachment{{L("contentType"), L("application/vnd.microsoft.card.adaptive")},
                                 {L("contentUrl"), QJsonValue::Null},
                                 {L("content"), card}};
    return compact({{L("type"), L("message")}, {L("attachments"), QJsonArray{attachment}}});
}

QByteArray robotBody(const Delivery &d)
{
    const QString text = wholeText(d);
    if (d.connector.carrier == Carrier::Feishu)
        return compact({{L("msg_type"), L("text")}, {L("content"), QJsonObject{{L("text"), text}}}});
    QJsonObject out{{L("msgtype"), L("text")}, {L("text"), QJsonObject{{L("content"), text}}}};
    if (d.connector.carrier == Carrier::Dingtalk)
        out.insert(L("msgUuid"), d.id.toString());
    return compact(out);
}

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

Result<QByteArray> webhookBody(const Delivery &d, const Sending &sending)
{
    if (d.connector.shape.isEmpty()) {
        QJsonObject out;
        for (const auto &[name, words] : toldToWebhook(d, sending))
            out.insert(name, words);
        return compact(out);
    }
    Names names;
    for (const auto &[name, words] : toldToWebhook(d, sending))
        names.insert(name, inJson(words));
    MUSTER_TRY_ASSIGN(const QString out, filled(d.connector.shape, names));
    QJsonParseError error{};
    QJsonDocument::fromJson(out.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "What the template of “%1” makes is no JSON: %2. "
                                                          "Nothing was sent."),
                              d.connector.name, error.errorString()));
    return out.toUtf8();
}

Result<Request> toWebhook(const Delivery &d, const Sending &sending)
{
    // The address, and below it headers such as "Authorization: Bearer ...", one a line.
    QStringList lines = sending.secret.split(u'\n', Qt::SkipEmptyParts);
    MUSTER_TRY_ASSIGN(const QUrl url,
                      addressIn(lines.isEmpty() ? QString() : lines.takeFirst(), d.connector.carrier));
    QByteArray body;
    switch (d.connector.carrier) {
    case Carrier::Slack: body = slackBody(d); break;
    case Carrier::Teams: body = teamsBody(d); break;
    case Carrier::Webhook: {
        MUSTER_TRY_ASSIGN(body, webhookBody(d, sending));
        break;
    }
    default: body = robotBody(d);
    }
    constexpr qsizetype teamsMost = qsizetype(28) * 1024;
    if (d.connector.carrier == Carrier::Teams && body.size() > teamsMost)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That makes %1 bytes; Teams takes 28 KB. Nothing was "
                                                       "sent; shorten the text."),
                           QString::number(body.size())));
    Request out = posted(d.connector.carrier, url, body);
    // Everything behind the host is what lets anybody write there.
    out.secrets = {out.url.sliced(url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toEncoded().size())};
    if (d.connector.carrier != Carrier::Webhook)
        return out;
    out.headers.append({"Idempotency-Key", d.id.toString().toLatin1()});
    for (const QString &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return refused(say(QT_TRANSLATE_NOOP(
                "Muster",
                "Below the address of a webhook there are headers, such as “Authorization: Bearer …”, one "
                "a line. Nothing was sent.")));
        out.headers.append({line.first(colon).trimmed().toUtf8(), line.sliced(colon + 1).trimmed().toUtf8()});
        out.secrets.append(out.headers.last().second);
    }
    return out;
}

// -------------------------------------------------------------------------------------------------
// Statuspage

QUrl statuspageUrl(const Connector &connector, const QString &rest)
{
    const QString base = connector.address.isEmpty() ? L("https://api.statuspage.io") : connector.address;
    const QString page = QString::fromLatin1(QUrl::toPercentEncoding(connector.page));
    return QUrl(base + L("/v1/pages/") + page + L("/incidents") + rest);
}

Result<Request> statuspageRequest(const Connector &connector, const Sending &sending, const QString &rest)
{
    if (sending.secret.trimmed().isEmpty())
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "“%1” needs its API key. Nothing was sent."), connector.name));
    MUSTER_TRY_ASSIGN(const QUrl url, addressIn(statuspageUrl(connector, rest).toString(QUrl::FullyEncoded),
                                                connector.carrier));
    Request out = posted(connector.carrier, url, {});
    const QByteArray key = sending.secret.trimmed().toUtf8();
    out.headers.append({"Authorization", "OAuth " + key});
    out.secrets = {key};
    return out;
}

Result<Request> toStatuspage(const Delivery &d, const Sending &sending)
{
    const bool first = sending.remote.isEmpty();
    MUSTER_TRY_ASSIGN(
        Request out,
        statuspageRequest(d.connector, sending, first ? L(".json") : u'/' + sending.remote + L(".json")));
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
    const qsizetype served = servedOf(sending.remote, sending.recipients);
    if (served < 0)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "The list of recipients begins otherwise than when part of it was served. Nothing was sent; "
            "send the rest by hand.")));
    const QStringList left = sending.recipients.sliced(qMin(served, sending.recipients.size()));
    if (left.isEmpty())
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "There is nobody left to send “%1” to. Nothing was sent."),
                d.connector.name));
    if (!d.connector.user.isEmpty() && sending.secret.isEmpty())
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
    one.password = one.user.isEmpty() ? QByteArray() : sending.secret.toUtf8();
    one.secrets = {one.password};
    QList<Request> out;
    for (qsizetype at = 0; at < left.size(); at += mailBatch) {
        one.to.clear();
        for (const QString &address : left.sliced(at, qMin(mailBatch, left.size() - at)))
            one.to.append(address.toUtf8());
        out.append(one);
    }
    return out;
}

} // namespace

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           host.startsWith(QLatin1String("127."));
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

QString foundIn(const QByteArray &answer, const Delivery &delivery)
{
    const QJsonArray all = QJsonDocument::fromJson(answer).array();
    for (const auto &value : all) {
        const QJsonObject incident = value.toObject();
        const QJsonObject mine = incident.value(L("metadata")).toObject().value(L("muster")).toObject();
        if (mine.value(L("delivery")).toString() == delivery.id.toString())
            return incident.value(L("id")).toString();
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
    for (const QByteArray &secret : request.secrets) {
        if (secret.size() > 1) // a bare "/" is none
            text.replace(QString::fromUtf8(secret),
                         L("/").repeated(secret.startsWith('/') ? 1 : 0) + QString(8, QChar(0x2022)));
    }
    return text;
}

Result<> checkShape(const QString &shape)
{
    Names names;
    for (const auto &[name, words] : toldToWebhook({}, {}))
        names.insert(name, words);
    return checkTemplate(shape, names);
}

QString progressOf(const QStringList &recipients, qsizetype served)
{
    const QByteArray who = recipients.first(served).join(u'\n').toUtf8();
    return QString::number(served) + u' ' + QString::fromLatin1(nameFor({who}, 16));
}

qsizetype servedOf(const QString &progress, const QStringList &recipients)
{
    if (progress.isEmpty())
        return 0;
    const qsizetype served = progress.section(u' ', 0, 0).toLongLong();
    if (served < 0 || served > recipients.size() || progressOf(recipients, served) != progress)
        return -1;
    return served;
}

} // namespace muster
