#include "models/proof/emoji.h"
#include "models/proof/proof.h"
#include "models/proof/robots.h"
#include "models/proof/teams.h"
#include "models/proof/weburls.h"
#include "models/proof/xlength.h"
#include "tests/support/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace muster;

class ProofTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// From the definition: twitter-text configuration version 3, weights by code point, URL 23, emoji 2,
    /// NFC.
    void xCountsAsItsDefinitionSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        const auto row = [](const char *name, const QString &text, int length) {
            QTest::newRow(name) << text << length;
        };
        row("nothing", {}, 0);
        row("latin", QStringLiteral("Checkout works again."), 21);
        row("accents", QStringLiteral("é"), 1);
        row("two code points that are one after NFC", QStringLiteral("e\u0301"), 1);
        row("han", QStringLiteral("结账已恢复"), 10);
        row("hangul jamo, the first heavy one", QStringLiteral("\u10FF\u1100"), 3);
        row("quotes and a dash are light", QStringLiteral("“a—b”"), 5);
        row("an ellipsis is heavy", QStringLiteral("…"), 2);
        row("primes: 8242 to 8247", QStringLiteral("\u2032\u2037\u2038"), 4);
        row("zero-width joiner alone", QStringLiteral("a\u200Db"), 3);
        row("emoji", QStringLiteral("🔥"), 2);
        row("family", QStringLiteral("👨‍👩‍👧"), 2);
        row("tone", QStringLiteral("👍🏽"), 2);
        row("flag", QStringLiteral("🇺🇸"), 2);
        row("two letters that are no flag", QStringLiteral("🇦🇦"), 4);
        row("england", QStringLiteral("🏴󠁧󠁢󠁥󠁮󠁧󠁿"), 2);
        row("keycap", QStringLiteral("1\uFE0F\u20E3"), 2);
        row("a letter", QStringLiteral("©"), 1);
        row("a picture", QStringLiteral("©\uFE0F"), 2);
        row("address", QStringLiteral("https://status.example.com/incidents/f0mhbz9xn497?lang=en"), 23);
        row("address without a scheme", QStringLiteral("see status.example.com/now for more"), 36);
        row("short address", QStringLiteral("a.co"), 23);
        row("in parentheses", QStringLiteral("(https://example.com/a_(b))"), 25);
        row("its full stop is none of it", QStringLiteral("See https://example.com."), 28);
        row("no top level domain", QStringLiteral("file.invalidtld"), 15);
        row("mail is none", QStringLiteral("help@example.com"), 16);
        row("han before and after", QStringLiteral("请看example.com了解"), 4 + 23 + 4);
        row("two", QStringLiteral("example.com example.org"), 47);
        row("with a port", QStringLiteral("http://example.com:8080/x"), 23);
    }
    void xCountsAsItsDefinitionSays()
    {
        QFETCH(QString, text);
        QFETCH(int, length);
        QCOMPARE(xLength(text).length, length);
    }

    void xSaysWhereItIsTooLong()
    {
        QCOMPARE(xLength(QString(280, u'a')).cut, -1);
        QCOMPARE(xLength(QString(281, u'a')).cut, 280);
        QCOMPARE(xLength(QString(141, u'字')).cut, 140);
        QCOMPARE(xLength(QStringLiteral("e\u0301").repeated(281)).cut, 560);
        QVERIFY(!xLength(QStringLiteral("a\uFFFE")).valid);
    }

    /// 3GPP TS 23.038: 160 and 153 septets, 70 and 67 units, extension characters two septets.
    void aTextMessageIsCountedInParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("small");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("segments");
        const auto row = [](const char *name, const QString &text, bool small, int units, int segments) {
            QTest::newRow(name) << text << small << units << segments;
        };
        row("nothing", {}, true, 0, 0);
        row("one", QString(160, u'a'), true, 160, 1);
        row("two", QString(161, u'a'), true, 161, 2);
        row("two, full", QString(306, u'a'), true, 306, 2);
        row("three", QString(307, u'a'), true, 307, 3);
        row("extension", QString(80, u'€'), true, 160, 1);
        row("an escape is not left behind", QString(152, u'a') + u'€' + QString(152, u'b'), true, 306, 3);
        row("greek", QStringLiteral("ΔΦΓΛΩΠΨΣΘΞ"), true, 10, 1);
        row("not all of greek", QStringLiteral("α"), false, 1, 1);
        row("one quote", QStringLiteral("’") + QString(69, u'a'), false, 70, 1);
        row("one quote and more", QStringLiteral("’") + QString(70, u'a'), false, 71, 2);
        row("han", QString(134, u'字'), false, 134, 2);
        row("a pair is two", QStringLiteral("🔥").repeated(35), false, 70, 1);
        row("a pair is not divided", QString(66, u'字') + QStringLiteral("🔥") + QString(66, u'字'), false,
            134, 3);
        row("an escape alone", QStringLiteral("\x1B"), false, 1, 1);
    }
    void aTextMessageIsCountedInParts()
    {
        QFETCH(QString, text);
        const Sms sms = smsOf(text);
        QTEST(sms.small, "small");
        QTEST(sms.units, "units");
        QTEST(sms.segments, "segments");
    }

    void aTextMessageSaysWhatItCosts()
    {
        const QString text = QStringLiteral("We’re on it — more at 14:45…") + QString(60, u'.');
        const Sms sms = smsOf(text);
        QCOMPARE(sms.segments, 2);
        QCOMPARE(sms.costly.size(), 3);
        QCOMPARE(sms.costly.at(0), (Costly{2, QStringLiteral("’"), QStringLiteral("'")}));
        QCOMPARE(smsOf(inSmallAlphabet(text)).segments, 1);
        QVERIFY(smsOf(inSmallAlphabet(text)).small);
    }

    /// The limits of field.md, each at its edge.
    void aLimitHoldsAtItsEdge_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("fits");
        QTest::addColumn<QString>("tooLong");
        QTest::addColumn<qsizetype>("cut");
        const auto row = [](const char *channel, const QString &fits, const QString &tooLong, qsizetype cut) {
            QTest::newRow(channel) << QString::fromLatin1(channel) << fits << tooLong << cut;
        };
        row("statuspage", QString(25'000, u'a'), QString(25'001, u'a'), 25'000);
        row("incidentio", QString(4'096, u'字'), QString(4'097, u'字'), 4'096);
        row("x", QString(140, u'字'), QString(141, u'字'), 140);
        row("wecom", QString(682, u'字'), QString(683, u'字'), 682);
        row("weibo", QString(140, u'字'), QString(281, u'a'), 280);
        row("slack", QString(3'000, u'a'), QString(3'001, u'a'), 3'000);
        row("banner", QString(160, u'a'), QString(161, u'a'), 160);
    }
    void aLimitHoldsAtItsEdge()
    {
        QFETCH(QString, channel);
        QFETCH(QString, fits);
        QFETCH(QString, tooLong);
        QVERIFY(proofOf(channel, {}, fits).fits());
        QCOMPARE(proofOf(channel, {}, fits).cut, qsizetype(-1));
        QVERIFY(!proofOf(channel, {}, tooLong).fits());
        QTEST(proofOf(channel, {}, tooLong).cut, "cut");
        QVERIFY(!proofAdvice(proofOf(channel, {}, tooLong), tooLong).isEmpty());
    }

    void slackCountsSectionsAndAll()
    {
        const QString section(2'999, u'a');
        QVERIFY(proofOf(Channel::Slack, {}, section + QStringLiteral("\n\n") + section).fits());
        QVERIFY(!proofOf(Channel::Slack, {}, QString(section + QStringLiteral("\n\n")).repeated(4)).fits());
        // "&" is sent as "&amp;".
        QVERIFY(!proofOf(Channel::Slack, {}, QString(601, u'&')).fits());
    }

    void teamsCountsTheMessageItself()
    {
        const Proof proof = proofOf(Channel::Teams, QStringLiteral("Problem"), QString(28'000, u'a'));
        QCOMPARE(proof.length, teamsMessage(QStringLiteral("Problem"), QString(28'000, u'a')).size());
        QVERIFY(proof.fits());
        QVERIFY(!proofOf(Channel::Teams, {}, QString(28'672, u'a')).fits());
        // What is posted has a backslash before each of these, and that counts.
        const QString stars = QString(QStringLiteral("a*")).repeated(10'000);
        QVERIFY(proofOf(Channel::Teams, {}, QString(stars).replace(u'*', u'x')).fits());
        const Proof escaped = proofOf(Channel::Teams, {}, stars);
        QVERIFY(!escaped.fits() && escaped.cut > 0);
        QVERIFY(teamsMessage({}, stars.first(escaped.cut)).size() <= escaped.limit);
        QVERIFY(teamsMessage({}, stars.first(escaped.cut + 1)).size() > escaped.limit);
        // So does what each line brings with it, and nothing is cut in the middle of a character.
        const QString lines = QString(QStringLiteral("👩‍🚒\n")).repeated(2'000);
        const Proof many = proofOf(Channel::Teams, {}, lines);
        QVERIFY(!many.fits() && many.cut > 0);
        QVERIFY(teamsMessage({}, lines.first(many.cut)).size() <= many.limit);
        QCOMPARE(many.cut % 6 == 0 || many.cut % 6 == 5, true);
    }

    /// Where a subject is posted above the text, it takes of its room.
    void aSubjectCountsWhereItGoesAlong()
    {
        const QString subject = QStringLiteral("支付异常"), body(676, u'字');
        QVERIFY(proofOf(Channel::Wecom, {}, body).fits());
        const Proof wecom = proofOf(Channel::Wecom, subject, body); // 12 + 2 + 2,028 bytes
        QCOMPARE(wecom.length, qsizetype(2'042));
        QVERIFY(wecom.fits());
        const Proof longer = proofOf(Channel::Wecom, subject, body + QStringLiteral("一二三"));
        QCOMPARE(longer.length, qsizetype(2'051));
        QCOMPARE(longer.cut, qsizetype(678));
        QCOMPARE(proofOf(Channel::Wecom, QString(2'048, u'a'), body).cut, qsizetype(0));
        // The robots' limit is that of the request: each quotation mark is two bytes there.
        const QString quotes(9'900, u'"');
        const Proof dingtalk = proofOf(Channel::Dingtalk, {}, quotes);
        QCOMPARE(dingtalk.length, dingtalkMessage(quotes, QString(36, u'0')).size());
        QVERIFY(dingtalk.fits());
        QVERIFY(!proofOf(Channel::Dingtalk, {}, quotes + quotes.first(100)).fits());
        QCOMPARE(proofOf(Channel::Feishu, {}, quotes).length, feishuMessage(quotes).size() + 79);
        QCOMPARE(proofOf(Channel::X, subject, QStringLiteral("a")).length, qsizetype(1));
    }

    void teamsShowsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("posted");
        const auto row = [](const char *name, const char *typed, const char *posted) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(posted);
        };
        row("words", "Some orders fail: 5 * 3 = 15, a_b, and -5 °C.",
            "Some orders fail: 5 * 3 = 15, a_b, and -5 °C.");
        row("bold", "**all** orders", "\\*\\*all\\*\\* orders");
        row("italic", "_all_ *orders* a*b*", "\\_all\\_ \\*orders\\* a\\*b\\*");
        row("address", "https://status.example.com/a_b_c", "https://status.example.com/a_b_c");
        row("Chinese", "部分_订单_失败", "部分\\_订单\\_失败");
        row("link", "[here](https://example.com)", "[here]\\(https://example.com)");
        row("brackets", "[EU] and (US)", "[EU] and (US)");
        row("definition", "[1]: none", "[1]\\: none");
        row("list", "- one", "\\- one");
        row("star list", "* one", "\\* one");
        row("number", "1. one", "1\\. one");
        row("number with bracket", "12) one", "12\\) one");
        row("time", "14.45 UTC", "14.45 UTC");
        row("heading", "# one", "\\# one");
        row("room", "#launch", "#launch");
        row("quotation", "> one", "\\> one");
        row("rule", "---", "\\---");
        row("code", "`a` and `b`", "\\`a\\` and \\`b\\`");
        row("backslash", "C:\\temp and \\*", "C:\\temp and \\\\\\*");
        row("entity", "AT&T &amp; &lt;b&gt;", "AT&T \\&amp; \\&lt;b\\&gt;");
        row("angle", "<https://example.com> 1 < 2", "\\<https://example.com> 1 < 2");
    }
    void teamsShowsWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, posted);
        QCOMPARE(asTypedInTeams(typed), posted);
        const QByteArray message = teamsMessage(typed, typed + u'\n' + typed);
        const QJsonArray blocks =
            QJsonDocument::fromJson(
                message)[QLatin1String("attachments")][0][QLatin1String("content")][QLatin1String("body")]
                .toArray();
        QCOMPARE(blocks.size(), 3);
        for (const auto &block : blocks)
            QCOMPARE(block.toObject().value(QLatin1String("text")).toString(), posted);
        QCOMPARE(blocks.at(2)[QLatin1String("spacing")].toString(), QStringLiteral("None"));
    }

    void aSubjectHasItsOwnLimit()
    {
        QVERIFY(proofOf(Channel::Email, QString(78, u'a'), {}).fits());
        QVERIFY(!proofOf(Channel::Email, QString(79, u'a'), {}).fits());
        QVERIFY(proofOf(Channel::X, QString(400, u'a'), {}).fits());
        QVERIFY(!proofOf(QStringLiteral("incidentio"), QString(201, u'a'), {}).fits());
    }

    void everyChannelHasAProof()
    {
        for (const Term<Channel> &term : terms<Channel>())
            QVERIFY2(proofChannels().contains(QLatin1String(term.key)), term.key);
    }

    /// A megabyte of the worst is measured like any text; what is checked is that it ends.
    void sizeIsNoTrap_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << QString(1'000'000, u'a');
        QTest::newRow("han") << QString(1'000'000, u'字') + u'.';
        QTest::newRow("dots") << QStringLiteral("a.").repeated(100'000);
        QTest::newRow("slashes") << QStringLiteral("http://a.co/") + QStringLiteral("(").repeated(200'000);
        QTest::newRow("addresses") << QStringLiteral("a.co ").repeated(50'000);
        QTest::newRow("joiners") << QStringLiteral("👩\u200D").repeated(50'000);
        QTest::newRow("half pairs") << QString(10'000, QChar(0xD83D));
    }
    void sizeIsNoTrap()
    {
        QFETCH(QString, text);
        for (const QString &channel : proofChannels())
            QVERIFY(proofOf(channel, {}, text).length >= 0);
    }
};

QTEST_APPLESS_MAIN(ProofTest)
#include "tst_proof.moc"
