#include "models/incident/telling.h"
#include "tests/support/room.h"

#include <QSignalSpy>

using namespace muster;
using muster::test::Room;

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRoomIsDeclaredWithOneField()
    {
        Room room;
        QSignalSpy list(&room.session(), &Session::incidentsChanged);
        const Id first = room.declare();
        const Id later = room.declare(QStringLiteral("Search slow"));
        QCOMPARE(list.count(), 2);
        TAKE(const auto all, room->incidents());
        QCOMPARE(all.at(0).numberText(), QStringLiteral("INC-0001"));
        QCOMPARE(all.at(1).numberText(), QStringLiteral("INC-0002"));
        QCOMPARE(room->find(QStringLiteral("latest"))->id, later);
        QCOMPARE(room->find(QStringLiteral("inc-0001"))->id, first);
        QCOMPARE(room->find(QStringLiteral("1"))->id, first);
        CHECK_FAILS(room->find(QStringLiteral("INC-0009")), Failure::Unreadable);
    }

    void whatWasToldIsFoldedAtOnce()
    {
        Room room;
        const Id id = room.declare();
        CHECK_OK(room->execute(SetSeverity{id, 1, {}, {}}));
        QCOMPARE(room->state(id)->severity, 1);
        CHECK_OK(room->execute(AssignRole{id, Role::Commander, QStringLiteral("Mei Tan"), {}}));
        QCOMPARE(room->incidents()->first().commander, QStringLiteral("Mei Tan"));
        const State live = *room->state(id);
        room.reopen();
        QCOMPARE(*room->state(id), live);
    }

    void whenItWasSavedIsKnownFromTheFile()
    {
        Room room;
        QCOMPARE(room->lastSaved(), 0);
        room.log(room.declare(), QStringLiteral("pool is full"));
        const qint64 saved = room->lastSaved();
        QCOMPARE(saved, room.clock.nowUs());
        room.clock.pass(day);
        room.reopen();
        QCOMPARE(room->lastSaved(), saved);
        room.clock.now = saved - hour; // this clock is behind the one that wrote
        room.reopen();
        QCOMPARE(room->lastSaved(), room.clock.nowUs());
    }

    void aLateEntryComesWhereItHappened()
    {
        Room room;
        const Id id = room.declare();
        room.log(id, QStringLiteral("second"));
        LogEntry early{id, QStringLiteral("first"), Kind::Note, Audience::Internal, {}};
        early.said.at = room.clock.nowUs() - 10 * minute;
        CHECK_OK(room->execute(early));
        const QList<Entry> lines = room.lines(id);
        QCOMPARE(lines.at(0).text, QStringLiteral("first"));
        QVERIFY(lines.at(0).late());
        QVERIFY(!lines.at(1).late());
    }

    void correctedOldWordsStay()
    {
        Room room;
        const Id id = room.declare();
        const Id entry = room.log(id, QStringLiteral("failed over to node 2"), Kind::Observation);
        room.clock.pass(3 * minute);
        TAKE(const Outcome fixed,
             room->execute(Correct{
                 id, entry, QStringLiteral("node 2 was restarted"), {}, QStringLiteral("wrong host"), {}}));
        const QList<Entry> lines = room.lines(id);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).struck);
        QCOMPARE(lines.at(0).text, QStringLiteral("failed over to node 2"));
        QCOMPARE(lines.at(1).corrects, entry);
        QCOMPARE(lines.at(1).kind, Kind::Observation);
        QCOMPARE(room.lines(id, QStringLiteral("failed")).size(), 1);
        CHECK_FAILS(room->execute(Correct{id, entry, QStringLiteral("x"), {}, QStringLiteral("r"), {}}),
                    Failure::Refused);
        // Taking the correction back brings the first words back.
        CHECK_OK(room->execute(Withdraw{id, fixed.events.first().id, QStringLiteral("it was right"), {}}));
        QVERIFY(!room.lines(id).at(0).struck);
        QVERIFY(room.lines(id).at(1).struck);
    }

    void aQuickCorrectionIsQuiet()
    {
        Room room;
        const Id id = room.declare();
        const Id entry = room.log(id, QStringLiteral("tpyo"));
        room.clock.pass(minute);
        CHECK_OK(room->execute(Correct{id, entry, QStringLiteral("typo"), {}, {}, {}}));
        QVERIFY(room.lines(id).at(0).quiet);
        QVERIFY(room.lines(id).at(1).quiet);
    }

    void countsFollowEveryChange()
    {
        Room room;
        const Id id = room.declare();
        const Id a = room.log(id, QStringLiteral("a"), Kind::Action);
        room.log(id, QStringLiteral("b"), Kind::Action);
        const auto count = [&](Kind kind, Audience audience) {
            for (const auto &one : *room->counts(id)) {
                if (one.kind == kind && one.audience == audience)
                    return one.n;
            }
            return 0LL;
        };
        QCOMPARE(count(Kind::Action, Audience::Internal), 2);
        CHECK_OK(room->execute(SetAudience{id, a, Audience::Public, {}}));
        QCOMPARE(count(Kind::Action, Audience::Internal), 1);
        QCOMPARE(count(Kind::Action, Audience::Public), 1);
        QCOMPARE(room->people(id)->join(u','), QStringLiteral("Noa Berg"));
    }

    void erasedWordsAreGoneAndTheFactStays()
    {
        Room room;
        const Id id = room.declare();
        const Id entry = room.log(id, QStringLiteral("card 4111111111111111"));
        CHECK_OK(room->execute(Correct{id,
                                       entry,
                                       QStringLiteral("card 4111111111111111 of a customer"),
                                       {},
                                       QStringLiteral("more"),
                                       {}}));
        CHECK_OK(room->keepDraft(QStringLiteral("entry/x"),
                                 QStringLiteral("and 4111111111111111 again, card 4111111111111111")));
        TAKE(const Outcome outcome, room->execute(Erase{id, entry, QStringLiteral("a card number"), {}}));
        QCOMPARE(outcome.events.size(), 2); // the entry, and the correction that repeats it
        for (const Entry &line : room.lines(id)) {
            QVERIFY(line.erased);
            QVERIFY(line.text.isEmpty());
        }
        QCOMPARE(room->draft(QStringLiteral("entry/x")), QString());
        QCOMPARE(room.lines(id, QStringLiteral("4111111111111111")).size(), 0);
        TAKE(const Verdict verdict, room->verify());
        QVERIFY(verdict.ok());
        QCOMPARE(verdict.erased, 2);
        room.close();
        QFile file(room.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("4111111111111111"));
    }

    void anActMovedInTimeMovesTheState()
    {
        Room room;
        const Id id = room.declare();
        room.clock.pass(hour);
        TAKE(const Outcome closed, room->execute(SetStatus{id, Status::Resolved, {}, {}, {}}));
        const qint64 earlier = room.clock.now - 20 * minute;
        TAKE(const Outcome moved,
             room->execute(
                 Correct{id, closed.events.first().id, {}, earlier, QStringLiteral("by the log"), {}}));
        QCOMPARE(moved.events.first().type, QByteArray(type::moved));
        QCOMPARE(room->state(id)->ended, earlier);
        QCOMPARE(room->find(QStringLiteral("latest"))->ended, earlier);
        TAKE(const Outcome again,
             room->execute(
                 Correct{id, moved.events.first().id, {}, earlier - minute, QStringLiteral("r"), {}}));
        QCOMPARE(room->state(id)->ended, earlier - minute);
        // Struck, it never was: neither as moved nor as first said.
        CHECK_OK(
            room->execute(Withdraw{id, again.events.first().id, QStringLiteral("it was not"), {}, true}));
        QCOMPARE(room->state(id)->status, Status::Investigating);
        TAKE(const Verdict verdict, room->verify());
        QVERIFY(verdict.ok());
        room.reopen();
        QCOMPARE(room->state(id)->status, Status::Investigating);
    }

    void aStruckCorrectionBringsNothingBack()
    {
        Room room;
        const Id id = room.declare();
        const Id wrong = room.log(id, QStringLiteral("failed over"));
        TAKE(const Outcome fixed,
             room->execute(Correct{id, wrong, QStringLiteral("restarted"), {}, QStringLiteral("r"), {}}));
        TAKE(const Outcome struck,
             room->execute(Withdraw{id, fixed.events.first().id, QStringLiteral("neither"), {}, true}));
        const Id right = fixed.events.first().id;
        const auto isStruck = [&](const Id &entry) { return (*room->entry(entry))->struck; };
        QVERIFY(isStruck(wrong));
        QVERIFY(isStruck(right));
        CHECK_OK(room->execute(Withdraw{id, struck.events.first().id, {}, {}}));
        QVERIFY(isStruck(wrong));
        QVERIFY(!isStruck(right));
    }

    void erasureReachesWhatRepeatsTheWords()
    {
        Room room;
        const Id id = room.declare();
        const Id first = room.log(id, QStringLiteral("PIN 4711 is wrog"));
        TAKE(const Outcome fixed,
             room->execute(
                 Correct{id, first, QStringLiteral("PIN 4711 is wrong"), {}, QStringLiteral("typo"), {}}));
        const Id other = room.log(id, QStringLiteral("they ring about 4711 again"));
        room.log(id, QStringLiteral("14:20, 2026-11-19, 97 % of 900"));
        TAKE(const Outcome outcome,
             room->execute(Erase{id, fixed.events.first().id, QStringLiteral("a PIN"), {}}));
        QVERIFY((*room->entry(first))->erased); // the older version
        QVERIFY((*room->entry(fixed.events.first().id))->erased);
        QCOMPARE(outcome.echoes, QStringList{other.toString()});

        const Id password = room.log(id, QStringLiteral("pw hunter2"));
        CHECK_OK(room->execute(Withdraw{id, password, QStringLiteral("pw hunter2 pasted"), {}, true}));
        CHECK_OK(room->execute(Erase{id, password, QStringLiteral("a password"), {}}));
        for (const Entry &line : room.lines(id))
            QVERIFY(!line.struckReason.contains(QStringLiteral("hunter2")));
    }

    void cardNumbersEchoHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("echoes");
        QTest::newRow("the same") << QStringLiteral("card 4111 1111 1111 1111") << true;
        QTest::newRow("without blanks") << QStringLiteral("is 4111111111111111 blocked?") << true;
        QTest::newRow("with dashes") << QStringLiteral("4111-1111-1111-1111") << true;
        QTest::newRow("another number") << QStringLiteral("4111 1111 1111 1112") << false;
        QTest::newRow("the address") << QStringLiteral("write to ana.lima@example.org") << true;
        QTest::newRow("a time") << QStringLiteral("at 14:20 on 2026-11-19") << false;
    }
    void cardNumbersEchoHoweverTheyAreWritten()
    {
        QFETCH(QString, said);
        QFETCH(bool, echoes);
        const QStringList pieces = tellingPieces(
            QStringLiteral("at 14:20 on 2026-11-19: card 4111 1111 1111 1111 of Ana.Lima@example.org"));
        QCOMPARE(holdsPiece(said, pieces), echoes);
    }

    void anImportIsOneWholeOrNothing()
    {
        Room room;
        const Id id = room.declare();
        const Id batch = Id::random();
        QList<ImportedRecord> records;
        for (int i = 0; i < 5; ++i)
            records.append({QString::number(i),
                            room.clock.now - i * minute,
                            Kind::Note,
                            QStringLiteral("row %1").arg(i),
                            QStringLiteral("x"),
                            Audience::Internal,
                            {},
                            {},
                            0});
        TAKE(const Outcome first,
             room->execute(ImportRecords{id, batch, QStringLiteral("csv"), records, {}}));
        QCOMPARE(first.events.size(), 5);
        QCOMPARE(room.lines(id).size(), 0);
        QCOMPARE(room.lines(id, QStringLiteral("row")).size(), 0);
        CHECK_OK(room->execute(FinishImport{id, batch, QStringLiteral("csv"), 5, {}}));
        QCOMPARE(room.lines(id).size(), 5);
        TAKE(const Outcome again,
             room->execute(ImportRecords{id, Id::random(), QStringLiteral("csv"), records, {}}));
        QCOMPARE(again.events.size(), 0);
        CHECK_OK(room->execute(Withdraw{id, batch, QStringLiteral("wrong file"), {}}));
        for (const Entry &line : room.lines(id))
            QVERIFY(line.struck);
        QVERIFY(room->verify()->ok());
    }

    void twoLaptopsSameNumber()
    {
        Room a, b;
        a.declare(QStringLiteral("one"));
        b.clock.pass(minute);
        b.declare(QStringLiteral("two"));
        QList<Event> events;
        CHECK_OK(b->eachEvent({}, [&](const Event &e) -> Result<> {
            events.append(e);
            return {};
        }));
        CHECK_OK(a->absorb(events));
        QCOMPARE(a->incidents()->at(0).numberText(), QStringLiteral("INC-0001"));
        QCOMPARE(a->incidents()->at(1).numberText(), QStringLiteral("INC-0001-B"));
        QCOMPARE(a->find(QStringLiteral("INC-0001-B"))->title, QStringLiteral("two"));
    }

    void aSecondLockIsNotGiven()
    {
        Room room;
        TAKE(const auto lock, Lock::take(room.path()));
        QVERIFY(!lock);
        TAKE(const auto reader, Session::openReadOnly(room.path(), room.clock));
        CHECK_FAILS(reader->execute(Declare{QStringLiteral("x"), 2, {}, false, {}, 0, {}, {}, {}}),
                    Failure::Unwritable);
        const Id id = room.declare();
        QCOMPARE(reader->incidents()->first().id, id);
    }

    void aBackupIsWholeAndNeverOverwrites()
    {
        Room room;
        const Id id = room.declare();
        room.log(id, QStringLiteral("x"));
        const QString path = room.file(QStringLiteral("b.muster"));
        CHECK_OK(room->backup(path));
        CHECK_FAILS(room->backup(path), Failure::Refused);
        TAKE(const auto copy, Session::openReadOnly(path, room.clock));
        QCOMPARE(copy->head(id).value(), room->head(id).value());
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
