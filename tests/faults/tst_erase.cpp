#include "models/journal/tokenizer.h"
#include "tests/faults/disktap.h"
#include "tests/faults/ownhome.h"
#include "tests/faults/workspace.h"

#include "models/desk/storyof.h"
#include "models/exchange/format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTest>

#include <sqlite3.h>

using namespace muster;
using namespace muster::test;

namespace {

/// The words the search index knows, by its own account.
QStringList indexed(const QString &path)
{
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    registerTokenizer(db);
    QStringList out;
    const auto take = [](void *list, int, char **row, char **) {
        static_cast<QStringList *>(list)->append(QString::fromUtf8(row[0]));
        return 0;
    };
    if (sqlite3_exec(db, "CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, words, row)", nullptr, nullptr,
                     nullptr) != SQLITE_OK ||
        sqlite3_exec(db, "SELECT term FROM temp.v", take, &out, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
    sqlite3_close(db);
    return out;
}

/// Refuses everything that would make a file longer, from now on.
class Fillable final : public DiskTap
{
public:
    bool full = false;
    int onWrite(const QByteArray &, QByteArrayView bytes, qint64 offset, qint64 size) override
    {
        return full && offset + bytes.size() > size ? SQLITE_FULL : SQLITE_OK;
    }
};

} // namespace

/// Words that were erased are nowhere any more, to the last byte of every file, and do not come back.
class TestErase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolder() + QLatin1String("/muster-erase-XXXXXX"));
        m_elsewhere = std::make_unique<QTemporaryDir>(quickFolder() + QLatin1String("/muster-copy-XXXXXX"));
    }

    void everywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("secrets");
        QTest::newRow("card, in groups")
            << QStringLiteral("paid with 4111 1111 1111 1111 and failed")
            << QStringList{QStringLiteral("4111 1111 1111 1111"), QStringLiteral("1111 1111")};
        QTest::newRow("card, in one")
            << QStringLiteral("paid with 4111111111111111 and failed")
            << QStringList{QStringLiteral("4111111111111111"), QStringLiteral("1111111111")};
        QTest::newRow("a name in Chinese")
            << QStringLiteral("患者王小明的密码是红苹果树")
            << QStringList{QStringLiteral("王小明"), QStringLiteral("红苹果树"), QStringLiteral("苹果"),
                           QStringLiteral("小明")};
    }

    void everywhere()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, secrets);
        const QString copy = m_elsewhere->filePath(QStringLiteral("copy.muster"));
        Id incident, entry, correction;
        {
            const auto session = test::open(path(), m_clock);
            incident = declare(*session, QStringLiteral("Checkout is down"));
            entry = log(*session, incident, text);
            for (int i = 0; i < 60; ++i) // enough for the index to merge
                log(*session, incident, QStringLiteral("entry %1 of the room").arg(i));
            correction = correct(*session, incident, entry, QString(text + QStringLiteral(", said support")));
            must(session->keepDraft(QStringLiteral("entry/x"), QString(u"again: " + text)));
            must(session->backup(m_folder->filePath(QStringLiteral("one.backup"))));
            must(session->backup(m_folder->filePath(QStringLiteral("two.backup"))));
            must(session->backup(copy)); // taken to another laptop, and out of reach
        }
        QFile::rename(copy, m_elsewhere->filePath(QStringLiteral("laptop.muster")));
        QVERIFY(!holding(m_folder->path(), secrets).isEmpty());

        const auto session = test::open(path(), m_clock);
        QCOMPARE(erase(*session, incident, entry), QStringList{copy});
        QCOMPARE(holding(m_folder->path(), secrets), QStringList());
        EntryQuery query;
        query.search = secrets.first();
        QVERIFY(must(session->rows(query)).isEmpty());
        QVERIFY(must(session->entry(entry))->erased);
        QVERIFY(must(session->entry(correction))->erased);
        checkWhole(*session, 2);
        for (const char *const name : {"one.backup", "two.backup"}) {
            const QString backup = m_folder->filePath(QString::fromLatin1(name));
            checkWhole(*must(Session::openReadOnly(backup, m_clock)), 2);
            checkIndex(backup, secrets);
        }
        checkIndex(path(), secrets);
        comesNotBack(*session, incident, secrets);
        exportsTheStub(*session, incident, secrets);
    }

    void onlyTheCorrectionRepeats()
    {
        const auto session = test::open(path(), m_clock);
        const Id incident = declare(*session, QStringLiteral("Checkout is down"));
        const Id first = log(*session, incident, QStringLiteral("4111 1111 1111 1111"));
        const Id later =
            correct(*session, incident, first, QStringLiteral("support: 4111 1111 1111 1111 failed"));
        const Id third =
            correct(*session, incident, later, QStringLiteral("support: 4111 1111 1111 1111 failed twice"));
        erase(*session, incident, first);
        QVERIFY(must(session->entry(third))->erased);
        QCOMPARE(holding(m_folder->path(), {QStringLiteral("1111 1111")}), QStringList());
    }

    void anEarlierTitle()
    {
        const QString secret = QStringLiteral("4111 1111 1111 1111"),
                      first = QStringLiteral("Card ") + secret;
        const QStringList gone{secret, QStringLiteral("Maria Gomez")};
        const auto session = test::open(path(), m_clock);
        const Id incident = declare(*session, first);
        const Id other = declare(*session, QStringLiteral("Another one"));
        const Id echo = log(*session, other, QStringLiteral("the same ") + secret);
        log(*session, incident, QStringLiteral("an entry"));
        must(session->backup(m_folder->filePath(QStringLiteral("one.backup"))));
        const Id declaring = must(session->state(incident)).declaring;
        const QString why = QStringLiteral("a card");
        // The title it has cannot go.
        QVERIFY(!session->execute(Erase{incident, declaring, why, {}}));
        must(session->execute(Rename{incident, QStringLiteral("Maria Gomez cannot pay"), {}}));
        must(session->execute(Rename{incident, QStringLiteral("Checkout is down"), {}}));
        QVERIFY(!session->execute(Erase{incident, declaring, first, {}}));
        const Outcome erased = must(session->execute(Erase{incident, declaring, why, {}}));
        QCOMPARE(erased.echoes, QStringList{echo.toString()});
        must(session->execute(Erase{other, echo, why, {}}));
        QCOMPARE(holding(m_folder->path(), gone), QStringList());
        checkWhole(*session, 3);
        const auto check = [&](const State &now) {
            QCOMPARE(now.title, QStringLiteral("Checkout is down"));
            QVERIFY(now.declared && now.number == 1 && now.severity == 2 && !now.declaredBy.isEmpty());
        };
        check(must(session->state(incident)));
        QVERIFY(!session->execute(Erase{incident, declaring, why, {}})); // none is left
        exportsTheStub(*session, incident, gone);
        const auto backup =
            must(Session::openReadOnly(m_folder->filePath(QStringLiteral("one.backup")), m_clock));
        check(must(backup->state(incident)));
        QCOMPARE(must(backup->find(QStringLiteral("INC-0001"))).title, QStringLiteral("Checkout is down"));
    }

    void besideAReader()
    {
        const auto session = test::open(path(), m_clock);
        const Id incident = declare(*session, QStringLiteral("Checkout is down"));
        const Id entry = log(*session, incident, QStringLiteral("4111111111111111"));
        // Another program stands in the middle of reading.
        sqlite3 *reader = nullptr;
        sqlite3_open(path().toUtf8().constData(), &reader);
        sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM event", nullptr, nullptr, nullptr);
        const auto erased = session->execute(Erase{incident, entry, QStringLiteral("pasted"), {}});
        QVERIFY2(!erased, "the log still holds the words, and nobody was told");
        QVERIFY2(words(erased.error()).contains(QLatin1String("traces")), qPrintable(words(erased.error())));
        QVERIFY(!holding(m_folder->path(), {QStringLiteral("4111111111111111")}).isEmpty());
        sqlite3_close(reader);
        sweptAtTheNextStart(entry);
    }

    void onAFullDisk()
    {
        Fillable disk;
        plugIn("fillable", &disk);
        Id entry;
        {
            const auto session = test::open(path(), m_clock, {"fillable"});
            const Id incident = declare(*session, QStringLiteral("Checkout is down"));
            entry = log(*session, incident, QStringLiteral("4111111111111111"));
            disk.full = true;
            QVERIFY(!session->execute(Erase{incident, entry, QStringLiteral("pasted"), {}}));
            QVERIFY(!must(session->entry(entry))->erased);
            disk.full = false;
            erase(*session, incident, entry);
            QCOMPARE(holding(m_folder->path(), {QStringLiteral("4111111111")}), QStringList());
            checkWhole(*session, 1);
        }
        plugIn("fillable", nullptr);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("room.muster")); }

    static void checkWhole(Session &session, int erased)
    {
        const Verdict verdict = must(session.verify());
        QVERIFY2(verdict.ok(), verdict.ok() ? "" : verdict.findings.first().source.constData());
        QCOMPARE(verdict.erased, erased);
    }

    static void checkIndex(const QString &path, const QStringList &secrets)
    {
        for (const QString &term : indexed(path)) {
            for (const QString &secret : secrets)
                QVERIFY2(!term.contains(secret) && term != secret.section(u' ', 0, 0), qPrintable(term));
        }
    }

    /// The laptop's copy is merged in: the words stay away. Merged the other way, they go from the copy too.
    void comesNotBack(Session &session, const Id &incident, const QStringList &secrets)
    {
        const QString laptop = m_elsewhere->filePath(QStringLiteral("laptop.muster"));
        const auto copy = test::open(laptop, m_clock);
        QVERIFY(!holding(m_elsewhere->path(), secrets).isEmpty());
        log(*copy, incident, QStringLiteral("written on the other laptop"));
        must(session.absorb(eventsIn(*copy)));
        QCOMPARE(holding(m_folder->path(), secrets), QStringList());
        checkWhole(session, 2);
        must(copy->absorb(eventsIn(session)));
        checkWhole(*copy, 2);
        QCOMPARE(holding(m_elsewhere->path(), secrets), QStringList());
        QVERIFY(same(eventsIn(*copy), eventsIn(session)));
    }

    static void exportsTheStub(Session &session, const Id &incident, const QStringList &secrets)
    {
        const Summary summary = must(session.find(incident.toString()));
        const Story story = must(storyOf(session, summary, {}));
        for (const Format &format : formats()) {
            if (!format.write)
                continue;
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            must(format.write(story, Telling{Reader::Internal, Zone(), Tongue()}, out));
            for (const QString &secret : secrets)
                QVERIFY2(!out.data().contains(secret.toUtf8()), qPrintable(format.id));
            if (format.id == QLatin1String("jsonl"))
                QVERIFY(out.data().contains("body.erased"));
        }
    }

    void sweptAtTheNextStart(const Id &entry)
    {
        const QString again = m_elsewhere->filePath(QStringLiteral("crashed.muster"));
        for (const char *const ending : {"", "-wal"})
            QFile::copy(path() + QLatin1String(ending), again + QLatin1String(ending));
        {
            const auto session = test::open(again, m_clock);
            QVERIFY(must(session->entry(entry))->erased);
            checkWhole(*session, 1);
            QCOMPARE(holding(m_elsewhere->path(), {QStringLiteral("4111111111")}), QStringList());
        }
    }

    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder, m_elsewhere;
};

MUSTER_FAULT_MAIN(TestErase)
#include "tst_erase.moc"
