// The brief that is made from the record, what must not be in it, and the words for stretches of time.

#include "models/incident/brief.h"
#include "models/incident/sensitive.h"
#include "models/incident/stretch.h"
#include "tests/support/briefs.h"
#include "tests/support/check.h"

#include <QTest>

using namespace muster;
using namespace muster::test;

namespace {

constexpr qint64 onset = 1'795'063'440LL * second; // 19 November 2026, 04:44 UTC

Zone room() { return *Zone::named(QStringLiteral("Asia/Singapore")); }

Entry said(Kind kind, const char *text, qint64 minutes)
{
    Entry entry;
    entry.kind = kind;
    entry.text = QString::fromUtf8(text);
    entry.occurred = onset + minutes * minute;
    entry.id = Id::derived(entry.occurred, text);
    return entry;
}

Entry check(const char *text, const char *outcome, qint64 minutes)
{
    Entry entry = said(Kind::Check, text, minutes);
    entry.subject = QStringLiteral("check/c1=") + QLatin1String(outcome);
    return entry;
}

State state()
{
    State s;
    s.declared = true;
    s.number = 42;
    s.title = QStringLiteral("Checkout down *during* launch");
    s.started = onset;
    s.roles = {{Role::TechLead, QStringLiteral("Jon Park")},
               {Role::SupportLiaison, QStringLiteral("Ana Lima")}};
    s.assessment.functions.insert(Function::Checkout,
                                  {Health::Down, QStringLiteral("68 % of orders"), {}, onset, {}});
    s.assessment.functions.insert(Function::Browse, {Health::Works, {}, {}, onset, {}});
    s.assessment.answers.insert(Question::Share,
                                {QStringLiteral("above-25"), QStringLiteral("68 %"), {}, 0, {}});
    s.assessment.answers.insert(Question::Where,
                                {QStringLiteral("several"), QStringLiteral("EU and US"), {}, 0, {}});
    s.assessment.changes = {
        {ChangeKind::Deploy, QStringLiteral("cart 8.4.1, flag basket_v2"), {}, onset - 13 * minute, {}}};
    return s;
}

QList<Entry> record()
{
    return {said(Kind::Observation, "Errors from Europe only", 7),
            said(Kind::Observation, "Ruled out: CDN, pages load", 20),
            said(Kind::Action, "Waiting room on", 30),
            said(Kind::Note, "Ruled out: a note is not a finding", 31),
            check("Freeze deploys\nfrozen", "done", 33),
            check("Fail over\nno replica", "not-applicable", 34),
            said(Kind::Decision, "排除：支付通道正常", 40),
            said(Kind::Observation, "DB pool 97 %", 60),
            said(Kind::Observation, "DB pool 91 %", 100)};
}

} // namespace

class BriefTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsTheCaseInOrder()
    {
        const QString brief = briefOf(state(), record(), english(), room());
        QVERIFY(brief.startsWith(QStringLiteral("# INC-0042 · Checkout down \\*during\\* launch\n")));
        QCOMPARE(under(brief, "Symptom"),
                 (QStringList{QStringLiteral("- Checkout: Down: 68 % of orders"),
                              QStringLiteral("- How much of it fails? Above 25 %: 68 %")}));
        QCOMPARE(under(brief, "Since"),
                 QStringList{QStringLiteral("- 2026-11-19 12:44 (Asia/Singapore, UTC+8)")});
        QCOMPARE(under(brief, "Where"), QStringList{QStringLiteral("- Several areas: EU and US")});
        QCOMPARE(under(brief, "Changed lately"),
                 QStringList{
                     QStringLiteral("- 12:31 Deploy: cart 8.4.1, flag basket_v2 (13 min before it began)")});
        QCOMPARE(under(brief, "Seen now"), (QStringList{QStringLiteral("- 12:51 Errors from Europe only"),
                                                        QStringLiteral("- 13:44 DB pool 97 %"),
                                                        QStringLiteral("- 14:24 DB pool 91 %")}));
        QCOMPARE(under(brief, "Tried"), (QStringList{QStringLiteral("- 13:14 Waiting room on"),
                                                     QStringLiteral("- 13:17 Freeze deploys: frozen")}));
        QCOMPARE(under(brief, "Ruled out"), (QStringList{QStringLiteral("- 13:04 CDN, pages load"),
                                                         QStringLiteral("- 13:24 支付通道正常")}));
        QCOMPARE(under(brief, "Call back"), (QStringList{QStringLiteral("- Tech lead: Jon Park"),
                                                         QStringLiteral("- Support liaison: Ana Lima")}));
        QCOMPARE(unfilled(brief), QStringList{QStringLiteral("System")});
        QCOMPARE(briefOf(state(), record(), english(), room()), brief);
    }

    void readsInChinese()
    {
        const QString brief = briefOf(state(), record(), chinese(), room());
        QCOMPARE(under(brief, "现象").first(), QStringLiteral("- 结账：不可用：68 % of orders"));
        QCOMPARE(under(brief, "已排除").size(), 2);
        QCOMPARE(unfilled(brief), QStringList{QStringLiteral("涉及系统")});
        QVERIFY(!brief.contains(QLatin1String("Ruled out")));
    }

    void whatIsNotKnownIsAnEmptyLine()
    {
        State nothing;
        nothing.declared = true;
        nothing.started = onset;
        const QString brief = briefOf(nothing, {}, english(), room());
        QCOMPARE(under(brief, "Ruled out"), QStringList{QStringLiteral("- …")});
        QCOMPARE(unfilled(brief).size(), 8); // all but since when
    }

    void whatMustNotLeaveIsNotThere_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("restricted") << 0;
        QTest::newRow("struck") << 1;
        QTest::newRow("erased") << 2;
        QTest::newRow("of an unfinished import") << 3;
    }
    void whatMustNotLeaveIsNotThere()
    {
        QFETCH(int, how);
        for (const Kind kind : {Kind::Observation, Kind::Action, Kind::Decision}) {
            Entry entry = said(kind, "Ruled out: zebra", 50);
            if (kind != Kind::Decision)
                entry.text = QStringLiteral("zebra");
            QVERIFY(briefOf(state(), {entry}, english(), room()).contains(QLatin1String("zebra")));
            entry.audience = how == 0 ? Audience::Restricted : Audience::Internal;
            entry.struck = how == 1;
            entry.erased = how == 2;
            entry.pending = how == 3;
            const QString brief = briefOf(state(), {entry}, english(), room());
            QVERIFY(!brief.contains(QLatin1String("zebra")));
            QVERIFY(!brief.contains(QLatin1String("erased")));
        }
    }

    void aSecretIsLeftOutWithAWordInItsPlace()
    {
        const QString brief =
            briefOf(state(), {said(Kind::Action, "psql with password: hunter2", 50)}, english(), room());
        QCOMPARE(under(brief, "Tried"),
                 QStringList{QStringLiteral("- 13:34 (left out: looks like a password, a key or a card)")});
        State noted = state();
        noted.assessment.functions[Function::Checkout].note = QStringLiteral("card 4111 1111 1111 1111");
        QVERIFY(!briefOf(noted, {}, english(), room()).contains(QLatin1String("4111")));
    }

    void aLongRecordIsCutAtTheFront()
    {
        QList<Entry> many;
        for (int i = 0; i < 45; ++i)
            many.append(said(Kind::Action, qPrintable(QStringLiteral("step %1").arg(i)), i));
        const QStringList tried = under(briefOf(state(), many, english(), room()), "Tried");
        QCOMPARE(tried.size(), 31);
        QVERIFY(tried.first().contains(QLatin1String("15")));
        QVERIFY(tried.last().endsWith(QLatin1String("step 44")));
    }

    void whatPeopleTypedIsNoMarkup()
    {
        const QString brief =
            briefOf(state(), {said(Kind::Action, "ran `rm` on <all> [nodes](x)\n# not a heading", 1)},
                    english(), room());
        QCOMPARE(
            under(brief, "Tried"),
            QStringList{QStringLiteral("- 12:45 ran \\`rm\\` on \\<all> \\[nodes\\](x) # not a heading")});
        QVERIFY(plainBrief(brief).contains(QLatin1String("ran `rm` on <all> [nodes](x) # not a heading")));
        QVERIFY(!plainBrief(brief).contains(QLatin1String("## ")));
    }

    void whatIsAskedStandsBehindTheTitle()
    {
        const QString brief = briefOf(state(), {}, english(), room());
        const QString out =
            withAsk(brief, {QStringLiteral("Raise the limit"), onset + 125 * minute}, english(), room());
        QCOMPARE(under(out, "What we ask"),
                 (QStringList{QStringLiteral("- Raise the limit"),
                              QStringLiteral("- Please answer by 2026-11-19 14:49 (UTC+8)")}));
        QVERIFY(out.indexOf(QLatin1String("What we ask")) < out.indexOf(QLatin1String("Symptom")));
        QVERIFY(out.startsWith(QLatin1String("# INC-0042")));
        QCOMPARE(withAsk(brief, {}, english(), room()), brief);
        QVERIFY(withAsk(QStringLiteral("my words"), {QStringLiteral("help"), 0}, english(), room())
                    .startsWith(QLatin1String("## What we ask\n\n- help\n\nmy words")));
    }

    void ruledOutIsFoundInBothLanguages()
    {
        QCOMPARE(ruledOut(QStringLiteral("RULED OUT: x")), QStringLiteral("x"));
        QCOMPARE(ruledOut(QStringLiteral("已排除:y")), QStringLiteral("y"));
        QVERIFY(!ruledOut(QStringLiteral("We ruled out: nothing")));
        QVERIFY(!ruledOut(QStringLiteral("排除")));
    }

    void secretsAreFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("secret"); // -1: none
        const auto row = [](const char *line, int secret) {
            QTest::newRow(line) << QString::fromUtf8(line) << secret;
        };
        const int password = 0, key = 1, card = 2;
        row("password=hunter2", password);
        row("the root Password is tiger", password);
        row("密码：abc123", password);
        row("postgres://app:s3cret@db/shop", password);
        row("curl -H 'Authorization: Bearer abcdef123456'", key);
        row("api_key = 9f8e7d", key);
        row("密钥=abcdef12", key);
        row("AKIAIOSFODNN7EXAMPLE", key);
        row("sha 9e107d9d372bb6826bd81d3542a419d6", key);
        row("wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY12", key);
        row("card 4111-1111-1111-1111 was refused", card);
        row("card 4111 1111 1111 1112 was refused", -1); // the check digit is wrong
        row("Customers cannot reset their password", -1);
        row("Connections: 600 of 600, case NG-558210", -1);
        row("Larkfield phones +44 20 7946 0018 at 12:55", -1);
        row("Key finding: the pool is full", -1);
        row("CHG-1188 rolled out cart 8.4.1 at 2026-11-19T12:31:00+08:00", -1);
    }
    void secretsAreFound()
    {
        QFETCH(QString, line);
        QFETCH(int, secret);
        const QList<SecretLine> found = secretsIn(QStringLiteral("fine\n") + line);
        QCOMPARE(found,
                 secret < 0 ? QList<SecretLine>() : QList<SecretLine>({{2, static_cast<Secret>(secret)}}));
        if (secret >= 0)
            QVERIFY(english()(warningOf(found.first())).startsWith(QLatin1String("Line 2 ")));
    }

    void moneyIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("money");
        const auto row = [](const char *text, bool money) {
            QTest::newRow(text) << QString::fromUtf8(text) << money;
        };
        row("that is 4,100 EUR a minute", true);
        row("about $20k lost", true);
        row("USD 300", true);
        row("损失约三万元", true);
        row("€ 12", true);
        row("12 million euros", true);
        row("68 % of orders fail", false);
        row("600 of 600 connections, EU + US", false);
        row("Europe and the US", false);
        row("单元测试 3 个失败", false);
    }
    void moneyIsFound()
    {
        QFETCH(QString, text);
        QFETCH(bool, money);
        QCOMPARE(mentionsMoney(text), money);
    }

    void stretchesAndRemainders()
    {
        QCOMPARE(stretchWords(59 * second, english()), QStringLiteral("less than 1 min"));
        QCOMPARE(stretchWords(125 * minute, english()), QStringLiteral("2 h 05 min"));
        QCOMPARE(stretchWords(76 * hour, english()), QStringLiteral("3 d 4 h"));
        const qint64 at = onset;
        QCOMPARE(remainderWords(at, at - 8 * minute, english()), QStringLiteral("8 min left"));
        QCOMPARE(remainderWords(at, at + 59 * second, english()), QStringLiteral("less than 1 min left"));
        QCOMPARE(remainderWords(at, at + minute, english()), QStringLiteral("overdue by 1 min"));
        QVERIFY(!isOverdue(at, at + 59 * second) && isOverdue(at, at + minute));
    }

    void momentsToCome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ahead"); // minutes; -1 for no time
        QTest::newRow("later today") << QStringLiteral("14:40") << qint64(116);
        QTest::newRow("wide colon") << QStringLiteral("14：40") << qint64(116);
        QTest::newRow("tomorrow") << QStringLiteral("12:00") << qint64(24 * 60 - 44);
        QTest::newRow("this very minute is tomorrow") << QStringLiteral("12:44") << qint64(24 * 60);
        QTest::newRow("20m") << QStringLiteral("20m") << qint64(20);
        QTest::newRow("+1h30m") << QStringLiteral("+1h30m") << qint64(90);
        QTest::newRow("2h") << QStringLiteral("2h") << qint64(120);
        QTest::newRow("date") << QStringLiteral("2026-11-19 14:00") << qint64(76);
        QTest::newRow("backwards") << QStringLiteral("-5m") << qint64(-1);
        QTest::newRow("nothing") << QString() << qint64(-1);
        QTest::newRow("plus alone") << QStringLiteral("+") << qint64(-1);
        QTest::newRow("bare number") << QStringLiteral("20") << qint64(-1);
        QTest::newRow("words") << QStringLiteral("soon") << qint64(-1);
    }
    void momentsToCome()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ahead);
        const Result<qint64> at = parseMomentAhead(text, room(), onset);
        if (ahead < 0)
            CHECK_FAILS(at, Failure::Usage);
        else
            QCOMPARE(at.value_or(0), onset + ahead * minute);
    }

    void aMomentToComeOverTheChangeOfClocks()
    {
        // Berlin, 29 March 2026, 01:30: the clock goes from 02:00 to 03:00.
        const Zone berlin = *Zone::named(QStringLiteral("Europe/Berlin"));
        const qint64 now = *parseStamp(QStringLiteral("2026-03-29T01:30:00+01:00"));
        QCOMPARE(parseMomentAhead(QStringLiteral("03:15"), berlin, now).value_or(0), now + 45 * minute);
        QCOMPARE(parseMomentAhead(QStringLiteral("01:15"), berlin, now).value_or(0),
                 now + 24 * hour - 75 * minute);
    }
};

QTEST_GUILESS_MAIN(BriefTest)
#include "tst_brief.moc"
