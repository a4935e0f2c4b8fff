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

QString last(Hour &hour, const Tongue &tongue = Tongue())
{
    return sentence(hour.room.lines(hour.incident).last(), tongue, Zone());
}

} // namespace

class TalkingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoWasAskedIsKept()
    {
        Hour hour;
        AskApproval ask{hour.incident,
                        QStringLiteral("We are sorry."),
                        Approver::Legal,
                        QStringLiteral("Petra Voss"),
                        {}};
        ask.said.via = Via::Chat;
        CHECK_OK(hour.room->execute(ask));
        CHECK_FAILS(hour.room->execute(ask), Failure::Refused); // a moment ago
        hour.room.clock.pass(2 * minute);
        CHECK_OK(hour.room->execute(ask)); // and again later
        QCOMPARE(last(hour), QStringLiteral("Petra Voss asked for approval (Legal): We are sorry."));
        hour.room.reopen();
        const State state = hour.state();
        QCOMPARE(state.approvalsAsked.size(), 2);
        QCOMPARE(state.approvalsAsked.first().of, Approver::Legal);
        QCOMPARE(state.approvalsAsked.first().whom, QStringLiteral("Petra Voss"));
        QCOMPARE(state.approvalsAsked.first().via, Via::Chat);
        QCOMPARE(state.approvalsAsked.first().by, QStringLiteral("Noa Berg"));
        QVERIFY(state.approvals.isEmpty()); // asking is no yes
        ApproveUpdate yes{hour.incident, ask.text, {}, Approver::Legal};
        CHECK_OK(hour.room->execute(yes));
        CHECK_FAILS(hour.room->execute(ask), Failure::Refused); // has approved it
        ask.text = QStringLiteral("  ");
        CHECK_FAILS(hour.room->execute(ask), Failure::Refused);
    }

    void aChannelThatIsDownHasOneInItsPlace()
    {
        Hour hour;
        const auto mark = [&](Channel channel, Channel instead, bool down = true) {
            return hour.room->execute(MarkChannel{
                hour.incident, channel, down, instead, QStringLiteral("503 from the provider"), {}});
        };
        const QString before = hour.made({{}, Channel::Email}).announcement.text.body;
        CHECK_FAILS(mark(Channel::Statuspage, Channel::Statuspage), Failure::Refused);
        CHECK_FAILS(mark(Channel::Statuspage, Channel::Email, false), Failure::Refused);
        CHECK_OK(mark(Channel::Statuspage, Channel::Email));
        CHECK_FAILS(mark(Channel::Statuspage, Channel::Email), Failure::Refused);
        CHECK_FAILS(mark(Channel::X, Channel::Statuspage), Failure::Refused); // which is down itself
        QCOMPARE(last(hour),
                 QStringLiteral("Status page is down, updates go to E-mail: 503 from the provider"));
        const Composed made = hour.made({{}, Channel::Email});
        QVERIFY(made.on(Channel::Statuspage).detour);
        QCOMPARE(made.on(Channel::Statuspage).detour->instead, Channel::Email);
        QCOMPARE(made.on(Channel::Email).insteadOf, QList{Channel::Statuspage});
        QCOMPARE(
            made.announcement.text.body,
            QString(before + QStringLiteral(
                                 "\n\nWe cannot use our status page at the moment: our updates are here.")));
        const Composed chinese = hour.made({{}, Channel::Email}, QStringLiteral("zh_CN"));
        QVERIFY(chinese.announcement.text.body.endsWith(
            detourSentence({Channel::Statuspage}, Tongue(QStringLiteral("zh_CN")))));
        // A short text has it in one line, and its proof counts it.
        CHECK_OK(mark(Channel::Email, Channel::X));
        const Composed shortly = hour.made({{}, Channel::X});
        QVERIFY(!shortly.announcement.text.body.contains(u'\n'));
        QVERIFY(shortly.announcement.text.body.contains(QStringLiteral("e-mail")));
        QVERIFY(shortly.on(Channel::X).proof.length >
                hour.made({{}, Channel::X}).announcement.text.subject.size());
        CHECK_OK(mark(Channel::Statuspage, {}, false));
        QCOMPARE(last(hour), QStringLiteral("Status page can be used again: 503 from the provider"));
        QVERIFY(!hour.made().on(Channel::Statuspage).detour);
        QCOMPARE(hour.state().detours.size(), 1);
    }

    /// Whose text was written by hand sees that it no longer says what the template would.
    void aDetourMakesOwnWordsStale()
    {
        Hour hour;
        const Composed first = hour.made({{}, Channel::Email});
        Composition mine;
        mine.language = QStringLiteral("en");
        mine.reach = {{}, Channel::Email};
        mine.next = first.announcement.next;
        mine.wording().texts.insert(mine.reach, {{QStringLiteral("S"), QStringLiteral("Mine")}, first.fresh});
        const auto stale = [&] {
            return composed(mine, hour.state(), hour.room.clock.now)->on(Channel::Email).stale;
        };
        QVERIFY(!stale());
        CHECK_OK(hour.room->execute(
            MarkChannel{hour.incident, Channel::Statuspage, true, Channel::Email, {}, {}}));
        QVERIFY(stale());
    }

    void aSlowPaceIsOfferedLateAndNeverAssumed()
    {
        Hour hour;
        const auto offered = [&] {
            return paceOffered(hour.state(), hour.room.clock.now, hour.made().minutes);
        };
        QCOMPARE(hour.made().minutes, 10);
        hour.room.clock.pass(125 * minute);
        QVERIFY(!offered()); // customers have had no word
        hour.send(hour.room.clock.now + 10 * minute);
        QCOMPARE(offered(), std::optional(60));
        QCOMPARE(hour.made().minutes, 10); // offered is not chosen
        CHECK_FAILS(hour.room->execute(SetPace{hour.incident, 5, {}, {}}), Failure::Refused);
        CHECK_FAILS(hour.room->execute(SetPace{hour.incident, 0, {}, {}}), Failure::Refused);
        CHECK_OK(hour.room->execute(SetPace{hour.incident, 60, {}, {}}));
        QCOMPARE(last(hour), QStringLiteral("Customers hear every 60 minutes"));
        QVERIFY(!offered());
        QCOMPARE(hour.made().minutes, 60);
        QVERIFY(hour.made().announcement.next >= hour.room.clock.now + 60 * minute);
        CHECK_OK(hour.room->execute(SetPace{hour.incident, 0, {}, {}}));
        QCOMPARE(hour.made().minutes, 10);
    }

    void aWorseIncidentIsNoLongOneAnyMore()
    {
        Hour hour(2);
        CHECK_OK(hour.room->execute(SetPace{hour.incident, 120, {}, {}}));
        CHECK_OK(hour.room->execute(SetSeverity{hour.incident, 3, QStringLiteral("fewer"), {}}));
        QCOMPARE(hour.state().pace, 120);
        CHECK_OK(hour.room->execute(SetSeverity{hour.incident, 1, {}, {}}));
        QCOMPARE(hour.state().pace, 0);
        hour.room.reopen();
        QCOMPARE(hour.state().pace, 0);
    }

    /// The reminder waits; what customers were promised does not move, and is late when it is late.
    void aReminderWaitsAndThePromiseStays()
    {
        Hour hour;
        const qint64 promised = hour.room.clock.now + 10 * minute;
        const Id update = hour.send(promised);
        hour.room.clock.pass(9 * minute);
        const qint64 now = hour.room.clock.now;
        const auto snooze = [&](qint64 until, const char *why) {
            return hour.room->execute(
                SnoozeUpdate{hour.incident, update, until, QString::fromLatin1(why), {}});
        };
        CHECK_FAILS(snooze(now + 5 * minute, " "), Failure::Refused);
        CHECK_FAILS(snooze(now - minute, "legal reads it"), Failure::Refused);
        CHECK_FAILS(snooze(now + 61 * minute, "legal reads it"), Failure::Refused);
        CHECK_FAILS(hour.room->execute(SnoozeUpdate{
                        hour.incident, hour.incident, now + minute, QStringLiteral("nothing owed"), {}}),
                    Failure::Unreadable);
        CHECK_OK(snooze(now + 5 * minute, "legal reads it"));
        const DueItem item = dueList(hour.state()).first();
        QCOMPARE(item.at, promised);
        QCOMPARE(item.quietUntil, now + 5 * minute);
        QVERIFY(last(hour).endsWith(QStringLiteral("legal reads it")));
        hour.room.clock.pass(4 * minute);
        hour.send(hour.room.clock.now + 10 * minute);
        QCOMPARE(promisesOf(hour.state()).first().lateMinutes(), 3);
        QCOMPARE(dueList(hour.state()).first().quietUntil, 0); // the next promise reminds in time
    }

    /// What the room counts down to is what it owes anybody, whoever waits.
    void theEarliestWordIsForWhomeverWaitsFirst()
    {
        Hour hour;
        QVERIFY(!nextWord(hour.state()));
        const qint64 now = hour.room.clock.now;
        hour.send(now + 30 * minute);
        QCOMPARE(nextWord(hour.state())->at, now + 30 * minute);
        CHECK_OK(hour.room->execute(SetDue{
            hour.incident, DueKind::ReturnTimer, QStringLiteral("look again"), {}, now + 5 * minute, {}}));
        QCOMPARE(nextWord(hour.state())->kind, DueKind::Update); // a look is no word
        CHECK_OK(hour.room->execute(SetDue{hour.incident,
                                           DueKind::CallBack,
                                           QStringLiteral("the reporter of the Gazette"),
                                           {},
                                           now + 10 * minute,
                                           {}}));
        QCOMPARE(nextWord(hour.state())->kind, DueKind::CallBack);
        QCOMPARE(nextUpdate(hour.state())->at, now + 30 * minute);
    }

    void anUpdateKeepsTheFactsItWasMadeOf()
    {
        Hour hour;
        hour.send(hour.room.clock.now + 10 * minute);
        CHECK_OK(
            hour.room->execute(AnswerQuestion{hour.incident, Question::Who, QStringLiteral("most"), {}, {}}));
        hour.room.clock.pass(minute);
        hour.send(hour.room.clock.now + 20 * minute);
        hour.room.reopen();
        const State state = hour.state();
        QCOMPARE(state.updates.size(), 2);
        QCOMPARE(state.updates.at(0).facts.value(QStringLiteral("who")), QStringLiteral("some customers"));
        QCOMPARE(state.updates.at(1).facts.value(QStringLiteral("who")), QStringLiteral("most customers"));
        QCOMPARE(state.updates.at(0).facts.value(QStringLiteral("cannot")), QStringLiteral("place orders"));
        // Erasing the words of an update erases its facts with them.
        CHECK_OK(hour.room->execute(
            Erase{hour.incident, state.updates.at(0).id, QStringLiteral("names a customer"), {}}));
        QVERIFY(hour.state().updates.first().facts.isEmpty());
    }

    void aStatementApprovedBeforehandNeedsNobody()
    {
        Hour hour;
        Holding holding;
        holding.name = QStringLiteral("Checkout");
        holding.text = QStringLiteral("# Problem with {{topic}}\n\nWe look into it. More by {{next}}.");
        CHECK_FAILS(hour.room->execute(SaveHolding{holding, {}}), Failure::Refused); // by whom
        holding.approvedBy = QStringLiteral("Petra Voss");
        CHECK_FAILS(hour.room->execute(SaveHolding{holding, {}}), Failure::Refused); // until when
        holding.until = hour.room.clock.now + 60 * minute;
        CHECK_OK(hour.room->execute(SaveHolding{holding, {}}));
        hour.room.reopen();
        Composed made = hour.made();
        QCOMPARE(made.holdings.size(), 1);
        QCOMPARE(made.approvers, QList{Approver::Commander}); // the text in hand is another one
        Composition mine;
        mine.language = QStringLiteral("en");
        mine.next = made.announcement.next;
        mine.wording().texts.insert(mine.reach, {made.holdings.first().text});
        const auto with = [&] {
            return *composed(mine, hour.state(), hour.room.clock.now, {}, *hour.room->organisation());
        };
        QCOMPARE(with().holding, QStringLiteral("Checkout"));
        QVERIFY(with().approvers.isEmpty());
        mine.wording().texts[mine.reach].text.body += QStringLiteral(" Promised.");
        QCOMPARE(with().approvers.size(), 1); // changed: somebody has to say yes
        mine.wording().texts[mine.reach].text = made.holdings.first().text;
        hour.room.clock.pass(61 * minute);
        QVERIFY(with().holdings.isEmpty() && with().approvers.size() == 1); // run out
        holding.text.clear();
        CHECK_OK(hour.room->execute(SaveHolding{holding, {}}));
        QVERIFY(hour.room->organisation()->holdings.isEmpty());
        QCOMPARE(hour.room->organisation()->unknown, 0);
        CHECK_FAILS(hour.room->execute(SaveHolding{holding, {}}), Failure::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TalkingTest)
#include "tst_talking.moc"
