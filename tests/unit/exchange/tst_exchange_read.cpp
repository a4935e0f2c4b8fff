#include "models/core/digest.h"
#include "models/exchange/csvcolumns.h"
#include "models/exchange/format.h"
#include "models/exchange/readers.h"
#include "models/exchange/slacktext.h"
#include "models/exchange/writers.h"
#include "tests/unit/exchange/samplestory.h"

#include <QDir>
#include <QFile>

using namespace muster;
using namespace muster::test;

namespace {

QString dataFile(const char *name)
{
    return QStringLiteral(MUSTER_SOURCE_DIR "/tests/data/exchange/") + QLatin1String(name);
}

Reading readingOf(const QString &path, const QString &zone = {})
{
    Reading reading;
    reading.path = path;
    reading.zoneGiven = !zone.isEmpty();
    if (reading.zoneGiven)
        reading.zone = *Zone::named(zone);
    return reading;
}

QByteArray times(const char *piece, int count) { return QByteArray(piece).repeated(count); }

} // namespace

class ExchangeRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void statuspageIncident();
    void statuspageMany();
    void slackFolder_data();
    void slackFolder();
    void slackChannelAndDay();
    void slackMarks_data();
    void slackMarks();
    void csvColumns_data();
    void csvColumns();
    void csvTimes_data();
    void csvTimes();
    void csvWithoutZoneIsRefusedRowByRow();
    void csvCountsAddUp();
    void csvOccurrencesDiffer();
    void ownCsvComesBack();
    void badBytes_data();
    void badBytes();
    void badPlaces_data();
    void badPlaces();
    void aLongLineIsRefusedUnread();
    void aFloodOfRejectsEnds();
    void bundleLines_data();
    void bundleLines();

private:
    QString put(const QString &name, const QByteArray &bytes);
    QTemporaryDir m_folder;
    int m_count = 0;
};

/// Every file in a folder of its own, so that its name is what the test says.
QString ExchangeRead::put(const QString &name, const QByteArray &bytes)
{
    const QString folder = m_folder.filePath(QString::number(++m_count));
    QDir().mkpath(folder);
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the test's own file");
    return file.fileName();
}

void ExchangeRead::detects_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    QTest::newRow("statuspage v1") << dataFile("statuspage-v1.json") << QStringLiteral("statuspage");
    QTest::newRow("statuspage v2") << dataFile("statuspage-v2.json") << QStringLiteral("statuspage");
    QTest::newRow("slack folder") << dataFile("slack") << QStringLiteral("slack");
    QTest::newRow("slack zip") << dataFile("slack.zip") << QStringLiteral("slack");
    QTest::newRow("slack day") << dataFile("slack/incident/2026-11-19.json") << QStringLiteral("slack");
    QTest::newRow("csv") << put(QStringLiteral("a.csv"), "time,text\n2026-11-19T00:00:00Z,x\n")
                         << QStringLiteral("csv");
    QTest::newRow("csv by another name")
        << put(QStringLiteral("a.log"), "time;message\n2026-11-19T00:00:00Z;x\n") << QStringLiteral("csv");
    QTest::newRow("bundle") << put(QStringLiteral("a.bin"), R"({"muster":1,"format":"bundle"})")
                            << QStringLiteral("jsonl");
    QTest::newRow("prose") << put(QStringLiteral("a.txt"), "Dear all, the pool, it seems, is full.\nYours\n")
                           << QString();
    QTest::newRow("database") << put(QStringLiteral("a.muster"), QByteArray("SQLite format 3\0", 16))
                              << QString();
    QTest::newRow("empty") << put(QStringLiteral("a.json"), "") << QString();
    QTest::newRow("any folder") << m_folder.path() << QString();
}

void ExchangeRead::detects()
{
    QFETCH(QString, path);
    QFETCH(QString, format);
    const Result<const Format *> found = detectFormat(path);
    QCOMPARE(found ? (*found)->id : QString(), format);
    if (!found)
        QCOMPARE(found.error().kind, Failure::Unreadable);
}

