// The acts of the walk through a real workspace: assessing, running a playbook, approving, promising, handing
// off, moving an entry.

#include "tests/support/room.h"

#include <algorithm>
#include <random>

using namespace muster;
using muster::test::Room;

namespace {

using Given = QList<std::pair<int, QString>>;

Suggestion suggestedFor(std::initializer_list<std::pair<Question, const char *>> answers)
{
    Assessment all;
    for (const auto &[question, choice] : answers)
        all.answers.insert(question, {QLatin1String(choice), {}, {}, 0, {}});
    return suggest(all);
}

SendUpdate update(const Id &id, const char *text, std::optional<qint64> next, Channel channel = {})
{
    SendUpdate out{id, channel, QString::fromUtf8(text), {}};
    out.nextBy = next;
    return out;
}

} // namespace

class WalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answersSuggestASeverity_data()
    {
        using Q = Question;
        QTest::addColumn<Given>("answers");
        QTest::addColumn<int>("severity");
        const auto row = [](const char *name, std::initializer_list<std::pair<Q, const char *>> answers,
                            int severity) {
            Given list;
            for (const auto &[question, choice] : answers)
                list.append({static_cast<int>(question), QLatin1String(choice)});
            QTest::newRow(name) << list << severity;
        };
        row("nothing answered", {}, 0);
        row("data at risk, only staff", {{Q::Risk, "yes"}, {Q::Who, "staff"}}, 1);
        row("risk has no other way", {{Q::Risk, "yes"}, {Q::Workaround, "easy"}}, 1);
        row("nobody can pay", {{Q::Who, "all"}, {Q::Task, "pay"}}, 1);
        row("a quarter of orders", {{Q::Task, "pay"}, {Q::Share, "above-25"}}, 1);
        row("some cannot pay", {{Q::Task, "pay"}, {Q::Who, "some"}}, 2);
        row("most notice", {{Q::Who, "most"}}, 2);
        row("most notice, easy way round", {{Q::Who, "most"}, {Q::Workaround, "easy"}}, 3);
        row("some of a main task", {{Q::Who, "some"}, {Q::Task, "main"}}, 3);
        row("unsure: the higher", {{Q::Who, "unknown"}, {Q::Task, "small"}}, 3);
        row("staff only", {{Q::Who, "staff"}, {Q::Task, "small"}}, 4);
        row("monitoring alone says nothing", {{Q::Monitoring, "no"}}, 0);
    }
    void answersSuggestASeverity()
    {
        QFETCH(const Given, answers);
        QFETCH(const int, severity);
        Assessment all;
        for (const auto &[question, choice] : answers)
            all.answers.insert(static_cast<Question>(question), {choice, {}, {}, 0, {}});
        const Suggestion suggested = suggest(all);
        QCOMPARE(suggested.severity, severity);
        QCOMPARE(suggested.because.isEmpty(), severity == 0);
    }

    void reasonsNameEachQuestionOnce()
    {
        const Suggestion s =
            suggestedFor({{Question::Who, "most"}, {Question::Task, "pay"}, {Question::Share, "above-25"}});
        QCOMPARE(s.severity, 1);
        QSet<int> seen;
        for (const auto &[question, words] : s.because) {
            QVERIFY(!seen.contains(static_cast<int>(question)));
            seen.insert(static_cast<int>(question));
        }
        QVERIFY(!s.lowersWhen.isEmpty());
    }

    void everyChoiceCanBeGivenAndReads()
    {
        Room room;
        const Id id = room.declare();
        const Tongue tongue(QStringLiteral("en"));
        for (const Term<Question> &question : terms<Question>()) {
            QCOMPARE(QLatin1String(choicesOf(question.value).last().key), QLatin1String("unknown"));
            for (const Choice &choice : choicesOf(question.value)) {
                room.clock.pass(second);
                CHECK_OK(
                    room->execute(AnswerQuestion{id, question.value, QLatin1String(choice.key), {}, {}}));
                QCOMPARE(room->state(id)->assessment.choice(question.value), QLatin1String(choice.key));
                QVERIFY(sentence(room.lines(id).last(), tongue).endsWith(QLatin1String(choice.label)));
            }
        }
        CHECK_FAILS(room->execute(AnswerQuestion{id, Question::Who, QStringLiteral("half"), {}, {}}),
                    Failure::Refused);
        CHECK_FAILS(room->execute(AnswerQuestion{id, Question::Who, QStringLiteral("unknown"), {}, {}}),
                    Failure::Refused);
    }

    void functionsOnsetAndChanges()
    {
        Room room;
        const Id id = room.declare();
        CHECK_OK(
            room->execute(SetFunction{id, Function::Checkout, Health::Down, QStringLiteral("68 %"), {}}));
        CHECK_OK(room->execute(SetFunction{id, Function::Browse, Health::Works, {}, {}}));
        CHECK_FAILS(room->execute(SetFunction{id, Function::Browse, Health::Works, {}, {}}),
                    Failure::Refused);
        QCOMPARE(room->state(id)->assessment.affected(), QList<Function>{Function::Checkout});
        // What it was stays known, so that customers can be told what is back.
        CHECK_OK(room->execute(SetFunction{id, Function::Checkout, Health::Degraded, {}, {}}));
        CHECK_OK(room->execute(SetFunction{id, Function::Checkout, Health::Unknown, {}, {}}));
        CHECK_OK(room->execute(SetFunction{id, Function::Checkout, Health::Works, {}, {}}));
        const auto functions = room->state(id)->assessment.functions;
        QCOMPARE(functions.value(Function::Checkout).worst, Health::Down);
        QVERIFY(functions.value(Function::Checkout).isBetter());
        QCOMPARE(functions.value(Function::Browse).worst, Health::Works);

        const qint64 before = room.clock.nowUs() - 20 * minute;
        NoteChange late{id, ChangeKind::Deploy, QStringLiteral("cart 8.4.1"), {}};
        late.said.at = before + minute;
        NoteChange early{id, ChangeKind::Setting, QStringLiteral("pool 800 to 600"), {}};
        early.said.at = before;
        CHECK_OK(room->execute(late));
        CHECK_OK(room->execute(early));
        QCOMPARE(room->state(id)->assessment.changes.first().text, early.text);
        SetOnset onset{id, {}, {}};
        CHECK_FAILS(room->execute(onset), Failure::Refused);
        onset.said.at = before + 2 * minute;
        CHECK_OK(room->execute(onset));
        QCOMPARE(room->state(id)->started, before + 2 * minute);
        QCOMPARE(sentence(room.lines(id).first(), Tongue(QStringLiteral("en"))),
                 QStringLiteral("Setting: pool 800 to 600"));
    }

    void aCheckIsAnsweredAndUndone()
    {
        Room room;
        const Id id = room.declare();
        TAKE(const Outcome begun, room->execute(StartPlaybook{id,
                                                              QStringLiteral("checkout"),
                                                              QStringLiteral("Checkout outage"),
                                                              QStringLiteral("7"),
                                                              QStringLiteral("# x"),
                                                              {}}));
        const Id run = begun.events.first().id;
        AnswerCheck check{id,
                          run,
                          QStringLiteral("db-pool"),
                          QStringLiteral("Database connection pool"),
                          CheckOutcome::Done,
                          QStringLiteral("Below 80 %"),
                          {}};
        TAKE(const Outcome done, room->execute(check));
        QCOMPARE(room->state(id)->runs.last().answers.value(check.check).text, check.text);
        const Tongue tongue(QStringLiteral("en"));
        QCOMPARE(sentence(room.lines(id).last(), tongue),
                 QStringLiteral("Database connection pool: Below 80 %"));
        CHECK_FAILS(room->execute(check), Failure::Refused);
        CHECK_OK(room->execute(Withdraw{id, done.events.first().id, {}, {}}));
        QVERIFY(!room->state(id)->runs.last().answers.contains(check.check));

        check.outcome = CheckOutcome::Blocked;
        check.text.clear();
        CHECK_FAILS(room->execute(check), Failure::Refused);
        check.text = QStringLiteral("no access");
        CHECK_OK(room->execute(check));
        QCOMPARE(sentence(room.lines(id).last(), tongue),
                 QStringLiteral("Database connection pool: Blocked: no access"));
        check.run = Id::random();
        CHECK_FAILS(room->execute(check), Failure::Unreadable);
        const State live = *room->state(id);
        room.reopen();
        QCOMPARE(*room->state(id), live);
    }

    void promisesAreKeptOrLate()
    {
        Room room;
        const Id id = room.declare();
        const qint64 start = room.clock.nowUs();
        const qint64 first = start + 30 * minute, next = start + 60 * minute;
        CHECK_OK(room->execute(update(id, "one", first)));
        room.clock.pass(minute);
        // The same promise by mail is the same promise.
        CHECK_OK(room->execute(update(id, "one", first, Channel::Email)));
        QCOMPARE(promisesOf(*room->state(id)).size(), 1);
        QCOMPARE(nextUpdate(*room->state(id))->at, first);
        room.clock.pass(29 * minute + 30 * second); // 14:45:30 for "by 14:45"
        TAKE(const Outcome second_, room->execute(update(id, "two", next)));
        QCOMPARE(promisesOf(*room->state(id)).first().lateMinutes(), 0);
        room.clock.pass(34 * minute);
        CHECK_OK(room->execute(update(id, "three", {})));
        const QList<Promise> all = promisesOf(*room->state(id));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.last().lateMinutes(), 4);
        QVERIFY(!nextUpdate(*room->state(id)));
        CHECK_FAILS(room->execute(update(id, "four", room.clock.nowUs())), Failure::Refused);

        // Not sent after all: what it promised is owed to nobody, and the one before is still open.
        CHECK_OK(room->execute(Withdraw{id, second_.events.first().id, {}, {}}));
        QCOMPARE(promisesOf(*room->state(id)).size(), 1);
        QCOMPARE(promisesOf(*room->state(id)).first().lateMinutes(), 34);
    }

    /// Three minutes late are three minutes late, across midnight and across a change of clocks.
    void lateIsLateWhateverTheClockShows_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("promised");
        QTest::addColumn<QString>("kept");
        QTest::newRow("midnight") << "Asia/Shanghai"
                                  << "2026-11-19T23:58:00+08:00"
                                  << "2026-11-20T00:01:00+08:00";
        // Central Europe leaves summer time on 25 October 2026 at 03:00, and enters it on 29 March 2026 at
        // 02:00.
        QTest::newRow("autumn") << "Europe/Berlin"
                                << "2026-10-25T02:59:00+02:00"
                                << "2026-10-25T02:02:00+01:00";
        QTest::newRow("spring") << "Europe/Berlin"
                                << "2026-03-29T01:58:00+01:00"
                                << "2026-03-29T03:01:00+02:00";
    }
    void lateIsLateWhateverTheClockShows()
    {
        QFETCH(QString, zone);
        QFETCH(QString, promised);
        QFETCH(QString, kept);
        Room room;
        const qint64 due = *parseStamp(promised);
        room.clock.now = due - 20 * minute;
        Declare declare;
        declare.title = QStringLiteral("Late");
        declare.zone = zone;
        TAKE(const Outcome declared, room->execute(declare));
        CHECK_OK(room->execute(update(declared.incident, "one", due)));
        room.clock.now = *parseStamp(kept);
        CHECK_OK(room->execute(update(declared.incident, "two", {})));
        const QList<Promise> all = promisesOf(*room->state(declared.incident));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().lateMinutes(), 3);
    }

    void othersAreToldAndOwedToo()
    {
        Room room;
        const Id id = room.declare();
        const qint64 start = room.clock.nowUs();
        SendUpdate word = update(id, "Where we stand", start + 30 * minute, Channel::Email);
        word.readers = Readers::Executives;
        TAKE(const Outcome told, room->execute(word));
        CHECK_FAILS(room->execute(word), Failure::Refused);
        State state = *room->state(id);
        // Customers have not heard a word, and nobody outside reads it.
        QVERIFY(state.updates.isEmpty() && promisesOf(state).isEmpty() && !nextUpdate(state));
        QCOMPARE(state.told.size(), 1);
        TAKE(const auto line, room->entry(told.events.first().id));
        QCOMPARE(line->audience, Audience::Internal);
        QCOMPARE(line->kind, Kind::Action);
        QCOMPARE(sentence(*line, Tongue()), QStringLiteral("Told Executives (E-mail): Where we stand"));
        const QList<DueItem> due = dueList(state);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().to, Readers::Executives);
        QCOMPARE(due.first().at, start + 30 * minute);
        // Customers' update settles what customers were promised, and nothing else.
        room.clock.pass(33 * minute);
        CHECK_OK(room->execute(update(id, "for customers", {})));
        QCOMPARE(dueList(*room->state(id)).size(), 1);
        word.text = QStringLiteral("And now");
        word.nextBy.reset();
        CHECK_OK(room->execute(word));
        QVERIFY(dueList(*room->state(id)).isEmpty());
        QCOMPARE(promisesTo(Readers::Executives, *room->state(id)).first().lateMinutes(), 3);
        SendUpdate letter = update(id, "To you", {}, Channel::Email);
        letter.readers = Readers::Affected;
        CHECK_OK(room->execute(letter));
        QCOMPARE(room->state(id)->updates.last().readers, Readers::Affected);
        const State live = *room->state(id);
        room.reopen();
        QCOMPARE(*room->state(id), live);
    }

    void whatCustomersAskIsCountedAndAnswered()
    {
        Room room;
        const Id id = room.declare();
        CHECK_FAILS(room->execute(NoteAsked{id, QStringLiteral(" "), 1, {}}), Failure::Refused);
        CHECK_FAILS(room->execute(NoteAsked{id, QStringLiteral("x"), 0, {}}), Failure::Refused);
        TAKE(const Outcome first,
             room->execute(NoteAsked{id, QStringLiteral("Was I charged twice?"), 3, {}}));
        CHECK_OK(room->execute(NoteAsked{id, QStringLiteral("When is it back?"), 1, {}}));
        CHECK_OK(room->execute(NoteAsked{id, QStringLiteral("was I  charged twice"), 2, {}})); // the same
        State state = *room->state(id);
        QCOMPARE(state.asked.size(), 2);
        QCOMPARE(state.asked.first().times, 5);
        const Id question = state.asked.first().event;
        QCOMPARE(question, first.events.first().id);
        const Said petra{QStringLiteral("Petra Voss"), {}, {}, Via::Room};
        CHECK_OK(room->execute(ApproveAnswer{id, question, QStringLiteral("No. Nobody is."), petra}));
        CHECK_FAILS(room->execute(ApproveAnswer{id, question, QStringLiteral("No. Nobody is."), petra}),
                    Failure::Refused);
        CHECK_FAILS(room->execute(ApproveAnswer{id, Id::random(), QStringLiteral("x"), petra}),
                    Failure::Unreadable);
        state = *room->state(id);
        QCOMPARE(state.asked.first().answer, QStringLiteral("No. Nobody is."));
        QCOMPARE(state.asked.first().answeredBy, QStringLiteral("Petra Voss"));
        TAKE(const auto line, room->entry(first.events.first().id));
        QCOMPARE(sentence(*line, Tongue()), QStringLiteral("Customers ask, 3 times: Was I charged twice?"));
        // Taken back, the question stands without an answer.
        CHECK_OK(room->execute(ApproveAnswer{id, question, QString(), petra}));
        QVERIFY(room->state(id)->asked.first().answer.isEmpty());
        const State live = *room->state(id);
        room.reopen();
        QCOMPARE(*room->state(id), live);
    }

    void aTextIsSentBackWithARemark()
    {
        Room room;
        const Id id = room.declare();
        ReturnUpdate back{
            id, QStringLiteral("S\n\nB"), QString(), {QStringLiteral("Petra Voss"), {}, {}, Via::Mail}};
        CHECK_FAILS(room->execute(back), Failure::Refused);
        back.remark = QStringLiteral("Say that nobody is charged.");
        TAKE(const Outcome done, room->execute(back));
        ApproveUpdate yes{
            id, QStringLiteral("S\n\nB"), {QStringLiteral("Petra Voss"), {}, {}, Via::Mail}, Approver::Legal};
        CHECK_OK(room->execute(yes));
        CHECK_FAILS(room->execute(yes), Failure::Refused);
        yes.as = Approver::PublicRelations; // in another capacity it is another yes
        CHECK_OK(room->execute(yes));
        // Sent back again, nobody's yes holds, and each may be given anew.
        TAKE(const Outcome again, room->execute(back));
        const auto isRevoked = [&] { return room->state(id)->approvals.first().revoked; };
        QVERIFY(isRevoked());
        CHECK_OK(room->execute(Withdraw{id, again.events.first().id, {}, {}}));
        QVERIFY(!isRevoked()); // it was sent back by mistake
        const State state = *room->state(id);
        QCOMPARE(state.returned.size(), 1);
        QCOMPARE(state.returned.first().remark, back.remark);
        QCOMPARE(state.approvals.size(), 2);
        QCOMPARE(state.approvals.first().as, Approver::Legal);
        TAKE(const auto event, room->eventOf(done.events.first().id));
        // printf 'S\n\nB' | sha256sum
        QCOMPARE(event->members().value(QStringLiteral("sha256")).toString(),
                 QStringLiteral("f6c4448ed02b66de44c7c75abfaac28684736929c9a784c2c98bb3df9ff0cc70"));
        TAKE(const auto line, room->entry(done.events.first().id));
        QCOMPARE(sentence(*line, Tongue()), QStringLiteral("Update sent back: Say that nobody is charged."));
        room.reopen();
        QCOMPARE(*room->state(id), state);
    }

    void whatIsDueStandsInOneList()
    {
        Room room;
        const Id id = room.declare();
        const qint64 now = room.clock.nowUs();
        CHECK_OK(room->execute(update(id, "one", now + 30 * minute)));
        SetDue timer{id,
                     DueKind::ReturnTimer,
                     QStringLiteral("look at the pool"),
                     QStringLiteral("Kai Wu"),
                     now + 10 * minute,
                     {}};
        TAKE(const Outcome set, room->execute(timer));
        HandOff off{id,
                    QStringLiteral("Northgate"),
                    QStringLiteral("# Brief"),
                    QStringLiteral("Limit to 900"),
                    now + 20 * minute,
                    {}};
        TAKE(const Outcome handed, room->execute(off));
        QList<DueItem> due = dueList(*room->state(id));
        QCOMPARE(due.size(), 3);
        QCOMPARE(due.at(0).kind, DueKind::ReturnTimer);
        QCOMPARE(due.at(1).kind, DueKind::Answer);
        QCOMPARE(due.at(1).owner, QStringLiteral("Northgate"));
        QCOMPARE(due.at(2).kind, DueKind::Update);

        CHECK_FAILS(room->execute(CloseDue{id, due.at(2).event, {}, {}}), Failure::Refused);
        CHECK_FAILS(room->execute(MoveDue{id, due.at(0).event, now + 40 * minute, {}, {}}), Failure::Refused);
        CHECK_OK(room->execute(
            MoveDue{id, due.at(0).event, now + 40 * minute, QStringLiteral("still draining"), {}}));
        QCOMPARE(dueList(*room->state(id)).last().kind, DueKind::ReturnTimer);
        CHECK_OK(room->execute(CloseDue{id, set.events.first().id, QStringLiteral("91 %"), {}}));
        CHECK_OK(room->execute(CloseDue{id, handed.events.first().id, QStringLiteral("raised"), {}}));
        CHECK_FAILS(room->execute(CloseDue{id, handed.events.first().id, {}, {}}), Failure::Unreadable);
        QCOMPARE(dueList(*room->state(id)).size(), 1);
        timer.at = now;
        CHECK_FAILS(room->execute(timer), Failure::Refused);
    }

    void aHandOffIsReceivedOnce()
    {
        Room room;
        const Id id = room.declare();
        TAKE(const Outcome handed,
             room->execute(HandOff{id, QStringLiteral("Northgate"), QStringLiteral("# Brief"), {}, {}, {}}));
        ReceiveHandoff receive{id, handed.events.first().id, QStringLiteral("NG-88213"), {}};
        CHECK_FAILS(room->execute(receive), Failure::Refused);
        receive.said.by = QStringLiteral("Lee Novak");
        CHECK_OK(room->execute(receive));
        CHECK_FAILS(room->execute(receive), Failure::Refused);
        const Handoff off = room->state(id)->handoffs.first();
        QCOMPARE(off.reference, QStringLiteral("NG-88213"));
        QCOMPARE(off.receivedBy, QStringLiteral("Lee Novak"));
        QCOMPARE(room.lines(id).at(0).audience, Audience::Vendor);
        QCOMPARE(sentence(room.lines(id).last(), Tongue(QStringLiteral("en"))),
                 QStringLiteral("Received by Lee Novak: NG-88213"));
    }

    void pressedTwiceIsDoneOnce()
    {
        Room room;
        const Id id = room.declare();
        SendUpdate update;
        update.incident = id;
        update.text = QStringLiteral("We are looking into it.");
        const HandOff off{id, QStringLiteral("Northgate"), QStringLiteral("# Brief"), {}, {}, {}};
        CHECK_OK(room->execute(update));
        CHECK_OK(room->execute(off));
        CHECK_FAILS(room->execute(update), Failure::Refused);
        CHECK_FAILS(room->execute(off), Failure::Refused);
        SendUpdate elsewhere = update;
        elsewhere.channel = Channel::Email;
        CHECK_OK(room->execute(elsewhere));
        room.clock.pass(minute);
        CHECK_OK(room->execute(update));
        CHECK_OK(room->execute(off));
        QCOMPARE(room->state(id)->updates.size(), 3);
        QCOMPARE(room->state(id)->handoffs.size(), 2);
    }

    void anApprovalIsOfExactlyThatText()
    {
        Room room;
        const Id id = room.declare();
        ApproveUpdate yes{id, QStringLiteral("We are sorry."), {}};
        yes.said.by = QStringLiteral("Mei Tan");
        yes.said.via = Via::Phone;
        CHECK_OK(room->execute(yes));
        CHECK_FAILS(room->execute(yes), Failure::Refused);
        QCOMPARE(room->state(id)->approvals.first().via, Via::Phone);
        QCOMPARE(room->state(id)->approvals.first().by, QStringLiteral("Mei Tan"));
    }

    void anEntryGoesToTheRightIncident()
    {
        Room room;
        const Id here = room.declare(), there = room.declare(QStringLiteral("Pick-up codes"));
        const Id entry = room.log(here, QStringLiteral("Codes are not sent"), Kind::Observation);
        const Entry before = room.lines(here).last();
        room.clock.pass(5 * minute);
        CHECK_FAILS(room->execute(MoveEntry{here, entry, here, {}}), Failure::Unreadable);
        CHECK_OK(room->execute(MoveEntry{here, entry, there, {}}));
        const Entry gone = room.lines(here).last(), come = room.lines(there).last();
        QVERIFY(gone.struck);
        QCOMPARE(gone.struckReason, QStringLiteral("→ INC-0002"));
        QCOMPARE(come.reason, QStringLiteral("← INC-0001"));
        QCOMPARE(come.text, before.text);
        QCOMPARE(come.kind, before.kind);
        QCOMPARE(come.occurred, before.occurred);
        QCOMPARE(come.recorded, before.recorded);
        QCOMPARE(come.by, before.by);
        CHECK_FAILS(room->execute(MoveEntry{here, entry, there, {}}), Failure::Refused);
        TAKE(const Verdict verdict, room->verify());
        QVERIFY(verdict.ok());
    }

    void theOrderOfArrivalDoesNotMatter()
    {
        Room room;
        const Id id = room.declare();
        TAKE(const Outcome begun,
             room->execute(
                 StartPlaybook{id, QStringLiteral("p"), QStringLiteral("P"), {}, QStringLiteral("# P"), {}}));
        const Id run = begun.events.first().id;
        for (int i = 0; i < 8; ++i) {
            room.clock.pass(second);
            CHECK_OK(room->execute(AnswerCheck{
                id, run, QString::number(i % 3), {}, CheckOutcome::Done, QString::number(i), {}}));
            CHECK_OK(room->execute(SetFunction{
                id, static_cast<Function>(i % 3), static_cast<Health>(i % 4), QString::number(i), {}}));
        }
        CHECK_OK(room->execute(update(id, "one", room.clock.nowUs() + minute)));
        const State folded = *room->state(id);
        QList<Event> events;
        CHECK_OK(room->eachEvent(id, [&](const Event &event) -> Result<> {
            events.append(event);
            return {};
        }));
        std::mt19937 random(7);
        for (int i = 0; i < 20; ++i) {
            std::shuffle(events.begin(), events.end(), random);
            QCOMPARE(fold(events), folded);
        }
    }
};

QTEST_GUILESS_MAIN(WalkTest)
#include "tst_walk.moc"
