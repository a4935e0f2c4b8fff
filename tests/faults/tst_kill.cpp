#include "models/desk/intake.h"
#include "tests/faults/ownhome.h"
#include "tests/faults/records.h"
#include "tests/faults/victim.h"
#include "tests/faults/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace muster;
using namespace muster::test;

namespace {

bool isWhole(Session &session)
{
    const auto verdict = session.verify();
    if (verdict && verdict->ok())
        return true;
    qWarning("%s", qPrintable(verdict ? QString::fromUtf8(verdict->findings.first().source)
                                      : QString(words(verdict.error()) + verdict.error().detail)));
    return false;
}

/// The acknowledged ids that are not there.
QStringList missing(Session &session, const QStringList &said)
{
    QStringList out;
    for (const QString &line : said) {
        const auto id = Id::fromString(line.section(u' ', -1));
        if (id && !must(session.isThere(*id)))
            out.append(line);
    }
    return out;
}

} // namespace

/// The program is killed at any moment: what it said is on the disk is on the disk, and the chain is whole.
class TestKill : public QObject
{
    Q_OBJECT
public:
    /// A run is as long as it was asked to be: QtTest ends a program after five minutes.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); }

private Q_SLOTS:
    void initTestCase()
    {
        m_kills = asked("MUSTER_KILLS", 100);
        m_chance.seed(static_cast<quint32>(asked("MUSTER_SEED", 1)));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolder() + QLatin1String("/muster-kill-XXXXXX"));
    }

    void whileLogging()
    {
        QStringList said;
        qint64 acknowledged = 0;
        for (int i = 0; i < m_kills; ++i) {
            const QString path =
                m_folder->filePath(QStringLiteral("%1.muster").arg(i / 20)); // several kills a file
            if (i % 20 == 0)
                said.clear();
            const QStringList now = Victim(MUSTER_WRITER, {path, QStringLiteral("log")})
                                        .kill(m_chance.bounded(1, 30), m_chance.bounded(600));
            said += now;
            acknowledged += now.size();
            const auto session = tryOpen(path, m_clock);
            QVERIFY2(
                session,
                qPrintable(
                    QStringLiteral("kill %1: %2").arg(i).arg(session ? QString() : words(session.error()))));
            QVERIFY2(isWhole(**session), qPrintable(QStringLiteral("kill %1").arg(i)));
            QCOMPARE(missing(**session, said), QStringList());
        }
        qInfo("%d kills, %lld acknowledged events, 0 lost, 0 broken chains", m_kills, acknowledged);
    }

    void whileImporting()
    {
        const Foreign all = manyRecords();
        int invisible = 0;
        for (int i = 0; i < few(); ++i) {
            const QString path = m_folder->filePath(QStringLiteral("import%1.muster").arg(i));
            const QStringList said = Victim(MUSTER_WRITER, {path, QStringLiteral("import")})
                                         .kill(m_chance.bounded(2500), m_chance.bounded(20000));
            const auto session = test::open(path, m_clock);
            QVERIFY(isWhole(*session));
            QCOMPARE(missing(*session, said), QStringList());
            const qsizetype shown = timeline(*session).size();
            QVERIFY2(shown == 0 || shown == all.records.size(), "half an import shows");
            QVERIFY(shown > 0 || !said.contains(QLatin1String("finished")));
            invisible += shown == 0 ? 1 : 0;

            const TakenIn again = must(
                takeIn(all, {}, *session, [&](const Command &command) { return session->execute(command); }));
            QCOMPARE(again.imported + again.duplicates, static_cast<qint64>(all.records.size()));
            QCOMPARE(timeline(*session).size(), all.records.size());
            QVERIFY(isWhole(*session));
        }
        qInfo("%d kills, %d of them in the middle of the import", few(), invisible);
        QVERIFY(invisible > 0);
    }

    void whileErasing()
    {
        const QString path = m_folder->filePath(QStringLiteral("erase.muster"));
        QStringList numbers;
        for (int i = 0; i < few(); ++i) {
            const QStringList said = Victim(MUSTER_WRITER, {path, QStringLiteral("erase")})
                                         .kill(m_chance.bounded(1, 14), m_chance.bounded(1200));
            for (const QString &line : said) {
                if (line.startsWith(QLatin1String("secret ")))
                    numbers.append(line.mid(7));
            }
            QStringList left;
            {
                const auto session = test::open(path, m_clock);
                QVERIFY(isWhole(*session));
                QCOMPARE(missing(*session, said), QStringList());
                for (const Entry &entry : timeline(*session)) {
                    const bool promised = said.contains(QString(u"erased " + entry.id.toString()));
                    QVERIFY2(entry.erased || !promised, "an acknowledged erasure did not happen");
                    if (!entry.erased)
                        left.append(entry.text.right(16));
                }
            }
            // Of what was erased, acknowledged or not, no byte is left once the journal was opened again.
            const QByteArray bytes = bytesOf(path);
            for (const QString &number : std::as_const(numbers))
                QCOMPARE(bytes.contains(number.right(10).toLatin1()), left.contains(number));
            QVERIFY(!QFile::exists(path + QLatin1String("-wal")));
        }
    }

    void whileBackingUp()
    {
        const QString path = m_folder->filePath(QStringLiteral("backup.muster"));
        QStringList said;
        for (int i = 0; i < few(); ++i) {
            said += Victim(MUSTER_WRITER, {path, QStringLiteral("backup")})
                        .kill(m_chance.bounded(1, 8), m_chance.bounded(4000));
            const auto session = test::open(path, m_clock);
            QVERIFY(isWhole(*session));
            QCOMPARE(missing(*session, said), QStringList());
            QStringList before;
            for (const QString &line : std::as_const(said)) {
                if (!line.startsWith(QLatin1String("backup "))) {
                    before.append(line);
                    continue;
                }
                const auto copy = must(Session::openReadOnly(line.mid(7), m_clock));
                QVERIFY(isWhole(*copy));
                QCOMPARE(missing(*copy, before), QStringList());
            }
            said = before; // each backup is looked at once
        }
    }

    void whileMerging()
    {
        const QString laptop = m_folder->filePath(QStringLiteral("laptop.muster"));
        QList<Event> theirs;
        {
            const auto session = test::open(laptop, m_clock);
            const Id incident = declare(*session, QStringLiteral("Checkout is down"));
            for (int i = 0; i < 300; ++i)
                log(*session, incident, QStringLiteral("from the other laptop, %1").arg(i));
            theirs = eventsIn(*session);
        }
        for (int i = 0; i < few(); ++i) {
            const QString path = m_folder->filePath(QStringLiteral("merge%1.muster").arg(i));
            const QStringList said = Victim(MUSTER_WRITER, {path, QStringLiteral("merge"), laptop})
                                         .kill(m_chance.bounded(31), m_chance.bounded(4000));
            const auto session = test::open(path, m_clock);
            QVERIFY(isWhole(*session));
            const QList<Event> here = eventsIn(*session);
            QVERIFY2(same(here, theirs.mid(0, here.size())), "the state is no prefix of what was merged");
            QVERIFY(here.size() >= (said.isEmpty() ? 0 : said.constLast().section(u' ', 1).toInt()));
            must(session->absorb(theirs));
            QVERIFY(same(eventsIn(*session), theirs));
            QVERIFY(isWhole(*session));
        }
    }

    void aPromiseTooEarlyIsFoundOut()
    {
        qsizetype lost = 0;
        for (int i = 0; i < 200 && lost == 0; ++i) {
            const QString path = m_folder->filePath(QStringLiteral("early%1.muster").arg(i));
            const QStringList said = Victim(MUSTER_WRITER, {path, QStringLiteral("promise")})
                                         .kill(m_chance.bounded(1, 30), m_chance.bounded(600));
            const auto session = test::open(path, m_clock);
            QVERIFY(isWhole(*session));
            lost = missing(*session, said).size();
        }
        QVERIFY2(lost > 0, "an entry that was not on the disk passed for one that was");
    }

private:
    /// What takes longer is done less often.
    int few() const { return qMax(5, m_kills / 4); }

    int m_kills = 0;
    QRandomGenerator m_chance;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

MUSTER_FAULT_MAIN(TestKill)
#include "tst_kill.moc"
