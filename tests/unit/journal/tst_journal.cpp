#include "models/core/digest.h"
#include "models/journal/journal.h"
#include "models/journal/search.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace muster;
using muster::test::FakeClock;

namespace {

/// A journal in a folder of its own.
struct Bench
{
    explicit Bench(const QString &name = QStringLiteral("a.muster"))
        : path(folder.filePath(name))
    {
        reopen();
    }
    void reopen()
    {
        journal.reset();
        auto lock = Lock::take(path);
        Q_ASSERT(lock && *lock);
        auto opened = Journal::open(path, std::move(**lock), clock);
        Q_ASSERT(opened);
        journal = std::move(opened).value();
    }
    Event add(const char *type, const QJsonObject &body, Id to = Id::derived(1, "incident"))
    {
        clock.pass(second);
        return journal->append({{to, type, clock.now, body, {}}})->first();
    }
    Event note(const QString &text, Id to = Id::derived(1, "incident"))
    {
        return add(type::logged,
                   {{QStringLiteral("text"), text},
                    {QStringLiteral("kind"), QStringLiteral("note")},
                    {QStringLiteral("by"), QStringLiteral("Kai Wu")}},
                   to);
    }
    QStringList find(const QString &typed)
    {
        EntryQuery query;
        query.search = typed;
        query.incident = Id::derived(1, "incident");
        QStringList out;
        for (const Entry &entry : *journal->entries(*journal->rows(query)))
            out.append(entry.text);
        return out;
    }
    QList<Event> all()
    {
        QList<Event> out;
        (void)journal->eachEvent({}, [&](const Event &e) -> Result<> {
            out.append(e);
            return {};
        });
        return out;
    }

    QTemporaryDir folder;
    QString path;
    FakeClock clock;
    std::unique_ptr<Journal> journal;
};

const Id incident = Id::derived(1, "incident");

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsAppendedIsThere()
    {
        Bench b;
        const Event e = b.note(QStringLiteral("pool at 97 %"));
        QCOMPARE(e.deviceSeq, 1);
        QCOMPARE(e.digest, digestOf(e.salt, e.body));
        QCOMPARE(e.hash, hashOf(chainStart(), e));
        b.reopen();
        TAKE(const auto found, b.journal->event(e.id));
        QVERIFY(found);
        QCOMPARE(found->body, e.body);
        QCOMPARE(found->hash, e.hash);
        TAKE(const Verdict verdict, b.journal->verify());
        QVERIFY2(verdict.ok(), verdict.ok() ? "" : verdict.findings.first().source.constData());
        QCOMPARE(verdict.events, 1);
    }

    void derivedTablesOfBeforeAreMadeAgain()
    {
        Bench b;
        const Event e = b.note(QStringLiteral("pool at 97 %"));
        b.journal.reset();
        {
            TAKE(Database db, Database::open(b.path, Database::Mode::ReadWrite));
            CHECK_OK(db.exec(
                "UPDATE meta SET value = 1 WHERE key = 'derived'; UPDATE entry SET text = 'of before'"));
        }
        b.reopen();
        EntryQuery query;
        query.search = QStringLiteral("97");
        TAKE(const auto rows, b.journal->rows(query));
        QCOMPARE(rows.size(), 1);
        TAKE(const auto entry, b.journal->entry(e.id));
        QCOMPARE(entry->text, QStringLiteral("pool at 97 %"));
        TAKE(const Verdict verdict, b.journal->verify());
        QVERIFY(verdict.ok());
    }

    void theChainGoesOnAfterACleanClose()
    {
        Bench b;
        const Event first = b.note(QStringLiteral("one"));
        b.reopen();
        const Event later = b.note(QStringLiteral("two"));
        QCOMPARE(later.device, first.device);
        QCOMPARE(later.deviceSeq, 2);
        QCOMPARE(later.hash, hashOf(first.hash, later));
        QVERIFY(later.recorded > first.recorded);
    }

    void aCopyGoesOnUnderAnotherName()
    {
        Bench b;
        const Event first = b.note(QStringLiteral("one"));
        b.journal.reset();
        const QString copy = b.folder.filePath(QStringLiteral("copy.muster"));
        QVERIFY(QFile::copy(b.path, copy));
        b.path = copy;
        b.reopen();
        QVERIFY(b.note(QStringLiteral("two")).device != first.device);
        QVERIFY(b.journal->verify()->ok());
    }

