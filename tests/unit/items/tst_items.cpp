#include "models/items/density.h"
#include "models/items/history.h"
#include "models/items/incidentsmodel.h"
#include "models/items/quickline.h"
#include "models/items/timelinefacts.h"
#include "models/items/timelinemodel.h"
#include "tests/support/room.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <numeric>

using namespace muster;
using namespace muster::test;

namespace {

/// A model, and the signals that are its contract.
struct Watched
{
    explicit Watched(QAbstractItemModel &model)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
        , layout(&model, &QAbstractItemModel::layoutChanged)
    {}
    void forget()
    {
        for (QSignalSpy *spy : {&inserted, &removed, &changed})
            spy->clear();
    }

    QAbstractItemModelTester tester;
    QSignalSpy inserted, removed, changed, reset, layout;
};

EntryQuery of(const Id &incident)
{
    EntryQuery query;
    query.incident = incident;
    return query;
}

QStringList texts(const TimelineModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row).data().toString());
    return out;
}

Id logAt(Room &room, const Id &incident, const QString &text, qint64 at, Kind kind = Kind::Note,
         const QString &by = {})
{
    room.clock.pass(second);
    LogEntry command;
    command.incident = incident;
    command.text = text;
    command.kind = kind;
    command.said.at = at;
    command.said.by = by;
    return room->execute(command)->events.first().id;
}

Zone shanghai() { return *Zone::named(QStringLiteral("Asia/Shanghai")); }

} // namespace

class TestItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void changes_data();
    void changes();
    void linesAppearOneByOne();
    void lateLinesGoToTheirPlace();
    void strikesAndCorrectionsChangeRows();
    void filtersInsertAndRemove();
    void rowsLeaveAFilterTheyNoLongerMatch();
    void longTimelinesShowTheirEndFirst();
    void lateLinesAmongUnknownOnes();
    void importsAppearWhole();
    void erasedWordsGo();
    void otherIncidentsDoNotMatter();
    void readAloud();
    void dayStarts();
    void incidentsNewestFirst();
    void quickLines_data();
    void quickLines();
    void density_data();
    void density();
    void histories();
    void facts();
};

void TestItems::changes_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("inserted");
    QTest::newRow("same") << QList<int>{1, 2, 3} << QList<int>{1, 2, 3} << 0 << 0;
    QTest::newRow("first show") << QList<int>{} << QList<int>{1, 2} << 0 << 1;
    QTest::newRow("all gone") << QList<int>{1, 2} << QList<int>{} << 1 << 0;
    QTest::newRow("one in the middle") << QList<int>{1, 3} << QList<int>{1, 2, 3} << 0 << 1;
    QTest::newRow("every other") << QList<int>{1, 2, 3, 4, 5} << QList<int>{2, 4} << 3 << 0;
    QTest::newRow("another list") << QList<int>{1, 2} << QList<int>{3, 4} << 1 << 1;
    QTest::newRow("moved to the end") << QList<int>{1, 2, 3} << QList<int>{2, 3, 1} << 1 << 1;
}

void TestItems::changes()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    const RowChanges changes = changesBetween(before, after);
    if (QTest::currentDataTag() != QByteArray("moved to the end")) {
        QTEST(static_cast<int>(changes.removed.size()), "removed");
        QTEST(static_cast<int>(changes.inserted.size()), "inserted");
    }
    for (const Run &run : changes.removed)
        before.remove(run.first, run.count);
    for (const Run &run : changes.inserted) {
        for (int i = run.first; i < run.first + run.count; ++i)
            before.insert(i, after.at(i));
    }
    QCOMPARE(before, after);
}