void ExchangeRead::statuspageIncident()
{
    const auto read = readStatuspage(readingOf(dataFile("statuspage-v1.json")));
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 1);
    const Foreign &foreign = read->constFirst();
    QCOMPARE(foreign.source, QStringLiteral("statuspage:sp1"));
    QCOMPARE(foreign.title, QStringLiteral("Orders failing"));
    QCOMPARE(foreign.severity, 1);
    QVERIFY(foreign.status == Status::Monitoring);
    QCOMPARE(utcStamp(foreign.started), QStringLiteral("2026-11-19T06:00:00.000000Z"));
    QCOMPARE(foreign.records.size(), 3);
    QCOMPARE(foreign.rejects.size(), 3);
    const ImportedRecord &first = foreign.records.at(0);
    QCOMPARE(first.sourceKey, QStringLiteral("u1"));
    QCOMPARE(utcStamp(first.occurred), QStringLiteral("2026-11-19T06:05:00.500000Z"));
    QCOMPARE(first.text, QStringLiteral("investigating"));
    QCOMPARE(foreign.records.at(1).text, QStringLiteral("The database is full.\nWe make room & wait."));
    const ImportedRecord &last = foreign.records.at(2);
    QCOMPARE(utcStamp(last.occurred), QStringLiteral("2026-11-19T06:45:00.000000Z"));
    QCOMPARE(last.zoneOffset, 480);
    QVERIFY(last.kind == Kind::Update && last.audience == Audience::Public);
    QCOMPARE(last.channel, QStringLiteral("statuspage"));
    QCOMPARE(last.state, QStringLiteral("monitoring"));
}

void ExchangeRead::statuspageMany()
{
    const auto read = readStatuspage(readingOf(dataFile("statuspage-v2.json")));
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(1).title, QStringLiteral("sp2"));
    QCOMPARE(read->at(1).severity, 5);
    QVERIFY(read->at(1).status == Status::Resolved);
    QCOMPARE(read->at(1).records.at(0).state, QString());
    QCOMPARE(read->at(1).records.at(1).state, QStringLiteral("mitigating"));
    for (const char *bare : {R"({"id":"b","incident_updates":[]})", R"([{"id":"b","incident_updates":[]}])",
                             R"([{"incident":{"id":"b","incident_updates":[]}}])"}) {
        const auto one = readStatuspage(readingOf(put(QStringLiteral("b.json"), bare)));
        QVERIFY(one.has_value());
        QCOMPARE(one->constFirst().source, QStringLiteral("statuspage:b"));
    }
}

void ExchangeRead::slackFolder_data()
{
    QTest::addColumn<QString>("path");
    for (const char *name : {"slack", "slack.zip", "slack-inside.zip"})
        QTest::newRow(name) << dataFile(name);
}

void ExchangeRead::slackFolder()
{
    QFETCH(QString, path);
    const auto read = readSlack(readingOf(path));
    QVERIFY(read.has_value());
    const Foreign &foreign = read->constFirst();
    QCOMPARE(foreign.source, QStringLiteral("slack:T9"));
    QCOMPARE(foreign.title, QStringLiteral("Slack: #incident, #support"));
    QCOMPARE(foreign.records.size() + foreign.rejects.size(), 10);
    QCOMPARE(foreign.rejects.size(), 3);
    QStringList told;
    for (const ImportedRecord &record : foreign.records)
        told += QString(record.sourceKey + u'|' + record.by + u'|' + record.text);
    const QStringList expected{
        QStringLiteral("C1:1795068000.000001|Ines Roy|#incident: @Ines Roy has joined the channel"),
        QStringLiteral("C2:1795068030.000000|Ana Lima|#support: Customers call.\n[calls.csv]"),
        QStringLiteral("C1:1795068060.000200|kai.wu|#incident: Pool at 97% & rising, see the board "
                       "(https://grafana.example.com/d/1) "
                       "or ask @Ines Roy in #support, @here"),
        QStringLiteral("C1:1795068061.000000|Ines Roy|#incident: added an integration to this channel: pager "
                       "(https://x.slack.com/services/B1)"),
        QStringLiteral("C1:1795068062.000000|pager|#incident: Alert\nOrders < 40%\nlast 5 min"),
        QStringLiteral("C1:1795068064.000000|kai.wu|#incident: same moment"),
        QStringLiteral("C1:1795068064.000000#2|kai.wu|#incident: same moment, again"),
    };
    QCOMPARE(told, expected);
    QCOMPARE(utcStamp(foreign.records.at(2).occurred), QStringLiteral("2026-11-19T06:01:00.000200Z"));
}

