#include "models/core/clock.h"
#include "models/core/digest.h"
#include "models/core/id.h"
#include "models/core/text.h"
#include "models/core/wholefile.h"
#include "models/core/zone.h"
#include "tests/support/check.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace muster;

class CoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void hashesAsPublished()
    {
        // FIPS 180-4 examples, "SHA256_ShortMsg": "abc".
        QCOMPARE(sha256({"abc"}).toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(sha256({"a", "b", "c"}), sha256({"abc"}));
        QCOMPARE(sha256({}).toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    void idsSortByTime()
    {
        const Id a = Id::fresh(1000), b = Id::fresh(1001);
        QVERIFY(a < b);
        QCOMPARE(a.toString().at(14), u'7');
        QCOMPARE(Id::fromString(a.toString()), a);
        QCOMPARE(Id::fromString(a.toString().toUpper()), a);
        QCOMPARE(Id::fromBytes(a.bytes()), a);
    }

    void idsAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *bad :
             {"", "x", "01a2063b-232e-790b-9daf-ca44a3145e4", "01a2063b-232e-790b-9daf-ca44a3145e4g",
              "01a2063b+232e-790b-9daf-ca44a3145e46", "01a2063b-232e-790b-9daf-ca44a3145-46"})
            QTest::addRow("%s", bad) << QString::fromLatin1(bad);
    }
    void idsAreReadStrictly()
    {
        QFETCH(QString, text);
        QVERIFY(!Id::fromString(text));
    }

    void derivedIdsAreTheSameEverywhere()
    {
        QCOMPARE(Id::derived(5 * second, "a"), Id::derived(5 * second, "a"));
        QVERIFY(Id::derived(5 * second, "a") != Id::derived(5 * second, "b"));
        QVERIFY(Id::derived(5 * second, "b") < Id::derived(6 * second, "a"));
    }

    void stampsAreWrittenAndRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("us");
        QTest::newRow("epoch") << QStringLiteral("1970-01-01T00:00:00Z") << 0LL;
        // Python: datetime(2023,5,9,21,14,9,894000,timezone.utc).timestamp()
        QTest::newRow("statuspage") << QStringLiteral("2023-05-09T21:14:09.894Z") << 1683666849894000LL;
        QTest::newRow("offset") << QStringLiteral("2023-05-10T05:14:09.894+08:00") << 1683666849894000LL;
        QTest::newRow("offset without colon")
            << QStringLiteral("2023-05-10 05:14:09,894+0800") << 1683666849894000LL;
        QTest::newRow("before the epoch") << QStringLiteral("1969-12-31T23:59:59.999999Z") << -1LL;
        QTest::newRow("leap day") << QStringLiteral("2024-02-29T00:00Z") << 1709164800000000LL;
    }
    void stampsAreWrittenAndRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, us);
        QCOMPARE(parseStamp(text), us);
        QCOMPARE(parseStamp(utcStamp(us)), us);
    }

    void badStampsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *bad : {"", "2023-05-09", "2023-05-09T21:14:09", "2023-02-30T00:00:00Z",
                                "2023-05-09T25:00:00Z", "23-05-09T21:14:09Z", "yesterday"})
            QTest::addRow("%s", bad) << QString::fromLatin1(bad);
    }
    void badStampsAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!parseStamp(text));
    }

    void zonesWrite()
    {
        const qint64 us = *parseStamp(QStringLiteral("2026-11-19T06:31:26.000123Z"));
        TAKE(const Zone shanghai, Zone::named(QStringLiteral("Asia/Shanghai")));
        QCOMPARE(shanghai.clock(us), QStringLiteral("14:31"));
        QCOMPARE(shanghai.clockSeconds(us), QStringLiteral("14:31:26"));
        QCOMPARE(shanghai.dateAndClock(us), QStringLiteral("2026-11-19 14:31"));
        QCOMPARE(shanghai.stamp(us), QStringLiteral("2026-11-19T14:31:26+08:00"));
        QCOMPARE(shanghai.stampMicros(us), QStringLiteral("2026-11-19T14:31:26.000123+08:00"));
        QCOMPARE(shanghai.label(us), QStringLiteral("UTC+8"));
        TAKE(const Zone india, Zone::named(QStringLiteral("Asia/Kolkata")));
        QCOMPARE(india.label(us), QStringLiteral("UTC+5:30"));
        TAKE(const Zone offset, Zone::named(QStringLiteral("-03:30")));
        QCOMPARE(offset.stamp(us), QStringLiteral("2026-11-19T03:01:26-03:30"));
        QCOMPARE(Zone().label(us), QStringLiteral("UTC"));
        CHECK_FAILS(Zone::named(QStringLiteral("Mars/Olympus")), Failure::Usage);
        // POSIX would take any three letters for a zone that is UTC.
        for (const char *letters : {"PST", "CST", "IST", "SGT", "Bad"})
            CHECK_FAILS(Zone::named(QString::fromLatin1(letters)), Failure::Usage);
    }

    void zonesKnowSummer()
    {
        // Europe/Berlin left summer time on 25 October 2026 at 01:00 UTC (tz database).
        TAKE(const Zone berlin, Zone::named(QStringLiteral("Europe/Berlin")));
        const qint64 change = *parseStamp(QStringLiteral("2026-10-25T01:00:00Z"));
        QCOMPARE(berlin.clock(change - second), QStringLiteral("02:59"));
        QCOMPARE(berlin.clock(change), QStringLiteral("02:00"));
        QCOMPARE(berlin.clock(change - second), QStringLiteral("02:59"));
        QCOMPARE(berlin.label(change), QStringLiteral("UTC+1"));
    }

    void theHourThatComesTwice_data()
    {
        // Ends of summer time in the tz database: Berlin 2026-10-25 01:00 UTC, New York 2026-11-01 06:00 UTC,
        // Lord Howe (by half an hour) 2026-04-04 15:00 UTC.
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *zone, const char *now, const char *typed,
                            const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(now)
                                << QString::fromLatin1(typed) << QString::fromLatin1(expected);
        };
        row("the first time", "Europe/Berlin", "2026-10-25T00:45:00Z", "02:30",
            "2026-10-25T00:30:00.000000Z");
        row("not the second, which is to come", "Europe/Berlin", "2026-10-25T01:15:00Z", "02:30",
            "2026-10-25T00:30:00.000000Z");
        row("the second time", "Europe/Berlin", "2026-10-25T01:45:00Z", "02:30",
            "2026-10-25T01:30:00.000000Z");
        row("west", "America/New_York", "2026-11-01T06:45:00Z", "01:30", "2026-11-01T06:30:00.000000Z");
        row("by half an hour", "Australia/Lord_Howe", "2026-04-04T15:20:00Z", "01:45",
            "2026-04-04T15:15:00.000000Z");
        row("a day that is over", "Europe/Berlin", "2026-10-25T08:00:00Z", "23:50",
            "2026-10-24T21:50:00.000000Z");
    }
    void theHourThatComesTwice()
    {
        QFETCH(QString, zone);
        QFETCH(QString, now);
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        TAKE(const Zone here, Zone::named(zone));
        TAKE(const qint64 us, parseMoment(typed, here, *parseStamp(now)));
        QCOMPARE(utcStamp(us), expected);
    }

    void momentsArePast_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("earlier today")
            << QStringLiteral("14:20") << QStringLiteral("2026-11-19T06:20:00.000000Z");
        QTest::newRow("with seconds")
            << QStringLiteral("14:20:05") << QStringLiteral("2026-11-19T06:20:05.000000Z");
        QTest::newRow("not yet today, so yesterday")
            << QStringLiteral("23:50") << QStringLiteral("2026-11-18T15:50:00.000000Z");
        QTest::newRow("five minutes ago")
            << QStringLiteral("-5m") << QStringLiteral("2026-11-19T06:25:00.000000Z");
        QTest::newRow("ninety minutes ago")
            << QStringLiteral("-1h30m") << QStringLiteral("2026-11-19T05:00:00.000000Z");
        QTest::newRow("full-width colon")
            << QStringLiteral("14：20") << QStringLiteral("2026-11-19T06:20:00.000000Z");
        QTest::newRow("iso") << QStringLiteral("2026-11-19T14:20:00+08:00")
                             << QStringLiteral("2026-11-19T06:20:00.000000Z");
    }
    void momentsArePast()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        TAKE(const Zone shanghai, Zone::named(QStringLiteral("Asia/Shanghai")));
        TAKE(const qint64 us,
             parseMoment(typed, shanghai, *parseStamp(QStringLiteral("2026-11-19T06:30:00Z"))));
        QCOMPARE(utcStamp(us), expected);
    }

    void nonsenseIsNoMoment_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *bad : {"", "-", "25:00", "14:61", "5m", "soon", "14", "-5x", "2026-11-19T14:20:00"})
            QTest::addRow("%s", bad) << QString::fromLatin1(bad);
    }
    void nonsenseIsNoMoment()
    {
        QFETCH(QString, typed);
        CHECK_FAILS(parseMoment(typed, Zone(), 0), Failure::Usage);
    }

    void textIsUtf8OrRefused()
    {
        CHECK_FAILS(decodeUtf8("\xff\xfe"), Failure::Unreadable);
        CHECK_FAILS(decodeUtf8("\xed\xa0\x80"), Failure::Unreadable); // a surrogate
        CHECK_FAILS(decodeUtf8("abc\xe4\xbd"), Failure::Unreadable);  // cut short
        TAKE(const QString bom, decodeUtf8("\xef\xbb\xbfx"));
        QCOMPARE(bom, QStringLiteral("\uFEFFx"));
        QCOMPARE(wellFormed(QString(QChar(0xd800)) + u'a'), QStringLiteral("\uFFFDa"));
        QCOMPARE(wellFormed(QStringLiteral("😀")), QStringLiteral("😀"));
        QCOMPARE(oneLine(QStringLiteral("a\nb\u202Ec")), QStringLiteral("a b[U+202E]c"));
        QCOMPARE(elided(QStringLiteral("abcdef"), 4), QStringLiteral("abc…"));
        QCOMPARE(elided(QStringLiteral("ab😀cd"), 4), QStringLiteral("ab…"));
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        const auto read = [](const QString &name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        CHECK_OK(writeWhole(path, "before"));
        CHECK_FAILS(writeWhole(path,
                               [](QIODevice &out) -> Result<> {
                                   out.write("half");
                                   return refused(say("Muster"));
                               }),
                    Failure::Refused);
        QCOMPARE(read(path), QByteArray("before"));
        // A database stays, by whatever name it is called, and so does what belongs to it.
        const QString database = folder.filePath(QStringLiteral("room.muster")),
                      link = folder.filePath(QStringLiteral("link.csv"));
        const QByteArray bytes = QByteArray("SQLite format 3\0", 16) + QByteArray(84, 'x');
        CHECK_OK(writeWhole(database, bytes));
        QVERIFY(QFile::link(database, link));
        for (const QString &name :
             {database, link, QString(database + QStringLiteral("-wal")),
              QString(database + QStringLiteral("-shm")), QString(database + QStringLiteral(".lock")),
              folder.filePath(QStringLiteral("./room.muster"))}) {
            CHECK_FAILS(mayWrite(name), Failure::Unwritable);
            CHECK_FAILS(writeWhole(name, "gone"), Failure::Unwritable);
        }
        QCOMPARE(read(database), bytes);
        CHECK_OK(mayWrite(folder.filePath(QStringLiteral("other-wal"))));
        // Of several files none is written where one cannot be.
        CHECK_FAILS(writeWhole({{path, "after"}, {folder.filePath(QStringLiteral("no/b.txt")), "b"}}),
                    Failure::Unwritable);
        CHECK_FAILS(writeWhole({{path, "after"}, {database, "b"}}), Failure::Unwritable);
        QCOMPARE(read(path), QByteArray("before"));
        CHECK_OK(writeWhole({{path, "after"}, {folder.filePath(QStringLiteral("b.txt")), "b"}}));
        QCOMPARE(read(path) + read(folder.filePath(QStringLiteral("b.txt"))), QByteArray("afterb"));
        // A pipe is written into, and is still one.
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        const int reader = ::open(qPrintable(pipe), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        CHECK_OK(writeWhole(pipe, "through"));
        char got[16] = {};
        QCOMPARE(::read(reader, got, sizeof got), 7);
        QCOMPARE(QByteArray(got), QByteArray("through"));
        ::close(reader);
        struct stat kind = {};
        QVERIFY(::stat(qPrintable(pipe), &kind) == 0 && S_ISFIFO(kind.st_mode));
    }

    void sentencesKeepWhatWasTyped()
    {
        const Tongue tongue;
        QCOMPARE(tongue(say("%1 and %2", QStringLiteral("%2"), QStringLiteral("b"))),
                 QStringLiteral("%2 and b"));
        QCOMPARE(tongue(sayN("%n things", 3)), QStringLiteral("3 things"));
        // A space where Chinese meets Latin letters, and nowhere else.
        QCOMPARE(tongue(say("由%1指派%2。", QStringLiteral("Mei Tan"), QStringLiteral("李雷"))),
                 QStringLiteral("由 Mei Tan 指派李雷。"));
        QCOMPARE(tongue(say("%1的客户，“%2”第%3次", QStringLiteral("网站和App"), QStringLiteral("CDN"),
                            QStringLiteral("3"))),
                 QStringLiteral("网站和App 的客户，“CDN”第3次"));
        QCOMPARE(Tongue::nearest(QStringLiteral("zh_Hans_CN")), QStringLiteral("zh_CN"));
        QCOMPARE(Tongue::nearest(QStringLiteral("de_DE.UTF-8")), QStringLiteral("en"));
    }
};

QTEST_GUILESS_MAIN(CoreTest)
#include "tst_core.moc"
