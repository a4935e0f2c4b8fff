#include "tests/faults/disktap.h"
#include "tests/faults/ownhome.h"
#include "tests/faults/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace muster;
using namespace muster::test;

namespace {

/// A disk with so many bytes left: what would make a file longer than that is refused, what overwrites is
/// not.
class FullDisk final : public DiskTap
{
public:
    qint64 left = -1; ///< bytes; -1: no end

    int onWrite(const QByteArray &, QByteArrayView bytes, qint64 offset, qint64 size) override
    {
        const qint64 growth = offset + bytes.size() - size;
        if (left < 0 || growth <= 0)
            return SQLITE_OK;
        if (growth > left)
            return SQLITE_FULL;
        left -= growth;
        return SQLITE_OK;
    }
};

/// A disk that fails once, at its n-th call.
class FlakyDisk final : public DiskTap
{
public:
    int until = -1; ///< calls that still go well; -1: all

    int onRead(const QByteArray &) override { return answer(SQLITE_IOERR_READ); }
    int onWrite(const QByteArray &, QByteArrayView, qint64, qint64) override
    {
        return answer(SQLITE_IOERR_WRITE);
    }
    int onSync(const QByteArray &) override { return answer(SQLITE_IOERR_FSYNC); }
    int onTruncate(const QByteArray &, qint64) override { return answer(SQLITE_IOERR_TRUNCATE); }
    int onRemove(const QByteArray &) override { return answer(SQLITE_IOERR_DELETE); }

private:
    int answer(int code)
    {
        if (until < 0)
            return SQLITE_OK;
        return until-- == 0 ? code : SQLITE_OK;
    }
};

QString entryText(int number) { return QStringLiteral("entry %1 %2").arg(number).arg(QString(300, u'w')); }

void checkWhole(Session &session, const QList<Id> &acknowledged, int extra)
{
    const Verdict verdict = must(session.verify());
    QVERIFY2(verdict.ok(), verdict.ok() ? "" : verdict.findings.first().source.constData());
    for (const Id &id : acknowledged)
        QVERIFY(must(session.isThere(id)));
    const qsizetype events = eventsIn(session).size();
    QVERIFY2(events >= acknowledged.size() && events <= acknowledged.size() + extra,
             "there is more than was acknowledged");
}

} // namespace