void ExchangeRead::slackChannelAndDay()
{
    for (const char *name : {"slack/incident", "slack/incident/2026-11-19.json"}) {
        const auto read = readSlack(readingOf(dataFile(name)));
        QVERIFY(read.has_value());
        QCOMPARE(read->constFirst().source, QStringLiteral("slack:T9"));
        QCOMPARE(read->constFirst().records.size(), 6);
        QCOMPARE(read->constFirst().records.at(0).text, QStringLiteral("@Ines Roy has joined the channel"));
        QCOMPARE(read->constFirst().records.at(0).sourceKey, QStringLiteral("C1:1795068000.000001"));
    }
}

void ExchangeRead::slackMarks_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("plain");
    QTest::newRow("person") << QStringLiteral("<@U1>") << QStringLiteral("@Ines");
    QTest::newRow("labelled") << QStringLiteral("<@U7|ana>") << QStringLiteral("@ana");
    QTest::newRow("nobody") << QStringLiteral("<@U7>") << QStringLiteral("@U7");
    QTest::newRow("channel") << QStringLiteral("<#C1|ops> <#C1>") << QStringLiteral("#ops #incident");
    QTest::newRow("link") << QStringLiteral("<https://a.b/?x=1&amp;y=2>")
                          << QStringLiteral("https://a.b/?x=1&y=2");
    QTest::newRow("named link") << QStringLiteral("<https://a.b|the &lt;b&gt;>")
                                << QStringLiteral("the <b> (https://a.b)");
    QTest::newRow("everybody") << QStringLiteral("<!here> <!channel> <!subteam^S1|@sre>")
                               << QStringLiteral("@here @channel @sre");
    QTest::newRow("entities once") << QStringLiteral("&amp;lt; 1 &lt; 2") << QStringLiteral("&lt; 1 < 2");
    QTest::newRow("open") << QStringLiteral("a < b <@U1") << QStringLiteral("a < b <@U1");
}

void ExchangeRead::slackMarks()
{
    QFETCH(QString, marked);
    QFETCH(QString, plain);
    SlackNames names;
    names.people.insert(QStringLiteral("U1"), QStringLiteral("Ines"));
    names.channels.insert(QStringLiteral("C1"), QStringLiteral("incident"));
    QCOMPARE(slackText(marked, names), plain);
}

