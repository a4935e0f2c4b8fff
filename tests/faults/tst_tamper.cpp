#include "models/journal/chain.h"
#include "tests/faults/ownhome.h"
#include "tests/faults/workspace.h"

#include <QCoreApplication>
#include <QTest>

#include <sqlite3.h>

using namespace muster;
using namespace muster::test;

namespace {

/// Somebody with a database tool: takes the triggers away, changes what they like, puts the triggers back.
class Forger
{
public:
    explicit Forger(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
            qFatal("cannot open");
        const auto remember = [](void *out, int, char **row, char **) {
            static_cast<QStringList *>(out)->append(QString::fromUtf8(row[0]));
            return 0;
        };
        sqlite3_exec(m_db, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'", remember, &m_triggers,
                     nullptr);
        QStringList drops;
        sqlite3_exec(m_db, "SELECT 'DROP TRIGGER ' || name FROM sqlite_schema WHERE type = 'trigger'",
                     remember, &drops, nullptr);
        for (const QString &drop : drops)
            run(drop);
    }
    ~Forger()
    {
        for (const QString &trigger : m_triggers)
            run(trigger);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(Forger)

    void run(const QString &sql)
    {
        if (sqlite3_exec(m_db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(m_db));
    }

private:
    sqlite3 *m_db = nullptr;
    QStringList m_triggers;
};

QString hex(const QByteArray &bytes)
{
    return QStringLiteral("x'%1'").arg(QString::fromLatin1(bytes.toHex()));
}

} // namespace

/// Somebody changes the journal by hand: `verify` names the first event that does not hold.
class TestTamper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolder() + QLatin1String("/muster-tamper-XXXXXX"));
        const auto session = test::open(path(), m_clock);
        m_incident = declare(*session, QStringLiteral("Checkout is down"));
        for (int i = 1; i < 20; ++i)
            log(*session, m_incident, QStringLiteral("entry %1").arg(i));
        m_events = eventsIn(*session);
        m_head = must(session->head(m_incident));
    }

    void changed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("bad");
        const auto row = [](const char *name, const char *sql, int bad) {
            QTest::newRow(name) << QString::fromLatin1(sql) << bad;
        };
        row("body", "UPDATE body SET json = replace(json, 'entry 9', 'entry X') WHERE seq = 10", 9);
        row("salt", "UPDATE body SET salt = zeroblob(16) WHERE seq = 10", 9);
        row("time it happened", "UPDATE event SET occurred = occurred + 1 WHERE seq = 10", 9);
        row("time it was written", "UPDATE event SET recorded = recorded + 1 WHERE seq = 10", 9);
        row("type", "UPDATE event SET type = 'entry.audience' WHERE seq = 10", 9);
        row("id", "UPDATE event SET id = zeroblob(16) WHERE seq = 10", -1);
        row("digest", "UPDATE event SET digest = zeroblob(32) WHERE seq = 10", 9);
        row("hash", "UPDATE event SET hash = zeroblob(32) WHERE seq = 10", 9);
        row("the very first event", "UPDATE event SET occurred = occurred + 1 WHERE seq = 1", 0);
        row("the very last event", "UPDATE event SET occurred = occurred + 1 WHERE seq = 20", 19);
        row("one taken out", "DELETE FROM body WHERE seq = 10; DELETE FROM event WHERE seq = 10", 10);
        row("one taken out, the rest renumbered",
            "DELETE FROM body WHERE seq = 10; DELETE FROM event WHERE seq = 10; UPDATE event SET device_seq "
            "= device_seq - 1 WHERE seq > 10",
            10);
        row("the first taken out", "DELETE FROM body WHERE seq = 1; DELETE FROM event WHERE seq = 1", 1);
        row("two swapped",
            "UPDATE event SET device_seq = 100 WHERE seq = 10; UPDATE event SET device_seq = 10 WHERE seq = "
            "11; UPDATE event SET device_seq = 11 WHERE seq = 10",
            10);
        row("two bodies swapped",
            "UPDATE body SET seq = 100 WHERE seq = 10; UPDATE body SET seq = 10 WHERE seq = 11; UPDATE body "
            "SET seq = 11 WHERE seq = 100",
            9);
        row("one put in",
            "INSERT INTO event SELECT 21, randomblob(16), incident, device, 21, recorded + 1, occurred, "
            "type, digest, hash FROM event WHERE seq = 20; "
            "INSERT INTO body SELECT 21, salt, json FROM body WHERE seq = 20",
            -1);
        row("words taken out", "DELETE FROM body WHERE seq = 10", 9);
        row("words taken out, and said to be erased",
            "INSERT INTO erased SELECT id, '{}' FROM event WHERE seq = 10; DELETE FROM body WHERE seq = 10",
            9);
    }

    void changed()
    {
        QFETCH(QString, sql);
        QFETCH(int, bad);
        {
            Forger forger(path());
            forger.run(QStringLiteral("BEGIN; PRAGMA defer_foreign_keys = ON;") + sql +
                       QStringLiteral("; COMMIT"));
        }
        // A thorough forger makes the timeline fit, so that only the chain can tell.
        const auto session = test::open(path(), m_clock);
        must(session->rebuild());
        const Verdict verdict = must(session->verify());
        QVERIFY(!verdict.ok());
        QVERIFY(verdict.firstBad);
        if (bad >= 0)
            QCOMPARE(verdict.firstBad->id.toString(), m_events.at(bad).id.toString());
        QVERIFY(!words({Failure::Unreadable, verdict.findings.first(), {}}).isEmpty());
    }

    void forgedWithItsHash()
    {
        Event forged = m_events.at(9);
        forged.body.replace("entry 9", "entry X");
        forged.digest = digestOf(forged.salt, forged.body);
        forged.hash = hashOf(m_events.at(8).hash, forged);
        {
            Forger forger(path());
            forger.run(QStringLiteral("UPDATE body SET json = CAST(%1 AS TEXT) WHERE seq = 10")
                           .arg(hex(forged.body)));
            forger.run(QStringLiteral("UPDATE event SET digest = %1, hash = %2 WHERE seq = 10")
                           .arg(hex(forged.digest), hex(forged.hash)));
        }
        const auto session = test::open(path(), m_clock);
        must(session->rebuild());
        const Verdict verdict = must(session->verify());
        QVERIFY(verdict.firstBad);
        QCOMPARE(verdict.firstBad->id, m_events.at(10).id);
    }

    void tailCutOff()
    {
        {
            Forger forger(path());
            forger.run(QStringLiteral("DELETE FROM body WHERE seq > 17; DELETE FROM event WHERE seq > 17"));
        }
        const auto session = test::open(path(), m_clock);
        must(session->rebuild());
        // A chain does not show that its end is missing; the head hash of an earlier export does.
        QVERIFY(must(session->verify()).ok());
        QVERIFY(must(session->head(m_incident)) != m_head);
        QList<ChainEnd> ends;
        for (const Event &event : eventsIn(*session)) {
            ends = {{event.device, event.deviceSeq, event.hash}};
            QVERIFY(headOf(ends) != m_head);
        }
    }

    void timelineChanged_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) {
            QTest::newRow(name) << QString::fromLatin1(sql);
        };
        row("words", "UPDATE entry SET text = 'all is well' WHERE seq = 10");
        row("time", "UPDATE entry SET occurred = occurred + 1 WHERE seq = 10");
        row("audience", "UPDATE entry SET audience = 2 WHERE seq = 10");
        row("hidden", "UPDATE entry SET pending = 1 WHERE seq = 10");
        row("taken out", "DELETE FROM entry WHERE seq = 10");
        row("title", "UPDATE incident SET title = 'All is well'");
        row("incident taken out", "DELETE FROM incident");
        row("count", "UPDATE tally SET n = n + 1");
        row("a trigger", "CREATE TRIGGER more AFTER INSERT ON event BEGIN SELECT 1; END");
        row("a table", "CREATE TABLE more(x)");
    }

    void timelineChanged()
    {
        QFETCH(QString, sql);
        Forger(path()).run(sql);
        const auto session = test::open(path(), m_clock);
        const Verdict verdict = must(session->verify());
        QVERIFY(!verdict.ok());
        QVERIFY2(!verdict.firstBad, "no event is bad");
        QVERIFY(same(eventsIn(*session), m_events));
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("room.muster")); }

    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    Id m_incident;
    QList<Event> m_events;
    QByteArray m_head;
};

MUSTER_FAULT_MAIN(TestTamper)
#include "tst_tamper.moc"