void TestItems::linesAppearOneByOne()
{
    Room room;
    const Id incident = room.declare();
    TimelineModel model(room.session());
    Watched watched(model);
    model.show(of(incident));
    QCOMPARE(model.rowCount(), 0);
    room.log(incident, QStringLiteral("one"));
    room.log(incident, QStringLiteral("two"));
    QCOMPARE(texts(model), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(watched.inserted.count(), 2);
    QCOMPARE(watched.inserted.at(1).at(1).toInt(), 1);
    QCOMPARE(watched.removed.count(), 0);
    QCOMPARE(watched.changed.count(), 0);
    QCOMPARE(watched.reset.count(), 0);
    QCOMPARE(model.index(0).data(TimelineModel::EntryRole).value<Entry>().text, QStringLiteral("one"));
}

void TestItems::lateLinesGoToTheirPlace()
{
    Room room;
    const Id incident = room.declare();
    const qint64 began = room.clock.now;
    TimelineModel model(room.session());
    Watched watched(model);
    model.show(of(incident));
    logAt(room, incident, QStringLiteral("ten"), began - 10 * minute);
    logAt(room, incident, QStringLiteral("thirty"), began - 30 * minute);
    logAt(room, incident, QStringLiteral("twenty"), began - 20 * minute);
    QCOMPARE(texts(model),
             QStringList({QStringLiteral("thirty"), QStringLiteral("twenty"), QStringLiteral("ten")}));
    QCOMPARE(watched.inserted.count(), 3);
    QCOMPARE(watched.inserted.at(2).at(1).toInt(), 1);
    QCOMPARE(watched.removed.count(), 0);
    QCOMPARE(watched.reset.count(), 0);
    QVERIFY(model.entryAt(0)->late());
}

void TestItems::strikesAndCorrectionsChangeRows()
{
    Room room;
    const Id incident = room.declare();
    const Id first = room.log(incident, QStringLiteral("wrong"));
    const Id later = room.log(incident, QStringLiteral("right"));
    TimelineModel model(room.session());
    Watched watched(model);
    model.show(of(incident));
    watched.forget();

    TAKE(const Outcome struck, room->execute(Withdraw{incident, later, QStringLiteral("read twice"), {}}));
    QCOMPARE(watched.changed.count(), 1);
    QCOMPARE(watched.changed.at(0).at(0).toModelIndex().row(), 1);
    QVERIFY(model.entryAt(1)->struck);
    CHECK_OK(room->execute(Withdraw{incident, struck.events.first().id, {}, {}}));
    QVERIFY(!model.entryAt(1)->struck);

    CHECK_OK(room->execute(Correct{incident, first, QStringLiteral("better"), {}, {}, {}}));
    QCOMPARE(watched.inserted.count(), 1);
    QVERIFY(model.entryAt(0)->struck);
    QCOMPARE(model.entryAt(1)->corrects, first);
    QCOMPARE(model.index(1).data(TimelineModel::CorrectsAtRole).toLongLong(), model.entryAt(0)->occurred);

    const Id correction = model.entryAt(1)->id;
    CHECK_OK(room->execute(Withdraw{incident, correction, {}, {}}));
    QVERIFY(!model.entryAt(0)->struck);
    QVERIFY(model.entryAt(1)->struck);
    QCOMPARE(watched.removed.count(), 0);
    QCOMPARE(watched.reset.count(), 0);
}

void TestItems::filtersInsertAndRemove()
{
    Room room;
    const Id incident = room.declare();
    room.log(incident, QStringLiteral("pool is full"));
    room.log(incident, QStringLiteral("restart the pool"), Kind::Action);
    room.log(incident, QStringLiteral("nothing new"));
    TimelineModel model(room.session());
    Watched watched(model);
    model.show(of(incident));
    QCOMPARE(watched.inserted.count(), 1);

    EntryQuery query = of(incident);
    query.search = QStringLiteral("pool");
    model.show(query);
    QCOMPARE(texts(model), QStringList({QStringLiteral("pool is full"), QStringLiteral("restart the pool")}));
    QCOMPARE(watched.removed.count(), 1);
    query.kinds = {Kind::Action};
    model.show(query);
    QCOMPARE(model.rowCount(), 1);
    model.show(of(incident));
    QCOMPARE(model.rowCount(), 3);
    query.search = QStringLiteral("no such word");
    model.show(query);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(watched.reset.count(), 0);
    QCOMPARE(watched.layout.count(), 0);
}

void TestItems::rowsLeaveAFilterTheyNoLongerMatch()
{
    Room room;
    const Id incident = room.declare();
    const Id entry = room.log(incident, QStringLiteral("for the vendor"));
    TimelineModel model(room.session());
    Watched watched(model);
    EntryQuery query = of(incident);
    query.audiences = {Audience::Internal};
    query.search = QStringLiteral("vendor");
    model.show(query);
    QCOMPARE(model.rowCount(), 1);
    CHECK_OK(room->execute(SetAudience{incident, entry, Audience::Vendor, {}}));
    QCOMPARE(model.rowCount(), 0);
    CHECK_OK(room->execute(SetAudience{incident, entry, Audience::Internal, {}}));
    QCOMPARE(model.rowCount(), 1);
    room.log(incident, QStringLiteral("something else"));
    QCOMPARE(model.rowCount(), 1);
    room.log(incident, QStringLiteral("the vendor again"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(watched.reset.count(), 0);
}

void TestItems::longTimelinesShowTheirEndFirst()
{
    Room room;
    const Id incident = room.declare();
    for (int i = 0; i < 700; ++i)
        room.log(incident, QString::number(i));
    TimelineModel model(room.session());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted),
        reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy completed(&model, &TimelineModel::completed);
    model.show(of(incident));
    QVERIFY(!model.isComplete());
    QCOMPARE(model.rowCount(), 700);
    QCOMPARE(model.index(699).data().toString(), QStringLiteral("699"));
    QVERIFY(!model.isComplete());
    room.log(incident, QStringLiteral("700"));
    QCOMPARE(model.rowCount(), 701);
    QVERIFY(!model.isComplete());
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("0")); // somebody looks at the beginning
    QVERIFY(model.isComplete());
    QTRY_COMPARE(completed.count(), 1);
    QCOMPARE(model.index(300).data().toString(), QStringLiteral("300"));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(reset.count(), 0);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestItems::lateLinesAmongUnknownOnes()
{
    Room room;
    const Id incident = room.declare();
    const qint64 began = room.clock.now;
    for (int i = 0; i < 700; ++i)
        room.log(incident, QString::number(i));
    TimelineModel model(room.session());
    model.show(of(incident));
    QVERIFY(!model.isComplete());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted),
        removed(&model, &QAbstractItemModel::rowsRemoved);
    logAt(room, incident, QStringLiteral("late"), began + 2 * second + second / 2);
    QCOMPARE(model.rowCount(), 701);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 2);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(model.index(2).data().toString(), QStringLiteral("late"));
}

