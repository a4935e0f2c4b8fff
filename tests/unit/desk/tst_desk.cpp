#include "models/desk/intake.h"
#include "models/desk/rehearsal.h"
#include "models/desk/replay.h"
#include "models/desk/storyof.h"
#include "tests/support/room.h"

#include <QBuffer>

using namespace muster;
using muster::test::Room;

namespace {

Foreign outage()
{
    Foreign foreign;
    foreign.source = QStringLiteral("statuspage:abc");
    foreign.title = QStringLiteral("API errors");
    foreign.started = 1'683'630'777LL * second;
    for (int i = 0; i < 700; ++i)
        foreign.records.append({QStringLiteral("u%1").arg(i),
                                foreign.started + i * second,
                                Kind::Update,
                                QStringLiteral("update %1").arg(i),
                                {},
                                Audience::Public,
                                QStringLiteral("statuspage"),
                                i == 699 ? QStringLiteral("resolved") : QStringLiteral("investigating"),
                                0});
    return foreign;
}

Dispatch dispatchTo(Room &room)
{
    return [&room](const Command &command) { return room->execute(command); };
}

} // namespace

class DeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void importedTwiceAddsNothing()
    {
        Room room;
        TAKE(const TakenIn first, takeIn(outage(), {}, room.session(), dispatchTo(room)));
        QCOMPARE(first.imported, 700);
        QCOMPARE(first.number, QStringLiteral("INC-0001"));
        TAKE(const TakenIn later, takeIn(outage(), {}, room.session(), dispatchTo(room)));
        QCOMPARE(later.imported, 0);
        QCOMPARE(later.duplicates, 700);
        QCOMPARE(later.number, QStringLiteral("INC-0001"));
        const Summary summary = room->incidents()->first();
        QCOMPARE(room->state(summary.id)->status, Status::Resolved);
        QCOMPARE(room->state(summary.id)->ended, outage().records.last().occurred);
        QCOMPARE(room.lines(summary.id).size(), 700);
    }

    void aDryRunWritesNothing()
    {
        Room room;
        TAKE(const TakenIn intake, takeIn(outage(), {{}, true}, room.session(), dispatchTo(room)));
        QCOMPARE(intake.imported, 700);
        QCOMPARE(room->incidents()->size(), 0);
    }

    void anImportCutShortGoesOn()
    {
        Room room;
        int left = 2; // the declaration and one slice
        const Dispatch dying = [&](const Command &command) -> Result<Outcome> {
            if (left-- == 0)
                return unwritable(say("killed"));
            return room->execute(command);
        };
        CHECK_FAILS(takeIn(outage(), {}, room.session(), dying), Failure::Unwritable);
        const Id id = room->incidents()->first().id;
        QCOMPARE(room.lines(id).size(), 0);
        TAKE(const TakenIn intake, takeIn(outage(), {}, room.session(), dispatchTo(room)));
        QCOMPARE(intake.imported, 200);
        QCOMPARE(intake.duplicates, 500);
        QCOMPARE(room.lines(id).size(), 700);
        QVERIFY(room->verify()->ok());
    }

    void twoLaptopsImportOneFact()
    {
        Room a, b;
        CHECK_OK(takeIn(outage(), {}, a.session(), dispatchTo(a)));
        CHECK_OK(takeIn(outage(), {}, b.session(), dispatchTo(b)));
        QList<Event> events;
        CHECK_OK(b->eachEvent({}, [&](const Event &e) -> Result<> {
            events.append(e);
            return {};
        }));
        CHECK_OK(a->absorb(events));
        QCOMPARE(a->incidents()->size(), 1);
        QCOMPARE(a.lines(a->incidents()->first().id).size(), 700);
        QVERIFY(a->verify()->ok());
    }

    void theRehearsalPlays_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }
    void theRehearsalPlays()
    {
        QFETCH(QString, language);
        Room room;
        TAKE(const Rehearsal rehearsal, Rehearsal::load(language));
        StoryClock clock(room.clock.now);
        TAKE(const Id id, rehearsal.play(room.clock.now, clock, [&](const Command &command) {
            room.clock.now = clock.nowUs();
            return room->execute(command);
        }));
        const State state = *room->state(id);
        QVERIFY(state.exercise);
        QCOMPARE(state.severity, 3); // lowered once the site held
        QVERIFY(state.roles.size() >= 5);
        QVERIFY(state.updates.size() >= 5);
        const auto lines = room.lines(id);
        QVERIFY(lines.size() >= 55);
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const Entry &e) { return e.late(); }));
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const Entry &e) { return e.struck; }));
    }

    void aPacedClockNeverJumpsBack()
    {
        test::FakeClock wall;
        PacedClock clock(wall, 1000 * second);
        wall.pass(minute);
        QCOMPARE(clock.nowUs(), 1000 * second); // it stands
        clock.setPace(60);
        wall.pass(2 * second);
        QCOMPARE(clock.nowUs(), 1000 * second + 2 * minute);
        clock.setPace(1);
        wall.pass(second);
        QCOMPARE(clock.nowUs(), 1001 * second + 2 * minute);
        wall.pass(-hour); // the laptop's clock is set back
        QVERIFY(clock.nowUs() >= 1000 * second + 2 * minute);
        clock.moveTo(0);
        QVERIFY(clock.nowUs() >= 1000 * second + 2 * minute);
    }

    void aReplayTellsTheStoryInItsTime()
    {
        TAKE(const Rehearsal rehearsal, Rehearsal::load(QStringLiteral("en")));
        test::FakeClock wall;
        const qint64 start = rehearsal.startBefore(wall.now);
        TAKE(const QList<Event> story, rehearsal.asEvents(start, 1));
        Replay replay(wall, story);
        Room room;
        // What is due at once is the declaration; then it stands until somebody starts it.
        TAKE(const QList<Event> first, replay.advance(room.session()));
        QCOMPARE(first.constFirst().type, QByteArray(type::declared));
        wall.pass(hour);
        TAKE(const QList<Event> none, replay.advance(room.session()));
        QVERIFY(none.isEmpty());
        replay.setPace(60);
        while (!replay.isOver()) {
            const qint64 next = replay.nextAtUs();
            wall.pass((next - replay.clock().nowUs()) / 60 + 1000);
            const qsizetype before = replay.happened();
            TAKE(const QList<Event> some, replay.advance(room.session()));
            QCOMPARE(replay.happened(), before + some.size());
            QVERIFY(!some.isEmpty());
            for (const Event &one : some)
                QVERIFY(recordedUs(one.recorded) <= replay.clock().nowUs());
        }
        QCOMPARE(replay.pace(), 1);
        QCOMPARE(replay.nextAtUs(), 0);
        QVERIFY(replay.clock().nowUs() <= wall.now);
        // The same as if all had come at once.
        Room whole(QStringLiteral("whole"));
        CHECK_OK(whole->absorb(story));
        const Id id = story.constFirst().incident;
        QCOMPARE(room->head(id).value(), whole->head(id).value());
        QCOMPARE(room.lines(id).size(), whole.lines(id).size());
    }

    void whoRehearsesWritesBetween()
    {
        TAKE(const Rehearsal rehearsal, Rehearsal::load(QStringLiteral("en")));
        test::FakeClock wall;
        TAKE(const QList<Event> story, rehearsal.asEvents(rehearsal.startBefore(wall.now), 1));
        Replay replay(wall, story);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("exercise.muster"));
        TAKE(std::optional<Lock> lock, Lock::take(path));
        TAKE(const auto session, Session::open(path, std::move(*lock), replay.clock()));
        CHECK_OK(replay.advance(*session));
        const Id id = story.constFirst().incident;
        const qint64 middle = recordedUs(story.at(story.size() / 2).recorded);
        replay.setPace(10);
        wall.pass((middle - replay.clock().nowUs()) / 10);
        CHECK_OK(replay.advance(*session));
        CHECK_OK(session->execute(SetSeverity{id, 4, QStringLiteral("it looks better from here"), {}}));
        QCOMPARE(session->state(id)->severity, 4);
        replay.skipToEnd();
        CHECK_OK(replay.advance(*session));
        QVERIFY(replay.isOver());
        // What the story says later holds later: the site held, and somebody lowered it.
        QCOMPARE(session->state(id)->severity, 3);
        TAKE(const Verdict verdict, session->verify());
        QVERIFY(verdict.whole());
    }

    void customersReadNothingInternal()
    {
        Room room;
        TAKE(const Rehearsal rehearsal, Rehearsal::load(QStringLiteral("en")));
        StoryClock clock(room.clock.now);
        TAKE(const Id id, rehearsal.play(room.clock.now, clock, [&](const Command &command) {
            room.clock.now = clock.nowUs();
            return room->execute(command);
        }));
        QFile file(QStringLiteral(MUSTER_SOURCE_DIR "/tests/data/rehearsal_planted.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> planted = file.readAll().trimmed().split('\n');
        QCOMPARE(planted.size(), 20);
        TAKE(const Summary summary, room->find(id.toString()));
        TAKE(const Story story, storyOf(room.session(), summary, {}));
        int told = 0;
        for (const Format &format : formats()) {
            QBuffer internal, customer;
            internal.open(QIODevice::WriteOnly);
            customer.open(QIODevice::WriteOnly);
            if (!format.write || !format.write(story, {Reader::Customer, Zone(), Tongue()}, customer))
                continue;
            CHECK_OK(format.write(story, {Reader::Internal, Zone(), Tongue()}, internal));
            ++told;
            for (const QByteArray &fact : planted) {
                QVERIFY2(!customer.data().contains(fact),
                         qPrintable(format.id + QStringLiteral(" leaks ") + QString::fromUtf8(fact)));
                QVERIFY(!exportFileName(story, {Reader::Customer, Zone(), Tongue()}, format)
                             .contains(QString::fromUtf8(fact)));
            }
            if (format.id == QLatin1String("json")) {
                for (const QByteArray &fact : planted)
                    QVERIFY2(internal.data().contains(fact),
                             qPrintable(QStringLiteral("not planted: ") + QString::fromUtf8(fact)));
            }
            QBuffer again;
            again.open(QIODevice::WriteOnly);
            CHECK_OK(format.write(story, {Reader::Customer, Zone(), Tongue()}, again));
            QCOMPARE(again.data(), customer.data());
        }
        QVERIFY(told >= 5);
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
