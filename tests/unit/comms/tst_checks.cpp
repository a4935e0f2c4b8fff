// What the checks of a draft find, and what they leave alone.

#include "models/comms/statedtime.h"
#include "tests/unit/comms/crash.h"

using namespace muster;
using namespace muster::test;

namespace {

Finding found(const Announcement &a, const char *id)
{
    for (const Finding &one : checked(a)) {
        if (one.id == QLatin1String(id))
            return one;
    }
    return {QStringLiteral("no such check"), false, {}};
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodTextPassesEveryCheck()
    {
        QVERIFY(allWell(checked(announcement())));
        QVERIFY(allWell(checked(announcement(Phase::Identified, chinese()))));
    }

    void thePromiseIsChecked()
    {
        Announcement a = announcement();
        a.next = 0;
        QVERIFY(!found(a, "next-update").ok);
        a.next = a.now;
        QVERIFY(english()(found(a, "next-update").message).contains(QLatin1String("13:04")));
        a.next = a.now + hour; // not what the text says
        QVERIFY(!found(a, "next-update").ok);
        a.status = PublicStatus::Resolved;
        QVERIFY(found(a, "next-update").ok);
    }

    void whatIsAffectedIsChecked()
    {
        Announcement a = announcement();
        a.text = {QStringLiteral("Update"), QStringLiteral("We are working on it. Next update by 13:15.")};
        QVERIFY(!found(a, "affected").ok);
        // The first word, before anybody has assessed it.
        a.facts = customerFacts({}, english());
        QVERIFY(!found(a, "affected").ok);
        a.text.body += QStringLiteral(" Orders fail.");
        QVERIFY(found(a, "affected").ok);
        a.text = *draftUpdate(Phase::Investigating, a.facts, english());
        QVERIFY(found(a, "affected").ok);
        Announcement zh = announcement(Phase::Investigating, chinese());
        zh.text = {QStringLiteral("公告"), QStringLiteral("我们正在处理。")};
        QVERIFY(!found(zh, "affected").ok);
        zh.text.body = QStringLiteral("目前支付异常。");
        QVERIFY(found(zh, "affected").ok);
    }

    /// Whatever else it says: that something fails, that we work on it and when we write again is no help.
    void whatCustomersDoMeanwhileIsMissed_data()
    {
        QTest::addColumn<bool>("helps");
        for (const char *text :
             {"Checkout has been down for all customers since 12:44 UTC. We are investigating and will "
              "update you at "
              "13:30 UTC.",
              "We are aware of a problem with payments. Some customers cannot pay. Our engineers are working "
              "on it. "
              "We apologise for the inconvenience. Next update at 13:30 UTC.",
              "About one in three orders fails. We have found the cause and are preparing a fix. Thank you "
              "for your "
              "patience; more news at 13:30 UTC.",
              "自北京时间 12:44 起，部分客户无法下单。我们正在排查，将于 13:30（北京时间）更新。非常抱歉。",
              "尊敬的客户：支付功能异常，影响约三成订单。技术团队正在紧急处理，下次更新时间为北京时间 "
              "13:30。"})
            QTest::newRow(text) << false;
        for (const char *text :
             {"Checkout is down. Your basket keeps what is in it. More at 13:30 UTC.",
              "Nobody can sign in. Course packs are on the public page. We are looking into it.",
              "Log-in fails for one in ten. Phones and tablets stream fine.",
              "无法下单，现场窗口照常卖票。我们正在处理。", "登录失败，用手机扫码进得去。原因仍在排查。"})
            QTest::newRow(text) << true;
    }
    void whatCustomersDoMeanwhileIsMissed()
    {
        Announcement a = announcement();
        a.text.body = QString::fromUtf8(QTest::currentDataTag());
        QTEST(found(a, "meanwhile").ok, "helps");
    }

    /// Pasted by mistake: what took a time that grows with the square of the length would not come back.
    void aLongTextOfAnythingIsRead_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"\n", " ", "a\n", "八点整", "一二三四五六七八九十点", "12:30 ", "at noon ",
                                  "a-b-", "1.2.3.", "Zurich, (in ", "问题已经", "will be able to "})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }
    void aLongTextOfAnythingIsRead()
    {
        QFETCH(QString, piece);
        constexpr qsizetype characters = 150'000;
        Announcement a = announcement();
        const qsizetype asUsual = checked(a).size();
        a.text.body = piece.repeated(characters / piece.size());
        QCOMPARE(checked(a).size(), asUsual);
    }

    void theTitleDoesNotLeak()
    {
        Announcement a = announcement();
        a.text.body += QStringLiteral("\n\nKai’s deploy killed, it seems.");
        QVERIFY(found(a, "title").ok); // another apostrophe, and only three words
        a.text.body += QStringLiteral(" It was deploy  killed - the db");
        const Finding leak = found(a, "title");
        QVERIFY(!leak.ok);
        QCOMPARE(a.text.body.mid(leak.start, leak.end - leak.start),
                 QStringLiteral("deploy  killed - the db"));
        a = announcement();
        a.text.subject = a.title.toUpper();
        QVERIFY(!found(a, "title").ok);
        // What customers may hear anyway is no leak.
        a = announcement();
        a.title = QStringLiteral("Some customers cannot place orders or pay");
        QVERIFY(found(a, "title").ok);
        // Nor is what anybody could say of it.
        a.title = QStringLiteral("Transfers to other banks are failing rapidly");
        a.text.body = QStringLiteral("Some transfers to other banks are failing.");
        QVERIFY(found(a, "title").ok);
        a.title = QStringLiteral("Transfers fail since deploy 4211");
        a.text.body = QStringLiteral("Some transfers fail since deploy 4211.");
        QVERIFY(!found(a, "title").ok);
        a.title = QStringLiteral("支付网关连接池打满");
        a.text.body = QStringLiteral("自 12:44 起支付网关连接池打满");
        QVERIFY(!found(a, "title").ok);
    }

    void timesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minuteOfDay");
        QTest::addColumn<bool>("hasZone");
        QTest::addColumn<int>("east"); // minutes, where the zone is known; else 0
        const auto row = [](const char *text, int hours, int minutes, bool hasZone, int east) {
            QTest::newRow(text) << QString::fromUtf8(text) << hours * 60 + minutes << hasZone << east;
        };
        row("back by 11.45 am Sydney time", 11, 45, true, 600);
        row("more at 8.45 am AEST", 8, 45, true, 600); // no summer time in Brisbane
        row("update at 3pm Irish time", 15, 0, true, 0);
        row("at 8.30pm BST", 20, 30, true, 60);
        row("at 12 a.m. sharp", 0, 0, false, 0);
        row("due at 12:00 noon HKT", 12, 0, true, 480);
        row("at 17:00, Amsterdam time", 17, 0, true, 120);
        row("at 18:00 (Lima)", 18, 0, true, -300);
        row("report: 08:30, Zurich.", 8, 30, true, 120);
        row("at 10:00 Bogotá time", 10, 0, true, -300);
        row("at 17:40 WIB", 17, 40, true, 0);
        row("at 7:15 a.m. Mountain", 7, 15, true, -360);
        row("at 14:00 Monday", 14, 0, false, 0);
        row("back at noon Eastern", 12, 0, true, -240);
        row("more at 10 o'clock, UK time", 10, 0, true, 60);
        row("bulletin at 12.15 GMT", 12, 15, true, 0);
        row("news at 10.15, Rome time", 10, 15, true, 120);
        row("at 7:30 AM Atlantic", 7, 30, true, -180);
        row("14:31 CST 起大量用户无法登录", 14, 31, true, 480);
        row("9点半（北京时间）咱再说", 9, 30, true, 480);
        row("国内时间就是晚上6点", 18, 0, true, 480);
        row("九点整（北京时间）群里再说", 9, 0, true, 480);
        row("北京时间下午三点半给大家回音", 15, 30, true, 480);
        row("零点三十分（北京时间）继续通报", 0, 30, true, 480);
        row("13:20 起（北京时间）", 13, 20, true, 480);
        row("下一次通知:15:20(北京时间)", 15, 20, true, 480);
        row("中午 12 点（北京时间）", 12, 0, true, 480);
        row("下午5点再说", 17, 0, false, 0);
        row("12时整（北京时间）", 12, 0, true, 480);
        row("9点45分（晚上，北京时间）", 21, 45, true, 480);
    }
    void timesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        const QList<StatedTime> times = timesIn(text, *parseStamp(QStringLiteral("2026-07-01T09:00:00Z")));
        QCOMPARE(times.size(), 1);
        QTEST(times.first().minuteOfDay, "minuteOfDay");
        QTEST(times.first().hasZone, "hasZone");
        QTEST(times.first().offset.value_or(0) / 60, "east");
        QVERIFY(text.mid(times.first().start, times.first().end - times.first().start).trimmed().size() > 2);
    }

    void aLittleIsNoTime()
    {
        const qint64 now = *parseStamp(QStringLiteral("2026-07-01T09:00:00Z"));
        for (const char *text :
             {"比平时慢一点，请稍候", "v1.15 is out", "It costs 4.50 today", "in the afternoon"})
            QVERIFY2(timesIn(QString::fromUtf8(text), now).isEmpty(), text);
    }

    /// "2:45" says nothing of which half of the day; in a Chinese text, or with a nought in front, it does.
    void aClockOfTwelveHours()
    {
        const qint64 now = *parseStamp(QStringLiteral("2026-07-01T14:31:00Z"));
        const auto isAt = [&](const char *text, const char *clock) {
            const QList<StatedTime> times = timesIn(QString::fromUtf8(text), now);
            return times.size() == 1 &&
                   Zone().clock(times.first().momentIn(Zone(), now)) == QLatin1String(clock);
        };
        QVERIFY(isAt("since 2:45 or so", "14:45"));
        QVERIFY(isAt("since 02:45 or so", "02:45"));
        QVERIFY(isAt("2:45 起无法登录", "02:45"));
        QVERIFY(isAt("2点45起无法登录", "14:45"));
    }

    void gapsAreFound_data()
    {
        QTest::addColumn<bool>("ok");
        QTest::newRow("by [time]") << false;
        QTest::newRow("{{who}} cannot") << false;
        QTest::newRow("<name>") << false;
        QTest::newRow("TODO") << false;
        QTest::newRow("by XX:XX") << false;
        QTest::newRow("at ____") << false;
        QTest::newRow("××点前") << false;
        QTest::newRow("") << false;
        QTest::newRow("[our page](https://status.example)") << true;
        QTest::newRow("[Exercise] all well") << true;
        QTest::newRow("[Resolved] all well") << true;
        QTest::newRow("【演练】一切正常") << true;
        QTest::newRow("3 < 4, and snake_case") << true;
    }

    void gapsAreFound()
    {
        QFETCH(bool, ok);
        Announcement a = announcement();
        a.text.body = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(found(a, "placeholder").ok, ok);
    }

    void anExerciseThatLostItsMarkIsFound()
    {
        Announcement a = announcement();
        QCOMPARE(found(a, "exercise").id, QStringLiteral("no such check")); // nothing to tell apart
        a.facts.exercise = true;
        QVERIFY(!found(a, "exercise").ok);
        a.text.subject.prepend(QStringLiteral("[Exercise] "));
        a.text.body.prepend(QStringLiteral("【演练】"));
        QVERIFY(found(a, "exercise").ok);
    }

    void everyCheckHasAnIdOfItsOwn()
    {
        QSet<QString> ids;
        for (const Finding &one : checked(announcement()))
            ids.insert(one.id);
        QCOMPARE(ids.size(), checked(announcement()).size());
    }

    /// One planted fault each; the true texts of the templates are not flagged (aDraftIsWell and others).
    void whatShouldNotBeSaidIsFound_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *check, const char *text) {
            QTest::newRow(text) << QString::fromLatin1(check) << QString::fromUtf8(text);
        };
        row("secret", "Use AKIAIOSFODNN7EXAMPLE to log in.");
        row("secret", "The password is hunter22.");
        row("secret", "临时密码：abc12345");
        row("machine", "The machine 10.0.12.7 is down.");
        row("machine", "We restarted pg-primary-2 just now.");
        row("machine", "checkout.svc.cluster.local cannot be reached.");
        row("machine", "数据库db-prod-03已重启。");
        row("person", "Ines Roy is working on it.");
        row("person", "请联系王小明处理。");
        row("person", "Write to mei.tan@example.com for more.");
        row("blame", "This was human error.");
        row("blame", "An engineer made a mistake in a deployment.");
        row("blame", "Our payment provider has failed again.");
        row("blame", "此次异常系运维误操作。");
        row("blame", "由于第三方服务商的问题，服务异常。");
        row("cause", "It is probably the database.");
        row("cause", "We believe a deployment broke it.");
        row("cause", "Checkout fails due to a full disk.");
        row("cause", "疑似缓存故障。");
        row("cause", "因数据库连接耗尽导致无法下单。");
        row("eta", "It will be fixed within 30 minutes.");
        row("eta", "We expect service to be restored by 15:00.");
        row("eta", "Checkout will be back soon.");
        row("eta", "预计半小时内恢复。");
        row("eta", "服务将于15:00恢复。");
        row("restored", "Checkout is fully restored.");
        row("restored", "All systems are operational.");
        row("restored", "所有功能已恢复正常。");
        row("zone", "Next update by 13:15 UTC.");
        row("zone", "Since 12:44 (UTC) orders fail.");
        row("one-language", "Some customers in 欧美，网站和 App may still be unable to order.");
        row("one-language", "目前 EU and US, web and app 的部分客户仍可能无法下单。");
        row("hidden", "Pay at exa\xE2\x80\x8Bmple.com");
        row("hidden", "Order \xE2\x80\xAE"
                      "now");
    }

    void whatShouldNotBeSaidIsFound()
    {
        QFETCH(QString, check);
        QFETCH(QString, text);
        Announcement a = announcement();
        a.functions = crash().functions;
        a.people = {QStringLiteral("Ines Roy"), QStringLiteral("王小明")};
        a.since = began;
        a.text.body += QStringLiteral("\n\n") + text;
        const Finding finding = found(a, check.toLatin1().constData());
        QVERIFY(!finding.ok);
        QVERIFY(finding.start >= 0 && finding.end > finding.start && finding.end <= a.text.body.size());
        // Nothing else is held against it but what may as well be.
        for (const Finding &one : checked(announcement()))
            QVERIFY2(one.ok, qPrintable(one.id + one.message.args.join(u' ')));
    }

    void whatMayBeSaidIsNotFlagged_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Browsing and search still work as usual.", "It is not fixed yet.", "尚未完全恢复。",
              "Write to support@example.com.", "Orders from 12:44 to 14:30 are checked one by one.",
              "More at https://status.example.com/incidents/42.", "We will update you again by 13:15.",
              "Please do not pay twice: one order is enough.", "请勿重复付款。", "如有疑问，请联系客服。",
              "We are sorry for the trouble.", "👩‍💻 We are on it.",
              "Next update by 13:15 (UTC+8), that is 05:15 UTC.", "支付宝 (Alipay) works as usual.",
              "请在 App Store 更新 Aurora Pro Max 后再试。"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatMayBeSaidIsNotFlagged()
    {
        QFETCH(QString, text);
        Announcement a = announcement();
        a.functions = crash().functions;
        a.people = {QStringLiteral("Ines Roy"), QStringLiteral("王小明")};
        a.text.body += QStringLiteral("\n\n") + text;
        for (const Finding &one : checked(a))
            QVERIFY2(one.ok, qPrintable(one.id + u' ' + one.message.args.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