void TestItems::importsAppearWhole()
{
    Room room;
    const Id incident = room.declare();
    room.log(incident, QStringLiteral("ours"));
    TimelineModel model(room.session());
    Watched watched(model);
    model.show(of(incident));
    watched.forget();
    ImportRecords records;
    records.incident = incident;
    records.batch = Id::random();
    records.source = QStringLiteral("csv");
    for (int i = 0; i < 3; ++i)
        records.records.append({QString::number(i),
                                room.clock.now - (10 - i) * minute,
                                Kind::Note,
                                QString::number(i),
                                {},
                                {},
                                {},
                                {},
                                0});
    CHECK_OK(room->execute(records));
    QCOMPARE(model.rowCount(), 1);
    CHECK_OK(room->execute(FinishImport{incident, records.batch, records.source, 3, {}}));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(watched.inserted.count(), 1);
    CHECK_OK(room->execute(Withdraw{incident, records.batch, {}, {}}));
    QVERIFY(model.entryAt(0)->struck);
    QCOMPARE(watched.reset.count(), 0);
}

void TestItems::erasedWordsGo()
{
    Room room;
    const Id incident = room.declare();
    const Id entry = room.log(incident, QStringLiteral("card 4111"));
    TimelineModel model(room.session());
    Watched watched(model);
    model.show(of(incident));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("card 4111"));
    CHECK_OK(room->execute(Erase{incident, entry, QStringLiteral("pasted by mistake"), {}}));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("(erased)"));
    QCOMPARE(watched.reset.count(), 0);
}

