#include "models/playbook/paper.h"
#include "models/playbook/run.h"
#include "models/playbook/shelf.h"
#include "tests/support/check.h"

#include <QRandomGenerator>

using namespace muster;

namespace {

constexpr char good[] = R"(---
id: small-book
version: 3
approved: 2026-11-02
language: en
---

# A small book

When something
is wrong.

- Freeze deploys
- Stop sends,
  all of them

## First (do-then-confirm)

- Deploys … **Frozen** (tech-lead, critical) `deploys`
  In the pipeline,
  not by asking.
* Sends... **Paused** `sends`

> Leads agree … **Ready** (tech-lead, comms-lead) `agree`
> One after another.

## Then

- Pool（数据库） …… **低于 80%**（scribe，critical） `pool`
  先结束空闲连接，
  再看图。
)";

/// A call that must have worked; the test ends with the sentence if it did not.
template <typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(test::words(result.error())));
    return *result;
}

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    QByteArray text(good);
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}

QString refusal(const QByteArray &markdown)
{
    const Result<Playbook> read = readPlaybook(markdown);
    return read ? QString() : Tongue()(read.error().what);
}

QStringList warnings(const QByteArray &markdown)
{
    QStringList out;
    for (const Message &one : lint(must(readPlaybook(markdown))))
        out.append(Tongue()(one));
    return out;
}

QByteArray section(int checks)
{
    QByteArray out = "## Long\n";
    for (int i = 0; i < checks; ++i)
        out += "- Thing … **Below " + QByteArray::number(i) + "** `c-" + QByteArray::number(i) + "`\n";
    return out;
}

} // namespace

class PlaybookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartIsRead()
    {
        const Playbook book = must(readPlaybook(good));
        QCOMPARE(book.id, QStringLiteral("small-book"));
        QCOMPARE(book.version, QStringLiteral("3"));
        QCOMPARE(book.approved, QStringLiteral("2026-11-02"));
        QCOMPARE(book.language, QStringLiteral("en"));
        QCOMPARE(book.title, QStringLiteral("A small book"));
        QCOMPARE(book.about, QStringLiteral("When something is wrong."));
        QCOMPARE(book.memory,
                 QStringList({QStringLiteral("Freeze deploys"), QStringLiteral("Stop sends, all of them")}));
        QCOMPARE(book.sections.size(), 2);
        QCOMPARE(book.checkCount(), 3);

        const Playbook::Section &first = book.sections.at(0);
        QCOMPARE(first.title, QStringLiteral("First"));
        QCOMPARE(first.mode, Playbook::Mode::DoThenConfirm);
        const Playbook::Check deploys{QStringLiteral("deploys"),
                                      QStringLiteral("Deploys"),
                                      QStringLiteral("Frozen"),
                                      QStringLiteral("In the pipeline, not by asking."),
                                      {Role::TechLead},
                                      true,
                                      false};
        QCOMPARE(first.checks.at(0), deploys);
        QCOMPARE(first.checks.at(1).challenge, QStringLiteral("Sends"));
        QCOMPARE(first.checks.at(1).roles, QList<Role>());
        const Playbook::Check &agree = first.checks.at(2);
        QVERIFY(agree.pause);
        QCOMPARE(agree.roles, QList<Role>({Role::TechLead, Role::CommsLead}));
        QCOMPARE(agree.how, QStringLiteral("One after another."));

        const Playbook::Section &then = book.sections.at(1);
        QCOMPARE(then.mode, Playbook::Mode::ReadThenDo);
        QCOMPARE(then.checks.at(0).challenge, QStringLiteral("Pool（数据库）"));
        QCOMPARE(then.checks.at(0).response, QStringLiteral("低于 80%"));
        QCOMPARE(then.checks.at(0).how, QStringLiteral("先结束空闲连接，再看图。"));
        QCOMPARE(then.checks.at(0).roles, QList<Role>({Role::Scribe}));
        QVERIFY(then.checks.at(0).critical);
        QCOMPARE(lint(book), QList<Message>());
    }

    void otherEditorsWriteOtherLineEnds()
    {
        const Playbook book = must(readPlaybook(good));
        QCOMPARE(must(readPlaybook(with("\n", "\r\n"))), book);
        QCOMPARE(must(readPlaybook(QByteArray(QByteArray("\xef\xbb\xbf") + good))), book);
        QCOMPARE(must(readPlaybook(with("- Deploys", "*  Deploys"))), book);
        QCOMPARE(must(readPlaybook(with("(tech-lead, critical)", "（critical、tech-lead）"))), book);
    }

    /// What is wrong is said with the line it stands in.
    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &markdown, const char *says) {
            QTest::newRow(name) << markdown << QString::fromUtf8(says);
        };
        row("empty", "", "no title");
        row("no title", with("# A small book\n", ""), "Line 9: a playbook begins with its title");
        row("two titles", with("## Then", "# Then"), "Line 27: there is a title already");
        row("no id", with("id: small-book\n", ""), "does not say which it is");
        row("no version", with("version: 3\n", ""), "does not say which it is");
        row("a bad id", with("id: small-book", "id: Small Book"), "does not say which it is");
        row("an unknown key", with("approved:", "aproved:"), "Line 4: “aproved” is none of: id, version");
        row("front matter without an end", with("en\n---\n", "en\n"), "Line 7: “# A small book” is none of");
        row("no section", QByteArray(good).left(QByteArray(good).indexOf("## First")), "has no checks");
        row("an empty section", with("## Then\n", "## Then\n## Last\n"),
            "Line 27: the section “Then” has no");
        row("an empty section at the end", QByteArray(good) + "## Last\n", "Line 32: the section “Last” has");
        row("a section without a name", with("## Then", "## (read-then-do)"),
            "Line 27: the section has no name");
        row("an unknown mode", with("(do-then-confirm)", "(do-then-confrim)"),
            "Line 17: “do-then-confrim” is none of: read-then-do, do-then-confirm");
        row("no response", with("**Frozen**", "Frozen"), "Line 19: a check is a challenge and its response");
        row("an open response", with("**Frozen**", "**Frozen"), "Line 19: a check is a challenge");
        row("an empty response", with("**Frozen**", "****"), "Line 19: a check is a challenge");
        row("no challenge", with("- Deploys …", "- …"), "Line 19: a check is a challenge");
        row("no check id", with(" `deploys`", ""), "Line 19: the id is missing");
        row("a bad check id", with("`deploys`", "`De ploys`"), "Line 19: “`De ploys`” is no id");
        row("words behind", with("`deploys`", "`deploys` now"), "Line 19: “`deploys` now” is no id");
        row("the same id twice", with("`pool`", "`sends`"), "Line 29: the id “sends” is used above");
        row("an unknown role", with("(tech-lead, critical)", "(tech-led)"),
            "Line 19: “tech-led” is none of: commander, comms-lead, tech-lead");
        row("two owners", with("(tech-lead, critical)", "(tech-lead, scribe)"),
            "Line 19: a check has one owner");
        row("a pause for nobody", with(" (tech-lead, comms-lead)", ""), "Line 24: a pause point names who");
        row("a pause before any section", with("- Freeze", "> Freeze"), "Line 13: a pause point stands in");
        row("prose among checks", with("* Sends", "Sends"), "Line 22 is no section");
        row("a smaller heading", with("## Then", "### Then"), "Line 27 is no section");
        row("indented under nothing", with("# A small book", "  # A small book"), "Line 8 is indented");
        row("a control character", with("Frozen", QByteArray("Fro\0zen", 7)), "Line 19 holds a character");
        row("not UTF-8", with("Frozen", "Fro\xffzen"), "not UTF-8");
        row("too long", QByteArray(256 * 1024 + 1, '\n'), "longer than 256 KiB");
        QByteArray sections;
        for (int i = 0; i < 41; ++i)
            sections += "## S\n- A … **B** `s-" + QByteArray::number(i) + "`\n";
        row("too many sections", QByteArray(good).replace("## First", QByteArray(sections + "## First")),
            "at most 40");
        row("too many checks", QByteArray(good) + section(401), "at most 400");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, says);
        QVERIFY2(refusal(markdown).contains(says), qPrintable(refusal(markdown)));
    }

    /// A refusal is one short sentence, whatever stood in the file.
    void damagedFilesAreASentence_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        const QByteArray head = "---\nid: x\nversion: 1\n---\n# T\n## S\n";
        QTest::newRow("quotes in quotes") << head + QByteArray(100'000, '>') + " x";
        QTest::newRow("quotes in quotes, spaced") << head + QByteArray("> ").repeated(100'000);
        QTest::newRow("stars") << head + "- a " + QByteArray(200'000, '*');
        QTest::newRow("parentheses") << head + "- a … **b** " + QByteArray(200'000, '(');
        QTest::newRow("backticks") << head + "- a … **b** " + QByteArray(200'000, '`');
        QTest::newRow("a long id") << head + "- a … **b** `" + QByteArray(200'000, 'a') + "`";
        QTest::newRow("a long role") << head + "- a … **b** (" + QByteArray(200'000, 'a') + ") `a`";
        QTest::newRow("a long mode") << "# T\n## S (" + QByteArray(200'000, 'a') + ")";
        QTest::newRow("commas") << head + "- a … **b** (" + QByteArray(200'000, ',') + "x) `a`";
        QTest::newRow("bidi") << head + "- a … **b** (\u202ex) `a`";
        QByteArray noise(65'536, Qt::Uninitialized);
        QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        QTest::newRow("noise") << noise;
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    }
    void damagedFilesAreASentence()
    {
        QFETCH(QByteArray, markdown);
        const QString sentence = refusal(markdown);
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(sentence.size() < 300 && !sentence.contains(u'\n'), qPrintable(sentence));
        QVERIFY(!sentence.contains(QChar(0x202e)));
    }

    /// A good file with bytes changed, cut and repeated is read or refused; never more than that.
    void anyChangedByteIsReadOrRefused()
    {
        QRandomGenerator random(42);
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray text(good);
            for (int change = 0; change < 3; ++change) {
                const qsizetype place = random.bounded(static_cast<int>(text.size()));
                switch (random.bounded(3)) {
                case 0: text[place] = static_cast<char>(random.bounded(256)); break;
                case 1: text.remove(place, random.bounded(40)); break;
                default: text.insert(place, text.mid(random.bounded(200), random.bounded(60))); break;
                }
            }
            if (const Result<Playbook> read = readPlaybook(text)) {
                QVERIFY(!read->sections.isEmpty() && read->checkCount() >= 0);
                (void)lint(*read);
            } else {
                ++refused;
            }
        }
        QVERIFY2(refused > 1000 && refused < 3000, qPrintable(QString::number(refused)));
    }

    void whatIsHardToFollowIsSaid()
    {
        QCOMPARE(warnings(QByteArray(good) + section(9)), QStringList());
        QVERIFY(warnings(QByteArray(good) + section(10))
                    .value(0)
                    .contains(QStringLiteral("“Long” has 10 checks")));
        for (const char *empty : {"Done", "done.", "OK", "完成", "已确认。"})
            QVERIFY2(warnings(with("Frozen", empty))
                         .value(0)
                         .contains(QStringLiteral("The response of “Deploys”")),
                     empty);
        QVERIFY(warnings(with("approved: 2026-11-02\n", "")).value(0).contains(QLatin1String("approved")));
        const QByteArray memory = QByteArray("- Freeze deploys\n").repeated(5);
        QVERIFY(warnings(with("- Freeze deploys\n", memory)).value(0).contains(QLatin1String("6 things")));
    }

    /// 228 English words, or 255 Chinese characters, take a minute.
    void readingTakesTime()
    {
        const auto seconds = [](const QString &how) {
            Playbook::Section one;
            one.checks.append({QStringLiteral("a"), {}, {}, how, {}, false, false});
            return readingSeconds(one);
        };
        QCOMPARE(seconds(QStringLiteral("word ").repeated(228)), 60);
        QCOMPARE(seconds(QStringLiteral("字").repeated(255)), 60);
        QCOMPARE(seconds(QStringLiteral("字，word。").repeated(100)), 50);
        const QByteArray slow = with("In the pipeline,", QByteArray("word ").repeated(350));
        QVERIFY(warnings(slow).value(0).contains(QStringLiteral("“First” takes 9")));
    }

    void onPaperEveryCheckHasItsBox()
    {
        const Tongue english;
        TAKE(const QList<ShelvedPlaybook> all, carriedPlaybooks(QStringLiteral("en")));
        const Playbook &book = all.first().book;
        const QString empty = paperOf(book, english);
        QCOMPARE(empty.count(QStringLiteral("<tr><td width=\"4%\">\u2610")), book.checkCount());
        QCOMPARE(empty.count(QStringLiteral("<tr class=\"p\"><td width=\"4%\">\u2610")), 2);
        QVERIFY(!empty.contains(QChar(0x2611)));
        for (const char *words :
             {"Version 1", "approved 2026-11-02", "24 checks", "Do, then confirm", "Freeze deploys"})
            QVERIFY2(empty.contains(QLatin1String(words)), words);

        // Of a run: what was answered, by whom, when; of words that are markup nothing but the words.
        PaperRun run{{},
                     QStringLiteral("INC-0042"),
                     Zone::named(QStringLiteral("UTC")).value(),
                     1'795'495'480'000'000};
        run.state.title = QStringLiteral("<b>Checkout</b> & more");
        run.state.exercise = true;
        run.state.roles.insert(Role::TechLead, QStringLiteral("Jon Park"));
        PlaybookRun answered;
        answered.answers.insert(
            QStringLiteral("deploy-freeze"),
            {CheckOutcome::Done, QStringLiteral("Frozen at 8.4.0"), QStringLiteral("Kai Wu"), run.now, {}});
        answered.answers.insert(QStringLiteral("campaign-sends"), {CheckOutcome::NotApplicable,
                                                                   QStringLiteral("none runs"),
                                                                   QStringLiteral("Ines Roy"),
                                                                   run.now,
                                                                   {}});
        run.state.runs.append(answered);
        const QString told = paperOf(book, english, &run);
        QCOMPARE(told.count(QChar(0x2611)), 1); // what does not apply is not done
        QVERIFY(!told.contains(QStringLiteral("<b>Checkout</b>")));
        for (const char *words :
             {"INC-0042 &lt;b&gt;Checkout&lt;/b&gt; &amp; more", "1 of 23 done, 1 not applicable",
              "04:44 Kai Wu", "Not applicable: none runs", "Tech lead Jon Park", "Exercise",
              "as of 2026-11-24 04:44"})
            QVERIFY2(told.contains(QLatin1String(words)), words);
        const QString chinese = paperOf(book, Tongue(QStringLiteral("zh_CN")), &run);
        QVERIFY(chinese.contains(QStringLiteral("lang=\"zh-CN\"")));
    }

    /// What does not apply leaves the count, what is blocked stays in it, pauses were never in it.
    void aRunIsCounted()
    {
        const Playbook book = must(readPlaybook(good));
        PlaybookRun run;
        const auto answer = [&](const char *check, CheckOutcome outcome) {
            run.answers.insert(QLatin1String(check), {outcome, QStringLiteral("because"), {}, 1, {}});
            return linesOf(book, run);
        };
        QList<RunLine> lines = linesOf(book, run);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(Tongue()(wordsOf(progressOf(lines))), QStringLiteral("0 of 3 done"));
        QCOMPARE(nextLine(lines), 0);
        // What stands behind the pause waits for it.
        QCOMPARE(lines.at(2).behind, QString());
        QCOMPARE(lines.at(3).behind, QStringLiteral("Leads agree"));

        lines = answer("deploys", CheckOutcome::Done);
        QCOMPARE(progressOf(lines), (Progress{1, 0, 0, 2}));
        QCOMPARE(nextLine(lines), 1);
        lines = answer("sends", CheckOutcome::NotApplicable);
        QCOMPARE(Tongue()(wordsOf(progressOf(lines))), QStringLiteral("1 of 2 done, 1 not applicable"));
        QVERIFY(progressOf(lines, 0).isComplete());
        QVERIFY(!progressOf(lines, 1).isComplete());
        QCOMPARE(nextLine(lines), 2);
        lines = answer("agree", CheckOutcome::Overridden);
        QCOMPARE(lines.at(3).behind, QString());
        QCOMPARE(progressOf(lines), (Progress{1, 1, 0, 1}));

        lines = answer("pool", CheckOutcome::Blocked);
        QCOMPARE(Tongue()(wordsOf(progressOf(lines))),
                 QStringLiteral("1 of 2 done, 1 not applicable, 1 blocked"));
        QCOMPARE(nextLine(lines), 3); // nothing else is left
        lines = answer("pool", CheckOutcome::Done);
        QCOMPARE(nextLine(lines), -1);
        QVERIFY(progressOf(lines).isComplete());
    }

    /// After an answer the room goes on downwards, but passes no pause point with something open above it.
    void theNextLineIsBelow()
    {
        const Playbook book = must(readPlaybook(QByteArray(QByteArray(good) + section(3))));
        PlaybookRun run;
        const auto answered = [&](const QStringList &checks) {
            run.answers.clear();
            for (const QString &check : checks)
                run.answers.insert(check, {CheckOutcome::Done, {}, {}, 1, {}});
            return linesOf(book, run);
        };
        const QStringList begun{QStringLiteral("deploys"), QStringLiteral("sends"), QStringLiteral("agree"),
                                QStringLiteral("pool")};
        QCOMPARE(nextLine(answered({QStringLiteral("deploys")}), 0), 1);
        QCOMPARE(nextLine(answered({QStringLiteral("sends")}), 1), 0);
        QCOMPARE(nextLine(answered(begun.first(2)), 1), 2);
        QCOMPARE(nextLine(answered(begun + QStringList{QStringLiteral("c-1")}), 5), 6);
        QCOMPARE(nextLine(answered(begun + QStringList{QStringLiteral("c-2")}), 6), 4);
        QCOMPARE(nextLine(answered(begun.first(3) + QStringList{QStringLiteral("c-0")}), 4), 5);
        QCOMPARE(nextLine(answered(begun.mid(1)), 3), 0);
    }

    /// Both languages of what the program carries are the same playbook: same ids, owners, order and modes.
    void whatIsCarriedIsGoodInBothLanguages()
    {
        const auto english = must(carriedPlaybooks(QStringLiteral("en")));
        const auto chinese = must(carriedPlaybooks(QStringLiteral("zh_CN")));
        QVERIFY(english.size() >= 2);
        QCOMPARE(english.size(), chinese.size());
        QCOMPARE(english.at(0).book.id, QStringLiteral("checkout-under-load"));
        for (qsizetype b = 0; b < english.size(); ++b) {
            const Playbook &en = english.at(b).book;
            Playbook zh = chinese.at(b).book;
            for (const Playbook *book : {&en, static_cast<const Playbook *>(&zh)}) {
                for (const Message &warning : lint(*book))
                    QFAIL(qPrintable(Tongue()(warning)));
                for (const Playbook::Section &one : book->sections) {
                    const auto checks = std::count_if(one.checks.cbegin(), one.checks.cend(),
                                                      [](const auto &check) { return !check.pause; });
                    QVERIFY2(checks >= 5 && checks <= 9, qPrintable(one.title));
                }
                QVERIFY(book->memory.size() >= 3 && !book->about.isEmpty());
            }
            QVERIFY(en.title != zh.title);
            QCOMPARE(zh.memory.size(), en.memory.size());
            QCOMPARE(zh.language, QStringLiteral("zh_CN"));
            QCOMPARE(en.language, QStringLiteral("en"));
            // With the words of the one put in the place of the other's, nothing differs any more.
            zh.title = en.title;
            zh.about = en.about;
            zh.memory = en.memory;
            zh.language = en.language;
            QCOMPARE(zh.sections.size(), en.sections.size());
            for (qsizetype s = 0; s < en.sections.size(); ++s) {
                Playbook::Section &there = zh.sections[s];
                there.title = en.sections.at(s).title;
                QCOMPARE(there.checks.size(), en.sections.at(s).checks.size());
                for (qsizetype c = 0; c < there.checks.size(); ++c) {
                    const Playbook::Check &here = en.sections.at(s).checks.at(c);
                    QCOMPARE(there.checks.at(c).how.isEmpty(), here.how.isEmpty());
                    QVERIFY2(there.checks.at(c).challenge != here.challenge, qPrintable(here.id));
                    there.checks[c].challenge = here.challenge;
                    there.checks[c].response = here.response;
                    there.checks[c].how = here.how;
                }
            }
            QCOMPARE(zh, en);
        }
    }
};

QTEST_GUILESS_MAIN(PlaybookTest)
#include "tst_playbook.moc"
