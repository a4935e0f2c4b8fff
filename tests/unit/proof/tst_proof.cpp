#include "models/proof/emoji.h"
#include "models/proof/proof.h"
#include "models/proof/weburls.h"
#include "models/proof/xlength.h"
#include "tests/support/check.h"

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
