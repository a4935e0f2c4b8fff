// What a customer hears of functions, times and zones.

#include "models/comms/cadence.h"
#include "models/comms/customertime.h"
#include "models/comms/functions.h"
#include "tests/unit/comms/crash.h"

using namespace muster;
using namespace muster::test;

class FactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void customersReadFourWords_data()
    {
        using enum Health;
        QTest::addColumn<Status>("status");
        QTest::addColumn<Functions>("functions");
        QTest::addColumn<PublicStatus>("expected");
        const Functions none, down{{Function::Pay, is(Down, Down)}}, back{{Function::Pay, is(Works, Down)}};
        const auto row = [](const char *name, Status status, const Functions &functions,
                            PublicStatus expected) {
            QTest::newRow(name) << status << functions << expected;
        };
        row("suspected", Status::Suspected, none, PublicStatus::Investigating);
        row("suspected, all works", Status::Suspected, back, PublicStatus::Investigating);
        row("investigating", Status::Investigating, down, PublicStatus::Investigating);
        row("identified", Status::Identified, down, PublicStatus::Identified);
        row("identified, all works", Status::Identified, back, PublicStatus::Identified);
        row("mitigating is identified", Status::Mitigating, down, PublicStatus::Identified);
        row("mitigating, all works", Status::Mitigating, back, PublicStatus::Identified);
        row("monitoring, all is back", Status::Monitoring, back, PublicStatus::Monitoring);
        row("monitoring, nothing was assessed", Status::Monitoring, none, PublicStatus::Monitoring);
        row("monitoring, one is down", Status::Monitoring,
            {{Function::Pay, is(Down, Down)}, {Function::Cart, is(Works, Down)}}, PublicStatus::Identified);
        row("monitoring, one is degraded", Status::Monitoring, {{Function::Pay, is(Degraded, Down)}},
            PublicStatus::Identified);
        row("monitoring, one is not known any more", Status::Monitoring, {{Function::Pay, is(Unknown, Down)}},
            PublicStatus::Identified);
        row("monitoring, one was never known", Status::Monitoring, {{Function::Pay, is(Unknown)}},
            PublicStatus::Monitoring);
        row("resolved", Status::Resolved, back, PublicStatus::Resolved);
        row("resolved, one is down", Status::Resolved, down, PublicStatus::Resolved);
        row("closed", Status::Closed, none, PublicStatus::Resolved);
        row("false alarm", Status::FalseAlarm, none, PublicStatus::Resolved);
        row("duplicate", Status::Duplicate, none, PublicStatus::Resolved);
    }

    void customersReadFourWords()
    {
        QFETCH(Status, status);
        QFETCH(Functions, functions);
        QTEST(publicStatus(status, functions), "expected");
    }

    void promisesAreTimesOnAClock()
    {
        const Zone shanghai = zone("Asia/Shanghai");
        QCOMPARE(shanghai.clock(nextPromise(began, 10)), QStringLiteral("12:55"));
        QCOMPARE(shanghai.clock(nextPromise(began + minute, 10)), QStringLiteral("12:55"));
        QCOMPARE(shanghai.clock(nextPromise(began + minute + 1, 10)), QStringLiteral("13:00"));
        QCOMPARE(shanghai.clock(nextPromise(began + 6 * minute, 30)), QStringLiteral("13:20"));
        QCOMPARE(nextPromise(began, 10) % minute, 0);
        // Kathmandu is 5:45 ahead.
        QVERIFY(zone("Asia/Kathmandu").clock(nextPromise(began, 15)).endsWith(QLatin1String("5")));
    }

    void customersGetTheZoneByItsName_data()
    {
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("zh");
        const auto row = [](const char *name, const char *en, const char *zh) {
            QTest::newRow(name) << QString::fromUtf8(en) << QString::fromUtf8(zh);
        };
        row("Asia/Shanghai", "12:44 Beijing time", "北京时间 12:44");
        row("Asia/Singapore", "12:44 Singapore time", "新加坡时间 12:44");
        row("America/New_York", "18 November 2026, 23:44 US Eastern time",
            "美国东部时间 2026年11月18日 23:44");
        row("Europe/Lisbon", "04:44 Lisbon time", "UTC 04:44");
        row("America/Argentina/Buenos_Aires", "01:44 Buenos Aires time", "UTC-3 01:44");
        row("+08:00", "12:44 UTC+8", "北京时间 12:44");
        row("UTC", "04:44 UTC", "UTC 04:44");
    }

    void customersGetTheZoneByItsName()
    {
        const Zone there = zone(QTest::currentDataTag());
        const qint64 now =
            QByteArray(QTest::currentDataTag()).contains("New_York") ? began + 30 * minute : began;
        QTEST(customerTime(began, now, there, english()), "en");
        QTEST(customerTime(began, now, there, chinese()), "zh");
    }

    void aSpanNamesTheZoneOnce()
    {
        const Zone shanghai = zone("Asia/Shanghai");
        const qint64 end = began + 106 * minute, later = began + 2 * day;
        QCOMPARE(customerSpan(began, end, end, shanghai, english()),
                 QStringLiteral("from 12:44 to 14:30 Beijing time"));
        QCOMPARE(customerSpan(began, end, end, shanghai, chinese()),
                 QStringLiteral("北京时间 12:44 至 14:30"));
        QCOMPARE(customerSpan(began, end, later, shanghai, english()),
                 QStringLiteral("from 19 November 2026, 12:44 to 14:30 Beijing time"));
        QCOMPARE(customerSpan(began, began + 13 * hour, later, shanghai, chinese()),
                 QStringLiteral("北京时间 2026年11月19日 12:44 至 2026年11月20日 01:44"));
    }

    void functionsReadAsCustomersSayThem()
    {
        const QList<Function> three{Function::Pay, Function::Checkout, Function::LogIn};
        QCOMPARE(topicOf(three, english()), QStringLiteral("signing in, checkout and payment"));
        QCOMPARE(deedsOf(three, english()), QStringLiteral("sign in, place orders or pay"));
        QCOMPARE(topicOf(three, chinese()), QStringLiteral("登录、结账和支付"));
        QCOMPARE(deedsOf(three, chinese()), QStringLiteral("登录、下单或支付"));
        QCOMPARE(worksOf({Function::Search}, english()), QStringLiteral("Search works as usual."));
        QCOMPARE(worksOf({Function::Browse, Function::Search}, chinese()),
                 QStringLiteral("浏览和搜索不受影响。"));
        QCOMPARE(worksOf({}, english()), QString());
    }

    void factsLeaveOutWhatNobodyKnows()
    {
        const Facts facts = customerFacts({}, english());
        QCOMPARE(facts.words.keys(), QList{Fact::Who});
        QCOMPARE(facts.of(Fact::Who), QStringLiteral("some customers"));
        QCOMPARE(facts.topic, QString());
    }

    void factsTellOfNowAndOfWhatIsBack()
    {
        Known known = crash();
        known.extent = Extent::Most;
        known.where = QStringLiteral("Europe");
        Facts facts = customerFacts(known, english());
        QCOMPARE(facts.of(Fact::Who), QStringLiteral("most customers in Europe"));
        QCOMPARE(facts.of(Fact::Cannot), QStringLiteral("place orders or pay"));
        QCOMPARE(facts.of(Fact::Works), QStringLiteral("Browsing and search work as usual."));
        QCOMPARE(facts.partly, false);
        known.functions[Function::Pay] = is(Health::Works, Health::Down);
        facts = customerFacts(known, english());
        QCOMPARE(facts.of(Fact::Cannot), QStringLiteral("place orders"));
        QCOMPARE(facts.of(Fact::Works),
                 QStringLiteral("Payment works again. Browsing and search work as usual."));
        known.functions[Function::Checkout] = is(Health::Degraded, Health::Down);
        QCOMPARE(customerFacts(known, english()).partly, true);
        known.functions[Function::Checkout] = is(Health::Works, Health::Down);
        QCOMPARE(customerFacts(known, english()).topic, QStringLiteral("checkout and payment"));
    }

    void typedFactsBecomeSentences()
    {
        Facts facts = customerFacts(crash(), english());
        facts.words[Fact::Works] = QStringLiteral("about one in three orders goes through");
        facts.words[Fact::Workaround] = QStringLiteral("You can order by phone!");
        facts.words[Fact::Who] = QString();
        TAKE(const DraftText text, draftUpdate(Phase::PartlyRestored, facts, english()));
        QVERIFY2(text.body.startsWith(
                     QStringLiteral("About one in three orders goes through. It is not over yet: "
                                    "some customers may still be unable to place orders or pay.")),
                 qPrintable(text.body));
        QVERIFY(text.body.contains(QLatin1String("by phone! We are working")));
    }

    void chineseStandsApartFromLatinLetters()
    {
        Known known = crash();
        known.zone = Zone();
        TAKE(const DraftText text,
             draftUpdate(Phase::Investigating, customerFacts(known, chinese()), chinese()));
        QVERIFY2(text.body.startsWith(QStringLiteral("自 UTC 04:44 起，")), qPrintable(text.body));
    }

    void theStateSaysWhatCustomersMayHear()
    {
        State state;
        state.zone = QStringLiteral("Asia/Shanghai");
        state.title = QStringLiteral("DB on fire");
        state.severity = 1;
        state.started = began;
        state.exercise = true;
        const Known known = knownOf(state, Phase::Investigating, began + 3 * minute);
        QCOMPARE(known.zone.clock(known.next), QStringLiteral("13:00"));
        QVERIFY(known.exercise);
        QCOMPARE(knownOf(state, Phase::Resolved, began).next, 0);
        QCOMPARE(suggestedPhase(situationOf(state)), Phase::Investigating);
        QVERIFY(known.sources.isEmpty());

        Assessment &assessment = state.assessment;
        assessment.answers[Question::Who] = {QStringLiteral("most"), {}, QStringLiteral("Kai Wu"), began, {}};
        assessment.answers[Question::Where] = {QStringLiteral("several"),
                                               QStringLiteral("Europe and the US"),
                                               QStringLiteral("Ana Lima"),
                                               began + minute,
                                               {}};
        assessment.answers[Question::Workaround] = {
            QStringLiteral("none"), QStringLiteral("not a word of this"), {}, began, {}};
        assessment.functions[Function::Pay] = is(Health::Down, Health::Down);
        assessment.functions[Function::Pay].at = began + 2 * minute;
        assessment.lastAt = began + 2 * minute;
        const Known more = knownOf(state, Phase::Investigating, began + 3 * minute);
        const Facts facts = customerFacts(more, english());
        QCOMPARE(facts.of(Fact::Who), QStringLiteral("most customers in Europe and the US"));
        QVERIFY(!facts.words.contains(Fact::Workaround));
        QCOMPARE(more.sources.value(Fact::Who), (Source{QStringLiteral("Ana Lima"), began + minute}));
        QCOMPARE(more.sources.value(Fact::Cannot).at, began + 2 * minute);

        SentUpdate sent;
        sent.sentAt = began + 4 * minute;
        sent.phase = QStringLiteral("investigating");
        state.updates.append(sent);
        QCOMPARE(suggestedPhase(situationOf(state)), Phase::NothingNew);
        assessment.lastAt = began + 5 * minute;
        QCOMPARE(suggestedPhase(situationOf(state)), Phase::Investigating);
        state.status = Status::Mitigating;
        assessment.lastAt = began;
        QCOMPARE(suggestedPhase(situationOf(state)), Phase::Identified);
    }

    void theFactsToAskForAreThoseOfTheTemplate()
    {
        QVERIFY(factsNamed(Phase::Compensation, english()).contains(Fact::Offer));
        QVERIFY(!factsNamed(Phase::Identified, english()).contains(Fact::Offer));
        QVERIFY(factsNamed(Phase::Identified, english()).contains(Fact::Cannot));
        for (const Term<Phase> &phase : terms<Phase>())
            QCOMPARE(factsNamed(phase.value, english()), factsNamed(phase.value, chinese()));
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
