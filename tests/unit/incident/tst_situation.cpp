// The board, the technical report and the handing over of command, through a real workspace; the briefing and
// the half minute that are made of them.

#include "models/desk/briefing.h"
#include "models/incident/brief.h"
#include "models/incident/commandbrief.h"
#include "tests/support/briefs.h"
#include "tests/support/room.h"

#include <QTest>

using namespace muster;
using namespace muster::test;

namespace {

Zone shanghai() { return *Zone::named(QStringLiteral("Asia/Shanghai")); }

Id put(Room &room, const Id &id, const char *text, Standing standing)
{
    room.clock.pass(second);
    return room->execute(NoteFinding{id, standing, QString::fromUtf8(text), {}})->events.first().id;
}

/// A room in the middle of it.
void begin(Room &room, Id &id)
{
    id = room.declare(QStringLiteral("Checkout fails at payment"), 1);
    const auto role = [&](Role which, const char *name) {
        CHECK_OK(room->execute(AssignRole{id, which, QString::fromUtf8(name), {}}));
    };
    role(Role::Commander, "Mei Tan");
    role(Role::TechLead, "Jon Park");
    CHECK_OK(room->execute(SetFunction{id, Function::Checkout, Health::Down, {}, {}}));
    put(room, id, "errors from Europe only", Standing::Known);
    put(room, id, "the connection pool is too small", Standing::Theory);
    put(room, id, "CDN", Standing::RuledOut);
    room.log(id, QStringLiteral("Hold admission at 40 %"), Kind::Decision);
    room.log(id, QStringLiteral("Waiting room on"), Kind::Action);
    CHECK_OK(room->execute(SetDue{id,
                                  DueKind::ReturnTimer,
                                  QStringLiteral("look at web latency"),
                                  QStringLiteral("Bob"),
                                  room.clock.now + 5 * minute,
                                  {}}));
    GiveReport report{id,
                      QStringLiteral("pool at 97 %"),
                      QStringLiteral("raising it"),
                      QStringLiteral("a DBA who knows the proxy"),
                      {}};
    report.said.by = QStringLiteral("Jon Park");
    CHECK_OK(room->execute(report));
}

QString lastLine(Room &room, const Id &id) { return sentence(room.lines(id).last(), english(), shanghai()); }

} // namespace

class SituationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aTheoryIsSettled()
    {
        Room room;
        const Id id = room.declare();
        const Id pool = put(room, id, "pool too small", Standing::Theory);
        QCOMPARE(lastLine(room, id), QStringLiteral("Theory: pool too small"));
        CHECK_FAILS(room->execute(NoteFinding{id, Standing::Known, QStringLiteral("pool too small"), {}}),
                    Failure::Refused);
        CHECK_FAILS(room->execute(NoteFinding{id, Standing::Known, QStringLiteral(" "), {}}),
                    Failure::Refused);
        CHECK_FAILS(room->execute(SettleFinding{id, pool, Standing::Theory, {}, {}}), Failure::Refused);
        CHECK_FAILS(room->execute(SettleFinding{id, id, Standing::Known, {}, {}}), Failure::Unreadable);
        TAKE(const Outcome settled,
             room->execute(SettleFinding{id, pool, Standing::RuledOut, QStringLiteral("97 free"), {}}));
        QCOMPARE(lastLine(room, id), QStringLiteral("Ruled out: pool too small: 97 free"));
        QCOMPARE(room->state(id)->board.standing(Standing::RuledOut).size(), 1);
        // Taken back, it is a theory again; taken off the board, it is none.
        CHECK_OK(room->execute(Withdraw{id, settled.events.first().id, {}, {}}));
        QCOMPARE(room->state(id)->board.line(pool)->standing, Standing::Theory);
        CHECK_OK(room->execute(Withdraw{id, pool, {}, {}}));
        QVERIFY(room->state(id)->board.lines.isEmpty());
        room.reopen();
        QVERIFY(room->state(id)->board.lines.isEmpty());
    }

    void erasingReachesWhatSettledIt()
    {
        Room room;
        const Id id = room.declare();
        const Id leak = put(room, id, "Maria Gomez's card 4111", Standing::Theory);
        CHECK_OK(room->execute(SettleFinding{id, leak, Standing::Known, QStringLiteral("seen"), {}}));
        CHECK_OK(room->execute(SetDue{
            id, DueKind::CallBack, QStringLiteral("ring Maria Gomez"), {}, room.clock.now + minute, {}}));
        const Id call = room->state(id)->dues.first().event;
        CHECK_OK(room->execute(CloseDue{id, call, {}, {}}));
        CHECK_OK(room->execute(Erase{id, leak, QStringLiteral("a name"), {}}));
        CHECK_OK(room->execute(Erase{id, call, QStringLiteral("a name"), {}}));
        for (const Entry &entry : room.lines(id))
            QVERIFY2(!entry.text.contains(QStringLiteral("Gomez")), qPrintable(entry.text));
        QCOMPARE(room->state(id)->board.lines.size(), 1);
        QCOMPARE(room->state(id)->board.lines.first().standing, Standing::Known);
        room.close();
        QFile file(room.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Gomez"));
    }

    void theReportFillsTheBrief()
    {
        Room room;
        Id id;
        begin(room, id);
        CHECK_FAILS(room->execute(GiveReport{id, QStringLiteral(" "), {}, QStringLiteral("\n"), {}}),
                    Failure::Refused);
        GiveReport again{id,
                         QStringLiteral("pool at 97 %"),
                         QStringLiteral("raising  it"),
                         QStringLiteral("a DBA who knows the proxy"),
                         {}};
        again.said.by = QStringLiteral("Jon Park");
        CHECK_FAILS(room->execute(again), Failure::Refused);
        QCOMPARE(
            lastLine(room, id),
            QStringLiteral("Condition: pool at 97 %\nActions: raising it\nNeeds: a DBA who knows the proxy"));
        TAKE(const State state, room->state(id));
        TAKE(const QList<Entry> lines, linesForBrief(room.session(), id));
        const QString brief = briefOf(state, lines, english(), shanghai());
        QVERIFY(under(brief, "Seen now").first().endsWith(QStringLiteral("pool at 97 %")));
        QVERIFY(under(brief, "Seen now").at(1).endsWith(QStringLiteral("errors from Europe only")));
        QVERIFY(under(brief, "Tried").last().endsWith(QStringLiteral("raising it")));
        QVERIFY(under(brief, "Ruled out").first().endsWith(QStringLiteral("CDN")));
    }

    void commandHasTwoSides()
    {
        Room room;
        Id id;
        begin(room, id);
        const auto commander = [&] { return room->state(id)->roles.value(Role::Commander); };
        const QString brief = QStringLiteral("# Brief");
        CHECK_FAILS(room->execute(TakeCommand{id, {}, {}}), Failure::Refused);
        CHECK_FAILS(room->execute(OfferCommand{id, QStringLiteral(" "), brief, {}}), Failure::Refused);
        CHECK_FAILS(room->execute(OfferCommand{id, QStringLiteral("Mei Tan"), brief, {}}), Failure::Refused);
        CHECK_FAILS(room->execute(OfferCommand{id, QStringLiteral("Ana Ruiz"), {}, {}}), Failure::Refused);
        TAKE(const Outcome offered, room->execute(OfferCommand{id, QStringLiteral("Ana Ruiz"), brief, {}}));
        const Id offer = offered.events.first().id;
        QCOMPARE(commander(), QStringLiteral("Mei Tan"));
        QCOMPARE(room->state(id)->board.offer->from, QStringLiteral("Mei Tan"));
        QCOMPARE(lastLine(room, id), QStringLiteral("Command offered to Ana Ruiz: Brief"));
        CHECK_FAILS(room->execute(OfferCommand{id, QStringLiteral("Ana Ruiz"), brief, {}}), Failure::Refused);
        TakeCommand take{id, offer, {}};
        take.said.by = QStringLiteral("Bob");
        CHECK_FAILS(room->execute(take), Failure::Refused);
        take.said.by.clear();
        CHECK_OK(room->execute(take));
        QCOMPARE(commander(), QStringLiteral("Ana Ruiz"));
        QVERIFY(!room->state(id)->board.offer);
        QCOMPARE(lastLine(room, id), QStringLiteral("Ana Ruiz has command, taken over from Mei Tan"));
        CHECK_FAILS(room->execute(take), Failure::Refused); // pressed twice

        // An offer is taken back, and falls when somebody is given command outright.
        TAKE(const Outcome again, room->execute(OfferCommand{id, QStringLiteral("Li Na"), brief, {}}));
        CHECK_OK(room->execute(Withdraw{id, again.events.first().id, {}, {}}));
        CHECK_FAILS(room->execute(TakeCommand{id, again.events.first().id, {}}), Failure::Refused);
        CHECK_OK(room->execute(OfferCommand{id, QStringLiteral("Li Na"), brief, {}}));
        CHECK_OK(room->execute(AssignRole{id, Role::Commander, QStringLiteral("Mei Tan"), {}}));
        QVERIFY(!room->state(id)->board.offer);
        room.reopen();
        QCOMPARE(commander(), QStringLiteral("Mei Tan"));
    }

    void theBriefingHasTheBlocksOfIcs201()
    {
        Room room;
        Id id;
        begin(room, id);
        room.clock.pass(107 * minute);
        TAKE(const State state, room->state(id));
        TAKE(const QList<Entry> lines, linesForBrief(room.session(), id));
        const QString brief =
            commandBriefOf(state, lines, english(), shanghai(), room.clock.now, QStringLiteral("INC-0042"));
        QVERIFY(brief.startsWith(QStringLiteral("# INC-0042 · Checkout fails at payment\n")));
        QCOMPARE(under(brief, "Situation").first(),
                 QStringLiteral("- SEV 1 · Investigating · for 1 h 47 min"));
        QVERIFY(under(brief, "Situation").contains(QStringLiteral("- Checkout: Down")));
        QVERIFY(under(brief, "Known").first().endsWith(QStringLiteral("errors from Europe only")));
        QVERIFY(
            under(brief, "Theories").first().endsWith(QStringLiteral("the connection pool is too small")));
        QVERIFY(under(brief, "Under way").first().endsWith(QStringLiteral("Waiting room on")));
        QVERIFY(
            under(brief, "Under way").last().startsWith(QStringLiteral("- Bob: look at web latency, by ")));
        QVERIFY(under(brief, "Decided").first().endsWith(QStringLiteral("Hold admission at 40 %")));
        QCOMPARE(under(brief, "Who does what"), (QStringList{QStringLiteral("- Commander: Mei Tan"),
                                                             QStringLiteral("- Tech lead: Jon Park")}));
        QVERIFY(under(brief, "Needed").first().endsWith(QStringLiteral("a DBA who knows the proxy")));
        QCOMPARE(unfilled(brief),
                 (QStringList{QStringLiteral("Aims now"), QStringLiteral("Told to customers")}));
        QVERIFY(commandBriefOf(state, lines, chinese(), shanghai(), room.clock.now)
                    .contains(QStringLiteral("## 当前目标")));
    }

    void halfAMinuteTellsIt()
    {
        Room room;
        Id id;
        begin(room, id);
        room.clock.pass(107 * minute);
        const auto told = [&](const Tongue &tongue) {
            return catchUpOf(*room->state(id), *linesForBrief(room.session(), id), tongue, shanghai(),
                             room.clock.now, QStringLiteral("INC-0042"));
        };
        const QString words = told(english());
        for (const char *expected :
             {"INC-0042, SEV 1, Investigating: Checkout fails at payment", "1 h 47 min ago.",
              "For customers: Checkout (Down).", "We know: errors from Europe only.",
              "We suspect: the connection pool is too small.", "Ruled out: CDN.",
              "Under way: Bob: look at web latency, by ", "Hold admission at 40 %",
              "Customers have not been told anything yet.", "Mei Tan leads."})
            QVERIFY2(words.contains(QLatin1String(expected)), qPrintable(words));
        QVERIFY(told(chinese()).contains(QStringLiteral("还没有对客户说过任何话")));
    }

    void halfAMinuteStaysOneHoweverLongTheRecord()
    {
        Room room;
        const Id id = room.declare(QString(QStringLiteral("very long words ")).repeated(30));
        const QString longWords = QString(QStringLiteral("timeout ")).repeated(200).trimmed();
        for (int i = 0; i < 40; ++i) {
            for (const Term<Standing> &term : terms<Standing>())
                put(room, id, qPrintable(longWords + QString::number(i) + QLatin1String(term.key)),
                    term.value);
            CHECK_OK(room->execute(
                SetDue{id, DueKind::Answer, longWords, longWords.left(190), room.clock.now + minute, {}}));
            room.log(id, longWords, Kind::Decision);
        }
        for (const Term<Function> &term : terms<Function>())
            CHECK_OK(room->execute(SetFunction{id, term.value, Health::Down, longWords, {}}));
        const QString words = catchUpOf(*room->state(id), *linesForBrief(room.session(), id), english(),
                                        shanghai(), room.clock.now);
        const auto count = words.split(QRegularExpression(QStringLiteral("\\s+"))).size();
        QVERIFY2(count <= 130, qPrintable(QStringLiteral("%1 words: %2").arg(count).arg(words)));
    }

    void whatMustNotBeToldIsNot()
    {
        Room room;
        const Id id = room.declare();
        const Id secret = room.log(id, QStringLiteral("legal says nothing"), Kind::Decision);
        CHECK_OK(room->execute(SetAudience{id, secret, Audience::Restricted, {}}));
        put(room, id, "password=hunter2hunter2", Standing::Known);
        const QList<Entry> lines = *linesForBrief(room.session(), id);
        const State state = *room->state(id);
        const QString brief = commandBriefOf(state, lines, english(), shanghai(), room.clock.now);
        const QString half = catchUpOf(state, lines, english(), shanghai(), room.clock.now);
        for (const QString &text : {brief, half}) {
            QVERIFY2(!text.contains(QStringLiteral("legal")), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("hunter2")), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(SituationTest)
#include "tst_situation.moc"