void ExchangeRead::csvColumns_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("told"); ///< time|by|kind|text, or the start of the sentence
    const auto row = [](const char *name, const char *csv, const char *told) {
        QTest::newRow(name) << QByteArray(csv) << QString::fromUtf8(told);
    };
    row("plain", "time,text\n2026-11-19T14:20:00+08:00,full\n", "06:20||note|full");
    row("semicolon, CRLF", "Datetime;Message;Who\r\n2026-11-19T06:20Z;\"a;b \"\"q\"\"\";Kai\r\n",
        "06:20|Kai|note|a;b \"q\"");
    row("tab, CR", "when\tsummary\tcategory\r2026-11-19 06:20:00Z\tfull\tDecision\r", "06:20||decision|full");
    row("Chinese", "时间,内容,人员\n2026-11-19T14:20:00+08:00,数据库满了,伟\n", "06:20|伟|note|数据库满了");
    row("BOM", "\xef\xbb\xbftime,text\n2026-11-19T06:20:00Z,full\n", "06:20||note|full");
    row("line break", "time,text\n2026-11-19T06:20:00Z,\"a\nb\"\n", "06:20||note|a\nb");
    row("no header", "kai,2026-11-19T06:20:00Z,The pool is full\n", "06:20||note|The pool is full");
    row("datetime before timestamp", "message,timestamp,datetime\nfull,1,2026-11-19T06:20:00Z\n",
        "06:20||note|full");
    row("epoch", "timestamp,message\n1795069200,full\n", "06:20||note|full");
    row("no end of line", "time,text\n2026-11-19T06:20:00Z,full", "06:20||note|full");
    row("unknown kind", "time,text,type\n2026-11-19T06:20:00Z,full,severity\n", "06:20||note|full");
    row("apostrophe taken off", "time,text\n2026-11-19T06:20:00Z,'=1+1\n", "06:20||note|=1+1");
    row("no text", "datetime,strings\n2026-11-19T06:20:00Z,x\n", "has no column of words");
    row("no time", "text,by\nfull,Kai\n", "has no column of times");
    row("one column", "text\nfull\n", "is not a table");
    row("numbers only", "minute,requests\n2026-11-19T06:20:00Z,44\n", "has no column of words");
}

void ExchangeRead::csvColumns()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, told);
    const auto read = readCsv(readingOf(put(QStringLiteral("t.csv"), csv)));
    if (!read) {
        QVERIFY2(Tongue()(read.error().what).contains(told), read.error().what.source.constData());
        QCOMPARE(read.error().kind, Failure::Unreadable);
        return;
    }
    QCOMPARE(read->constFirst().records.size(), 1);
    const ImportedRecord &r = read->constFirst().records.constFirst();
    QCOMPARE(QStringList({Zone().clock(r.occurred), r.by, keyOf(r.kind), r.text}).join(u'|'), told);
    QCOMPARE(read->constFirst().source, QStringLiteral("csv:t.csv"));
    QCOMPARE(read->constFirst().title, QStringLiteral("t"));
}

void ExchangeRead::csvTimes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("stamp");
    const auto row = [](const char *cell, const char *stamp) {
        QTest::newRow(cell) << QString::fromLatin1(cell) << QString::fromLatin1(stamp);
    };
    row("2026-11-19T14:20:05.25+08:00", "2026-11-19T06:20:05.250000Z");
    row("2026-11-19 06:20:05Z", "2026-11-19T06:20:05.000000Z");
    row("2026/11/19 14:20", "2026-11-19T06:20:00.000000Z");
    row("2026-11-19 14:20:05", "2026-11-19T06:20:05.000000Z");
    row("1795069200", "2026-11-19T06:20:00.000000Z");
    row("1795069200.5", "2026-11-19T06:20:00.500000Z");
    row("1795069200123", "2026-11-19T06:20:00.123000Z");
    row("1795069200123456", "2026-11-19T06:20:00.123456Z");
    row("1795069200123456789", "2026-11-19T06:20:00.123456Z");
    row("2026-13-19 14:20:05", "");
    row("14:20", "");
    row("yesterday", "");
    row("-1795069200", "");
}

void ExchangeRead::csvTimes()
{
    QFETCH(QString, cell);
    QFETCH(QString, stamp);
    const QByteArray csv = "time,text\n" + cell.toLatin1() + ",x\n";
    const auto read = readCsv(readingOf(put(QStringLiteral("t.csv"), csv), QStringLiteral("Asia/Shanghai")));
    QVERIFY(read.has_value());
    const Foreign &foreign = read->constFirst();
    QCOMPARE(foreign.records.isEmpty() ? QString() : utcStamp(foreign.records.constFirst().occurred), stamp);
    QCOMPARE(foreign.records.size() + foreign.rejects.size(), 1);
}