/// The disk is full, or does not answer: it is said in a sentence, nothing acknowledged is lost, and when
/// there is space again the room goes on.
class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolder() + QLatin1String("/muster-full-XXXXXX"));
    }

    void fullWhileLogging_data()
    {
        QTest::addColumn<int>("bytes");
        for (int i = 0; i < 20; ++i)
            QTest::addRow("%d bytes left", 1000 + i * i * 2503) << 1000 + i * i * 2503;
    }

    void fullWhileLogging()
    {
        QFETCH(int, bytes);
        FullDisk disk;
        plugIn("fullvfs", &disk);
        QList<Id> acknowledged;
        {
            const auto session = test::open(path(), m_clock, {"fullvfs"});
            const Id incident = declare(*session, QStringLiteral("Checkout is down"));
            acknowledged.append(eventsIn(*session).first().id);
            disk.left = bytes;
            const std::optional<Error> error = logUntilRefused(*session, incident, acknowledged);
            QVERIFY(error);
            QCOMPARE(error->kind, Failure::Unwritable);
            QVERIFY2(words(*error).contains(QLatin1String("disk is full")), qPrintable(words(*error)));

            // It can still be read, and a second try fails in the same way.
            checkWhole(*session, acknowledged, 0);
            QCOMPARE(timeline(*session).size(), acknowledged.size() - 1);
            const auto again = session->execute(test::note(incident, entryText(0)));
            QVERIFY(!again && words(again.error()).contains(QLatin1String("disk is full")));

            disk.left = -1;
            const auto retried = session->execute(test::note(incident, entryText(0)));
            QVERIFY2(retried, retried ? "" : qPrintable(words(retried.error())));
            acknowledged.append(retried->events.first().id);
            checkWhole(*session, acknowledged, 0);
        }
        const auto reopened = test::open(path(), m_clock);
        checkWhole(*reopened, acknowledged, 0);
        plugIn("fullvfs", nullptr);
    }

    void killedWhenFull()
    {
        FullDisk disk;
        plugIn("fullvfs", &disk);
        QList<Id> acknowledged;
        const auto session = test::open(path(), m_clock, {"fullvfs"});
        const Id incident = declare(*session, QStringLiteral("Checkout is down"));
        disk.left = 300'000;
        QVERIFY(logUntilRefused(*session, incident, acknowledged));
        // The files as they are now, as if the program had gone away.
        for (const char *const ending : {"", "-wal"})
            QVERIFY(QFile::copy(path() + QLatin1String(ending),
                                path() + QLatin1String("2") + QLatin1String(ending)));
        const auto after = test::open(path() + u'2', m_clock);
        checkWhole(*after, acknowledged, 1);
        plugIn("fullvfs", nullptr);
    }

    void fullWhileMaking_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 100, 600, 5000, 20000, 60000})
            QTest::addRow("%d bytes left", bytes) << bytes;
    }

    void fullWhileMaking()
    {
        QFETCH(int, bytes);
        FullDisk disk;
        disk.left = bytes;
        plugIn("fullvfs", &disk);
        {
            const auto session = tryOpen(path(), m_clock, {"fullvfs"});
            QVERIFY(!session);
            QVERIFY2(words(session.error()).contains(QLatin1String("disk is full")),
                     qPrintable(words(session.error()) + session.error().detail));
        }
        disk.left = -1;
        const auto session = test::open(path(), m_clock, {"fullvfs"});
        declare(*session, QStringLiteral("Checkout is down"));
        checkWhole(*session, {}, 1);
        plugIn("fullvfs", nullptr);
    }

    void everyCallFailsOnce()
    {
        FlakyDisk disk;
        plugIn("flakyvfs", &disk);
        int refused = 0;
        for (int n = 0; n < 120; ++n) {
            const QString here = m_folder->filePath(QStringLiteral("%1.muster").arg(n));
            QList<Id> acknowledged;
            {
                disk.until = -1;
                const auto session = test::open(here, m_clock, {"flakyvfs"});
                const Id incident = declare(*session, QStringLiteral("Checkout is down"));
                acknowledged.append(eventsIn(*session).first().id);
                disk.until = n;
                for (int i = 0; i < 3; ++i) {
                    const auto logged = session->execute(test::note(incident, entryText(i)));
                    if (logged)
                        acknowledged.append(logged->events.first().id);
                    else
                        QVERIFY2(words(logged.error()).contains(QLatin1String("disk does not answer")),
                                 qPrintable(words(logged.error()) + logged.error().detail));
                    refused += logged ? 0 : 1;
                }
                // The disk is back: the same session goes on.
                disk.until = -1;
                acknowledged.append(log(*session, incident, QStringLiteral("the disk is back")));
                checkWhole(*session, acknowledged, 0);
                disk.until = n % 7; // and fails again while the session closes
            }
            disk.until = -1;
            const auto reopened = tryOpen(here, m_clock);
            QVERIFY2(reopened, qPrintable(QString::number(n)));
            checkWhole(**reopened, acknowledged, 0);
        }
        QVERIFY2(refused > 10, qPrintable(QString::number(refused)));
        plugIn("flakyvfs", nullptr);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("room.muster")); }

    static std::optional<Error> logUntilRefused(Session &session, const Id &incident, QList<Id> &acknowledged)
    {
        for (int i = 0; i < 10'000; ++i) {
            const auto logged = session.execute(test::note(incident, entryText(i)));
            if (!logged)
                return logged.error();
            acknowledged.append(logged->events.first().id);
        }
        return std::nullopt;
    }

    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

MUSTER_FAULT_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