    void anOlderFilePutBackGoesOnUnderAnotherName()
    {
        Bench b;
        b.note(QStringLiteral("one"));
        b.journal.reset();
        const QString old = b.folder.filePath(QStringLiteral("old"));
        QVERIFY(QFile::copy(b.path, old));
        b.reopen();
        const Event two = b.note(QStringLiteral("two"));
        b.journal.reset();
        QVERIFY(QFile::remove(b.path) && QFile::rename(old, b.path));
        b.reopen();
        const Event other = b.note(QStringLiteral("another two"));
        QVERIFY(other.device != two.device);
    }

    void theClockNeverGoesBack()
    {
        Bench b;
        const Event first = b.note(QStringLiteral("one"));
        b.clock.now -= hour;
        const Event later = b.note(QStringLiteral("two"));
        QVERIFY(later.recorded > first.recorded);
        QCOMPARE(later.device, first.device);
        b.clock.now -= 300 * day;
        const Event third = b.note(QStringLiteral("three"));
        QVERIFY(third.device != first.device);
        QVERIFY(third.recorded < first.recorded);
        QVERIFY(b.journal->verify()->ok());
    }

    void eventsCannotBeChangedOrDeleted_data()
    {
        QTest::addColumn<QByteArray>("sql");
        // NOLINTBEGIN(bugprone-suspicious-missing-comma): one of them is too long for a line.
        for (const char *sql : {"UPDATE event SET occurred = 0", "DELETE FROM event",
                                "UPDATE body SET json = '{}'", "DELETE FROM body",
                                "INSERT OR REPLACE INTO event SELECT seq, id, incident, device, device_seq, "
                                "recorded, 0, type, digest, hash FROM event",
                                "REPLACE INTO body SELECT seq, salt, '{}' FROM body", "DELETE FROM erased",
                                "UPDATE erased SET id = x'00'"})
            QTest::addRow("%s", sql) << QByteArray(sql);
        // NOLINTEND(bugprone-suspicious-missing-comma)
    }
    void eventsCannotBeChangedOrDeleted()
    {
        QFETCH(QByteArray, sql);
        Bench b;
        b.note(QStringLiteral("one"));
        const Event gone = b.note(QStringLiteral("two"));
        b.add(type::bodyErased, {{QStringLiteral("event"), gone.id.toString()}});
        b.journal.reset();
        TAKE(Database db, Database::open(b.path, Database::Mode::ReadWrite));
        CHECK_OK(db.exec("PRAGMA recursive_triggers = ON"));
        QVERIFY(!db.exec(sql.constData()));
        b.reopen();
        QVERIFY(b.journal->verify()->ok());
    }

    void theFileIsPrivateAndSaysWhatItIs()
    {
        Bench b;
        QCOMPARE(QFile::permissions(b.path) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        b.journal.reset();
        QFile file(b.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(72).mid(68), "MSTR");
    }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("hits");
        QTest::newRow("word") << QStringLiteral("pool") << 2;
        QTest::newRow("case") << QStringLiteral("POOL") << 2;
        QTest::newRow("prefix") << QStringLiteral("satur") << 1;
        QTest::newRow("two words in any order") << QStringLiteral("97 pool") << 2;
        QTest::newRow("phrase") << QStringLiteral("\"pool at\"") << 1;
        QTest::newRow("phrase in the wrong order") << QStringLiteral("\"at pool\"") << 0;
        QTest::newRow("identifier") << QStringLiteral("req-42424") << 1;
        QTest::newRow("part of an identifier") << QStringLiteral("42424") << 1;
        QTest::newRow("two Chinese characters") << QStringLiteral("连接") << 1;
        QTest::newRow("one Chinese character") << QStringLiteral("池") << 1;
        QTest::newRow("Chinese in the wrong order") << QStringLiteral("接连") << 0;
        QTest::newRow("Chinese sentence") << QStringLiteral("数据库连接池") << 1;
        QTest::newRow("Latin beside Han") << QStringLiteral("CDN") << 1;
        QTest::newRow("Han beside Latin") << QStringLiteral("缓存") << 1;
        QTest::newRow("accent") << QStringLiteral("cafe") << 1;
        QTest::newRow("person") << QStringLiteral("Kai") << 6;
        QTest::newRow("sign") << QStringLiteral("→") << 1;
        QTest::newRow("sign and word") << QStringLiteral("→ pool") << 1;
        QTest::newRow("nothing like it") << QStringLiteral("elephant") << 0;
        QTest::newRow("syntax of the index") << QStringLiteral("\" OR ( NEAR * ^ : -") << 0;
        QTest::newRow("empty") << QString() << 6;
    }
    void searchFinds()
    {
        QFETCH(QString, typed);
        QFETCH(int, hits);
        Bench b;
        for (const char *text : {"pool at 97, saturated", "97 → 91 after closing; pool fine",
                                 "req-42424 failed", "数据库连接池已满", "CDN缓存刷新", "Café queue"})
            b.note(QString::fromUtf8(text));
        QCOMPARE(b.find(typed).size(), hits); // behind the index
        for (int i = 0; i < 100; ++i)
            b.note(QStringLiteral("another room"), Id::derived(1, "another"));
        QCOMPARE(b.find(typed).size(), hits); // in it
    }