void TestItems::otherIncidentsDoNotMatter()
{
    Room room;
    const Id incident = room.declare();
    const Id other = room.declare(QStringLiteral("Another"));
    room.log(incident, QStringLiteral("here"));
    TimelineModel model(room.session());
    Watched watched(model);
    model.show(of(incident));
    room.log(other, QStringLiteral("there"));
    QCOMPARE(model.rowCount(), 1);
    model.show(of(other));
    QCOMPARE(texts(model), QStringList(QStringLiteral("there")));
    QVERIFY(!model.indexOf(Id()).isValid());
    QVERIFY(model.indexOf(model.entryAt(0)->id).isValid());
    QVERIFY(!model.entryAt(1));
    QVERIFY(!model.entryAt(-1));
    QCOMPARE(watched.reset.count(), 0);
}

void TestItems::readAloud()
{
    Room room;
    const Id incident = room.declare();
    const Id entry = room.log(incident, QStringLiteral("DB primary\nfailed \u202eover"), Kind::Observation);
    CHECK_OK(room->execute(Withdraw{incident, entry, {}, {}}));
    TimelineModel model(room.session());
    model.setZone(shanghai());
    model.show(of(incident));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("12:44 Observation, Noa Berg, Internal, struck: DB primary failed [U+202E]over"));
}

void TestItems::dayStarts()
{
    Room room;
    const Id incident = room.declare();
    const qint64 now = room.clock.now; // 12:44 in Shanghai, 04:44 UTC
    logAt(room, incident, QStringLiteral("a"), now - 13 * hour);
    logAt(room, incident, QStringLiteral("b"), now - 6 * hour);
    logAt(room, incident, QStringLiteral("c"), now);
    TimelineModel model(room.session());
    model.show(of(incident));
    const auto starts = [&] {
        QString out;
        for (int row = 0; row < model.rowCount(); ++row)
            out += model.index(row).data(TimelineModel::DayStartRole).toBool() ? u'1' : u'0';
        return out;
    };
    QCOMPARE(starts(), QStringLiteral("101"));
    model.setZone(shanghai());
    QCOMPARE(starts(), QStringLiteral("110"));
}