void ExchangeRead::csvWithoutZoneIsRefusedRowByRow()
{
    const auto read = readCsv(
        readingOf(put(QStringLiteral("t.csv"),
                      "time,text\n2026-11-19 14:20,a\n2026-11-19T14:21:00Z,b\n2026-11-19 14:22,c\n")));
    QVERIFY(read.has_value());
    const Foreign &foreign = read->constFirst();
    QCOMPARE(foreign.records.size(), 1);
    QCOMPARE(foreign.rejects.size(), 2);
    QCOMPARE(foreign.rejects.at(0).place, 2);
    QCOMPARE(foreign.rejects.at(1).place, 4);
    QVERIFY(foreign.rejects.at(0).reason.source.contains("--zone"));
    QCOMPARE(foreign.rejects.at(0).raw, QStringLiteral("2026-11-19 14:20, a"));
}

void ExchangeRead::csvCountsAddUp()
{
    QByteArray csv = "time,text,struck\n";
    for (int i = 0; i < 500; ++i)
        csv += i % 5 == 0    ? "bad,x,\n"
               : i % 7 == 0  ? "2026-11-19T00:00:00Z,,\n"
               : i % 11 == 0 ? "2026-11-19T00:00:00Z,x,true\n"
                             : "2026-11-19T00:00:00Z,x,false\n\n";
    csv += "2026-11-19T00:00:00Z," + times("long ", 20'000) + ",\n2026-11-19T00:00:00Z\n";
    const auto read = readCsv(readingOf(put(QStringLiteral("t.csv"), csv)));
    QVERIFY(read.has_value());
    QCOMPARE(read->constFirst().records.size() + read->constFirst().rejects.size(), 502);
    for (const Reject &reject : read->constFirst().rejects)
        QVERIFY(!reject.reason.source.isEmpty() && reject.raw.size() <= 500);
}

void ExchangeRead::csvOccurrencesDiffer()
{
    const QByteArray csv = "time,text\n2026-11-19T00:00:00Z,same\n2026-11-19T00:00:00Z,same\n2026-11-19T08:"
                           "00:00+08:00,same\n2026-11-19T00:00:00Z,other\n";
    const auto read = readCsv(readingOf(put(QStringLiteral("t.csv"), csv)));
    QSet<QString> keys;
    for (const ImportedRecord &record : read->constFirst().records)
        keys.insert(record.sourceKey);
    QCOMPARE(keys.size(), 4);
    const auto again = readCsv(readingOf(put(QStringLiteral("t.csv"), csv)));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(again->constFirst().records.at(i).sourceKey, read->constFirst().records.at(i).sourceKey);
}

void ExchangeRead::ownCsvComesBack()
{
    QList<Entry> entries = sampleEntries();
    entries += entryAt(14, 11 * 60 + 6, Kind::Decision, QStringLiteral("=Kai"),
                       QStringLiteral("'=1+1 is text, \"so\" they say\n-5"));
    const QByteArray csv = written(writeCsv, storyOf(entries), tellingTo(Reader::Internal));
    const auto read = readCsv(readingOf(put(QStringLiteral("t.csv"), csv)));
    QVERIFY(read.has_value());
    const Foreign &foreign = read->constFirst();
    QCOMPARE(foreign.rejects.size(), 2); // the struck ones
    QCOMPARE(foreign.records.size(), entries.size() - 2);
    const ImportedRecord &last = foreign.records.constLast();
    QCOMPARE(last.text, entries.constLast().text);
    QCOMPARE(last.by, entries.constLast().by);
    QCOMPARE(last.occurred, entries.constLast().occurred);
    QCOMPARE(last.zoneOffset, 480);
    QVERIFY(last.kind == Kind::Decision);
    const ImportedRecord &update = foreign.records.at(5);
    QVERIFY(update.kind == Kind::Update && update.audience == Audience::Public);
    QCOMPARE(update.channel, QStringLiteral("statuspage"));
}

void ExchangeRead::badBytes_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray update =
        R"({"incident":{"id":"a","incident_updates":[{"body":"x","created_at":"2026-11-19T00:00:00Z"}]}})";
    const auto row = [](const char *name, const char *format, const QByteArray &bytes) {
        QTest::newRow(qPrintable(QString(QLatin1String(format) + QLatin1String(": ") + QLatin1String(name))))
            << QString::fromLatin1(format) << bytes;
    };
    for (const char *json : {"statuspage", "slack", "jsonl"}) {
        row("empty", json, "");
        row("cut short", json, update.left(60));
        row("100,000 brackets", json, times("[", 100'000));
        row("100,000 objects", json, times("{\"a\":", 100'000));
        row("nested inside", json,
            "{\"incident_updates\":" + times("[", 100'000) + times("]", 100'000) + "}");
        row("not UTF-8", json, "[{\"ts\":\"1\",\"text\":\"caf\xe9\"}]");
        row("NUL", json, QByteArray("[{\"ts\":\"1\",\"text\":\"a\0b\"}]", 26));
        row("lone surrogate", json, R"([{"ts":"1","text":"\ud800"}])");
        row("another shape", json, "17");
        row("null", json, "null");
        row("words", json, "It was a dark and stormy night, and");
        row("17 MB", json, "[\"" + QByteArray(17LL * 1024 * 1024, 'a') + "\"]");
    }
    row("no updates", "statuspage", R"({"incident":{"id":"a"}})");
    row("no incident", "statuspage", R"({"incidents":[]})");
    row("an object for a day", "slack", R"({"messages":[]})");
    row("a broken zip", "slack", "PK\x03\x04zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz");
    row("empty", "csv", "");
    row("not UTF-8", "csv", "time,text\n2026-11-19T00:00:00Z,caf\xe9\n");
    row("NUL", "csv", QByteArray("time,text\n2026-11-19T00:00:00Z,a\0b\n", 36));
    row("an open quote", "csv", "time,text\n2026-11-19T00:00:00Z,\"never closed\n");
    row("thousands of cells", "csv", "time,text\n" + times(",", 100'000) + "\n");
    row("UTF-16 that is none", "csv", "\xff\xfe" + times("\xd8\xd8", 50) + "\n");
    row("a 17 MB cell", "csv",
        "time,text\n2026-11-19T00:00:00Z," + QByteArray(17LL * 1024 * 1024, 'a') + "\n");
}

void ExchangeRead::badBytes()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    const QString path = put(QString(QStringLiteral("2026-11-19.") + formatOf(format)->suffix), bytes);
    const auto failure =
        format == QLatin1String("jsonl")
            ? readBundle(path).transform([](const auto &) { return 0; })
            : formatOf(format)->read(readingOf(path)).transform([](const auto &) { return 0; });
    QVERIFY(!failure);
    QCOMPARE(failure.error().kind, Failure::Unreadable);
    QVERIFY(failure.error().what.source.contains("Nothing was imported"));
    QFile::remove(path);
}

void ExchangeRead::badPlaces_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nowhere") << QStringLiteral("/nowhere/at/all.csv");
    QTest::newRow("an empty folder") << QFileInfo(put(QStringLiteral("x.txt"), "x")).path();
    QTest::newRow("names that lead outside") << dataFile("slack-outside.zip");
    QTest::newRow("a bomb") << dataFile("slack-bomb.zip");
    QTest::newRow("another zip") << dataFile("notes.zip");
}

void ExchangeRead::badPlaces()
{
    QFETCH(QString, path);
    for (const char *format : {"statuspage", "slack", "csv"}) {
        const auto read = formatOf(QString::fromLatin1(format))->read(readingOf(path));
        QVERIFY2(!read, format);
        QCOMPARE(read.error().kind, Failure::Unreadable);
    }
    QVERIFY(!readBundle(path));
}

void ExchangeRead::aLongLineIsRefusedUnread()
{
    const QString path = put(QStringLiteral("long.csv"), "time,text\n2026-11-19T00:00:00Z,\"");
    QFile file(path);
    QVERIFY(file.resize(qint64(1) << 30)); // sparse: a gigabyte of NUL in one line
    QElapsedTimer timer;
    timer.start();
    for (const char *format : {"csv", "statuspage", "slack"})
        QVERIFY(!formatOf(QString::fromLatin1(format))->read(readingOf(path)));
    QVERIFY(!readBundle(path));
    QVERIFY(timer.elapsed() < 10'000);
    file.remove();
}

void ExchangeRead::aFloodOfRejectsEnds()
{
    const auto csv =
        readCsv(readingOf(put(QStringLiteral("f.csv"), "time,text\n" + times("x,y\n", 150'000))));
    QVERIFY(!csv);
    const auto json = readStatuspage(readingOf(put(
        QStringLiteral("f.json"), "{\"id\":\"a\",\"incident_updates\":[" + times("1,", 150'000) + "1]}")));
    QVERIFY(!json);
}

void ExchangeRead::bundleLines_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("sentence"); ///< empty: it is read
    const auto row = [](const char *name, const char *from, const char *to, const char *sentence) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(sentence);
    };
    row("as written", "", "", "");
    row("unknown type", "entry.logged", "weather.noted", "");
    row("one more key", "\"type\"", "\"extra\":[1],\"type\"", "");
    row("newer", "\"muster\":1", "\"muster\":2", "newer Muster");
    row("no bundle", "bundle", "bungle", "is not a Muster bundle");
    row("body changed", "full", "fill", "damaged in line 2");
    row("digest too short", "\"digest\":\"", "\"digest\":\"z", "damaged in line 2");
    row("upper case", "\"salt\":\"5a", "\"salt\":\"5A", "damaged in line 2");
    row("recorded as a number", "\"recorded\":\"", "\"recorded\":1,\"r\":\"", "damaged in line 2");
    row("device_seq 0", "\"device_seq\":1", "\"device_seq\":0", "damaged in line 2");
    row("another incident", "000000000063\",\"device\"", "000000000064\",\"device\"", "damaged in line 2");
    row("salt without body", "\"body\"", "\"bodi\"", "damaged in line 2");
    row("cut short", "\"}\n", "", "damaged in line 2");
}

void ExchangeRead::bundleLines()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, sentence);
    Event event;
    event.id = idOf(1);
    event.incident = idOf(99);
    event.device = idOf(7);
    event.deviceSeq = 1;
    event.recorded = recordedAt(two);
    event.occurred = two;
    event.type = "entry.logged";
    event.salt = QByteArray(16, '\x5a');
    event.body = R"({"text":"full"})";
    event.digest = sha256({event.salt, event.body});
    event.hash = sha256({"x"});
    Story story = storyOf({});
    story.events = [&](const std::function<Result<>(const Event &)> &take) { return take(event); };
    QByteArray bytes = written(writeJsonl, story, tellingTo(Reader::Internal));
    if (!from.isEmpty()) {
        const qsizetype at = from == "\"}\n" ? bytes.lastIndexOf(from) : bytes.indexOf(from);
        QVERIFY(at >= 0);
        bytes.replace(at, from.size(), to);
    }
    const Result<QList<Event>> read = readBundle(put(QStringLiteral("x.jsonl"), bytes));
    QCOMPARE(read.has_value(), sentence.isEmpty());
    if (!read)
        QVERIFY(Tongue()(read.error().what).contains(sentence));
}

QTEST_GUILESS_MAIN(ExchangeRead)
#include "tst_exchange_read.moc"
