#include "tests/journeys/shell.h"
#include "tests/support/check.h"

// The real program, as a script calls it.

using namespace muster::test;

class CliJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void declareLogCorrectExport()
    {
        Shell shell;
        const Answer declared =
            shell.run({QStringLiteral("declare"), QStringLiteral("Checkout down"), QStringLiteral("--json")});
        QCOMPARE(declared.status, 0);
        QCOMPARE(in(declared.object(), "incident"), QStringLiteral("INC-0001"));

        const Answer logged =
            shell.run({QStringLiteral("log"), QStringLiteral("INC-0001"),
                       QStringLiteral("池 97 %, req-42424"), QStringLiteral("--kind"),
                       QStringLiteral("observation"), QStringLiteral("--by"), QStringLiteral("Kai Wu"),
                       QStringLiteral("--at"), QStringLiteral("-5m"), QStringLiteral("--json")});
        QCOMPARE(logged.status, 0);
        const QString entry = in(logged.object(), "entry");
        QVERIFY(in(logged.object(), "occurred").endsWith(u'Z'));

        const Answer corrected =
            shell.run({QStringLiteral("correct"), QStringLiteral("latest"), entry, QStringLiteral("--text"),
                       QStringLiteral("pool 91 %"), QStringLiteral("--reason"), QStringLiteral("misread"),
                       QStringLiteral("--json")});
        QCOMPARE(corrected.status, 0);
        QCOMPARE(in(corrected.object(), "corrects"), entry);

        const QJsonArray lines = shell.run(words("timeline latest --json")).array();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).toObject().value(QStringLiteral("struck")).toBool(), true);
        QCOMPARE(lines.at(0).toObject().value(QStringLiteral("late")).toBool(), true);
        QCOMPARE(in(lines.at(0).toObject(), "text"), QStringLiteral("池 97 %, req-42424"));
        QCOMPARE(in(lines.at(1).toObject(), "by"), QStringLiteral("Kai Wu"));
        QCOMPARE(shell.run(words("timeline latest --json --search req-42424")).array().size(), 1);
        QCOMPARE(shell.run(words("timeline latest --json --kind decision")).array().size(), 0);

        for (const char *format : {"json", "jsonl", "csv", "md", "html", "txt"}) {
            const Answer first = shell.run(words("export latest --as") << QString::fromLatin1(format));
            QCOMPARE(first.status, 0);
            QVERIFY(!first.out.isEmpty());
            QCOMPARE(shell.run(words("export latest --as") << QString::fromLatin1(format)).out, first.out);
        }
        QCOMPARE(shell.run(words("verify")).status, 0);
    }

    void everyCommandHelps()
    {
        const Answer all = Shell::runRaw({QStringLiteral("--help")});
        QCOMPARE(all.status, 0);
        for (const char *verb :
             {"declare", "list",     "show",     "log",      "correct",   "erase",     "status", "severity",
              "role",    "audience", "sent",     "timeline", "search",    "digest",    "draft",  "import",
              "export",  "merge",    "verify",   "backup",   "restore",   "playbooks", "demo",   "rename",
              "room",    "assess",   "playbook", "confirm",  "approve",   "brief",     "board",  "finding",
              "settle",  "report",   "catchup",  "command",  "connector", "send",      "outbox", "template",
              "cadence", "due",      "pace",     "channel",  "history",   "holding",   "manner"}) {
            QVERIFY2(all.out.contains(verb), verb);
            const Answer one = Shell::runRaw({QString::fromLatin1(verb), QStringLiteral("--help")});
            QCOMPARE(one.status, 0);
            QVERIFY2(one.out.contains(QByteArray("muster ").append(verb)), verb);
            const Answer chinese = Shell::runRaw({QString::fromLatin1(verb), QStringLiteral("--help"),
                                                  QStringLiteral("--lang"), QStringLiteral("zh_CN")});
            QVERIFY2(chinese.out != one.out, verb);
        }
    }

    /// What is owed, a channel that is down, the pace, and who was asked: the whole of it from a script.
    void promisesAndChannelsFromAScript()
    {
        const Shell shell;
        QCOMPARE(shell.run(words("declare Checkout --severity 1")).status, 0);
        QCOMPARE(
            shell.run(words("due latest --add Gazette --kind call-back --until 20m --owner Ines")).status, 0);
        QCOMPARE(
            shell.run(words("sent latest --channel statuspage --next-by 15m"), "We look into it.").status, 0);
        const QJsonArray owed = shell.run(words("due latest --json")).array();
        QCOMPARE(owed.size(), 2);
        const QString update = in(owed.first().toObject(), "id"), call = in(owed.last().toObject(), "id");
        QCOMPARE(in(owed.first().toObject(), "kind"), QStringLiteral("update"));
        const auto moved = [&](const QString &id, const char *how) {
            return shell.run(words("due latest") << id << words(how)).status;
        };
        QCOMPARE(moved(update, "--until 25m"), 5);            // no reason
        QCOMPARE(moved(update, "--until 90m --reason x"), 5); // a reminder waits an hour at most
        QCOMPARE(moved(update, "--until 25m --reason legal"), 0);
        QVERIFY(
            !in(shell.run(words("due latest --json")).array().first().toObject(), "quiet_until").isEmpty());
        QCOMPARE(moved(update, "--done sent"), 5); // an update is kept by sending it
        QCOMPARE(moved(call, "--until 40m --reason busy"), 0);
        QCOMPARE(moved(call, "--done told"), 0);
        QCOMPARE(shell.run(words("due latest --json")).array().size(), 1);
        QCOMPARE(shell.run(words("due latest --add x")).status, 2); // by when
        QCOMPARE(shell.run(words("due latest nothing --done x")).status, 3);

        QCOMPARE(shell.run(words("channel latest statuspage --down email --reason 503")).status, 0);
        QCOMPARE(shell.run(words("channel latest statuspage --down statuspage")).status, 5);
        QCOMPARE(shell.run(words("channel latest statuspage")).status, 2);
        QCOMPARE(in(shell.run(words("channel latest --json"))
                        .object()
                        .value(QLatin1String("statuspage"))
                        .toObject(),
                    "instead"),
                 QStringLiteral("email"));
        QVERIFY(
            shell.run(words("draft latest --channel email")).out.contains("our status page at the moment"));
        QCOMPARE(shell.run(words("channel latest statuspage --works")).status, 0);
        QVERIFY(shell.run(words("channel latest")).out.isEmpty());

        QCOMPARE(shell.run(words("pace latest 60 --reason long")).status, 0);
        QCOMPARE(shell.run(words("pace latest 7")).status, 5);
        QCOMPARE(shell.run(words("pace latest soon")).status, 2);
        QCOMPARE(shell.run(words("pace latest")).out.trimmed(), QByteArray("every 60 minutes"));
        QCOMPARE(shell.run(words("approve latest --ask Petra --as legal --via chat"), "We are sorry.").status,
                 0);
        const QJsonObject state = shell.run(words("show latest --json")).object();
        QCOMPARE(state.value(QLatin1String("approvals_asked")).toArray().size(), 1);
        QCOMPARE(state.value(QLatin1String("pace_minutes")).toInt(), 60);
        QCOMPARE(shell.run(words("history latest --json"))
                     .object()
                     .value(QLatin1String("updates"))
                     .toArray()
                     .size(),
                 1);
        QCOMPARE(shell.run(words("verify")).status, 0);
    }

    void aSentUpdateMayPromiseTheNext()
    {
        Shell shell;
        QCOMPARE(shell.run(words("declare x")).status, 0);
        QCOMPARE(shell.run(words("sent latest --channel statuspage --next-by 20m"), "We are sorry.").status,
                 0);
        // A time that makes no sense costs nothing.
        QVERIFY(shell.run(words("sent latest --channel x --next-by soon"), "We are sorry.").status != 0);
        const QJsonObject shown = shell.run(words("show latest --json")).object();
        const QJsonArray promises = shown.value(QLatin1String("promises")).toArray();
        QCOMPARE(promises.size(), 1);
        QVERIFY(!in(promises.first().toObject(), "due").isEmpty());
        QVERIFY(promises.first().toObject().value(QLatin1String("kept")).isNull());
        QCOMPARE(shown.value(QLatin1String("updates")).toArray().size(), 1);
    }

    void theWalkGoesByScriptToo()
    {
        Shell shell;
        const auto say = [&](const QStringList &args, const QByteArray &input = {}) {
            return shell.run(args, input);
        };
        QCOMPARE(say(words("declare x --severity 3")).status, 0);
        const QByteArray sheet =
            R"({"answers": {"who": "most", "task": {"answer": "pay", "note": "orders"}, "share": "above-25"},
                "functions": {"checkout": "down"}, "changes": [{"kind": "deploy", "text": "cart 8.4.1"}]})";
        const Answer first = say(words("assess latest --json --answers -"), sheet);
        QCOMPARE(first.status, 0);
        QCOMPARE(first.object().value(QStringLiteral("suggested")).toInt(), 1);
        QCOMPARE(first.object().value(QStringLiteral("written")).toInt(), 5);
        QVERIFY(!first.object().value(QStringLiteral("reasons")).toArray().isEmpty());

        // What it prints, it takes: and nothing of it is new.
        const QJsonObject shown =
            say(words("show latest --json")).object().value(QStringLiteral("assessment")).toObject();
        const Answer again = say(words("assess latest --json --answers -"), QJsonDocument(shown).toJson());
        QCOMPARE(again.status, 0);
        QCOMPARE(again.object().value(QStringLiteral("written")).toInt(), 0);

        // One bad answer, and the good ones beside it are not taken either.
        const int before = static_cast<int>(say(words("timeline latest --json")).array().size());
        const QByteArray tooLong(2001, 'x');
        for (const QByteArray &bad : std::initializer_list<QByteArray>{
                 QByteArray(R"({"answers": {"who": "all", "share": "half"}})"),
                 QByteArray(R"({"functions": []})"), QByteArray(R"({"who": "all", "began": "tomorrow-ish"})"),
                 QByteArray("[]"), QByteArray("\xff"),
                 QByteArray(R"({"answers": {"who": {"answer": "all", "note": 7}}})"),
                 QByteArray(R"({"changes": [{"kind": "mood", "text": "x"}], "who": "all"})"),
                 QByteArray("{\"who\": {\"answer\": \"all\", \"note\": \"" + tooLong + "\"}}")}) {
            const Answer refused = say(words("assess latest --answers -"), bad);
            QVERIFY2(refused.status == 3 || refused.status == 5, bad.left(60).constData());
            QCOMPARE(refused.err.count('\n'), 1);
        }
        QCOMPARE(say(words("timeline latest --json")).array().size(), before);

        QCOMPARE(say(words("confirm latest commander")).status, 5);
        QCOMPARE(say(words("playbook latest checkout-under-load")).status, 0);
        QCOMPARE(say(words("confirm latest nosuch")).status, 3);
        QCOMPARE(say(words("confirm latest commander --by Mei")).status, 0);
        QCOMPARE(say(words("confirm latest commander --by Mei")).status, 5);
        QCOMPARE(say(words("confirm latest commander --undo")).status, 0);
        QCOMPARE(say(words("confirm latest commander --undo --blocked x")).status, 2);
        QCOMPARE(say(words("confirm latest deploy-freeze --not-applicable") + QStringList{QString()}).status,
                 5);
        QCOMPARE(say(words("confirm latest deploy-freeze --not-applicable frozen")).status, 0);
        // Behind the pause point nobody goes on, and a pause point is not skipped like a check.
        const Answer waits = say(words("confirm latest admission"));
        QCOMPARE(waits.status, 5);
        QVERIFY2(waits.err.contains("waits for the pause point"), waits.err.constData());
        QCOMPARE(say(words("confirm latest let-in --not-applicable x")).status, 5);
        QCOMPARE(say(words("confirm latest let-in --override alone")).status, 5); // behind another
        QCOMPARE(say(words("confirm latest agree-on-cure")).status, 0);
        QCOMPARE(say(words("confirm latest let-in --override alone")).status, 0);
        QCOMPARE(say(words("confirm latest admission")).status, 0);
        const QJsonObject run = say(words("show latest --json"))
                                    .object()
                                    .value(QStringLiteral("playbook_runs"))
                                    .toArray()
                                    .at(0)
                                    .toObject();
        QCOMPARE(run.value(QStringLiteral("done")).toInt(), 1);
        QCOMPARE(run.value(QStringLiteral("not_applicable")).toInt(), 1);

        QCOMPARE(
            say(words("rename latest") + QStringList{QStringLiteral("Checkout down since launch")}).status,
            0);
        QCOMPARE(in(say(words("show latest --json")).object(), "title"),
                 QStringLiteral("Checkout down since launch"));
        QCOMPARE(say(words("room latest")).status, 2);
        QCOMPARE(say(words("room latest --place 4B --call 8841")).status, 0);
        QCOMPARE(say(words("room latest --place 4B")).status, 5);
        QCOMPARE(say(words("room latest --place") + QStringList{QString()}).status, 0);
        QCOMPARE(in(say(words("show latest --json")).object(), "call"), QStringLiteral("8841"));
        QCOMPARE(in(say(words("show latest --json")).object(), "place"), QString());
        const Answer draft = say(words("draft latest"));
        QCOMPARE(say(words("approve latest --by Mei --via phone"), draft.out).status, 0);
        QCOMPARE(say(words("approve latest --by Mei --via phone"), draft.out).status, 5);
        QCOMPARE(say(words("approve latest --by Mei")).status, 5);
        QCOMPARE(say(words("approve latest --by Petra --as legal"), draft.out).status, 0);
        QCOMPARE(say(words("approve latest --by Petra --as king"), draft.out).status, 2);
        QCOMPARE(say(words("approve latest --by Petra --return") + QStringList{QStringLiteral("Too long.")},
                     draft.out)
                     .status,
                 0);
        QCOMPARE(
            say(words("sent latest --channel statuspage --subject Checkout --next-by 20m"), "Orders fail.")
                .status,
            0);
        QCOMPARE(
            say(words("sent latest --channel statuspage --subject Checkout"), "Some orders fail.").status, 0);
        const Answer compared = say(words("history latest --compare 1,2"));
        QVERIFY2(compared.out.contains("{+Some orders +}"), compared.out.constData());
        QCOMPARE(say(words("history latest --compare 1,9")).status, 2);
        QCOMPARE(
            say(words("history latest --json")).object().value(QStringLiteral("updates")).toArray().size(),
            2);
        QVERIFY(!say(words("history latest --at -300m")).out.contains("fail"));
        QCOMPARE(
            say(words("question latest --times 4") + QStringList{QStringLiteral("Was I charged?")}).status,
            0);
        QCOMPARE(
            say(words("question latest 1 --by Petra --answer") + QStringList{QStringLiteral("No.")}).status,
            0);
        QCOMPARE(say(words("question latest 2 --answer x")).status, 3);
        QVERIFY(say(words("draft latest --audience support")).out.contains("Was I charged?"));
        const Answer brass = say(words("draft latest --audience executives"));
        QVERIFY(brass.out.contains("INC-0001"));
        QCOMPARE(say(words("draft latest --audience nobody")).status, 2);
        QCOMPARE(
            say(words("sent latest --channel email --audience executives --next-by 30m"), brass.out).status,
            0);
        const QJsonObject afterwards = say(words("show latest --json")).object();
        QCOMPARE(afterwards.value(QStringLiteral("told")).toArray().size(), 1);
        QCOMPARE(afterwards.value(QStringLiteral("approvals")).toArray().size(), 3);
        const Answer brief =
            say(words("brief latest --ask") + QStringList{QStringLiteral("Which query holds the locks?")});
        QCOMPARE(brief.status, 0);
        for (const char *expected : {"cart 8.4.1", "Which query holds the locks?", "Checkout: Down", "8841"})
            QVERIFY2(brief.out.contains(expected), expected);
        QCOMPARE(say(words("verify")).status, 0);
    }

    void theBoardAndCommandGoByScriptToo()
    {
        Shell shell;
        QCOMPARE(shell.run(words("declare x")).status, 0);
        const auto put = [&](const char *text, const char *standing) {
            return in(shell
                          .run(words("finding latest --json --as")
                               << QLatin1String(standing) << QString::fromUtf8(text))
                          .object(),
                      "event");
        };
        const QString pool = put("the pool is too small", "theory");
        put("errors from Europe only", "known");
        QCOMPARE(shell.run(words("finding latest --as maybe y")).status, 2);
        QCOMPARE(shell.run(words("settle latest") << pool).status, 2);
        QCOMPARE(
            shell.run(words("settle latest --as ruled-out --reason") << QStringLiteral("97 free") << pool)
                .status,
            0);
        QCOMPARE(shell.run(words("settle latest --as known") << QStringLiteral("nosuch")).status, 3);
        QCOMPARE(shell.run(words("report latest")).status, 5);
        QCOMPARE(shell.run(words("report latest --by Jon --needs") << QStringLiteral("a DBA")).status, 0);
        const QJsonObject board = shell.run(words("board latest --json")).object();
        const QJsonArray findings = board.value(QLatin1String("findings")).toArray();
        QCOMPARE(findings.size(), 2);
        QCOMPARE(in(findings.first().toObject(), "standing"), QStringLiteral("ruled-out"));
        QCOMPARE(in(findings.first().toObject(), "note"), QStringLiteral("97 free"));
        QCOMPARE(in(board.value(QLatin1String("report")).toObject(), "needs"), QStringLiteral("a DBA"));
        QVERIFY(shell.run(words("board latest")).out.contains("the pool is too small: 97 free"));

        // Nothing changes until they take it.
        const auto commander = [&] {
            return in(
                shell.run(words("show latest --json")).object().value(QLatin1String("roles")).toObject(),
                "commander");
        };
        QCOMPARE(shell.run(words("command latest --take")).status, 5);
        QCOMPARE(shell.run(words("role latest commander Mei")).status, 0);
        QVERIFY(shell.run(words("command latest")).out.contains("errors from Europe only"));
        QCOMPARE(shell.run(words("command latest --to Ana --take")).status, 2);
        QCOMPARE(shell.run(words("command latest --to Ana --by Mei")).status, 0);
        QCOMPARE(commander(), QStringLiteral("Mei"));
        QVERIFY(shell.run(words("catchup latest")).out.contains("Mei leads and hands over to Ana."));
        QCOMPARE(shell.run(words("command latest --take --by Bob")).status, 5);
        QCOMPARE(shell.run(words("command latest --take-back --by Mei")).status, 0);
        QCOMPARE(shell.run(words("command latest --take")).status, 5);
        QCOMPARE(shell.run(words("command latest --to Ana --brief -"), "You lead from here.").status, 0);
        QCOMPARE(shell.run(words("command latest --take")).status, 0);
        QCOMPARE(commander(), QStringLiteral("Ana"));
        const QByteArray told = shell.run(words("timeline latest")).out;
        QVERIFY2(told.contains("You lead from here."), told.constData());
        QVERIFY2(told.contains("Ana has command, taken over from Mei"), told.constData());
        QCOMPARE(shell.run(words("verify")).status, 0);
    }

    void playbooksAreListedAndChecked()
    {
        Shell shell;
        const QJsonArray all = shell.run(words("playbooks --json")).array();
        QVERIFY(all.size() >= 2);
        QCOMPARE(in(all.at(0).toObject(), "id"), QStringLiteral("checkout-under-load"));

        const auto check = [&](const QByteArray &text) {
            return shell.run(words("playbooks --json --check")
                             << shell.write(QStringLiteral("own.md"), text));
        };
        const QByteArray good = "---\nid: own\nversion: 1\napproved: 2026-11-02\n---\n# Own\n## One\n"
                                "- Pool … **Below 80%** `pool`\n";
        QCOMPARE(check(good).status, 0);
        const Answer warned = check(good + "- Sends … **Done** `sends`\n");
        QCOMPARE(warned.status, 1);
        QCOMPARE(warned.object().value(QStringLiteral("warnings")).toArray().size(), 1);
        const Answer broken = check(good + "- Sends … Done\n");
        QCOMPARE(broken.status, 3);
        QVERIFY2(broken.err.contains("Line 9"), broken.err.constData());
        QVERIFY(broken.object().value(QStringLiteral("id")).isNull());
    }

    void playbooksArePrinted()
    {
        Shell shell;
        const Answer empty = shell.run(words("playbooks --print checkout-under-load"));
        QCOMPARE(empty.status, 0);
        QVERIFY(empty.out.startsWith("<!DOCTYPE html>") && !empty.out.contains("\u2611"));
        QCOMPARE(shell.run(words("playbooks --print nonesuch")).status, 3);
        shell.run(words("declare Down"));
        QCOMPARE(shell.run(words("playbooks --run 1")).status, 5); // none is run
        shell.run(words("playbook 1 checkout-under-load"));
        QCOMPARE(shell.run(words("confirm 1 commander")).status, 0);
        const Answer told = shell.run(words("playbooks --run 1"));
        QCOMPARE(told.out.count("\u2611"), 1);
        QVERIFY(told.out.contains("INC-0001 Down"));
    }

    void wrongCallsSayWhy_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<int>("status");
        QTest::newRow("no such command") << words("frobnicate") << 2;
        QTest::newRow("no such option") << words("list --frob") << 2;
        QTest::newRow("missing argument") << words("declare") << 2;
        QTest::newRow("no such kind") << words("log latest x --kind rumour") << 2;
        QTest::newRow("no such format") << words("export latest --as doc") << 2;
        QTest::newRow("no format in the name") << words("export latest -o x.unknown") << 2;
        QTest::newRow("bad time") << words("log latest x --at soon") << 2;
        QTest::newRow("no such incident") << words("show INC-0099") << 3;
        QTest::newRow("no such entry")
            << words("correct latest 00000000-0000-7000-8000-000000000000 --strike --reason r") << 3;
        QTest::newRow("no such file") << words("import /nonexistent --new") << 3;
        QTest::newRow("nowhere to write") << words("export latest --as md -o /nonexistent/x.md") << 4;
        QTest::newRow("lowered without a reason") << words("severity latest 4") << 5;
        QTest::newRow("future") << words("log latest x --at 2099-01-01T00:00:00Z") << 5;
    }
    void wrongCallsSayWhy()
    {
        QFETCH(QStringList, args);
        QFETCH(int, status);
        Shell shell;
        shell.run(words("declare Down"));
        const Answer answer = shell.run(args);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.out, QByteArray());
        QCOMPARE(answer.err.count('\n'), 1);
        QCOMPARE(shell.run(words("timeline latest --json")).array().size(), 0);
    }

    void linesAreAcknowledgedOneByOne()
    {
        Shell shell;
        shell.run(words("declare Down"));
        const Answer answer = shell.run(words("log latest -"), "one\n\n  \n\xff\xfe\ntwo\nthree");
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.out.trimmed().split('\n').size(), 3);
        QVERIFY2(answer.err.contains('4'), answer.err.constData());
        QCOMPARE(shell.run(words("timeline latest --json")).array().size(), 3);
        QCOMPARE(shell.run(words("log latest -- -")).status, 0);
        QCOMPARE(
            in(shell.run(words("timeline latest --json --order newest")).array().at(0).toObject(), "text"),
            QStringLiteral("-"));
    }

    void aBundleComesBackWhole()
    {
        Shell a, b;
        a.run(words("declare Down"));
        a.run(words("log latest one"));
        a.run(words("severity latest 1"));
        a.run(words("export latest --as jsonl -o") << a.path(QStringLiteral("b.jsonl")));
        const Answer taken = b.run(QStringList{QStringLiteral("import"), a.path(QStringLiteral("b.jsonl")),
                                               QStringLiteral("--new"), QStringLiteral("--json")});
        QCOMPARE(taken.status, 0);
        QCOMPARE(taken.object().value(QStringLiteral("imported")).toInt(), 3);
        QCOMPARE(b.run(words("export latest --as jsonl")).out, a.run(words("export latest --as jsonl")).out);
        QCOMPARE(b.run(QStringList{QStringLiteral("import"), a.path(QStringLiteral("b.jsonl")),
                                   QStringLiteral("--into"), QStringLiteral("latest")})
                     .status,
                 2);
        QCOMPARE(b.run(QStringList{QStringLiteral("merge"), a.path(QStringLiteral("room.muster")),
                                   QStringLiteral("--json")})
                     .object()
                     .value(QStringLiteral("new"))
                     .toInt(),
                 0);
        QCOMPARE(b.run(QStringList{QStringLiteral("verify"), QStringLiteral("--against"),
                                   a.path(QStringLiteral("b.jsonl"))})
                     .status,
                 0);
    }

    void aCutTailIsNoticedAgainstAnExport()
    {
        Shell shell;
        shell.run(words("declare Down"));
        shell.run(words("log latest one"));
        shell.run({QStringLiteral("backup"), shell.path(QStringLiteral("older.muster"))});
        shell.run(words("log latest two"));
        shell.run(words("export latest -o") << shell.path(QStringLiteral("x.html"))); // the ending says it
        QCOMPARE(shell
                     .run({QStringLiteral("verify"), QStringLiteral("--against"),
                           shell.path(QStringLiteral("x.html"))})
                     .status,
                 0);
        QCOMPARE(shell
                     .run({QStringLiteral("verify"), shell.path(QStringLiteral("older.muster")),
                           QStringLiteral("--against"), shell.path(QStringLiteral("x.html"))})
                     .status,
                 1);
    }

    void strangersAreRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("hello, I am a letter\n");
        QTest::newRow("half a database") << QByteArray("SQLite format 3\0junk", 20);
        QTest::newRow("brackets") << QByteArray(100'000, '[');
        QTest::newRow("not UTF-8") << QByteArray("{\"incident\":{\"name\":\"\xff\"}}");
        QTest::newRow("a BOM and nothing") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }
    void strangersAreRefusedUntouched()
    {
        QFETCH(QByteArray, bytes);
        Shell shell;
        const QString file = shell.write(QStringLiteral("stranger"), bytes);
        for (const QStringList &args :
             {QStringList{QStringLiteral("--workspace"), file, QStringLiteral("list")},
              QStringList{QStringLiteral("--workspace"), file, QStringLiteral("declare"),
                          QStringLiteral("x")},
              QStringList{QStringLiteral("--workspace"), shell.path(QStringLiteral("w.muster")),
                          QStringLiteral("import"), file, QStringLiteral("--new")}}) {
            const Answer answer = Shell::runRaw(args);
            QCOMPARE(answer.status, 3);
            QCOMPARE(answer.err.count('\n'), 1);
            QFile still(file);
            QVERIFY(still.open(QIODevice::ReadOnly));
            QCOMPARE(still.readAll(), bytes);
        }
        QCOMPARE(Shell::runRaw({QStringLiteral("--workspace"), shell.path(QString()), QStringLiteral("list")})
                     .status,
                 3);
    }

    void theDemoIsARehearsal()
    {
        Shell shell;
        const Answer demo = shell.run({QStringLiteral("demo"), QStringLiteral("--export"),
                                       shell.path(QStringLiteral("out")), QStringLiteral("--json")});
        QCOMPARE(demo.status, 0);
        QCOMPARE(shell.run(words("show latest --json")).object().value(QStringLiteral("exercise")).toBool(),
                 true);
        QVERIFY(shell.run(words("timeline latest --json")).array().size() >= 55);
        QCOMPARE(shell.run(words("verify")).status, 0);
        QCOMPARE(shell.run({QStringLiteral("demo"), QStringLiteral("--json")})
                     .object()
                     .value(QStringLiteral("incident"))
                     .toString(),
                 QStringLiteral("INC-0002"));
        QVERIFY(QFile::exists(shell.path(QStringLiteral("out/INC-0001-timeline-customer.html"))));
    }

    void theDigestMovesItsMark()
    {
        Shell shell;
        shell.run(words("declare Down"));
        shell.run(words("log latest one"));
        shell.run(words("log latest secret --audience restricted"));
        const QJsonObject peek = shell.run(words("digest latest --peek --json")).object();
        QCOMPARE(peek.value(QStringLiteral("entries")).toInt(), 1);
        QVERIFY(!in(peek, "text").contains(QStringLiteral("secret")));
        QCOMPARE(shell.run(words("digest latest --json")).object().value(QStringLiteral("entries")).toInt(),
                 1);
        QCOMPARE(shell.run(words("digest latest --json")).object().value(QStringLiteral("entries")).toInt(),
                 0);
        shell.run(words("log latest two"));
        QCOMPARE(shell.run(words("digest latest --json")).object().value(QStringLiteral("entries")).toInt(),
                 1);
    }

    void aDraftIsReadyAtOnce()
    {
        Shell shell;
        shell.run({QStringLiteral("declare"), QStringLiteral("Kai killed the database"),
                   QStringLiteral("--severity"), QStringLiteral("1")});
        const auto page = [](const Answer &answer) {
            return answer.object()
                .value(QStringLiteral("channels"))
                .toObject()
                .value(QStringLiteral("statuspage"))
                .toObject();
        };
        const Answer first = shell.run(words("draft latest --json"));
        QCOMPARE(first.status, 0);
        QVERIFY(!in(page(first), "subject").isEmpty());
        QVERIFY(in(page(first), "body").contains(QStringLiteral("We are sorry")));
        QVERIFY(!first.out.contains("database"));
        QVERIFY(first.object().value(QStringLiteral("checks")).toArray().size() >= 4);
        QCOMPARE(in(first.object(), "status"), QStringLiteral("investigating"));
        QVERIFY(in(first.object(), "next").endsWith(QStringLiteral(":00.000000Z")));

        const Answer chinese = shell.run(words("draft latest --lang zh_CN"));
        QVERIFY(chinese.out.contains("深表歉意"));
        const Answer both = shell.run(words("draft latest --both"));
        QCOMPARE(both.status, 0);
        const qsizetype between = both.out.indexOf("\n\n---\n\n");
        QVERIFY(between > 0 && both.out.indexOf("We are sorry") < between);
        QVERIFY(both.out.indexOf("深表歉意") > between);
        const QJsonObject languages = shell.run(words("draft latest --both --channel x --json"))
                                          .object()
                                          .value(QStringLiteral("languages"))
                                          .toObject();
        QCOMPARE(languages.keys(), (QStringList{QStringLiteral("en"), QStringLiteral("zh_CN")}));
        for (const auto &side : languages)
            QVERIFY(
                side.toObject().value(QStringLiteral("channels")).toObject().contains(QStringLiteral("x")));
        const Answer resolved = shell.run(words("draft latest --phase resolved --channel email --json"));
        QVERIFY(resolved.object().value(QStringLiteral("next")).isNull());
        QVERIFY(
            resolved.object().value(QStringLiteral("channels")).toObject().contains(QStringLiteral("email")));
        QCOMPARE(shell.run(words("draft latest --phase soon")).status, 2);
        QCOMPARE(shell.run(words("draft INC-0009")).status, 3);
        // Nothing was sent by it, and nothing recorded.
        QCOMPARE(shell.run(words("timeline latest --json")).array().size(), 0);
        // Every channel, each with its proof.
        const QJsonObject channels = first.object().value(QStringLiteral("channels")).toObject();
        QCOMPARE(channels.size(), 15);
        QCOMPARE(in(channels.value(QStringLiteral("x")).toObject().value(QStringLiteral("proof")).toObject(),
                    "channel"),
                 QStringLiteral("x"));
    }

    void aStatementIsApprovedBeforehand()
    {
        Shell shell;
        QCOMPARE(shell.run(words("holding")).out, QByteArray());
        const QByteArray text = "# About {{topic}}\n\nWe are on it since {{since}}.\n";
        const QStringList name{QStringLiteral("holding"), QStringLiteral("Site down")};
        const auto save = [&](const char *options, const QByteArray &input) {
            return shell.run(name + words(options), input).status;
        };
        const QString day = QDate::currentDate().addDays(30).toString(Qt::ISODate);
        const QByteArray good = QByteArray("--text - --approved-by Petra --until ").append(day.toLatin1());
        QCOMPARE(save("--text -", text), 2);
        QCOMPARE(save("--text - --approved-by Petra", text), 2);
        QCOMPARE(save("--text - --approved-by Petra --until soon", text), 2);
        QCOMPARE(save("--text - --approved-by Petra --until 2001-03-31", text), 5);
        QCOMPARE(save(good.constData(), "no subject"), 3);
        QCOMPARE(save(good.constData(), "# S\n\n{{title}}"), 3);
        QCOMPARE(save("--approved-by Petra", {}), 2);
        QCOMPARE(save(good.constData(), text), 0);
        QCOMPARE(save(good.constData(), text), 5); // it reads so already
        QCOMPARE(save("--approved-by Mei", {}), 0);
        QCOMPARE(save("--text -", "# S\n\nOther words."), 2); // which nobody approved
        QCOMPARE(shell.run(name).out, text);
        QCOMPARE(shell.run(name + words("--language zh_CN")).status, 3);
        QCOMPARE(shell.run(name + words("--language tlh")).status, 2);
        QVERIFY(shell.run(words("holding"))
                    .out.contains(QByteArray("approved by Mei until ").append(day.toLatin1())));
        const QJsonObject listed = shell.run(words("holding --json")).array().at(0).toObject();
        QCOMPARE(in(listed, "name"), QStringLiteral("Site down"));
        QCOMPARE(in(listed, "approved_by"), QStringLiteral("Mei"));
        QCOMPARE(listed.value(QStringLiteral("expired")), QJsonValue(false));

        QCOMPARE(shell.run(words("declare x --severity 1")).status, 0);
        const QStringList with{QStringLiteral("--holding"), QStringLiteral("site down")};
        const Answer draft = shell.run(words("draft latest") + with);
        QVERIFY(draft.out.startsWith("About our service\n\nWe are on it since "));
        QVERIFY(shell.run(words("mail latest") + with).out.contains("About our service"));
        const Answer brief = shell.run(words("draft latest --channel sms") + with);
        QVERIFY(!brief.out.contains("We are on it since"));
        QCOMPARE(shell.run(words("draft latest --holding nowhere")).status, 3);
        QCOMPARE(shell.run(words("draft latest --lang zh_CN") + with).status, 3);
        // What nobody approved stays here; what was approved beforehand is tried at once.
        shell.run(words("connector hook --as slack --channel slack"));
        QCOMPARE(shell.run(words("send latest --to hook")).status, 5);
        QCOMPARE(shell.run(words("send latest --to hook --text -") + with, "x").status, 2);
        const QString nobody = shell.write(QStringLiteral("hook"), "http://127.0.0.1:1/x");
        const Answer sent =
            shell.run(words("send latest --to hook --json --secret-from") + QStringList{nobody} + with);
        QVERIFY2(sent.status != 5, sent.err.constData());
        QVERIFY(in(sent.object(), "text").startsWith(QStringLiteral("We are on it since ")));

        QCOMPARE(save("--drop", {}), 0);
        QCOMPARE(save("--drop", {}), 3);
        QCOMPARE(shell.run(words("holding --json")).array().size(), 0);
    }

    void templatesSpeakInAManner()
    {
        Shell shell;
        QCOMPARE(shell.run(words("manner")).out, QByteArray("plain\n"));
        QCOMPARE(shell.run(words("declare x")).status, 0);
        const QByteArray plain = shell.run(words("draft latest")).out;
        QVERIFY(plain.contains("We are sorry for the trouble."));
        const QByteArray warm = shell.run(words("draft latest --manner warm")).out;
        QVERIFY(warm.contains("truly sorry") && warm.contains("bearing with us"));
        QCOMPARE(shell.run(words("draft latest --manner rude")).status, 2);
        QCOMPARE(shell.run(words("manner formal")).status, 0);
        QCOMPARE(shell.run(words("manner formal")).status, 5);
        QCOMPARE(shell.run(words("manner rude")).status, 2);
        QCOMPARE(in(shell.run(words("manner --json")).object(), "manner"), QStringLiteral("formal"));
        QVERIFY(shell.run(words("draft latest")).out.contains("Please accept our apologies"));
        QVERIFY(shell.run(words("draft latest --lang zh_CN")).out.contains("谨致诚挚歉意"));
        QVERIFY(
            shell.run(words("draft latest --manner plain")).out.contains("We are sorry for the trouble."));
    }

    /// Whatever is written, and wherever somebody says: not over the room.
    void noFileIsWrittenOverTheWorkspace_data()
    {
        QTest::addColumn<QStringList>("args");
        for (const char *args : {"export latest --as json -o", "export latest --as html -o", "mail latest -o",
                                 "review latest -o", "import rows.csv --into latest --rejects"})
            QTest::newRow(args) << words(args);
    }
    void noFileIsWrittenOverTheWorkspace()
    {
        QFETCH(QStringList, args);
        const Shell shell;
        QCOMPARE(shell.run(words("declare x --severity 3")).status, 0);
        const QString rows = shell.write(QStringLiteral("rows.csv"), "time,text\nnever,one\n");
        args.replaceInStrings(QStringLiteral("rows.csv"), rows);
        const QString room = shell.path(QStringLiteral("room.muster"));
        const Answer over = shell.run(args + QStringList{room});
        QCOMPARE(over.status, 4);
        QCOMPARE(over.err.count('\n'), 1);
        QCOMPARE(shell.run(words("verify")).status, 0);
        QCOMPARE(shell.run(words("list --json")).array().size(), 1);
        QCOMPARE(shell.run(words("import") << rows << words("--into latest --rejects") << rows).status, 2);
        QCOMPARE(shell.run(args + QStringList{shell.path(QStringLiteral("other"))}).status,
                 args.contains(QStringLiteral("--rejects")) ? 1 : 0);
    }

    void aPathLeftEmptyNamesNothing()
    {
        Shell shell;
        shell.run({QStringLiteral("declare"), QStringLiteral("Checkout down")});
        const QStringList before = shell.files();
        for (const char *line :
             {"backup", "restore", "merge", "verify", "import --new", "export latest --as md -o",
              "publish latest -o", "mail latest -o", "mail latest --bcc", "review latest -o",
              "verify --against", "playbooks --check", "playbooks --print"}) {
            const Answer answer = shell.run(words(line) << QString());
            QCOMPARE(answer.status, 2);
            QVERIFY2(answer.out.isEmpty() && answer.err.count('\n') == 1, line);
            QVERIFY2(answer.err.contains("is empty. Nothing was done"), answer.err.constData());
        }
        QCOMPARE(Shell::runRaw(words("list --workspace=")).status, 2);
        QCOMPARE(shell.files(), before);
    }

    void aStatusPageReplacesOnlyItsOwn()
    {
        Shell shell;
        shell.run({QStringLiteral("declare"), QStringLiteral("Checkout down")});
        const QString site = shell.path(QStringLiteral("site"));
        const QStringList publish = words("publish latest --json -o") << site;
        const Answer first = shell.run(publish);
        QCOMPARE(first.status, 0);
        QCOMPARE(in(first.object(), "folder"), site);
        const QJsonArray files = first.object().value(QStringLiteral("files")).toArray();
        QCOMPARE(files.size(), 3);
        for (const auto &file : files)
            QVERIFY(QFile::exists(site + u'/' + file.toString()));
        QCOMPARE(shell.run(publish).status, 0);
        shell.write(QStringLiteral("site/index.html"), "<!DOCTYPE html><title>Our shop</title>");
        const Answer refused = shell.run(publish);
        QCOMPARE(refused.status, 4);
        QVERIFY2(refused.err.contains("index.html is there already, and Muster did not write it"),
                 refused.err.constData());
        QFile page(site + QStringLiteral("/index.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(page.readAll(), QByteArray("<!DOCTYPE html><title>Our shop</title>"));
    }

    void recipientsOfAMailAreReadFromAnyList()
    {
        Shell shell;
        shell.run({QStringLiteral("declare"), QStringLiteral("Checkout down")});
        const QString list = shell.write(
            QStringLiteral("list.csv"), "\xef\xbb\xbf"
                                        "ann@example.com;bob@example.com\nzo@münchen.de\nbad@@example.com\n");
        const Answer mail = shell.run(words("mail latest --from ines@münchen.de --bcc") << list);
        QCOMPARE(mail.status, 1);
        QVERIFY2(mail.err.contains("Row 3 is no e-mail address: bad@@example.com"), mail.err.constData());
        for (const char *address :
             {"ann@example.com", "bob@example.com", "zo@xn--mnchen-3ya.de", "ines@xn--mnchen-3ya.de"})
            QVERIFY2(mail.out.contains(address), mail.out.constData());
    }

    void aTextIsMeasured()
    {
        Shell shell;
        const auto proof = [&](const char *channel, const QString &text) {
            return shell.run({QStringLiteral("proof"), QStringLiteral("--channel"),
                              QString::fromLatin1(channel), QStringLiteral("--json")},
                             text.toUtf8());
        };
        const Answer fits = proof("x", QStringLiteral("https://status.example.com/incidents/42\n"));
        QCOMPARE(fits.status, 0);
        QCOMPARE(fits.object().value(QStringLiteral("length")).toInt(), 23);
        QCOMPARE(fits.object().value(QStringLiteral("limit")).toInt(), 280);
        QCOMPARE(proof("x", QString(141, u'字')).status, 1);
        const Answer sms = proof("sms", QString(70, u'a') + u'’');
        QCOMPARE(in(sms.object(), "encoding"), QStringLiteral("UCS-2"));
        QCOMPARE(sms.object().value(QStringLiteral("segments")).toInt(), 2);
        QCOMPARE(sms.object().value(QStringLiteral("units")).toInt(), 71);
        QCOMPARE(proof("pigeon", {}).status, 2);
        // Without a channel, every one of them: 281 letters are too many for X and Weibo and a banner.
        const QByteArray long_(281, 'a');
        const Answer everywhere = shell.run(words("proof --json"), long_);
        QCOMPARE(everywhere.status, 1);
        QStringList tooLong;
        const QJsonArray proofs = everywhere.object().value(QStringLiteral("proofs")).toArray();
        QCOMPARE(proofs.size(), 16);
        for (const auto &one : proofs) {
            if (!one.toObject().value(QStringLiteral("fits")).toBool())
                tooLong += in(one.toObject(), "channel");
        }
        QCOMPARE(tooLong,
                 (QStringList{QStringLiteral("x"), QStringLiteral("banner"), QStringLiteral("weibo")}));
        const QStringList lines =
            QString::fromUtf8(shell.run(words("proof"), long_).out).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 16);
        QCOMPARE(lines.at(2), QStringLiteral("x           ! 281 / 280"));
        QCOMPARE(shell.run(words("proof --json"), "short").status, 0);
        QCOMPARE(shell.run(words("proof --channel x"), "\xff\xfe").status, 3);
        // It opens no workspace, so there is none.
        QCOMPARE(shell.run(words("show latest")).status, 3);
    }

    void aTextIsCheckedAgainstTheRecord()
    {
        Shell shell;
        shell.run({QStringLiteral("declare"), QStringLiteral("Kai killed the database"),
                   QStringLiteral("--by"), QStringLiteral("Ines Roy")});
        const Answer answer = shell.run(
            words("check latest --json"),
            "Checkout is down. Ines Roy thinks it is probably pg-primary-2; back within 30 minutes.\n");
        QCOMPARE(answer.status, 1);
        QStringList faults;
        for (const auto &one : answer.object().value(QStringLiteral("checks")).toArray()) {
            if (!one.toObject().value(QStringLiteral("ok")).toBool())
                faults.append(in(one.toObject(), "id"));
        }
        for (const char *fault : {"next-update", "cause", "eta", "person", "machine"})
            QVERIFY2(faults.contains(QLatin1String(fault)), fault);
        const QByteArray draft = shell.run(words("draft latest --channel x")).out;
        const qsizetype body = draft.indexOf("\n\n") + 2;
        QCOMPARE(shell.run(words("check latest"), draft.mid(body)).status, 0);
        QCOMPARE(shell.run(words("check INC-0009"), "text").status, 3);
    }
};

QTEST_GUILESS_MAIN(CliJourney)
#include "tst_cli.moc"
