#include "models/net/carry.h"
#include "models/net/keyring.h"
#include "models/net/mailprogress.h"
#include "models/net/sign.h"
#include "models/net/webhookbody.h"
#include "models/proof/proof.h"
#include "tests/support/check.h"
#include "tests/support/server.h"
#include "tests/unit/net/answers.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>

using namespace muster;

namespace {

Delivery delivery(Carrier carrier)
{
    Delivery out;
    out.id = *Id::fromString(QStringLiteral("0199e7c5-0000-7000-8000-000000000001"));
    out.connector.name = QStringLiteral("Way out");
    out.connector.carrier = carrier;
    out.connector.page = QStringLiteral("pg1");
    out.connector.from = QStringLiteral("status@example.com");
    out.connector.recipients = QStringLiteral("list");
    out.subject = QStringLiteral("Checkout <down>");
    out.text = QStringLiteral("Some orders fail & are not charged.\n\nNext update by 14:45 UTC.");
    out.state = QStringLiteral("identified");
    out.language = QStringLiteral("en");
    out.nextBy = 1'795'500'000'000'000;
    return out;
}

Sending with(const QString &secret)
{
    Sending out;
    out.secret = secret;
    out.number = QStringLiteral("INC-0042");
    out.at = 1'795'490'000'000'000;
    return out;
}

Request only(const Delivery &d, const Sending &s)
{
    const auto out = requestsFor(d, s);
    return out && out->size() == 1 ? out->first() : Request{};
}

QJsonObject bodyOf(const Request &request) { return QJsonDocument::fromJson(request.body).object(); }

constexpr Patience brief{2'000, 2'000};

} // namespace

class NetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slackGetsBlocksAndATextWithoutThem()
    {
        const Request request = only(delivery(Carrier::Slack),
                                     with(QStringLiteral("https://hooks.slack.com/services/T0/B0/x1y2")));
        QCOMPARE(request.url, QByteArray("https://hooks.slack.com/services/T0/B0/x1y2"));
        const QJsonObject body = bodyOf(request);
        const QJsonArray blocks = body.value(QLatin1String("blocks")).toArray();
        QCOMPARE(blocks.at(0).toObject().value(QLatin1String("type")).toString(), QStringLiteral("header"));
        QCOMPARE(blocks.at(0)[QLatin1String("text")][QLatin1String("text")].toString(),
                 QStringLiteral("Checkout <down>"));
        // Only & < > are escaped in mrkdwn (Slack, "Formatting text").
        QCOMPARE(blocks.at(1)[QLatin1String("text")][QLatin1String("text")].toString(),
                 QStringLiteral("Some orders fail &amp; are not charged.\n\nNext update by 14:45 UTC."));
        QVERIFY(
            body.value(QLatin1String("text")).toString().startsWith(QLatin1String("Checkout &lt;down&gt;")));
    }

    void aLongTextBecomesSectionsThatLoseNothing()
    {
        Delivery long_ = delivery(Carrier::Slack);
        long_.text = QString(QStringLiteral("Wir arbeiten daran. 我们正在处理。 ")).repeated(400).trimmed();
        const QJsonArray blocks =
            bodyOf(only(long_, with(QStringLiteral("https://hooks.slack.com/x"))))[QLatin1String("blocks")]
                .toArray();
        QString all;
        for (qsizetype i = 1; i < blocks.size(); ++i) {
            const QString piece = blocks.at(i)[QLatin1String("text")][QLatin1String("text")].toString();
            QVERIFY(piece.size() <= 3000); // Slack, "Section block"
            all += piece + u' ';
        }
        QCOMPARE(all.simplified(), long_.text.simplified());
    }

    void teamsGetsAnAdaptiveCard()
    {
        const QJsonObject body = bodyOf(
            only(delivery(Carrier::Teams), with(QStringLiteral("https://prod.logic.azure.com/w?sig=abc"))));
        QCOMPARE(body.value(QLatin1String("type")).toString(), QStringLiteral("message"));
        const QJsonObject attachment = body.value(QLatin1String("attachments")).toArray().at(0).toObject();
        QCOMPARE(attachment.value(QLatin1String("contentType")).toString(),
                 QStringLiteral("application/vnd.microsoft.card.adaptive"));
        QVERIFY(attachment.value(QLatin1String("contentUrl")).isNull());
        const QJsonArray lines = attachment.value(QLatin1String("content"))[QLatin1String("body")].toArray();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(2)[QLatin1String("text")].toString(), QStringLiteral("Next update by 14:45 UTC."));
        QVERIFY(lines.at(1)[QLatin1String("wrap")].toBool());
        // What is measured is what is posted, the backslashes before "*" and "_" with it.
        Delivery marked = delivery(Carrier::Teams);
        marked.text = QStringLiteral("*All* orders_\n- some\n1. none [x](y)");
        const Request posted = only(marked, with(QStringLiteral("https://prod.logic.azure.com/w")));
        QVERIFY(posted.body.contains(R"(\\*All\\* orders\\_)"));
        QCOMPARE(posted.body.size(), proofOf(Channel::Teams, marked.subject, marked.text).length);
        // 28 KB is Teams' limit: more is refused here, where the text can still be shortened.
        Delivery big = delivery(Carrier::Teams);
        big.text = QString(qsizetype(29) * 1024, u'x');
        CHECK_FAILS(requestsFor(big, with(QStringLiteral("https://prod.logic.azure.com/w"))),
                    Failure::Refused);
    }

    void statuspageIsOpenedAndThenContinued()
    {
        const Delivery d = delivery(Carrier::Statuspage);
        Sending sending = with(QStringLiteral("key-1"));
        const Request first = only(d, sending);
        QCOMPARE(first.method, QByteArray("POST"));
        QCOMPARE(first.url, QByteArray("https://api.statuspage.io/v1/pages/pg1/incidents.json"));
        QVERIFY(first.headers.contains({"Authorization", "OAuth key-1"}));
        const QJsonObject incident = bodyOf(first).value(QLatin1String("incident")).toObject();
        QCOMPARE(incident.value(QLatin1String("name")).toString(), d.subject);
        QCOMPARE(incident.value(QLatin1String("status")).toString(), QStringLiteral("identified"));
        QCOMPARE(incident.value(QLatin1String("body")).toString(), d.text);
        sending.remote = QStringLiteral("p31zjtct2jer");
        const Request next = only(d, sending);
        QCOMPARE(next.method, QByteArray("PATCH"));
        QVERIFY(next.url.endsWith("/incidents/p31zjtct2jer.json"));
        QVERIFY(!bodyOf(next).value(QLatin1String("incident")).toObject().contains(QLatin1String("name")));
    }

    void robotsGetTheirText()
    {
        const QJsonObject wecom =
            bodyOf(only(delivery(Carrier::Wecom),
                        with(QStringLiteral("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k"))));
        QCOMPARE(wecom.value(QLatin1String("msgtype")).toString(), QStringLiteral("text"));
        QVERIFY(wecom.value(QLatin1String("text"))[QLatin1String("content")].toString().contains(
            QLatin1String("14:45")));
        const QJsonObject ding =
            bodyOf(only(delivery(Carrier::Dingtalk),
                        with(QStringLiteral("https://oapi.dingtalk.com/robot/send?access_token=t"))));
        QCOMPARE(ding.value(QLatin1String("msgUuid")).toString(), delivery(Carrier::Dingtalk).id.toString());
        const QJsonObject feishu =
            bodyOf(only(delivery(Carrier::Feishu),
                        with(QStringLiteral("https://open.feishu.cn/open-apis/bot/v2/hook/h"))));
        QCOMPARE(feishu.value(QLatin1String("msg_type")).toString(), QStringLiteral("text"));
        // What is measured is what is posted: subject and text, quotation marks as JSON has them.
        for (const auto &[carrier, channel, secret] :
             {std::tuple(Carrier::Wecom, Channel::Wecom,
                         "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k"),
              std::tuple(Carrier::Dingtalk, Channel::Dingtalk,
                         "https://oapi.dingtalk.com/robot/send?access_token=t\nSEC"),
              std::tuple(Carrier::Feishu, Channel::Feishu,
                         "https://open.feishu.cn/open-apis/bot/v2/hook/h\nSEC")}) {
            Delivery quoting = delivery(carrier);
            quoting.text += QStringLiteral("\n“是” and \"yes\"");
            const Request posted = only(quoting, with(QString::fromLatin1(secret)));
            const qsizetype counted = carrier == Carrier::Wecom
                                          ? bodyOf(posted)
                                                .value(QLatin1String("text"))[QLatin1String("content")]
                                                .toString()
                                                .toUtf8()
                                                .size()
                                          : posted.body.size();
            QCOMPARE(counted, proofOf(channel, quoting.subject, quoting.text).length);
        }
    }

    void noTextCallsEverybody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sent");
        const auto row = [](const char *name, const char *text, const char *sent) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(sent);
        };
        row("all", R"(<at user_id="all">x</at> y)", R"(＜at user_id="all">x＜/at> y)");
        row("other case and spaces", "< AT user_id=all/>", "＜ AT user_id=all/>");
        row("no tag", "a <attic>, 1 < 2 & <b>", "a <attic>, 1 < 2 & <b>");
    }
    void noTextCallsEverybody()
    {
        QFETCH(QString, text);
        QFETCH(QString, sent);
        Delivery d = delivery(Carrier::Feishu);
        d.subject.clear();
        d.text = text;
        const Request feishu =
            only(d, with(QStringLiteral("https://open.feishu.cn/open-apis/bot/v2/hook/h")));
        QCOMPARE(bodyOf(feishu).value(QLatin1String("content"))[QLatin1String("text")].toString(), sent);
        // The others call by fields that are not there, and read no tags in a text.
        for (const Carrier carrier : {Carrier::Wecom, Carrier::Dingtalk}) {
            d.connector.carrier = carrier;
            const QJsonObject body = bodyOf(only(d, with(QStringLiteral("https://robot.example.com/x"))));
            QCOMPARE(body.value(QLatin1String("text")).toObject().keys(),
                     QStringList{QStringLiteral("content")});
            QVERIFY(!body.contains(QLatin1String("at")));
        }
    }

    void signaturesAreTheVendors()
    {
        // DingTalk's own example, "https://open-doc.dingtalk.com/microapp/faquestions/hxs5v9".
        QCOMPARE(signatureOf("testappSecret", "1546084445901"),
                 QByteArray("HCbG3xNE3vzhO+u7qCUL1jS5hsu2n5r2cFhnTrtyDAE="));
        // t, k = b"1795490000000", b"SECthis is secret"
        // urllib.parse.quote(base64.b64encode(hmac.new(k, t + b"\n" + k, "sha256").digest()), safe="")
        const QString key = QStringLiteral("\nSECthis is secret");
        const Request ding =
            only(delivery(Carrier::Dingtalk),
                 with(QStringLiteral("https://oapi.dingtalk.com/robot/send?access_token=t") + key));
        QCOMPARE(ding.url, QByteArray("https://oapi.dingtalk.com/robot/send?access_token=t"
                                      "&timestamp=1795490000000"
                                      "&sign=A1FaIrHWZd6500IG%2FUMf6Ie2TZEN%2FmzLoJNYub7woMQ%3D"));
        QVERIFY(!bodyOf(ding).contains(QLatin1String("sign")));
        // base64.b64encode(hmac.new(b"1795490000\n" + k, b"", "sha256").digest())
        const Request feishu =
            only(delivery(Carrier::Feishu),
                 with(QStringLiteral("https://open.feishu.cn/open-apis/bot/v2/hook/h") + key));
        QCOMPARE(feishu.url, QByteArray("https://open.feishu.cn/open-apis/bot/v2/hook/h"));
        QCOMPARE(bodyOf(feishu).value(QLatin1String("timestamp")), QJsonValue(QStringLiteral("1795490000")));
        QCOMPARE(bodyOf(feishu).value(QLatin1String("sign")),
                 QJsonValue(QStringLiteral("2Vvf2CmOmZO/c3I72rQtixuVGnoS1plEkZnS6A/TP4s=")));
        QVERIFY(bodyOf(feishu).value(QLatin1String("content"))[QLatin1String("text")].isString());
        for (const Request &request : {ding, feishu}) {
            const QString text = shown(request);
            for (const char *part : {"SECthis", "A1FaIrHW", "2Vvf2CmO", "access_token", "hook/h"})
                QVERIFY2(!text.contains(QLatin1String(part)), qPrintable(text));
        }
        CHECK_FAILS(requestsFor(delivery(Carrier::Feishu),
                                with(QStringLiteral("https://open.feishu.cn/x") + key + key)),
                    Failure::Refused);
    }

    void signedRobotsOnLoopback_data()
    {
        QTest::addColumn<Carrier>("carrier");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("dingtalk") << Carrier::Dingtalk << QStringLiteral("signed-dingtalk?access_token=t0k")
                                  << QStringLiteral("310000");
        QTest::newRow("feishu") << Carrier::Feishu << QStringLiteral("signed-feishu/t0k")
                                << QStringLiteral("19021");
    }
    void signedRobotsOnLoopback()
    {
        QFETCH(Carrier, carrier);
        QFETCH(QString, path);
        QFETCH(QString, code);
        Server server({QStringLiteral("http")});
        const Request right =
            only(delivery(carrier), with(server.at(path) + QStringLiteral("\r\nSEC-of-loopback\r\n")));
        QCOMPARE(keyOf(judged(right, carried(right, brief)).stage), QStringLiteral("delivered"));
        const Request wrong = only(delivery(carrier), with(server.at(path) + QStringLiteral("\nSEC-other")));
        const Passed refused = judged(wrong, carried(wrong, brief));
        QCOMPARE(keyOf(refused.stage), QStringLiteral("failed"));
        // The server repeats what it was sent; the timeline does not.
        const QString why = refused.why.args.join(u' ');
        QVERIFY2(why.contains(code) && why.contains(QChar(0x2022)), qPrintable(why));
        for (const QByteArray &secret : wrong.secrets)
            QVERIFY2(!why.contains(QString::fromUtf8(secret)), qPrintable(why));
        const Request bare = only(delivery(carrier), with(server.at(path)));
        QCOMPARE(keyOf(judged(bare, carried(bare, brief)).stage), QStringLiteral("failed"));
    }

    void aWebhookIsShapedByItsTemplate()
    {
        Delivery d = delivery(Carrier::Webhook);
        const Sending sending = with(QStringLiteral("https://hook.example.com/in\nX-Token: t0p"));
        const Request own = only(d, sending);
        QCOMPARE(bodyOf(own).value(QLatin1String("next_update")).toString(),
                 QStringLiteral("2026-11-24T06:00:00.000000Z"));
        QVERIFY(own.headers.contains({"X-Token", "t0p"}));
        QVERIFY(own.headers.contains({"Idempotency-Key", d.id.toString().toLatin1()}));
        // Quotes and line breaks of the text cannot end the string they stand in.
        d.text = QStringLiteral("He said \"no\"\nand \\left");
        d.connector.shape = QStringLiteral("{\"content\": \"{{text}}\", \"n\": [1]}");
        QCOMPARE(bodyOf(only(d, sending)).value(QLatin1String("content")).toString(), d.text);
        d.connector.shape = QStringLiteral("{\"content\": {{text}}}");
        CHECK_FAILS(requestsFor(d, sending), Failure::Unreadable);
        CHECK_OK(checkShape(
            QStringLiteral("{\"a\": \"{{subject}}{{#next_update}}{{next_update}}{{/next_update}}\"}")));
        CHECK_FAILS(checkShape(QStringLiteral("{{hostname}}")), Failure::Unreadable);
        CHECK_FAILS(checkShape(QStringLiteral("{{#text}}")), Failure::Unreadable);
    }

    void nothingIsSpokenInTheClear_data()
    {
        QTest::addColumn<Carrier>("carrier");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("fine");
        QTest::newRow("slack http") << Carrier::Slack << QStringLiteral("http://hooks.slack.com/x") << false;
        QTest::newRow("slack none") << Carrier::Slack << QString() << false;
        QTest::newRow("slack words") << Carrier::Slack << QStringLiteral("hunter2") << false;
        QTest::newRow("slack file") << Carrier::Slack << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("slack loopback") << Carrier::Slack << QStringLiteral("http://127.0.0.1:1/x") << true;
        QTest::newRow("webhook http") << Carrier::Webhook << QStringLiteral("http://intranet/hook") << false;
        QTest::newRow("webhook loopback")
            << Carrier::Webhook << QStringLiteral("http://127.9.0.1/hook") << true;
        QTest::newRow("webhook IPv6") << Carrier::Webhook << QStringLiteral("http://[::1]:81/hook") << true;
        QTest::newRow("webhook name") << Carrier::Webhook << QStringLiteral("http://LocalHost/hook") << true;
        QTest::newRow("webhook 127. as a name")
            << Carrier::Webhook << QStringLiteral("http://127.evil.example/hook") << false;
        QTest::newRow("webhook a long number")
            << Carrier::Webhook << QStringLiteral("http://127.0.0.1.example/hook") << false;
        QTest::newRow("statuspage no key") << Carrier::Statuspage << QStringLiteral(" ") << false;
    }
    void nothingIsSpokenInTheClear()
    {
        QFETCH(Carrier, carrier);
        QFETCH(QString, secret);
        QFETCH(bool, fine);
        QCOMPARE(requestsFor(delivery(carrier), with(secret)).has_value(), fine);
    }

    void whatIsShownHidesEverySecret()
    {
        const QStringList secrets{
            QStringLiteral("https://hooks.slack.com/services/T0/B0/x1y2"),
            QStringLiteral("https://hook.example.com/in?k=topsecret\nX-Token: topsecret"),
            QStringLiteral("topsecret")};
        const Carrier carriers[] = {Carrier::Slack, Carrier::Webhook, Carrier::Statuspage};
        for (int i = 0; i < 3; ++i) {
            const QString text = shown(only(delivery(carriers[i]), with(secrets.at(i))));
            QVERIFY(!text.contains(QLatin1String("topsecret")) && !text.contains(QLatin1String("x1y2")));
            QVERIFY(text.contains(QLatin1String("14:45 UTC")));
            QVERIFY(text.contains(QChar(0x2022)));
        }
        Delivery mail = delivery(Carrier::Smtp);
        mail.connector.address = QStringLiteral("smtps://mail.example.com:465");
        mail.connector.user = QStringLiteral("status");
        Sending sending = with(QStringLiteral("topsecret"));
        sending.recipients = {QStringLiteral("a@example.com")};
        const QString text = shown(only(mail, sending));
        QVERIFY(!text.contains(QLatin1String("topsecret")));
        QVERIFY(text.contains(QLatin1String("RCPT TO:<a@example.com>")));
        // Nobody reads who else got it.
        QVERIFY(!only(mail, sending).body.contains("a@example.com"));
    }

    void mailGoesInBatchesAndNobodyGetsItTwice()
    {
        Delivery mail = delivery(Carrier::Smtp);
        mail.connector.address = QStringLiteral("smtps://mail.example.com:465");
        Sending sending = with({});
        for (int i = 0; i < 250; ++i)
            sending.recipients.append(QStringLiteral("p%1@example.com").arg(i));
        auto all = requestsFor(mail, sending);
        CHECK_OK(all);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(2).to.size(), 50);
        sending.remote = lineOf({100, 2, 1, {7, 99}, 0}, sending.recipients);
        all = requestsFor(mail, sending);
        CHECK_OK(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().to.first(), QByteArray("p100@example.com"));
        // Those whom the server put off come last, alone.
        sending.remote = lineOf({250, 2, 0, {7, 99}, 0}, sending.recipients);
        QCOMPARE(progressIn(sending.remote).reached(), 246);
        all = requestsFor(mail, sending);
        CHECK_OK(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().to, (QByteArrayList{"p7@example.com", "p99@example.com"}));
        sending.remote = lineOf({250, 0, 0, {}, 0}, sending.recipients);
        CHECK_FAILS(requestsFor(mail, sending), Failure::Refused);
        for (const char *const bad : {"", "x", "300 0", "-1 0", "5 0 0 0 0 9", "5 0 0 0 7 1"})
            QCOMPARE(progressIn(QString::fromLatin1(bad), sending.recipients).has_value(), !*bad);
        sending.remote = lineOf({100, 0, 0, {}, 0}, sending.recipients);
        // The list was changed in the part that was served: nobody can tell who got it.
        sending.recipients.removeAt(3);
        CHECK_FAILS(requestsFor(mail, sending), Failure::Refused);
    }

    void webServersOnLoopback_data()
    {
        QTest::addColumn<Carrier>("carrier");
        QTest::addColumn<QString>("path");
        QTest::addColumn<DeliveryStage>("stage");
        using S = DeliveryStage;
        QTest::newRow("slack") << Carrier::Slack << QStringLiteral("slack/T0/B0") << S::Delivered;
        QTest::newRow("teams") << Carrier::Teams << QStringLiteral("teams") << S::Delivered;
        QTest::newRow("wecom") << Carrier::Wecom << QStringLiteral("robot?key=1") << S::Delivered;
        QTest::newRow("dingtalk") << Carrier::Dingtalk << QStringLiteral("robot?access_token=1")
                                  << S::Delivered;
        QTest::newRow("feishu") << Carrier::Feishu << QStringLiteral("feishu/h") << S::Delivered;
        QTest::newRow("webhook") << Carrier::Webhook << QStringLiteral("hook") << S::Delivered;
        for (const Carrier carrier : {Carrier::Slack, Carrier::Webhook, Carrier::Wecom, Carrier::Feishu}) {
            const QByteArray name = keyOf(carrier).toLatin1();
            QTest::addRow("%s  200 with an error", name.constData())
                << carrier << QStringLiteral("error") << S::Failed;
            QTest::addRow("%s  429", name.constData()) << carrier << QStringLiteral("pause") << S::Waiting;
            QTest::addRow("%s  503", name.constData()) << carrier << QStringLiteral("trouble") << S::Waiting;
            QTest::addRow("%s  redirect", name.constData())
                << carrier << QStringLiteral("moved") << S::Failed;
            QTest::addRow("%s  401", name.constData()) << carrier << QStringLiteral("denied") << S::Failed;
            QTest::addRow("%s  404", name.constData()) << carrier << QStringLiteral("gone") << S::Failed;
            QTest::addRow("%s  reset in the answer", name.constData())
                << carrier << QStringLiteral("reset") << S::Unclear;
            QTest::addRow("%s  no answer", name.constData())
                << carrier << QStringLiteral("silent") << S::Unclear;
        }
    }
    void webServersOnLoopback()
    {
        QFETCH(Carrier, carrier);
        QFETCH(QString, path);
        QFETCH(DeliveryStage, stage);
        Server server({QStringLiteral("http")});
        const Request request = only(delivery(carrier), with(server.at(path)));
        const Reply reply = carried(request, brief);
        const Passed passed = judged(request, reply);
        QCOMPARE(keyOf(passed.stage), keyOf(stage));
        const QJsonObject got = server.request();
        QCOMPARE(got.value(QLatin1String("body")).toString().toUtf8(), request.body);
        QVERIFY(got.value(QLatin1String("headers"))[QLatin1String("content-type")].toString().startsWith(
            QLatin1String("application/json")));
        QVERIFY(server.isQuiet()); // once, whatever came of it
        QCOMPARE(passed.retryAfter, path == QLatin1String("pause") ? 1 : -1);
        QCOMPARE(passed.why.source.isEmpty(), stage == DeliveryStage::Delivered);
    }

    void teamsSaysWhetherItTookIt_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<DeliveryStage>("stage");
        using S = DeliveryStage;
        const auto row = [](const char *name, const char *status, const char *body, S stage) {
            QTest::newRow(name) << QString::fromLatin1(status) << QString::fromLatin1(body) << stage;
        };
        row("workflow", "202 Accepted", "", S::Delivered);
        row("200, nothing", "200 OK", "", S::Delivered);
        row("connector", "200 OK", "1", S::Delivered);
        row("a pause", "200 OK",
            "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429 "
            "with "
            "ContextId tcid=0",
            S::Waiting);
        row("too large", "200 OK",
            "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 413",
            S::Failed);
        row("a login page", "200 OK", "<!DOCTYPE html><html>Sign in</html>", S::Failed);
        row("a login page, 202", "202 Accepted", "<!DOCTYPE html><html>Sign in</html>", S::Failed);
        row("an object", "200 OK", "{}", S::Failed);
        row("an error, 202", "202 Accepted", R"({"error":{"code":"x"}})", S::Failed);
    }
    void teamsSaysWhetherItTookIt()
    {
        QFETCH(QString, status);
        QFETCH(QString, body);
        QFETCH(DeliveryStage, stage);
        Answers server(Answers::http(status, body));
        const Request request = only(delivery(Carrier::Teams),
                                     with(QStringLiteral("http://%1/workflows/0a1b2c").arg(server.host())));
        const Passed passed = judged(request, carried(request, brief));
        QCOMPARE(keyOf(passed.stage), keyOf(stage));
        if (stage == DeliveryStage::Failed)
            QCOMPARE(passed.why.args, QStringList{body});
        QVERIFY(!server.request().isEmpty());
    }

    void aPauseIsAsLongAsAsked_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        constexpr int whole = 24 * 60 * 60;
        const auto row = [](const char *name, const QString &headers, int least, int most) {
            QTest::newRow(name) << headers << least << most;
        };
        const QString date = QStringLiteral("Date: Mon, 30 Nov 2026 07:00:00 GMT");
        const QString after = QStringLiteral("Retry-After: ");
        row("seconds", after + u'7' + QStringLiteral("200"), 7200, 7200);
        row("none", date, -1, -1);
        row("a number that is too long", after + QString(20, u'9'), whole, whole);
        row("more than a day", after + QStringLiteral("90000"), whole, whole);
        row("words", after + QStringLiteral("soon"), 60, 60);
        row("below nothing", after + QStringLiteral("-5"), 60, 60);
        const QString later = after + QStringLiteral("Mon, 30 Nov 2026 07:40:00 GMT");
        row("a date", later + QStringLiteral("\r\n") + date, 2400, 2400);
        row("a date behind its reference", date + QStringLiteral("\r\n") + later, 2400, 2400);
        row("an old kind of date",
            date + QStringLiteral("\r\n") + after + QStringLiteral("Monday, 30-Nov-26 07:40:00 GMT"), 2400,
            2400);
        row("a date that is past", after + QStringLiteral("Mon, 30 Nov 2020 07:40:00 GMT\r\n") + date, 0, 0);
        row("a date far off", after + QStringLiteral("Mon, 30 Nov 2099 07:40:00 GMT"), whole, whole);
        const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(1200);
        row("a date and no reference",
            after + QLocale::c().toString(soon, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")), 1100,
            1200);
    }
    void aPauseIsAsLongAsAsked()
    {
        QFETCH(QString, headers);
        QFETCH(int, least);
        QFETCH(int, most);
        Answers server(Answers::http(QStringLiteral("429 Too Many\r\n") + headers));
        const Request request =
            only(delivery(Carrier::Slack), with(QStringLiteral("http://%1/x").arg(server.host())));
        const Passed passed = judged(request, carried(request, brief));
        QCOMPARE(keyOf(passed.stage), QStringLiteral("waiting"));
        QVERIFY2(passed.retryAfter >= least && passed.retryAfter <= most,
                 qPrintable(QString::number(passed.retryAfter)));
    }

    void theLineFailsInOurOwnWords()
    {
        const auto whyOf = [](const QString &address, DeliveryStage stage, Patience patience = brief) {
            const Request request = only(delivery(Carrier::Webhook), with(address));
            const Passed passed = judged(request, carried(request, patience));
            return passed.stage == stage ? passed.why : Message{};
        };
        const auto waiting = DeliveryStage::Waiting, maybe = DeliveryStage::Unclear;
        Message why = whyOf(QStringLiteral("https://nowhere.invalid/x"), waiting);
        QVERIFY2(why.source.endsWith("the name %1 is not known."), why.source.constData());
        QCOMPARE(why.args, QStringList{QStringLiteral("nowhere.invalid")});
        why = whyOf(QStringLiteral("http://127.0.0.1:1/x"), waiting);
        QVERIFY2(why.source.endsWith("nothing answers at %1."), why.source.constData());
        QCOMPARE(why.args, QStringList{QStringLiteral("127.0.0.1:1")});
        Server web({QStringLiteral("http")});
        why = whyOf(web.at(QStringLiteral("silent")), maybe, {500, 500});
        QVERIFY2(why.source.startsWith("%1 did not say in time"), why.source.constData());
        why = whyOf(web.at(QStringLiteral("reset")), maybe);
        QVERIFY2(why.source.startsWith("%1 broke the connection off"), why.source.constData());
        Answers silent(QStringList{QString()});
        why = whyOf(QStringLiteral("http://%1/x").arg(silent.host()), maybe);
        QVERIFY2(why.source.startsWith("%1 broke the connection off"), why.source.constData());
        Answers endless({QStringLiteral("HTTP/1.1 200 OK\r\nX: ") + QString(110'000, u'x')});
        why = whyOf(QStringLiteral("http://%1/x").arg(endless.host()), maybe);
        QVERIFY2(why.source.startsWith("The answer of %1 is too long"), why.source.constData());
    }

    void nobodyThere()
    {
        const Request request = only(delivery(Carrier::Slack), with(QStringLiteral("http://127.0.0.1:1/x")));
        const Reply reply = carried(request, brief);
        QVERIFY(reply.line == Reply::Line::Unreached);
        QVERIFY(judged(request, reply).stage ==
                DeliveryStage::Waiting); // nothing was taken, so it may go again
        const Request unknown =
            only(delivery(Carrier::Webhook), with(QStringLiteral("https://nowhere.invalid/x")));
        QVERIFY(carried(unknown, brief).line == Reply::Line::Unreached);
        // One that speaks in the clear where TLS is asked for.
        Server plain({QStringLiteral("http")});
        const Request sealed =
            only(delivery(Carrier::Webhook),
                 with(plain.at(QStringLiteral("x")).replace(0, 4, QStringLiteral("https"))));
        QVERIFY(carried(sealed, brief).line == Reply::Line::Unreached);
        QVERIFY(plain.isQuiet());
    }

    void statuspageOnLoopback()
    {
        Server server({QStringLiteral("http")});
        Delivery d = delivery(Carrier::Statuspage);
        d.connector.address = server.at({}).chopped(1);
        Sending sending = with(QStringLiteral("key-1"));
        const Request first = only(d, sending);
        const Passed opened = judged(first, carried(first, brief));
        QCOMPARE(keyOf(opened.stage), QStringLiteral("delivered"));
        QVERIFY(!opened.remote.isEmpty());
        sending.remote = opened.remote;
        const Request next = only(d, sending);
        QCOMPARE(judged(next, carried(next, brief)).remote, opened.remote);
        const Request wrong = only(d, with(QStringLiteral("key-2")));
        QCOMPARE(keyOf(judged(wrong, carried(wrong, brief)).stage), QStringLiteral("failed"));
        d.text.clear();
        CHECK_FAILS(requestsFor(d, sending), Failure::Refused);
    }

    /// The server took it and broke off: the server can be asked, so nobody gets it twice.
    void statuspageIsAskedWhatItHas()
    {
        Server server({QStringLiteral("http")});
        Delivery d = delivery(Carrier::Statuspage);
        d.connector.address = server.at({}).chopped(1);
        d.connector.page = QStringLiteral("lossy");
        const Sending sending = with(QStringLiteral("key-1"));
        const Request first = only(d, sending);
        QCOMPARE(keyOf(judged(first, carried(first, brief)).stage), QStringLiteral("unclear"));
        const auto question = lookupFor(d, sending);
        QVERIFY(question);
        const Reply reply = carried(*question, brief);
        QVERIFY(!foundIn(reply.body, d, question->secrets).isEmpty());
        Delivery other = d;
        other.id = Id::fresh(1);
        QVERIFY(foundIn(reply.body, other, question->secrets).isEmpty());
        QVERIFY(!lookupFor(delivery(Carrier::Slack), sending));
    }

    void mailServersOnLoopback_data()
    {
        QTest::addColumn<QStringList>("server");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<DeliveryStage>("stage");
        using S = DeliveryStage;
        const QStringList two{QStringLiteral("a@example.com"), QStringLiteral("b@example.com")};
        const QStringList one{QStringLiteral("nobody@example.com"), QStringLiteral("b@example.com")};
        const QStringList none{QStringLiteral("nobody@example.com"), QStringLiteral("nobody2@example.com")};
        QTest::newRow("in the clear, on this machine") << QStringList() << QString() << two << S::Delivered;
        QTest::newRow("one is refused") << QStringList() << QString() << one << S::Delivered;
        QTest::newRow("all are refused") << QStringList() << QString() << none << S::Failed;
        QTest::newRow("busy") << QStringList{QStringLiteral("--busy")} << QString() << two << S::Waiting;
        const QStringList login{QStringLiteral("--tls"), QStringLiteral("--login"),
                                QStringLiteral("status:pass1")};
        QTest::newRow("TLS and a password") << login << QStringLiteral("pass1") << two << S::Delivered;
        QTest::newRow("wrong password") << login << QStringLiteral("pass2") << two << S::Failed;
    }
    void mailServersOnLoopback()
    {
        QFETCH(QStringList, server);
        QFETCH(QString, password);
        QFETCH(QStringList, to);
        QFETCH(DeliveryStage, stage);
        Server box(QStringList{QStringLiteral("smtp")} + server);
        qputenv("SSL_CERT_FILE", box.certificate());
        Delivery mail = delivery(Carrier::Smtp);
        mail.connector.address = QStringLiteral("smtp://localhost:") + box.port();
        if (!password.isEmpty())
            mail.connector.user = QStringLiteral("status");
        Sending sending = with(password);
        sending.recipients = to;
        const Request request = only(mail, sending);
        const Reply reply = carried(request, {15'000, 20'000});
        const Passed passed = judged(request, reply);
        qunsetenv("SSL_CERT_FILE");
        QVERIFY2(passed.stage == stage, qPrintable(keyOf(passed.stage) + u' ' + reply.trouble));
        if (stage != DeliveryStage::Delivered)
            return;
        const QJsonObject got = box.request();
        QCOMPARE(got.value(QLatin1String("sender")).toString(), QStringLiteral("status@example.com"));
        QCOMPARE(got.value(QLatin1String("to")).toArray().size(), 2 - reply.denied.size());
        QCOMPARE(got.value(QLatin1String("tls")).toBool(), !password.isEmpty());
        const QString text = got.value(QLatin1String("mail")).toString();
        QVERIFY(text.contains(QLatin1String("Subject: Checkout <down>")));
        QVERIFY(!text.contains(QLatin1String("X-Unsent")));
        for (const QByteArray &denied : reply.denied)
            QVERIFY(denied.startsWith("<nobody@example.com>") && denied.contains("550"));
        QVERIFY(box.isQuiet());
    }

    /// A certificate that nobody vouches for ends it before a word of the mail is said.
    void aStrangeCertificateIsNotTrusted()
    {
        Server box({QStringLiteral("smtp"), QStringLiteral("--tls")});
        Delivery mail = delivery(Carrier::Smtp);
        mail.connector.address = QStringLiteral("smtp://localhost:") + box.port();
        Sending sending = with({});
        sending.recipients = {QStringLiteral("a@example.com")};
        const Reply reply = carried(only(mail, sending), {5'000, 10'000});
        QVERIFY(reply.line == Reply::Line::Unreached);
        QVERIFY(reply.cause == Cause::Untrusted);
        QVERIFY(box.isQuiet());
    }

    /// What a server repeats of what it was sent is no secret to it, but to the timeline.
    void answersGiveNoSecretAway_data()
    {
        QTest::addColumn<Carrier>("carrier");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("hidden");
        QTest::addColumn<QStringList>("left");
        const auto row = [](const char *name, Carrier carrier, const char *secret, const char *status,
                            const char *body, const QStringList &hidden, const QStringList &left = {}) {
            QTest::newRow(name) << carrier << QString::fromLatin1(secret) << QString::fromLatin1(status)
                                << QString::fromLatin1(body) << hidden << left;
        };
        const auto words = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
        row("location", Carrier::Slack, "http://HOST/services/T1/SECRETtok2",
            "302 Found\r\nLocation: /services/T1/SECRETtok2/", "", words("SECRETtok2"));
        row("location, a part", Carrier::Webhook, "http://HOST/x/SECRETtok2?k=SEC",
            "302 Found\r\nLocation: /y?was=SECRETtok2&k=SEC", "", words("SECRETtok2 SEC"), words("/y?was="));
        row("location, a host", Carrier::Webhook, "http://HOST/x/SECRETtok2",
            "302 Found\r\nLocation: https://SECRETtok2@else.invalid/SECRETtok2", "",
            words("SECRETtok2 secrettok2"), words("else.invalid"));
        row("JSON escapes", Carrier::Webhook, "http://HOST/x/T1/SECRETtok2", "404 No",
            R"(no {"path":"\/x\/T1\/SECRETtok2"})", words("SECRETtok2 T1"), words("no path"));
        row("a value and a header", Carrier::Webhook, "http://HOST/hook?token=TOK\nAuthorization: Bearer HDR",
            "400 No", "bad token TOK and HDR", words("TOK HDR"), words("bad token and"));
        row("a key, 200", Carrier::Webhook, "http://HOST/hook\nAuthorization: GenieKey abc-123", "200 OK",
            R"({"error":"no key abc-123"})", words("abc-123"), words("error key"));
        row("named parts of a header", Carrier::Webhook,
            "http://HOST/hook\nAuthorization: Token token=\"t0p\", id=q71", "400 No", "t0p, q71: unknown",
            words("t0p q71"), words("unknown"));
        row("what Basic holds", Carrier::Webhook, "http://HOST/hook\nAuthorization: Basic dXNlcjpodW50ZXIy",
            "400 No", "hunter2? dXNlcjpodW50ZXIy?", words("hunter2 dXNlcjpodW50ZXIy"));
        row("userinfo", Carrier::Webhook, "http://user:pw@HOST/hook", "400 No",
            "no user:pw, pw, dXNlcjpwdw==", words("pw dXNlcjpwdw"), words("no"));
        row("userinfo, percent-encoded", Carrier::Webhook, "http://user:p%40ss@HOST/hook", "400 No",
            "p@ss p%40ss p\\u0040ss", words("p@ss p%40ss u0040ss ss"));
        row("a token as user", Carrier::Webhook, "http://tok77@HOST/hook", "400 No", "tok77 dG9rNzc6",
            words("tok77 dG9rNzc6"));
        row("decoded", Carrier::Webhook, "http://HOST/hook?sig=a%2Fb%2Bc%3D%20d", "400 No",
            "a/b+c= d; a%2fb%2Bc%3d+d; a\\/b\\u002bc\\u003d d; a%252Fb%252Bc%253D%2520d",
            words("a/b b+c a%2fb c%3d b\\u002bc a%252F =d"));
        row("encoded", Carrier::Webhook, "http://HOST/hook\nX-Token: a/b&c=d", "400 No",
            "a/b&c=d a%2Fb%26c%3Dd a\\/b\\u0026c=d a/b&amp;c&#x3D;d", words("a/b b&c %26c u0026c b&amp;"));
        row("overlapping", Carrier::Webhook, "http://HOST/hook?a=abcdef&b=defghij&c=def", "400 No",
            "no abcdefghij, thanks", words("abc def ghij"), {QStringLiteral("no ••••••••, thanks")});
        const QByteArray longOne = QByteArray("long-tok.").repeated(80) + "END";
        row("a long one", Carrier::Webhook, QByteArray("http://HOST/hook\nX: " + longOne).constData(),
            "400 No", QByteArray("no " + longOne).constData(), words("long tok END"), words("no"));
        row("WeCom", Carrier::Wecom, "http://HOST/cgi-bin/webhook/send?key=k3y", "200 OK",
            R"({"errcode":93000,"errmsg":"webhook send: k3y"})", words("k3y"), words("93000 webhook send"));
        row("Feishu", Carrier::Feishu, "http://HOST/open-apis/bot/v2/hook/h0ok", "200 OK",
            R"({"code":19001,"msg":"bot hook h0ok"})", words("h0ok"), words("19001 bot hook"));
        row("Teams", Carrier::Teams, "http://HOST/workflows/0a1b2c/triggers/manual/paths/invoke?sig=S-g",
            "400 No", "workflow 0a1b2c: sig S-g", words("0a1b2c S-g"), words("workflow sig"));
        row("Statuspage", Carrier::Statuspage, "k-e-y", "422 No", R"({"error":"OAuth k-e-y"})",
            words("k-e-y"), words("error OAuth"));
        row("Statuspage, as an id in upper case", Carrier::Statuspage, "key-api-1", "201 OK",
            R"({"id":"KEY-API-1"})", words("KEY-API-1"));
        row("Statuspage, as an id", Carrier::Statuspage, "k-e-y", "201 OK", R"({"id":"k-e-y"})",
            words("k-e-y"));
    }
    void answersGiveNoSecretAway()
    {
        QFETCH(Carrier, carrier);
        QFETCH(QString, secret);
        QFETCH(QString, status);
        QFETCH(QString, body);
        QFETCH(QStringList, hidden);
        QFETCH(QStringList, left);
        Answers server(Answers::http(status, body));
        Delivery d = delivery(carrier);
        d.connector.address = QStringLiteral("http://") + server.host();
        const Request request = only(d, with(secret.replace(QLatin1String("HOST"), server.host())));
        const Reply reply = carried(request, brief);
        QVERIFY(reply.line == Reply::Line::Answered);
        const Passed passed = judged(request, reply);
        const QString why = passed.why.args.join(u' ') + passed.remote;
        for (const QString &word : hidden)
            QVERIFY2(!why.contains(word), qPrintable(why));
        for (const QString &word : left)
            QVERIFY2(why.contains(word), qPrintable(why));
        QVERIFY(!server.request().isEmpty());
    }

    /// In a writing that cannot be cut out, a secret takes the words around it along.
    void aSecretInDisguiseIsLeftOut_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("body");
        const QString token = QStringLiteral("T0kenAbC-xyz"), no = QStringLiteral("no ");
        const auto row = [](const char *name, const QString &body) {
            QTest::newRow(name) << QStringLiteral("404 No") << body;
        };
        const auto each = [&](const char *before, int base, int digits, const char *after) {
            QString out;
            for (const QChar c : token)
                out += QLatin1String(before) +
                       QString::number(c.unicode(), base).rightJustified(digits, u'0') + QLatin1String(after);
            return out;
        };
        row("upper case", no + token.toUpper());
        row("lower case", no + token.toLower());
        row("Base64", no + QString::fromLatin1(token.toUtf8().toBase64()));
        for (const char *before : {"x", "xy", "xyz"})
            row(before, no + QString::fromLatin1(
                                 QByteArray(QByteArray(before) + "http://h/in/T0kenAbC-xyz?a=b").toBase64()));
        row("Base64 twice", no + QString::fromLatin1(token.toUtf8().toBase64().toBase64()));
        row("Base64 in lines", QStringLiteral(R"({"e":"aHR0cDovL2gva\nW4vVDBrZ\nW5BYkMteHl6\n"})"));
        row("hexadecimal", no + QString::fromLatin1(token.toUtf8().toHex()));
        row("hexadecimal, upper case",
            QStringLiteral("a") + QString::fromLatin1(token.toUtf8().toHex().toUpper()));
        row("percent throughout", no + each("%", 16, 2, ""));
        row("percent twice", no + each("%25", 16, 2, ""));
        row("one percent", no + QStringLiteral("T0kenA%62C-xyz"));
        row("\\u throughout", no + each("\\u", 16, 4, ""));
        row("\\u{} throughout", no + each("\\u{", 16, 2, "}"));
        row("\\x", no + QStringLiteral("T0kenAbC\\x2dxyz"));
        row("\\x throughout", no + each("\\x", 16, 2, ""));
        row("octal", no + each("\\", 8, 3, ""));
        row("entities", no + each("&#", 10, 1, ";"));
        row("entities, hexadecimal", no + each("&#x", 16, 1, ";"));
        row("an entity by name", no + QStringLiteral("T0kenAbC&hyphen;xyz"));
        row("entities of entities", no + each("&amp;#", 10, 1, ";"));
        QString wide;
        for (const QChar c : token)
            wide += QChar(static_cast<char16_t>(c.unicode() + 0xfee0));
        row("full width", no + wide);
        row("quoted printable", no + each("=", 16, 2, ""));
        row("around a short one", no + QStringLiteral("T0KENABC-xyz"));
        for (const char16_t gap : {u' ', u'\x1b', u'\n', u'\x200b', u'\xad'})
            QTest::addRow("split by %x", unsigned{gap})
                << QStringLiteral("404 No")
                << no + QStringLiteral("T0ken") + QChar(gap) + QStringLiteral("AbC-xyz");
        row("split by a colour", no + QStringLiteral("T0ken\x1b[31mAbC-xyz"));
        row("far behind", no + QString(QStringLiteral("words ")).repeated(900) + token.toUpper());
        row("escaped without end",
            no + QStringLiteral("%") + QString(QStringLiteral("25")).repeated(40) + u'4');
        QTest::newRow("200") << QStringLiteral("200 OK")
                             << QStringLiteral(R"({"error":"no %1"})").arg(token.toUpper());
        QTest::newRow("a path") << QStringLiteral("302 Found\r\nLocation: /x/T%30kenAbC-xyz") << QString();
        QTest::newRow("a host") << QStringLiteral("302 Found\r\nLocation: https://t0kenabc-xyz.example/")
                                << QString();
        QTest::newRow("no address") << QStringLiteral("302 Found\r\nLocation: mailto:T0KENABC-XYZ")
                                    << QString();
    }
    void aSecretInDisguiseIsLeftOut()
    {
        QFETCH(QString, status);
        QFETCH(QString, body);
        Answers server(Answers::http(status, body));
        const Request request =
            only(delivery(Carrier::Webhook),
                 with(QStringLiteral("http://%1/in/T0kenAbC-xyz?s=xyz").arg(server.host())));
        const Passed passed = judged(request, carried(request, brief));
        QCOMPARE(keyOf(passed.stage), QStringLiteral("failed"));
        QVERIFY2(passed.why.source.contains("can be shown here") ||
                     passed.why.source.contains("cannot be shown here"),
                 passed.why.source.constData());
        const QString code = status.left(3);
        QCOMPARE(passed.why.args, code == QLatin1String("200") ? QStringList() : QStringList{code});
    }

    void whatIsNoSecretIsHeard_data()
    {
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const QString &body) { QTest::newRow(name) << body; };
        row("words", QStringLiteral("No such hook: 100% of 5 \\ & <b>x</b> &#8230; \\u00e9 a%20b"));
        row("Base64 of something else",
            QString::fromLatin1(QByteArray("something else entirely").toBase64()));
        row("a trace", QStringLiteral("trace 4bf92f3577b34da6a3ce929d0e0e4736 00f067aa0ba902b7"));
        row("a word of the path", QStringLiteral("webhooks in HOOKS are in order"));
    }
    void whatIsNoSecretIsHeard()
    {
        QFETCH(QString, body);
        Answers server(Answers::http(QStringLiteral("404 No"), body));
        const Request request = only(delivery(Carrier::Webhook),
                                     with(QStringLiteral("http://%1/hooks/T0kenAbC-xyz").arg(server.host())));
        QCOMPARE(judged(request, carried(request, brief)).why.args.value(1), body);
    }

    /// Answers as large as may be, of what takes longest to unfold: the test would not end before its time.
    void aHostileAnswerIsJudged()
    {
        const Request request =
            only(delivery(Carrier::Webhook),
                 with(QStringLiteral("http://127.0.0.1/in/T0kenAbC-xyz?a=b123&c=5678901")));
        Reply reply;
        reply.line = Reply::Line::Answered;
        reply.status = 404;
        const QByteArray noise = QByteArray("so9zWm/5kq+7").repeated(100'000),
                         page = "<p class=\"x\">A b</p> ";
        const QByteArrayList answers{noise,
                                     noise.toBase64().toBase64(),
                                     noise.toPercentEncoding({}, "soW"),
                                     page.repeated(60'000),
                                     QByteArray("T0kenAbC-xyz b123 " + noise),
                                     QByteArray("&amp;#x54;").repeated(100'000)};
        for (const QByteArray &some : answers) {
            reply.body = some.left(maxAnswer);
            QCOMPARE(keyOf(judged(request, reply).stage), QStringLiteral("failed"));
        }
    }

    /// Where an answer is cut, the beginning of a secret may be left at its end.
    void aSecretThatIsCutIsNotShown()
    {
        const QString token = QStringLiteral("T0kenAbC-xyz-0123456789");
        const Request request =
            only(delivery(Carrier::Webhook), with(QStringLiteral("http://127.0.0.1/in/") + token));
        Reply reply;
        reply.line = Reply::Line::Answered;
        reply.status = 404;
        reply.body = QByteArray("no T0kenAbC") + '\0' + "-xyz-0123456789";
        QCOMPARE(judged(request, reply).why.args, QStringList{QStringLiteral("404")});
        for (const qsizetype size : {qsizetype(64) * 1024 + 7, maxAnswer}) {
            for (qsizetype left = 8; left < 20; ++left) {
                reply.body = token.toLatin1().repeated(size / token.size() + 1).left(size - left);
                reply.body = token.toLatin1().left(left) + reply.body;
                const QString why = judged(request, reply).why.args.join(u' ');
                QVERIFY2(!why.contains(QLatin1String("T0ken")), qPrintable(why));
            }
            reply.body = QByteArray(size - 10, ' ') + token.toLatin1().left(10);
            const QString why = judged(request, reply).why.args.join(u' ');
            QVERIFY2(size < maxAnswer || !why.contains(QLatin1String("T0ken")), qPrintable(why));
        }
    }

    void troubleGivesNoSecretAway()
    {
        const Request request = only(delivery(Carrier::Webhook),
                                     with(QStringLiteral("https://user:hunter2@127.0.0.1/x/SECRETtok2")));
        Reply reply;
        reply.trouble = QStringLiteral("SECRETtok2 hunter2");
        for (const auto line : {Reply::Line::Unreached, Reply::Line::Impossible, Reply::Line::Broken}) {
            reply.line = line;
            const QString why = judged(request, reply).why.args.join(u' ');
            QVERIFY2(!why.contains(QLatin1String("SECRET")) && !why.contains(QLatin1String("hunter2")),
                     qPrintable(why));
        }
    }

    void aMailServerGivesNoSecretAway()
    {
        // base64.b64encode(b"\0status\0topsecret"), and of the password alone.
        Answers box({QStringLiteral("--smtp"), QStringLiteral("550 not for topsecret, dG9wc2VjcmV0, "
                                                              "AHN0YXR1cwB0b3BzZWNyZXQ=")});
        Delivery mail = delivery(Carrier::Smtp);
        mail.connector.address = QStringLiteral("smtp://") + box.host();
        mail.connector.user = QStringLiteral("status");
        Sending sending = with(QStringLiteral("topsecret\n"));
        sending.recipients = {QStringLiteral("a@example.com")};
        const Request request = only(mail, sending);
        Reply reply = carried(request, {5'000, 10'000});
        QCOMPARE(reply.denied.size(), 1);
        // The command line shows this as it is.
        QVERIFY2(reply.denied.first().startsWith("<a@example.com> 550 not for "),
                 reply.denied.first().constData());
        QString said = QString::fromUtf8(reply.denied.first()) + judged(request, reply).why.args.join(u' ');
        reply.denied.clear();
        reply.trouble = QStringLiteral("topsecret is wrong");
        reply.status = 535;
        reply.line = Reply::Line::Answered;
        said += judged(request, reply).why.args.join(u' ');
        QVERIFY(said.contains(QLatin1String("is wrong")));
        for (const char *part : {"topsecret", "dG9wc2VjcmV0", "AHN0YXR1cwB0b3BzZWNyZXQ"})
            QVERIFY2(!said.contains(QLatin1String(part)), qPrintable(said));
        Answers other({QStringLiteral("--smtp"), QStringLiteral("550 not for TOP SECRET")});
        mail.connector.address = QStringLiteral("smtp://") + other.host();
        QCOMPARE(carried(only(mail, sending), {5'000, 10'000}).denied, QByteArrayList{"<a@example.com> 550"});
    }

    /// The whole text was read before an answer came that nobody understands: perhaps it was taken.
    void anAnswerThatIsNoneIsUnclear_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("words") << QStringLiteral("OK taken\n");
        QTest::newRow("SSH") << QStringLiteral("SSH-2.0-OpenSSH_9.2p1\r\n");
        QTest::newRow("a version that is none") << QStringLiteral("HTTP/7 200 OK\r\n\r\n");
        QTest::newRow("nothing") << QString();
    }
    void anAnswerThatIsNoneIsUnclear()
    {
        QFETCH(QString, answer);
        Answers server({answer});
        const Request request =
            only(delivery(Carrier::Webhook), with(QStringLiteral("http://%1/in").arg(server.host())));
        const Reply reply = carried(request, brief);
        QVERIFY2(reply.line == Reply::Line::Broken, qPrintable(reply.trouble));
        QCOMPARE(keyOf(judged(request, reply).stage), QStringLiteral("unclear"));
        QCOMPARE(server.request().value(QLatin1String("body")).toString().toUtf8(), request.body);
        QVERIFY(server.isQuiet());
    }

    void anAddressNobodyCanSpeakToIsRefused()
    {
        for (const char *address : {"gopher://127.0.0.1:1/x", "mail.invalid", "smtp://"}) {
            Delivery mail = delivery(Carrier::Smtp);
            mail.connector.address = QString::fromLatin1(address);
            Sending sending = with({});
            sending.recipients = {QStringLiteral("a@example.com")};
            const Request request = only(mail, sending);
            const Reply reply = carried(request, brief);
            QVERIFY2(reply.line == Reply::Line::Impossible, qPrintable(reply.trouble));
            QCOMPARE(keyOf(judged(request, reply).stage), QStringLiteral("failed"));
        }
    }

    void aSecretCannotEndItsLine_data()
    {
        QTest::addColumn<Carrier>("carrier");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("fine");
        const QString nul(QChar(0)), at = QStringLiteral("https://hook.example.com/in");
        const auto page = Carrier::Statuspage, any = Carrier::Webhook, smtp = Carrier::Smtp;
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        QTest::newRow("key") << page << s("KEY") << true;
        QTest::newRow("key, LF") << page << s("KEY\n") << true;
        QTest::newRow("key, CRLFs") << page << s("KEY\r\n\r\n") << true;
        QTest::newRow("key, CRLF and more") << page << s("KEY\r\nInjected: x") << false;
        QTest::newRow("key, LF and more") << page << s("KEY\nInjected: x") << false;
        QTest::newRow("key, CR and more") << page << s("KEY\rInjected: x") << false;
        QTest::newRow("key, NUL") << page << s("KEY") + nul + s("x") << false;
        QTest::newRow("webhook, lines") << any << at + s("\r\nX-Token: a\r\nX-Other: b\r\n\r\n") << true;
        QTest::newRow("webhook, CR") << any << at + s("\nX-Token: a\rInjected: x") << false;
        QTest::newRow("webhook, CRs before the LF") << any << at + s("\nX-Token: a\r\r\nX: b") << false;
        QTest::newRow("webhook, CR in the address") << any << at + s("\rX-Token: a") << false;
        QTest::newRow("webhook, NUL") << any << at + s("\nX-Token: a") + nul << false;
        QTest::newRow("signing key, CR") << Carrier::Feishu << at + s("\nSEC\rx") << false;
        QTest::newRow("password, CRLF") << smtp << s("pass word \r\n") << true;
        QTest::newRow("password, more") << smtp << s("pass\r\nword") << false;
        QTest::newRow("password, NUL") << smtp << s("pass") + nul << false;
    }
    void aSecretCannotEndItsLine()
    {
        QFETCH(Carrier, carrier);
        QFETCH(QString, secret);
        QFETCH(bool, fine);
        Delivery d = delivery(carrier);
        Sending sending = with(secret);
        if (carrier == Carrier::Smtp) {
            d.connector.address = QStringLiteral("smtps://mail.example.com:465");
            d.connector.user = QStringLiteral("status");
            sending.recipients = {QStringLiteral("a@example.com")};
        }
        const auto made = requestsFor(d, sending);
        if (!fine) {
            CHECK_FAILS(made, Failure::Refused);
            QCOMPARE(made.error().what.args, QStringList{QStringLiteral("Way out")});
            return;
        }
        CHECK_OK(made);
        for (const auto &[name, value] : made->first().headers)
            QVERIFY(!value.contains('\r') && !value.contains('\n'));
        if (carrier == Carrier::Statuspage)
            QVERIFY(made->first().headers.contains({"Authorization", "OAuth KEY"}));
        if (carrier == Carrier::Webhook)
            QVERIFY(made->first().headers.contains({"X-Other", "b"}));
        if (carrier == Carrier::Smtp)
            QCOMPARE(made->first().password, QByteArray("pass word "));
    }

    /// What a server calls an incident goes into the address of the next request, with the key.
    void anIdThatIsNoneGoesNowhere_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("fine");
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        QTest::newRow("as they are") << s("p31zjtct2jer") << true;
        QTest::newRow("64") << QString(64, u'a') << true;
        QTest::newRow("65") << QString(65, u'a') << false;
        QTest::newRow("elsewhere") << s("../../evil?x=") << false;
        QTest::newRow("dots") << s("..") << false;
        QTest::newRow("a line more") << s("abc\n") << false;
        QTest::newRow("encoded") << s("a%2Fb") << false;
        QTest::newRow("our own key") << s("key-1") << false;
        QTest::newRow("other digits") << QStringLiteral("１２") << false;
    }
    void anIdThatIsNoneGoesNowhere()
    {
        QFETCH(QString, id);
        QFETCH(bool, fine);
        QJsonObject incident{{QStringLiteral("id"), id}};
        const auto json = [](const auto &value) {
            return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
        };
        Answers server(Answers::http(QStringLiteral("201 Created"), json(incident)));
        Delivery d = delivery(Carrier::Statuspage);
        d.connector.address = QStringLiteral("http://") + server.host();
        Sending sending = with(QStringLiteral("key-1"));
        const Request request = only(d, sending);
        const Passed passed = judged(request, carried(request, brief));
        QCOMPARE(keyOf(passed.stage), fine ? QStringLiteral("delivered") : QStringLiteral("unclear"));
        QCOMPARE(passed.remote, fine ? id : QString());
        // Asked, it says the same: the text is there, so it does not go again, and what follows is refused.
        incident.insert(QStringLiteral("metadata"),
                        QJsonObject{{QStringLiteral("muster"),
                                     QJsonObject{{QStringLiteral("delivery"), d.id.toString()}}}});
        const QString found = foundIn(json(QJsonArray{incident}).toUtf8(), d, request.secrets);
        QCOMPARE(found, fine ? id : QString(unusableId));
        for (const QString &remote : {id, found}) {
            sending.remote = remote;
            if (fine)
                QVERIFY(only(d, sending).url.endsWith(QByteArray('/' + id.toLatin1() + ".json")));
            else
                CHECK_FAILS(requestsFor(d, sending), Failure::Refused);
        }
    }

    void aPageStaysOnePartOfThePath()
    {
        Delivery d = delivery(Carrier::Statuspage);
        d.connector.page = QStringLiteral(" ../a?b#c%2F d/é ");
        QCOMPARE(
            only(d, with(QStringLiteral("key-1"))).url,
            QByteArray("https://api.statuspage.io/v1/pages/..%2Fa%3Fb%23c%252F%20d%2F%C3%A9/incidents.json"));
        for (const char *page : {"", " ", ".", ".."}) {
            d.connector.page = QString::fromLatin1(page);
            CHECK_FAILS(requestsFor(d, with(QStringLiteral("key-1"))), Failure::Refused);
        }
    }

    /// Without a session bus there is no keyring: an error at once, nothing kept anywhere.
    void noKeyringIsAnAnswer()
    {
        CHECK_FAILS(secretKept(QStringLiteral("a")), Failure::Unreadable);
        CHECK_FAILS(keepSecret(QStringLiteral("a"), QStringLiteral("b")), Failure::Unreadable);
    }
};

QTEST_GUILESS_MAIN(NetTest)
#include "tst_net.moc"