void TestItems::incidentsNewestFirst()
{
    Room room;
    const Id first = room.declare(QStringLiteral("First"));
    IncidentsModel model(room.session());
    Watched watched(model);
    QCOMPARE(model.rowCount(), 1);
    room.clock.pass(minute);
    const Id later = room.declare(QStringLiteral("Second"), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(watched.inserted.count(), 1);
    QCOMPARE(model.indexOf(later).row(), 0);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Second"));
    QVERIFY(model.index(1).data(IncidentsModel::ActiveRole).toBool());
    watched.forget();
    CHECK_OK(room->execute(SetStatus{first, Status::Resolved, {}, {}, {}}));
    QCOMPARE(watched.changed.count(), 1);
    QCOMPARE(watched.changed.at(0).at(0).toModelIndex().row(), 1);
    QVERIFY(!model.index(1).data(IncidentsModel::ActiveRole).toBool());
    QCOMPARE(model.activeCount(), 1);
    QCOMPARE(model.index(0).data(IncidentsModel::SummaryRole).value<Summary>().severity, 1);
    QCOMPARE(watched.reset.count(), 0);
    QCOMPARE(watched.inserted.count() + watched.removed.count(), 0);
}

void TestItems::quickLines_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("at"); // in Shanghai, empty: now
    QTest::addColumn<QString>("kind");
    // Now is 2026-11-20 00:10 in Shanghai.
    const auto row = [](const char *name, const char *typed, const char *text, const char *by = "",
                        const char *at = "", const char *kind = "") {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << QString::fromUtf8(by)
                            << QString::fromUtf8(at) << QString::fromUtf8(kind);
    };
    row("plain", "DB pool 88%", "DB pool 88%");
    row("empty", "   ", "");
    row("minutes ago", "-5m restarted node 2", "restarted node 2", "", "2026-11-20 00:05");
    row("hours ago", "-1h30m it began", "it began", "", "2026-11-19 22:40");
    row("clock today", "00:05 back up", "back up", "", "2026-11-20 00:05");
    row("clock is yesterday across midnight", "23:50 pool full", "pool full", "", "2026-11-19 23:50");
    row("clock not yet today is yesterday", "14:20 rolled back", "rolled back", "", "2026-11-19 14:20");
    row("full-width colon", "14：20 rolled back", "rolled back", "", "2026-11-19 14:20");
    row("time alone is text", "14:20", "14:20");
    row("minus alone is text", "-5m", "-5m");
    row("not a time", "25:00 is not a time", "25:00 is not a time");
    row("a list dash is text", "- first point", "- first point");
    row("minus words", "-foo bar", "-foo bar");
    row("name with colon", "@Mei Tan: freeze deploys", "freeze deploys", "Mei Tan");
    row("known name without colon", "@Mei Tan freeze deploys", "freeze deploys", "Mei Tan");
    row("first name completes", "@mei freeze deploys", "freeze deploys", "Mei Tan");
    row("last name completes", "@park closing connections", "closing connections", "Jon Park");
    row("two fit: as typed", "@j closing connections", "closing connections", "j");
    row("unknown name", "@bob says hi", "says hi", "bob");
    row("unknown full name", "@Lea Moss: on it", "on it", "Lea Moss");
    row("Chinese name", "@谭梅：暂停发布", "暂停发布", "谭梅");
    row("name at the end", "freeze deploys @mei", "freeze deploys", "Mei Tan");
    row("full name at the end", "freeze deploys @Mei Tan", "freeze deploys", "Mei Tan");
    row("address is text", "mail ops@example.com now", "mail ops@example.com now");
    row("address at the end is text", "wrote to ops@example.com", "wrote to ops@example.com");
    row("colon later is text", "@mei the ratio is 3:1", "the ratio is 3:1", "Mei Tan");
    row("name alone is text", "@mei", "@mei");
    row("time then name", "-5m @ana: raised the limit", "raised the limit", "Ana Lima", "2026-11-20 00:05");
    row("time at the end", "restarted node 2 -5m", "restarted node 2", "", "2026-11-20 00:05");
    row("name and time at the end", "raised the limit @ana -5m", "raised the limit", "Ana Lima",
        "2026-11-20 00:05");
    row("time and name at the end", "raised the limit -5m @ana", "raised the limit", "Ana Lima",
        "2026-11-20 00:05");
    row("a minus at the end is text", "it rose by -5", "it rose by -5");
    row("a dash at the end is text", "waiting -", "waiting -");
    row("name then time", "@ana: -5m raised the limit", "raised the limit", "Ana Lima", "2026-11-20 00:05");
    row("todo", "TODO ask why", "ask why", "", "", "follow-up");
    row("todo colon", "todo: ask why", "ask why", "", "", "follow-up");
    row("follow-up", "follow-up: ask why", "ask why", "", "", "follow-up");
    row("follow up with us is text", "follow up with them", "follow up with them");
    row("todo list is text", "todo list is long", "todo list is long");
    row("all of it", "14:20 @mei TODO ask why", "ask why", "Mei Tan", "2026-11-19 14:20", "follow-up");
    row("lines stay", "one\ntwo", "one\ntwo");
}

void TestItems::quickLines()
{
    QFETCH(QString, typed);
    QFETCH(QString, at);
    QFETCH(QString, kind);
    const Zone zone = shanghai();
    const qint64 now = *parseStamp(QStringLiteral("2026-11-20T00:10:00+08:00"));
    const QStringList people{QStringLiteral("Ana Lima"), QStringLiteral("Jon Park"),
                             QStringLiteral("Jo Berg"), QStringLiteral("Mei Tan")};
    const QuickLine line = readQuickLine(typed, zone, now, people);
    QTEST(line.text, "text");
    QTEST(line.by, "by");
    QCOMPARE(line.at ? zone.dateAndClock(*line.at) : QString(), at);
    QCOMPARE(line.kind ? keyOf(*line.kind) : QString(), kind);
}