    void theSearchIndexFollowsALittleLater()
    {
        Bench b;
        QList<Event> lines;
        for (int i = 1; i <= 150; ++i) {
            lines.append(b.note(QStringLiteral("pool line%1").arg(i)));
            QCOMPARE(b.find(QStringLiteral("pool")).size(), i);
        }
        const auto indexed = [&] {
            auto db = Database::open(b.path, Database::Mode::ReadOnly);
            return db->value("SELECT value FROM meta WHERE key = 'searchable'").value_or({}).toInt();
        };
        QVERIFY(indexed() > 75 && indexed() < 150);
        QVERIFY(b.journal->verify()->ok());

        // What was said about a line reaches it on either side of the mark.
        for (const Event &line : {lines.first(), lines.last()}) {
            b.add(type::corrected, {{QStringLiteral("entry"), line.id.toString()},
                                    {QStringLiteral("text"), QStringLiteral("queue")},
                                    {QStringLiteral("kind"), QStringLiteral("note")},
                                    {QStringLiteral("by"), QStringLiteral("Kai Wu")}});
            b.add(type::bodyErased, {{QStringLiteral("event"), line.id.toString()},
                                     {QStringLiteral("by"), QStringLiteral("Kai Wu")},
                                     {QStringLiteral("reason"), QStringLiteral("asked")}});
        }
        QCOMPARE(b.find(QStringLiteral("queue")).size(), 2);
        QCOMPARE(b.find(QStringLiteral("line1")).size(), 60); // 10-19, 100-149
        QCOMPARE(b.find(QStringLiteral("line150")).size(), 0);

        // A transaction that takes the tail in and then fails takes its mark back with it.
        QList<Draft> drafts(80, {incident,
                                 type::logged,
                                 b.clock.now,
                                 {{QStringLiteral("text"), QStringLiteral("never")},
                                  {QStringLiteral("kind"), QStringLiteral("note")}},
                                 {}});
        const int before = indexed();
        drafts.last().body.insert(QStringLiteral("text"), QString(300'000, u'x'));
        QVERIFY(!b.journal->append(drafts));
        QCOMPARE(indexed(), before);
        QCOMPARE(b.find(QStringLiteral("never")).size(), 0);

        b.reopen();
        QVERIFY(b.journal->verify()->ok());
        QCOMPARE(indexed(), before);
        CHECK_OK(b.journal->rebuild());
        QVERIFY(indexed() > before);
        QVERIFY(b.journal->verify()->ok());
        QCOMPARE(b.find(QStringLiteral("queue")).size(), 2);
    }

    void anUnknownTypeIsKeptAndCounted()
    {
        Bench b;
        b.add(type::declared,
              {{QStringLiteral("title"), QStringLiteral("x")}, {QStringLiteral("number"), 1}});
        const Event odd = b.add("review.opened", {{QStringLiteral("x"), QStringLiteral("y")}});
        QCOMPARE(fold(*b.journal->stateEvents(incident)).unknown, 1);
        b.reopen();
        QCOMPARE(b.journal->event(odd.id)->value().body, odd.body);
        QVERIFY(b.journal->verify()->ok());
    }

    void aTamperedFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("words") << QByteArray(
            "UPDATE body SET json = replace(json, 'two', 'TWO') WHERE seq = 2");
        QTest::newRow("time") << QByteArray("UPDATE event SET occurred = occurred + 1 WHERE seq = 2");
        QTest::newRow("type") << QByteArray("UPDATE event SET type = 'entry.other' WHERE seq = 2");
        QTest::newRow("hash") << QByteArray("UPDATE event SET hash = zeroblob(32) WHERE seq = 2");
        QTest::newRow("words gone") << QByteArray("DELETE FROM body WHERE seq = 2");
    }
    void aTamperedFileIsNamed()
    {
        QFETCH(QByteArray, sql);
        Bench b;
        b.note(QStringLiteral("one"));
        const Event later = b.note(QStringLiteral("two"));
        b.note(QStringLiteral("three"));
        b.journal.reset();
        {
            TAKE(Database db, Database::open(b.path, Database::Mode::ReadWrite));
            CHECK_OK(db.exec("DROP TRIGGER event_stays; DROP TRIGGER body_stays; DROP TRIGGER body_remains"));
            CHECK_OK(db.exec(sql.constData()));
        }
        b.reopen();
        TAKE(const Verdict verdict, b.journal->verify());
        QVERIFY(!verdict.ok());
        QVERIFY(verdict.firstBad);
        QCOMPARE(verdict.firstBad->id, later.id);
    }

    void aMissingEventIsNoticed()
    {
        Bench b;
        b.note(QStringLiteral("one"));
        b.note(QStringLiteral("two"));
        const Event third = b.note(QStringLiteral("three"));
        b.journal.reset();
        {
            TAKE(Database db, Database::open(b.path, Database::Mode::ReadWrite));
            CHECK_OK(db.exec(
                "PRAGMA foreign_keys = OFF; DROP TRIGGER event_remains; DELETE FROM event WHERE seq = 2"));
        }
        b.reopen();
        TAKE(const Verdict verdict, b.journal->verify());
        QCOMPARE(verdict.firstBad.value_or(Event()).id, third.id);
    }

    void aDerivedTableThatLiesIsNoticedAndRebuilt()
    {
        Bench b;
        b.note(QStringLiteral("one"));
        b.journal.reset();
        {
            TAKE(Database db, Database::open(b.path, Database::Mode::ReadWrite));
            CHECK_OK(db.exec("UPDATE entry SET text = 'lie'"));
        }
        b.reopen();
        TAKE(const Verdict verdict, b.journal->verify());
        QVERIFY(!verdict.ok());
        QVERIFY(!verdict.firstBad);
        CHECK_OK(b.journal->rebuild());
        QVERIFY(b.journal->verify()->ok());
        QCOMPARE(b.find(QStringLiteral("one")).size(), 1);
    }

    void aForkIsKeptAndFlagged()
    {
        // Two devices that write as one: a cloned machine.
        Bench a, b;
        const Event one = a.note(QStringLiteral("one"));
        CHECK_OK(b.journal->absorb({one}));
        Event other = one;
        other.id = Id::derived(77, "other");
        other.hash = hashOf(chainStart(), other);
        TAKE(const Absorbed absorbed, b.journal->absorb({other}));
        QCOMPARE(absorbed.forks, 1);
        QCOMPARE(absorbed.fresh, 1);
        TAKE(const Verdict verdict, b.journal->verify());
        QCOMPARE(verdict.forks, 1);
        QVERIFY(!verdict.ok());
        QCOMPARE(b.find({}).size(), 2);
    }

    void aChangedEventIsNotMerged()
    {
        Bench a, b;
        Event one = a.note(QStringLiteral("one"));
        one.body.replace("one", "eno");
        CHECK_FAILS(b.journal->absorb({one}), Failure::Unreadable);
        QCOMPARE(b.all().size(), 0);
        const Event two = a.note(QStringLiteral("two"));
        CHECK_FAILS(b.journal->absorb({two}), Failure::Unreadable); // what comes before it is missing
    }

    void anErasedBodyNeverComesBack()
    {
        Bench a, b;
        const Event one = a.note(QStringLiteral("secret"));
        CHECK_OK(b.journal->absorb(a.all()));
        a.add(type::bodyErased, {{QStringLiteral("event"), one.id.toString()},
                                 {QStringLiteral("by"), QStringLiteral("Mei")},
                                 {QStringLiteral("reason"), QStringLiteral("asked")}});
        QVERIFY(a.journal->event(one.id)->value().isErased());
        CHECK_OK(a.journal->absorb(b.all()));
        QVERIFY(a.journal->event(one.id)->value().isErased());
        TAKE(const Verdict verdict, a.journal->verify());
        QVERIFY(verdict.ok());
        QCOMPARE(verdict.erased, 1);
        CHECK_OK(b.journal->absorb(a.all()));
        QVERIFY(b.journal->event(one.id)->value().isErased());
        QVERIFY(b.journal->verify()->ok());
        QCOMPARE(b.journal->head(incident).value(), a.journal->head(incident).value());
    }

    void farFutureNeverMovesOurClock()
    {
        Bench a, b;
        a.clock.now += 365 * day;
        const Event future = a.note(QStringLiteral("from next year"));
        CHECK_OK(b.journal->absorb({future}));
        const Event own = b.note(QStringLiteral("now"));
        QVERIFY(own.recorded < future.recorded);
        b.reopen();
        QVERIFY(b.note(QStringLiteral("later")).recorded < future.recorded);
        QVERIFY(b.journal->verify()->ok());
    }

    void scratchIsKeptBesideTheRecord()
    {
        Bench b;
        CHECK_OK(b.journal->keepScratch(QStringLiteral("entry/x"), QStringLiteral("half a sen")));
        b.reopen();
        QCOMPARE(b.journal->scratch(QStringLiteral("entry/x")).value(), QStringLiteral("half a sen"));
        CHECK_OK(b.journal->keepScratch(QStringLiteral("entry/x"), {}));
        QCOMPARE(b.journal->scratch(QStringLiteral("entry/x")).value(), QString());
    }

    void theDocumentedHashCanBeRecomputed()
    {
        // ARCHITECTURE.md promises the layout with an example that sha256sum recomputes; here both are run.
        QFile file(QStringLiteral(MUSTER_SOURCE_DIR "/ARCHITECTURE.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto between = [&](const QString &from, const QString &to) {
            const qsizetype start = text.indexOf(from) + from.size();
            return text.mid(start, text.indexOf(to, start) - start);
        };
        QString script = between(QStringLiteral("<!-- hash-example-begin -->"),
                                 QStringLiteral("<!-- hash-example-end -->"));
        script = script.mid(script.indexOf(QLatin1String("```sh")) + 5);
        script.truncate(script.lastIndexOf(QLatin1String("```")));
        QVERIFY(script.contains(QLatin1String("sha256sum")));
        QProcess sh;
        sh.start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
        QVERIFY(sh.waitForFinished());
        static const QRegularExpression hex(QStringLiteral("\\b[0-9a-f]{64}\\b"));
        QStringList printed;
        for (auto it = hex.globalMatch(QString::fromUtf8(sh.readAllStandardOutput())); it.hasNext();)
            printed.append(it.next().captured(0));
        QCOMPARE(printed.size(), 2);

        const auto bytes = [&](const QString &name) {
            return QByteArray::fromHex(QRegularExpression(QStringLiteral("(?m)^%1=([0-9a-f]+)").arg(name))
                                           .match(script)
                                           .captured(1)
                                           .toLatin1());
        };
        const auto number = [&](const QString &name) {
            return QRegularExpression(QStringLiteral("(?m)^%1=.*?(\\d{10,})").arg(name))
                .match(script)
                .captured(1)
                .toLongLong();
        };
        Event e;
        e.id = Id::fromBytes(bytes(QStringLiteral("id"))).value();
        e.incident = Id::fromBytes(bytes(QStringLiteral("incident"))).value();
        e.device = Id::fromBytes(bytes(QStringLiteral("device"))).value();
        e.deviceSeq = 1;
        e.recorded = number(QStringLiteral("recorded")) << 16;
        e.occurred = number(QStringLiteral("occurred"));
        e.type = "entry.logged";
        e.salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
        e.body = R"({"by":"Mei Tan","kind":"note","text":"Checkout is down"})";
        e.digest = digestOf(e.salt, e.body);
        QCOMPARE(QString::fromLatin1(e.digest.toHex()), printed.at(0));
        QCOMPARE(QString::fromLatin1(hashOf(chainStart(), e).toHex()), printed.at(1));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
