// Talking to customers besides writing and sending: asking for approval, a channel that is down, the pace of
// a long incident, a reminder that waits, the facts a text was made of.

#include "models/comms/cadence.h"
#include "models/comms/composition.h"
#include "models/comms/detour.h"
#include "tests/support/room.h"

using namespace muster;
using namespace muster::test;

namespace {

/// An incident of which customers were told once, with a promise.
struct Hour
{
    explicit Hour(int severity = 1)
        : incident(room.declare(QStringLiteral("Checkout down"), severity))
    {
        (void)room->execute(SetFunction{incident, Function::Checkout, Health::Down, {}, {}}).has_value();
    }
    State state() { return *room->state(incident); }
    Composed made(const Reach &reach = {}, const QString &language = QStringLiteral("en"))
    {
        Composition composition;
        composition.language = language;
        composition.reach = reach;
        return *composed(composition, state(), room.clock.now, {}, *room->organisation());
    }
    Id send(qint64 promise)
    {
        const Composed text = made();
        SendUpdate update{incident, Channel::Statuspage, text.announcement.text.body, {}};
        update.nextBy = promise;
        update.facts = toldFacts(text);
        return room->execute(update)->events.first().id;
    }

    Room room;
    Id incident;
};

QString last(Hour &past, const Tongue &tongue = Tongue())
{
    return sentence(past.room.lines(past.incident).last(), tongue, Zone());
}

} // namespace

class TalkingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoWasAskedIsKept()
    {
        Hour past;
        AskApproval ask{past.incident,
                        QStringLiteral("We are sorry."),
                        Approver::Legal,
                        QStringLiteral("Petra Voss"),
                        {}};
        ask.said.via = Via::Chat;
        CHECK_OK(past.room->execute(ask));
        CHECK_FAILS(past.room->execute(ask), Failure::Refused); // a moment ago
        past.room.clock.pass(2 * minute);
        CHECK_OK(past.room->execute(ask)); // and again later
        QCOMPARE(last(past), QStringLiteral("Petra Voss asked for approval (Legal): We are sorry."));
        past.room.reopen();
        const State state = past.state();
        QCOMPARE(state.approvalsAsked.size(), 2);
        QCOMPARE(state.approvalsAsked.first().of, Approver::Legal);
        QCOMPARE(state.approvalsAsked.first().whom, QStringLiteral("Petra Voss"));
        QCOMPARE(state.approvalsAsked.first().via, Via::Chat);
        QCOMPARE(state.approvalsAsked.first().by, QStringLiteral("Noa Berg"));
        QVERIFY(state.approvals.isEmpty()); // asking is no yes
        ApproveUpdate yes{past.incident, ask.text, {}, Approver::Legal};
        CHECK_OK(past.room->execute(yes));
        CHECK_FAILS(past.room->execute(ask), Failure::Refused); // has approved it
        ask.text = QStringLiteral("  ");
        CHECK_FAILS(past.room->execute(ask), Failure::Refused);
    }

    void aChannelThatIsDownHasOneInItsPlace()
    {
        Hour past;
        const auto mark = [&](Channel channel, Channel instead, bool down = true) {
            return past.room->execute(MarkChannel{
                past.incident, channel, down, instead, QStringLiteral("503 from the provider"), {}});
        };
        const QString before = past.made({{}, Channel::Email}).announcement.text.body;
        CHECK_FAILS(mark(Channel::Statuspage, Channel::Statuspage), Failure::Refused);
        CHECK_FAILS(mark(Channel::Statuspage, Channel::Email, false), Failure::Refused);
        CHECK_OK(mark(Channel::Statuspage, Channel::Email));
        CHECK_FAILS(mark(Channel::Statuspage, Channel::Email), Failure::Refused);
        CHECK_FAILS(mark(Channel::X, Channel::Statuspage), Failure::Refused); // which is down itself
        QCOMPARE(last(past),
                 QStringLiteral("Status page is down, updates go to E-mail: 503 from the provider"));
        const Composed made = past.made({{}, Channel::Email});
        QVERIFY(made.on(Channel::Statuspage).detour);
        QCOMPARE(made.on(Channel::Statuspage).detour->instead, Channel::Email);
        QCOMPARE(made.on(Channel::Email).insteadOf, QList{Channel::Statuspage});
        QCOMPARE(
            made.announcement.text.body,
            QString(before + QStringLiteral(
                                 "\n\nWe cannot use our status page at the moment: our updates are here.")));
        const Composed chinese = past.made({{}, Channel::Email}, QStringLiteral("zh_CN"));
        QVERIFY(chinese.announcement.text.body.endsWith(
            detourSentence({Channel::Statuspage}, Tongue(QStringLiteral("zh_CN")))));
        // A short text has it in one line, and its proof counts it.
        CHECK_OK(mark(Channel::Email, Channel::X));
        const Composed shortly = past.made({{}, Channel::X});
        QVERIFY(!shortly.announcement.text.body.contains(u'\n'));
        QVERIFY(shortly.announcement.text.body.contains(QStringLiteral("e-mail")));
        QVERIFY(shortly.on(Channel::X).proof.length >
                past.made({{}, Channel::X}).announcement.text.subject.size());
        CHECK_OK(mark(Channel::Statuspage, {}, false));
        QCOMPARE(last(past), QStringLiteral("Status page can be used again: 503 from the provider"));
        QVERIFY(!past.made().on(Channel::Statuspage).detour);
        QCOMPARE(past.state().detours.size(), 1);
    }

    /// Whose text was written by hand sees that it no longer says what the template would.
    void aDetourMakesOwnWordsStale()
    {
        Hour past;
        const Composed first = past.made({{}, Channel::Email});
        Composition mine;
        mine.language = QStringLiteral("en");
        mine.reach = {{}, Channel::Email};
        mine.next = first.announcement.next;
        mine.wording().texts.insert(mine.reach, {{QStringLiteral("S"), QStringLiteral("Mine")}, first.fresh});
        const auto stale = [&] {
            return composed(mine, past.state(), past.room.clock.now)->on(Channel::Email).stale;
        };
        QVERIFY(!stale());
        CHECK_OK(past.room->execute(
            MarkChannel{past.incident, Channel::Statuspage, true, Channel::Email, {}, {}}));
        QVERIFY(stale());
    }

    void aSlowPaceIsOfferedLateAndNeverAssumed()
    {
        Hour past;
        const auto offered = [&] {
            return paceOffered(past.state(), past.room.clock.now, past.made().minutes);
        };
        QCOMPARE(past.made().minutes, 10);
        past.room.clock.pass(125 * minute);
        QVERIFY(!offered()); // customers have had no word
        past.send(past.room.clock.now + 10 * minute);
        QCOMPARE(offered(), std::optional(60));
        QCOMPARE(past.made().minutes, 10); // offered is not chosen
        CHECK_FAILS(past.room->execute(SetPace{past.incident, 5, {}, {}}), Failure::Refused);
        CHECK_FAILS(past.room->execute(SetPace{past.incident, 0, {}, {}}), Failure::Refused);
        CHECK_OK(past.room->execute(SetPace{past.incident, 60, {}, {}}));
        QCOMPARE(last(past), QStringLiteral("Customers hear every 60 minutes"));
        QVERIFY(!offered());
        QCOMPARE(past.made().minutes, 60);
        QVERIFY(past.made().announcement.next >= past.room.clock.now + 60 * minute);
        CHECK_OK(past.room->execute(SetPace{past.incident, 0, {}, {}}));
        QCOMPARE(past.made().minutes, 10);
    }

    void aWorseIncidentIsNoLongOneAnyMore()
    {
        Hour past(2);
        CHECK_OK(past.room->execute(SetPace{past.incident, 120, {}, {}}));
        CHECK_OK(past.room->execute(SetSeverity{past.incident, 3, QStringLiteral("fewer"), {}}));
        QCOMPARE(past.state().pace, 120);
        CHECK_OK(past.room->execute(SetSeverity{past.incident, 1, {}, {}}));
        QCOMPARE(past.state().pace, 0);
        past.room.reopen();
        QCOMPARE(past.state().pace, 0);
    }

    /// The reminder waits; what customers were promised does not move, and is late when it is late.
    void aReminderWaitsAndThePromiseStays()
    {
        Hour past;
        const qint64 promised = past.room.clock.now + 10 * minute;
        const Id update = past.send(promised);
        past.room.clock.pass(9 * minute);
        const qint64 now = past.room.clock.now;
        const auto snooze = [&](qint64 until, const char *why) {
            return past.room->execute(
                SnoozeUpdate{past.incident, update, until, QString::fromLatin1(why), {}});
        };
        CHECK_FAILS(snooze(now + 5 * minute, " "), Failure::Refused);
        CHECK_FAILS(snooze(now - minute, "legal reads it"), Failure::Refused);
        CHECK_FAILS(snooze(now + 61 * minute, "legal reads it"), Failure::Refused);
        CHECK_FAILS(past.room->execute(SnoozeUpdate{
                        past.incident, past.incident, now + minute, QStringLiteral("nothing owed"), {}}),
                    Failure::Unreadable);
        CHECK_OK(snooze(now + 5 * minute, "legal reads it"));
        const DueItem item = dueList(past.state()).first();
        QCOMPARE(item.at, promised);
        QCOMPARE(item.quietUntil, now + 5 * minute);
        QVERIFY(last(past).endsWith(QStringLiteral("legal reads it")));
        past.room.clock.pass(4 * minute);
        past.send(past.room.clock.now + 10 * minute);
        QCOMPARE(promisesOf(past.state()).first().lateMinutes(), 3);
        QCOMPARE(dueList(past.state()).first().quietUntil, 0); // the next promise reminds in time
    }

    /// What the room counts down to is what it owes anybody, whoever waits.
    void theEarliestWordIsForWhomeverWaitsFirst()
    {
        Hour past;
        QVERIFY(!nextWord(past.state()));
        const qint64 now = past.room.clock.now;
        past.send(now + 30 * minute);
        QCOMPARE(nextWord(past.state())->at, now + 30 * minute);
        CHECK_OK(past.room->execute(SetDue{
            past.incident, DueKind::ReturnTimer, QStringLiteral("look again"), {}, now + 5 * minute, {}}));
        QCOMPARE(nextWord(past.state())->kind, DueKind::Update); // a look is no word
        CHECK_OK(past.room->execute(SetDue{past.incident,
                                           DueKind::CallBack,
                                           QStringLiteral("the reporter of the Gazette"),
                                           {},
                                           now + 10 * minute,
                                           {}}));
        QCOMPARE(nextWord(past.state())->kind, DueKind::CallBack);
        QCOMPARE(nextUpdate(past.state())->at, now + 30 * minute);
    }

    void anUpdateKeepsTheFactsItWasMadeOf()
    {
        Hour past;
        past.send(past.room.clock.now + 10 * minute);
        CHECK_OK(
            past.room->execute(AnswerQuestion{past.incident, Question::Who, QStringLiteral("most"), {}, {}}));
        past.room.clock.pass(minute);
        past.send(past.room.clock.now + 20 * minute);
        past.room.reopen();
        const State state = past.state();
        QCOMPARE(state.updates.size(), 2);
        QCOMPARE(state.updates.at(0).facts.value(QStringLiteral("who")), QStringLiteral("some customers"));
        QCOMPARE(state.updates.at(1).facts.value(QStringLiteral("who")), QStringLiteral("most customers"));
        QCOMPARE(state.updates.at(0).facts.value(QStringLiteral("cannot")), QStringLiteral("place orders"));
        // Erasing the words of an update erases its facts with them.
        CHECK_OK(past.room->execute(
            Erase{past.incident, state.updates.at(0).id, QStringLiteral("names a customer"), {}}));
        QVERIFY(past.state().updates.first().facts.isEmpty());
    }

    void aStatementApprovedBeforehandNeedsNobody()
    {
        Hour past;
        Holding holding;
        holding.name = QStringLiteral("Checkout");
        holding.text = QStringLiteral("# Problem with {{topic}}\n\nWe look into it. More by {{next}}.");
        CHECK_FAILS(past.room->execute(SaveHolding{holding, {}}), Failure::Refused); // by whom
        holding.approvedBy = QStringLiteral("Petra Voss");
        CHECK_FAILS(past.room->execute(SaveHolding{holding, {}}), Failure::Refused); // until when
        holding.until = past.room.clock.now + 60 * minute;
        CHECK_OK(past.room->execute(SaveHolding{holding, {}}));
        past.room.reopen();
        Composed made = past.made();
        QCOMPARE(made.holdings.size(), 1);
        QCOMPARE(made.approvers, QList{Approver::Commander}); // the text in hand is another one
        Composition mine;
        mine.language = QStringLiteral("en");
        mine.next = made.announcement.next;
        mine.wording().texts.insert(mine.reach, {made.holdings.first().text});
        const auto with = [&] {
            return *composed(mine, past.state(), past.room.clock.now, {}, *past.room->organisation());
        };
        QCOMPARE(with().holding, QStringLiteral("Checkout"));
        QVERIFY(with().approvers.isEmpty());
        mine.wording().texts[mine.reach].text.body += QStringLiteral(" Promised.");
        QCOMPARE(with().approvers.size(), 1); // changed: somebody has to say yes
        mine.wording().texts[mine.reach].text = made.holdings.first().text;
        past.room.clock.pass(61 * minute);
        QVERIFY(with().holdings.isEmpty() && with().approvers.size() == 1); // run out
        holding.text.clear();
        CHECK_OK(past.room->execute(SaveHolding{holding, {}}));
        QVERIFY(past.room->organisation()->holdings.isEmpty());
        QCOMPARE(past.room->organisation()->unknown, 0);
        CHECK_FAILS(past.room->execute(SaveHolding{holding, {}}), Failure::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TalkingTest)
#include "tst_talking.moc"
