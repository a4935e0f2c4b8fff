#include "models/incident/decide.h"
#include "models/incident/withdrawals.h"
#include "tests/support/check.h"

#include <QJsonDocument>

using namespace muster;

namespace {

constexpr qint64 now = 1'795'063'440LL * second; // 19 November 2026, 04:44 UTC

Circumstances room(int severity = 2)
{
    Circumstances here;
    here.state.incident = Id::derived(1, "incident");
    here.state.declared = true;
    here.state.severity = severity;
    here.nowUs = now;
    here.person = QStringLiteral("Noa Berg");
    return here;
}

Entry entryOf(const QString &text)
{
    Entry entry;
    entry.id = Id::derived(now, "entry");
    entry.incident = room().state.incident;
    entry.occurred = now - minute;
    entry.recorded = recordedAt(now - minute);
    entry.text = text;
    entry.by = QStringLiteral("Kai Wu");
    entry.recordedBy = QStringLiteral("Noa Berg");
    return entry;
}

Holding statement()
{
    return {QStringLiteral("Website down"), QStringLiteral("en"), QStringLiteral("# S\n\nB"),
            QStringLiteral("Petra Lang"), now + day};
}

/// An event as the journal would give it back, at `at` milliseconds.
Event happening(const char *type, const char *name, qint64 at, const QJsonObject &body)
{
    Event e;
    e.id = Id::derived(at * 1000, name);
    e.incident = room().state.incident;
    e.recorded = at << 16;
    e.occurred = at * 1000;
    e.type = type;
    e.salt = QByteArray(16, 's');
    e.body = canonical(body);
    return e;
}

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

} // namespace

class IncidentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCanonicalFormIsQtsOwn()
    {
        QString every;
        for (char16_t c = 0; c < 0x180; ++c)
            every += QChar(c);
        every += QStringLiteral("数据库 😀 \u2028\u2029\ufeff\u202e e\u0301 \"\\/");
        const QJsonObject body{{every, every},
                               {QStringLiteral("b"), true},
                               {QStringLiteral("a"), -9007199254740993LL},
                               {QStringLiteral("ä"), 0},
                               {QStringLiteral("kept"), QJsonObject{{QStringLiteral("x"), every}}},
                               {QStringLiteral("none"), QJsonObject()},
                               {QStringLiteral("empty"), QString()}};
        QCOMPARE(canonical(body), QJsonDocument(body).toJson(QJsonDocument::Compact));
        QCOMPARE(canonical({}), QByteArray("{}"));
    }

    void termsStandInTheOrderOfTheirEnums()
    {
        const auto inOrder = [](const auto &list) {
            for (qsizetype i = 0; i < list.size(); ++i)
                QCOMPARE(static_cast<qsizetype>(list.at(i).value), i);
        };
        inOrder(terms<Kind>());
        inOrder(terms<Audience>());
        inOrder(terms<Status>());
        inOrder(terms<Role>());
        inOrder(terms<Via>());
        inOrder(terms<Channel>());
        inOrder(terms<Manner>());
        QCOMPARE(fromKey<Kind>(QStringLiteral("follow-up")), Kind::FollowUp);
        QVERIFY(!fromKey<Kind>(QStringLiteral("Follow-up")));
    }

    void theRulesRefuse_data()
    {
        QTest::addColumn<Command>("command");
        QTest::addColumn<int>("failure");
        const Id incident = room().state.incident;
        const auto refusal = static_cast<int>(Failure::Refused);
        QTest::newRow("empty title") << Command(Declare{
                                            QStringLiteral("  "), 2, {}, false, {}, 0, incident, {}, {}})
                                     << refusal;
        QTest::newRow("title of 501")
            << Command(Declare{QString(501, u'x'), 2, {}, false, {}, 0, incident, {}, {}}) << refusal;
        QTest::newRow("severity 6") << Command(Declare{
                                           QStringLiteral("x"), 6, {}, false, {}, 0, incident, {}, {}})
                                    << refusal;
        QTest::newRow("declared for tomorrow")
            << Command(Declare{
                   QStringLiteral("x"), 2, {}, false, {}, 0, incident, {}, {{}, {}, now + day, Via::Room}})
            << refusal;
        QTest::newRow("empty entry")
            << Command(LogEntry{incident, QStringLiteral("\n \t"), Kind::Note, Audience::Internal, {}})
            << refusal;
        QTest::newRow("entry too long")
            << Command(LogEntry{incident, QString(60'001, u'x'), Kind::Note, Audience::Internal, {}})
            << refusal;
        QTest::newRow("logging an act by hand")
            << Command(LogEntry{incident, QStringLiteral("x"), Kind::Severity, Audience::Internal, {}})
            << refusal;
        QTest::newRow("lowering without a reason") << Command(SetSeverity{incident, 3, {}, {}}) << refusal;
        QTest::newRow("the same severity") << Command(SetSeverity{incident, 2, {}, {}}) << refusal;
        QTest::newRow("the same status")
            << Command(SetStatus{incident, Status::Investigating, {}, {}, {}}) << refusal;
        QTest::newRow("empty update")
            << Command(SendUpdate{incident, Channel::X, QStringLiteral(" "), {}}) << refusal;
        QTest::newRow("correcting nothing")
            << Command(
                   Correct{incident, Id::derived(1, "no"), QStringLiteral("x"), {}, QStringLiteral("r"), {}})
            << static_cast<int>(Failure::Unreadable);
        QTest::newRow("striking nothing")
            << Command(Withdraw{incident, Id::derived(1, "no"), QStringLiteral("r"), {}})
            << static_cast<int>(Failure::Unreadable);
        const Holding good = statement();
        const auto holding = [&](const char *what, const std::function<void(Holding &)> &spoil, Failure why) {
            Holding bad = good;
            spoil(bad);
            QTest::newRow(what) << Command(SaveHolding{bad, {}}) << static_cast<int>(why);
        };
        holding(
            "nameless statement", [](Holding &one) { one.name = QStringLiteral(" "); }, Failure::Refused);
        holding(
            "statement nobody approved", [](Holding &one) { one.approvedBy.clear(); }, Failure::Refused);
        holding(
            "statement until now", [](Holding &one) { one.until = now; }, Failure::Refused);
        holding(
            "statement too long", [](Holding &one) { one.text = QString(60'001, u'x'); }, Failure::Refused);
        holding(
            "taking no statement away", [](Holding &one) { one.text.clear(); }, Failure::Unreadable);
        QTest::newRow("the same manner") << Command(SetManner{Manner::Plain, {}}) << refusal;
    }
    void theRulesRefuse()
    {
        QFETCH(Command, command);
        QFETCH(int, failure);
        CHECK_FAILS(decide(room(), command), static_cast<Failure>(failure));
    }

    void aStatementIsKeptReplacedAndTakenAway()
    {
        Circumstances here;
        here.nowUs = now;
        here.person = QStringLiteral("Noa Berg");
        QList<Event> all;
        const auto save = [&](const Holding &holding) {
            TAKE(const QList<Draft> drafts, decide(here, SaveHolding{holding, {}}));
            const Draft &made = drafts.first();
            const qint64 at = static_cast<qint64>(all.size()) + 1;
            all.append(happening(made.type.constData(), QByteArray::number(at).constData(), at, made.body));
            here.organisation = organisationOf(all);
        };
        save(statement());
        QCOMPARE(here.organisation.holdings, QList{statement()});
        CHECK_FAILS(decide(here, SaveHolding{statement(), {}}), Failure::Refused);
        Holding other = statement();
        other.language = QStringLiteral("zh_CN");
        save(other);
        QCOMPARE(here.organisation.holdings.size(), 2);
        Holding newer = statement();
        newer.name = QStringLiteral(" website  DOWN ");
        newer.text = QStringLiteral("# T\n\nC");
        save(newer);
        QCOMPARE(here.organisation.holdings.size(), 2);
        QCOMPARE(here.organisation.holding(QStringLiteral("Website down"), other.language)->text, other.text);
        QCOMPARE(here.organisation.holding(QStringLiteral("Website down"), newer.language)->text, newer.text);
        QVERIFY(newer.standsAt(now + day - 1) && !newer.standsAt(now + day));
        newer.text.clear();
        save(newer);
        QCOMPARE(here.organisation.holdings, QList{other});
        QCOMPARE(here.organisation.unknown, 0);
        all.append(happening(type::mannerSet, "m", 9, {{QStringLiteral("manner"), QStringLiteral("warm")}}));
        QCOMPARE(organisationOf(all).manner, Manner::Warm);
        all.append(happening(type::mannerSet, "n", 10, {{QStringLiteral("manner"), QStringLiteral("new")}}));
        QCOMPARE(organisationOf(all).manner, Manner::Plain); // of a newer Muster
    }

    void noIncidentNoAct()
    {
        Circumstances here;
        here.nowUs = now;
        CHECK_FAILS(decide(here, LogEntry{{}, QStringLiteral("x"), Kind::Note, Audience::Internal, {}}),
                    Failure::Unreadable);
    }

    void textIsKeptExactlyLessOuterWhiteSpace()
    {
        TAKE(const auto drafts, decide(room(), LogEntry{room().state.incident,
                                                        QStringLiteral("  a  b\n c \n"),
                                                        Kind::Action,
                                                        Audience::Vendor,
                                                        {}}));
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(canonical(drafts.first().body),
                 R"({"audience":"vendor","by":"Noa Berg","kind":"action","text":"a  b\n c"})");
        QCOMPARE(drafts.first().occurred, now);
    }

    void whoSaysAndWhoTypesAreTwo()
    {
        TAKE(const auto drafts,
             decide(room(), LogEntry{room().state.incident,
                                     QStringLiteral("yes"),
                                     Kind::Decision,
                                     Audience::Internal,
                                     {QStringLiteral("Mei Tan"), {}, now - minute, Via::Phone}}));
        QCOMPARE(canonical(drafts.first().body),
                 R"({"by":"Mei Tan","kind":"decision","recorded_by":"Noa Berg","text":"yes","via":"phone"})");
        QCOMPARE(drafts.first().occurred, now - minute);
    }

    void raisingNeedsNoReason()
    {
        TAKE(const auto drafts, decide(room(), SetSeverity{room().state.incident, 1, {}, {}}));
        QCOMPARE(drafts.first().type, type::severitySet);
    }

    void aCorrectionKeepsWhoSaidItAndWhen()
    {
        Circumstances here = room();
        here.target = entryOf(QStringLiteral("pool 97"));
        here.targetType = type::logged;
        TAKE(const auto drafts, decide(here, Correct{here.state.incident,
                                                     here.target->id,
                                                     QStringLiteral("pool 91"),
                                                     {},
                                                     QStringLiteral("misread"),
                                                     {}}));
        const QJsonObject body = drafts.first().body;
        QCOMPARE(body.value(QStringLiteral("by")).toString(), QStringLiteral("Kai Wu"));
        QCOMPARE(body.value(QStringLiteral("recorded_by")).toString(), QStringLiteral("Noa Berg"));
        QCOMPARE(drafts.first().occurred, here.target->occurred);
        CHECK_FAILS(decide(here, Correct{here.state.incident,
                                         here.target->id,
                                         QStringLiteral("pool 97"),
                                         {},
                                         QStringLiteral("r"),
                                         {}}),
                    Failure::Refused);
        here.target->struck = true;
        CHECK_FAILS(decide(here, Correct{here.state.incident,
                                         here.target->id,
                                         QStringLiteral("pool 91"),
                                         {},
                                         QStringLiteral("r"),
                                         {}}),
                    Failure::Refused);
    }

    void theReasonOfAnErasureMayNotRepeatTheWords()
    {
        Circumstances here = room();
        here.target = entryOf(QStringLiteral("4111 1111"));
        here.targetType = type::logged;
        CHECK_FAILS(
            decide(here, Erase{here.state.incident, here.target->id, QStringLiteral("card 4111 1111"), {}}),
            Failure::Refused);
        CHECK_FAILS(decide(here, Erase{here.state.incident, here.target->id, {}, {}}), Failure::Refused);
        here.erasable = {happening(type::logged, "e", 1, json(R"({"text":"4111 1111","kind":"call"})")),
                         happening(type::corrected, "c", 2, {})};
        TAKE(const auto drafts,
             decide(here, Erase{here.state.incident, here.target->id, QStringLiteral("a card"), {}}));
        QCOMPARE(drafts.size(), 2);
        QCOMPARE(canonical(drafts.first().body.value(QStringLiteral("kept")).toObject()),
                 R"({"kind":"call"})");
    }

    void commandsSurviveTheWire_data()
    {
        QTest::addColumn<Command>("command");
        const Id id = Id::derived(5, "x");
        const Said said{QStringLiteral("Mei"), QStringLiteral("Noa"), now, Via::Chat};
        QTest::newRow("declare") << Command(Declare{QStringLiteral("t"), 1, QStringLiteral("UTC"), true,
                                                    QStringLiteral("s"), 4, id, Status::Monitoring, said});
        QTest::newRow("log") << Command(
            LogEntry{id, QStringLiteral("数据\n\"x\""), Kind::FollowUp, Audience::Restricted, said});
        QTest::newRow("correct") << Command(Correct{id, id, std::nullopt, now, QStringLiteral("r"), {}});
        QTest::newRow("withdraw") << Command(Withdraw{id, id, QStringLiteral("r"), said});
        QTest::newRow("audience") << Command(SetAudience{id, id, Audience::Public, said});
        QTest::newRow("severity") << Command(SetSeverity{id, 4, QStringLiteral("r"), said});
        QTest::newRow("status") << Command(
            SetStatus{id, Status::Duplicate, {}, QStringLiteral("INC-0001"), said});
        QTest::newRow("role") << Command(AssignRole{id, Role::Scribe, QStringLiteral("N"), said});
        QTest::newRow("sent") << Command(SendUpdate{id, Channel::Weibo, QStringLiteral("u"), said});
        QTest::newRow("told") << Command(
            SendUpdate{id, Channel::Email, QStringLiteral("u"), said, {}, {}, now, Readers::Press});
        QTest::newRow("asked") << Command(NoteAsked{id, QStringLiteral("u"), 7, said});
        QTest::newRow("answer") << Command(ApproveAnswer{id, id, QStringLiteral("u"), said});
        QTest::newRow("returned") << Command(
            ReturnUpdate{id, QStringLiteral("u"), QStringLiteral("r"), said});
        QTest::newRow("legal") << Command(ApproveUpdate{id, QStringLiteral("u"), said, Approver::Legal});
        QTest::newRow("rename") << Command(Rename{id, QStringLiteral("n"), said});
        QTest::newRow("room") << Command(PlaceRoom{id, QStringLiteral("4B"), QStringLiteral("8841"), said});
        QTest::newRow("erase") << Command(Erase{id, id, QStringLiteral("r"), said});
        QTest::newRow("digest") << Command(ShareDigest{id, now << 1, said});
        QTest::newRow("import") << Command(ImportRecords{id,
                                                         id,
                                                         QStringLiteral("csv"),
                                                         {{QStringLiteral("k"),
                                                           now,
                                                           Kind::Call,
                                                           QStringLiteral("t"),
                                                           QStringLiteral("b"),
                                                           Audience::Vendor,
                                                           {},
                                                           {},
                                                           480}},
                                                         said});
        const QString words = QStringLiteral("w");
        QTest::newRow("approve") << Command(ApproveUpdate{id, words, said});
        QTest::newRow("answer") << Command(AnswerQuestion{id, Question::Share, words, words, said});
        QTest::newRow("function") << Command(SetFunction{id, Function::Pay, Health::Down, words, said});
        QTest::newRow("onset") << Command(SetOnset{id, words, said});
        QTest::newRow("change") << Command(NoteChange{id, ChangeKind::Campaign, words, said});
        QTest::newRow("playbook") << Command(StartPlaybook{id, words, words, words, words, said});
        QTest::newRow("check") << Command(
            AnswerCheck{id, id, words, words, CheckOutcome::Overridden, words, said});
        QTest::newRow("due") << Command(SetDue{id, DueKind::CallBack, words, words, now, said});
        QTest::newRow("due moved") << Command(MoveDue{id, id, now, words, said});
        QTest::newRow("due closed") << Command(CloseDue{id, id, words, said});
        QTest::newRow("handed") << Command(HandOff{id, words, words, words, now, said});
        QTest::newRow("received") << Command(ReceiveHandoff{id, id, words, said});
        QTest::newRow("entry moved") << Command(MoveEntry{id, id, id, said});
        QTest::newRow("finding") << Command(NoteFinding{id, Standing::Known, words, said});
        QTest::newRow("settled") << Command(SettleFinding{id, id, Standing::RuledOut, words, said});
        QTest::newRow("report") << Command(GiveReport{id, words, QStringLiteral("a"), {}, said});
        QTest::newRow("offered") << Command(OfferCommand{id, words, QStringLiteral("b"), said});
        QTest::newRow("taken") << Command(TakeCommand{id, id, said});
        QTest::newRow("approval asked") << Command(AskApproval{id, words, Approver::Legal, words, said});
        QTest::newRow("channel") << Command(MarkChannel{id, Channel::X, false, Channel::Email, words, said});
        QTest::newRow("pace") << Command(SetPace{id, 60, words, said});
        QTest::newRow("snoozed") << Command(SnoozeUpdate{id, id, now, words, said});
        QTest::newRow("facts") << Command(
            SendUpdate{id, Channel::X, words, said, {}, {}, {}, {}, {{QStringLiteral("who"), words}}});
        QTest::newRow("holding") << Command(SaveHolding{statement(), said});
        QTest::newRow("manner") << Command(SetManner{Manner::Warm, said});
        QTest::newRow("finish") << Command(FinishImport{id, id, QStringLiteral("csv"), 7, said});
    }
    void commandsSurviveTheWire()
    {
        QFETCH(Command, command);
        const QJsonObject sent = QJsonDocument::fromJson(QJsonDocument(toJson(command)).toJson()).object();
        TAKE(const Command back, commandFromJson(sent));
        QCOMPARE(back.index(), command.index());
        QCOMPARE(toJson(back), toJson(command));
        CHECK_FAILS(commandFromJson({{QStringLiteral("command"), 99}}), Failure::Unreadable);
    }

    void lateIsTwoMinutes()
    {
        Event e = happening(type::logged, "e", 120'000, json(R"({"text":"x","kind":"note"})"));
        e.occurred = 0;
        QVERIFY(project(e, {}).late());
        e.occurred = 1000;
        QVERIFY(!project(e, {}).late());
        e.occurred = 0;
        e.body = canonical(json(R"({"text":"x","kind":"note","via":"import"})"));
        QVERIFY(!project(e, {}).late());
    }

    void aWithdrawalOfAWithdrawalBringsBack()
    {
        const Event entry = happening(type::logged, "e", 1, json(R"({"text":"x","kind":"note"})"));
        Event strike = happening(type::withdrawn, "w1", 2,
                                 {{QStringLiteral("event"), entry.id.toString()},
                                  {QStringLiteral("reason"), QStringLiteral("r")},
                                  {QStringLiteral("by"), QStringLiteral("Mei")}});
        Event undo = happening(type::withdrawn, "w2", 3, {{QStringLiteral("event"), strike.id.toString()}});
        Event again = happening(type::withdrawn, "w3", 4, {{QStringLiteral("event"), undo.id.toString()}});
        QList<Event> said{strike};
        QVERIFY(project(entry, said).struck);
        QCOMPARE(project(entry, said).struckReason, QStringLiteral("r"));
        said = {undo, strike};
        QVERIFY(!project(entry, said).struck);
        said = {again, undo, strike};
        QVERIFY(project(entry, said).struck);
        // What is withdrawn before it happened is not withdrawn.
        strike.recorded = 0;
        said = {strike, entry};
        QVERIFY(!withdrawals(said).contains(entry.id));
    }

    void aCorrectionStrikesWhatItCorrects()
    {
        const Event entry = happening(type::logged, "e", 1, json(R"({"text":"x","kind":"note","by":"Kai"})"));
        const Event fix = happening(type::corrected, "c", 300'000,
                                    {{QStringLiteral("entry"), entry.id.toString()},
                                     {QStringLiteral("text"), QStringLiteral("y")},
                                     {QStringLiteral("kind"), QStringLiteral("note")},
                                     {QStringLiteral("by"), QStringLiteral("Kai")},
                                     {QStringLiteral("recorded_by"), QStringLiteral("Noa")},
                                     {QStringLiteral("first_recorded"), QString::number(entry.recorded)},
                                     {QStringLiteral("reason"), QStringLiteral("r")}});
        const QList<Event> said{fix};
        const Entry old = project(entry, said), fresh = project(fix, {});
        QVERIFY(old.struck);
        QCOMPARE(old.correctedBy, fix.id);
        QCOMPARE(old.struckBy, QStringLiteral("Noa"));
        QCOMPARE(fresh.corrects, entry.id);
        QCOMPARE(fresh.recorded, entry.recorded);
        QCOMPARE(fresh.reason, QStringLiteral("r"));
        QVERIFY(!fresh.quiet);
    }

    void statesFoldInAnyOrder()
    {
        QList<Event> events{
            happening(type::declared, "d", 1,
                      json(R"({"title":"Down","number":7,"severity":2,"by":"Mei","zone":"UTC"})")),
            happening(type::severitySet, "s", 2, json(R"({"severity":1})")),
            happening(type::statusSet, "t", 3, json(R"({"status":"mitigating"})")),
            happening(type::roleAssigned, "r", 4, json(R"({"role":"commander","name":"Mei"})")),
            happening(type::updateSent, "u", 5, json(R"({"channel":"x","text":"We know","by":"Ines"})")),
            happening(type::statusSet, "o", 6, json(R"({"status":"resolved"})")),
            happening("future.thing", "f", 7, json(R"({"x":1})")),
        };
        const State state = fold(events);
        QCOMPARE(state.number, 7);
        QCOMPARE(state.severity, 1);
        QCOMPARE(state.status, Status::Resolved);
        QCOMPARE(state.ended, 6000);
        QCOMPARE(state.roles.value(Role::Commander), QStringLiteral("Mei"));
        QCOMPARE(state.updates.size(), 1);
        QCOMPARE(state.unknown, 1);
        std::reverse(events.begin(), events.end());
        QCOMPARE(fold(events), state);
        events.append(
            happening(type::withdrawn, "w", 8, {{QStringLiteral("event"), events.at(1).id.toString()}}));
        QCOMPARE(fold(events).status, Status::Mitigating);
        QCOMPARE(fold(events).ended, 0);
    }

    void anImportShowsWhenItIsFinished()
    {
        const QString batch = Id::derived(9, "b").toString();
        QList<Event> events{happening(type::declared, "d", 1, json(R"({"title":"Down","number":1})")),
                            happening(type::updateSent, "u", 2,
                                      {{QStringLiteral("text"), QStringLiteral("x")},
                                       {QStringLiteral("state"), QStringLiteral("resolved")},
                                       {QStringLiteral("batch"), batch}})};
        QCOMPARE(fold(events).updates.size(), 0);
        events.append(happening(type::importFinished, "f", 3, {{QStringLiteral("batch"), batch}}));
        QCOMPARE(fold(events).updates.size(), 1);
        QCOMPARE(fold(events).status, Status::Resolved);
        events.append(happening(type::withdrawn, "w", 4, {{QStringLiteral("event"), batch}}));
        QCOMPARE(fold(events).updates.size(), 0);
    }
};

QTEST_GUILESS_MAIN(IncidentTest)
#include "tst_incident.moc"