void TestItems::density_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<qint64>("step");
    QTest::newRow("a moment") << qint64(0) << minute;
    QTest::newRow("half an hour") << 30 * minute << minute;
    QTest::newRow("two hours") << 130 * minute << 5 * minute;
    QTest::newRow("a day") << 24 * hour << hour;
    QTest::newRow("a month") << 30 * day << day;
    QTest::newRow("five years") << 1826 * day << 90 * day;
}

void TestItems::density()
{
    QFETCH(qint64, span);
    QFETCH(qint64, step);
    const qint64 first = FakeClock().now + 7 * second;
    const Density d = stretches(first, first + span, shanghai(), 36);
    QCOMPARE(d.step, step);
    QVERIFY(!d.counts.isEmpty() && d.counts.size() <= 36);
    QVERIFY(d.from <= first && d.to() > first + qMax(span, 20 * minute));
}

void TestItems::histories()
{
    Room room;
    const Id incident = room.declare();
    const Id entry = room.log(incident, QStringLiteral("DB failed over"));
    TAKE(const Outcome struck, room->execute(Withdraw{incident, entry, QStringLiteral("wrong host"), {}}));
    TAKE(History history, historyOf(room.session(), entry));
    QCOMPARE(history.lines.size(), 2);
    QCOMPARE(history.strike, struck.events.first().id);
    QCOMPARE(Tongue()(history.lines.at(1).what), QStringLiteral("Struck by Noa Berg"));
    QCOMPARE(history.lines.at(1).reason, QStringLiteral("wrong host"));
    CHECK_OK(room->execute(Withdraw{incident, history.strike, {}, {}}));
    TAKE(history, historyOf(room.session(), entry));
    QVERIFY(history.strike.isNull());
    QCOMPARE(Tongue()(history.lines.at(2).what), QStringLiteral("Strike taken back by Noa Berg"));
    TAKE(const Outcome corrected,
         room->execute(Correct{incident, entry, QStringLiteral("No failover"), {}, {}, {}}));
    TAKE(history, historyOf(room.session(), entry));
    QCOMPARE(history.strike, corrected.events.first().id);
    QCOMPARE(Tongue()(history.lines.at(3).what), QStringLiteral("Correction linked by Noa Berg"));

    // Records of other programs do not always say who wrote them.
    ImportRecords records;
    records.incident = incident;
    records.batch = Id::random();
    ImportedRecord record;
    record.sourceKey = QStringLiteral("1");
    record.occurred = room.clock.now;
    record.text = QStringLiteral("Resolved");
    records.records = {record};
    TAKE(const Outcome imported, room->execute(records));
    TAKE(history, historyOf(room.session(), imported.events.first().id));
    QCOMPARE(Tongue()(history.lines.first().what), QStringLiteral("Imported"));
}

void TestItems::facts()
{
    Room room;
    const Id incident = room.declare();
    TimelineFacts facts(room.session());
    facts.setIncident(incident);
    QSignalSpy changed(&facts, &TimelineFacts::changed);
    QCOMPARE(facts.total(), 0);
    QCOMPARE(facts.span(), std::pair(qint64(0), qint64(0)));
    QVERIFY(facts.people().isEmpty());
    const qint64 now = room.clock.now;
    logAt(room, incident, QStringLiteral("a"), now, Kind::Action, QStringLiteral("Mei Tan"));
    logAt(room, incident, QStringLiteral("b"), now + second, Kind::Note, QStringLiteral("Ana Lima"));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(facts.total(), 2);
    QCOMPARE(facts.people(), QStringList({QStringLiteral("Ana Lima"), QStringLiteral("Mei Tan")}));
    QCOMPARE(facts.kinds().first().first, Kind::Note);
    QCOMPARE(facts.span(), std::pair(now, now + second));
    const Density d = facts.density(now, now + second, Zone(), 36);
    QCOMPARE(std::accumulate(d.counts.cbegin(), d.counts.cend(), 0), 2);
}

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
