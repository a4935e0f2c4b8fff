#include "models/net/chatbody.h"

#include "models/net/compactjson.h"
#include "models/proof/robots.h"
#include "models/proof/teams.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace muster {

namespace {

/// Subject and body as one text, for places without a subject.
QString wholeText(const Delivery &d) { return d.subject.isEmpty() ? d.text : d.subject + L("\n\n") + d.text; }

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

/// Feishu reads `<at user_id="all">` in a text and calls everybody. Nothing says that it reads entities
/// there, so the sign goes that only looks the same.
QString withoutCalls(QString text)
{
    static const QRegularExpression tag(L("<(?=[\\s/]*at\\b)"), QRegularExpression::CaseInsensitiveOption);
    return text.replace(tag, QString(QChar(0xff1c)));
}

QByteArray robotBody(const Delivery &d)
{
    const QString text = wholeText(d);
    switch (d.connector.carrier) {
    case Carrier::Feishu: return feishuMessage(withoutCalls(text));
    case Carrier::Dingtalk: return dingtalkMessage(text, d.id.toString());
    default: return compact({{L("msgtype"), L("text")}, {L("text"), QJsonObject{{L("content"), text}}}});
    }
}

} // namespace

QByteArray chatBody(const Delivery &delivery)
{
    switch (delivery.connector.carrier) {
    case Carrier::Slack: return slackBody(delivery);
    case Carrier::Teams: return teamsMessage(delivery.subject, delivery.text);
    default: return robotBody(delivery);
    }
}

} // namespace muster
