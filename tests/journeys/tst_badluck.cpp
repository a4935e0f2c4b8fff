#include "tests/journeys/shell.h"
#include "tests/support/check.h"

#include <sys/stat.h>

// What a tired person or a script does to the program on a bad day: each a fault that was there once.

using namespace muster::test;

class BadLuckJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExportStaysTrueAfterAMerge_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"jsonl", "html", "txt", "csv", "json", "md"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void anExportStaysTrueAfterAMerge()
    {
        QFETCH(QString, format);
        Shell shell;
        shell.run(words("declare Down"));
        shell.run(words("log 1 first"));
        // A word in the room that looks like the head hash is not the head hash.
        shell.run(QStringList{QStringLiteral("log"), QStringLiteral("1"),
                              QStringLiteral("image sha256:") + QString(64, u'a')});
        QVERIFY(QFile::copy(shell.path(QStringLiteral("room.muster")),
                            shell.path(QStringLiteral("laptop.muster"))));
        QCOMPARE(Shell::runRaw({QStringLiteral("--workspace"), shell.path(QStringLiteral("laptop.muster")),
                                QStringLiteral("log"), QStringLiteral("1"), QStringLiteral("there")})
                     .status,
                 0);
        shell.run(words("log 1 here"));
        const QString file = shell.path(QStringLiteral("out.") + format);
        QCOMPARE(shell
                     .run(QStringList{QStringLiteral("export"), QStringLiteral("1"), QStringLiteral("--as"),
                                      format, QStringLiteral("-o"), file})
                     .status,
                 0);
        QCOMPARE(shell.run({QStringLiteral("merge"), shell.path(QStringLiteral("laptop.muster"))}).status, 0);
        const Answer verified = shell.run({QStringLiteral("verify"), QStringLiteral("--against"), file});
        QVERIFY2(verified.status == 0, verified.out.constData());
    }

    void writersWaitForEachOther()
    {
        Shell shell;
        shell.run(words("declare Down"));
        QList<QProcess *> writers;
        for (int i = 0; i < 8; ++i) {
            auto *writer = new QProcess(this);
            writer->start(QStringLiteral(MUSTER_PROGRAM),
                          {QStringLiteral("--workspace"), shell.path(QStringLiteral("room.muster")),
                           QStringLiteral("log"), QStringLiteral("1"), QString::number(i)});
            writers.append(writer);
        }
        for (QProcess *writer : std::as_const(writers)) {
            QVERIFY(writer->waitForFinished(20000));
            QVERIFY2(writer->exitCode() == 0, writer->readAllStandardError().constData());
        }
        QCOMPARE(shell.run(words("timeline 1 --json")).array().size(), 8);
    }

    void aPipeOutlivesTheOwnerItSpokeTo()
    {
        Shell shell;
        shell.run(words("declare Down"));
        QProcess owner, guest;
        const QStringList logging{QStringLiteral("--workspace"), shell.path(QStringLiteral("room.muster")),
                                  QStringLiteral("log"), QStringLiteral("1"), QStringLiteral("-")};
        const auto acknowledged = [](QProcess &logger, const char *line) {
            logger.write(line);
            return logger.waitForReadyRead(20000) && logger.readAllStandardOutput().trimmed().size() == 36;
        };
        owner.start(QStringLiteral(MUSTER_PROGRAM), logging);
        QVERIFY(acknowledged(owner, "one\n"));
        guest.start(QStringLiteral(MUSTER_PROGRAM), logging);
        QVERIFY(acknowledged(guest, "two\n"));
        owner.closeWriteChannel();
        QVERIFY(owner.waitForFinished(20000));
        QVERIFY2(acknowledged(guest, "three\n"), guest.readAllStandardError().constData());
        guest.closeWriteChannel();
        QVERIFY(guest.waitForFinished(20000));
        QCOMPARE(guest.exitCode(), 0);
        QCOMPARE(shell.run(words("timeline 1 --json")).array().size(), 3);
    }

    void aPipeIsImportedWhole()
    {
        Shell shell;
        QByteArray table = "time,author,text\n";
        for (int i = 0; i < 4000; ++i)
            table += "2026-11-19T10:00:00Z,Kai Wu,row " + QByteArray::number(i) + " of the log\n";
        const Answer first = shell.run(words("import - --new --json"), table);
        QCOMPARE(first.object().value(QStringLiteral("imported")).toInt(), 4000);
        const Answer again = shell.run(words("import - --new --json"), table);
        QCOMPARE(again.object().value(QStringLiteral("duplicates")).toInt(), 4000);
        QCOMPARE(in(again.object(), "incident"), in(first.object(), "incident"));
    }

    void countsOfASecondImportAreHonest()
    {
        Shell shell;
        const QString file =
            shell.write(QStringLiteral("export.csv"), "time,text\n2026-11-19T10:00:00Z,one\n");
        shell.run({QStringLiteral("import"), file, QStringLiteral("--new")});
        shell.write(QStringLiteral("export.csv"),
                    "time,text\n2026-11-19T10:00:00Z,one\n2026-11-19T10:05:00Z,two\n");
        const Answer grown =
            shell.run({QStringLiteral("import"), file, QStringLiteral("--new"), QStringLiteral("--json")});
        QCOMPARE(grown.status, 1);
        QCOMPARE(grown.object().value(QStringLiteral("duplicates")).toInt(), 1);
        QCOMPARE(grown.object().value(QStringLiteral("rejected")).toInt(), 1);
        QVERIFY(grown.err.contains("--into"));
        const Answer into = shell.run({QStringLiteral("import"), file, QStringLiteral("--into"),
                                       QStringLiteral("latest"), QStringLiteral("--json")});
        QCOMPARE(into.object().value(QStringLiteral("imported")).toInt(), 1);
    }

    void nothingIsTakenUntilAllIsUnderstood()
    {
        Shell shell;
        const QString good = shell.write(QStringLiteral("good.csv"), "time,text\n2026-11-19T10:00:00Z,one\n");
        const QString bad = shell.write(QStringLiteral("bad.csv"), "x");
        QCOMPARE(shell.run({QStringLiteral("import"), good, bad, QStringLiteral("--new")}).status, 3);
        QVERIFY(!QFile::exists(shell.path(QStringLiteral("room.muster"))));
        QCOMPARE(
            shell.run({QStringLiteral("import"), good, QStringLiteral("--new"), QStringLiteral("--dry-run")})
                .status,
            0);
        QVERIFY(!QFile::exists(shell.path(QStringLiteral("room.muster"))));
        const QString zoneless = shell.write(QStringLiteral("z.csv"), "time,text\n2026-11-19 10:00:00,one\n");
        QCOMPARE(shell.run({QStringLiteral("import"), zoneless, QStringLiteral("--new")}).status, 1);
        QCOMPARE(shell.run(words("list --json")).array().size(), 0);
        const QString commas = shell.write(QStringLiteral("c.csv"),
                                           "time,text\n2026-11-19T10:00:00Z,db down, restarting node 3\n");
        QCOMPARE(shell.run({QStringLiteral("import"), commas, QStringLiteral("--new")}).status, 1);
    }

    void outputThatReachesNobodyIsAFailure()
    {
        Shell shell;
        shell.run(words("declare Down"));
        shell.run(words("log 1 one"));
        QProcess digest;
        digest.setStandardOutputFile(QStringLiteral("/dev/full"));
        digest.start(QStringLiteral(MUSTER_PROGRAM),
                     {QStringLiteral("--workspace"), shell.path(QStringLiteral("room.muster")),
                      QStringLiteral("digest"), QStringLiteral("1")});
        QVERIFY(digest.waitForFinished(20000));
        QCOMPARE(digest.exitCode(), 4);
        // The mark did not move: what nobody read is still to be told.
        QCOMPARE(shell.run(words("digest 1 --json")).object().value(QStringLiteral("entries")).toInt(), 1);
    }

    void theDigestTellsWhatCameInLate()
    {
        Shell shell;
        shell.run(words("declare Down"));
        shell.run(words("log 1 first"));
        QVERIFY(QFile::copy(shell.path(QStringLiteral("room.muster")),
                            shell.path(QStringLiteral("laptop.muster"))));
        const auto onLaptop =
            Shell::runRaw({QStringLiteral("--workspace"), shell.path(QStringLiteral("laptop.muster")),
                           QStringLiteral("log"), QStringLiteral("1"), QStringLiteral("elsewhere")});
        QCOMPARE(onLaptop.status, 0);
        const QString here = QString::fromUtf8(shell.run(words("log 1 wrong")).out.trimmed());
        QCOMPARE(shell.run(words("digest 1 --json")).object().value(QStringLiteral("entries")).toInt(), 2);
        QCOMPARE(shell.run({QStringLiteral("merge"), shell.path(QStringLiteral("laptop.muster"))}).status, 0);
        shell.run({QStringLiteral("correct"), QStringLiteral("1"), here, QStringLiteral("--strike"),
                   QStringLiteral("--reason"), QStringLiteral("misheard")});
        const QJsonObject digest = shell.run(words("digest 1 --json")).object();
        QCOMPARE(digest.value(QStringLiteral("entries")).toInt(), 2);
        QVERIFY(in(digest, "text").contains(QStringLiteral("elsewhere")));
        QVERIFY(in(digest, "text").contains(QStringLiteral("misheard")));
        QCOMPARE(shell.run(words("digest 1 --json")).object().value(QStringLiteral("entries")).toInt(), 0);
    }

    void aPipeIsWrittenNotReplaced()
    {
        Shell shell;
        shell.run(words("declare Down"));
        const QString pipe = shell.path(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess reader;
        reader.start(QStringLiteral("cat"), {pipe});
        QCOMPARE(shell.run(words("export 1 --as txt -o") << pipe).status, 0);
        QVERIFY(reader.waitForFinished(20000));
        QVERIFY(reader.readAllStandardOutput().contains("INC-0001"));
    }

    void nothingIsLeftBesideAStranger()
    {
        Shell shell;
        const QString text = shell.write(QStringLiteral("letter.txt"), "hello\n");
        QProcess sqlite;
        const QString other = shell.path(QStringLiteral("other.db"));
        sqlite.start(QStringLiteral("sqlite3"),
                     {other, QStringLiteral("PRAGMA journal_mode=WAL; CREATE TABLE t(x);")});
        QVERIFY(sqlite.waitForFinished(20000));
        const QStringList before = shell.files();
        for (const QString &stranger : {text, other}) {
            for (const char *command : {"list", "declare x", "verify"})
                QCOMPARE(Shell::runRaw(QStringList{QStringLiteral("--workspace"), stranger} + words(command))
                             .status,
                         3);
        }
        QCOMPARE(shell.files(), before);
    }

    void aBundleThatWasCutIsNotMerged()
    {
        Shell a, b;
        a.run(words("declare Down"));
        a.run(words("log 1 one"));
        a.run(words("log 1 two"));
        QByteArray bundle = a.run(words("export 1 --as jsonl")).out;
        bundle.truncate(bundle.lastIndexOf('\n', -2) + 1);
        QCOMPARE(b.run({QStringLiteral("merge"), b.write(QStringLiteral("cut.jsonl"), bundle)}).status, 3);
    }

    void aDamagedIndexIsFoundByReading()
    {
        Shell shell;
        shell.run(words("declare Down"));
        // Enough of them that the index takes them in.
        for (int i = 0; i < 80; ++i)
            shell.run(
                QStringList{QStringLiteral("log"), QStringLiteral("1"), QStringLiteral("word %1").arg(i)});
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {shell.path(QStringLiteral("room.muster")),
                                                 QStringLiteral("DELETE FROM words_data WHERE id > 10;")});
        QVERIFY(sqlite.waitForFinished(20000));
        QCOMPARE(shell.run(words("verify")).status, 1);
    }

    void erasureReachesTheCopyItWasRestoredFrom()
    {
        Shell shell;
        shell.run(words("declare Down"));
        const QString entry = QString::fromUtf8(shell.run(words("log 1 secret-99887766")).out.trimmed());
        const QString copy = shell.path(QStringLiteral("copy.muster"));
        QCOMPARE(shell.run({QStringLiteral("backup"), copy}).status, 0);
        QVERIFY(QFile::rename(shell.path(QStringLiteral("room.muster")), shell.path(QStringLiteral("gone"))));
        QCOMPARE(shell.run({QStringLiteral("restore"), copy}).status, 0);
        QCOMPARE(shell
                     .run({QStringLiteral("erase"), QStringLiteral("1"), entry, QStringLiteral("--reason"),
                           QStringLiteral("a code")})
                     .status,
                 0);
        QFile bytes(copy);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY(!bytes.readAll().contains("99887766"));
    }
};

QTEST_GUILESS_MAIN(BadLuckJourney)
#include "tst_badluck.moc"
