#include "tests/faults/ownhome.h"
#include "tests/faults/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace muster;
using namespace muster::test;

namespace {

/// Everything a reader can see of a workspace.
struct Seen
{
    QList<Event> events;
    QList<Entry> timeline;
    QList<State> states;
};

Result<Seen> look(Session &session)
{
    Seen seen;
    MUSTER_TRY(session.eachEvent({}, [&](const Event &event) -> Result<> {
        seen.events.append(event);
        return {};
    }));
    MUSTER_TRY(session.eachEntry({}, [&](const Entry &entry) -> Result<> {
        seen.timeline.append(entry);
        return {};
    }));
    MUSTER_TRY_ASSIGN(const QList<Summary> all, session.incidents());
    for (const Summary &one : all) {
        MUSTER_TRY_ASSIGN(const State state, session.state(one.id));
        seen.states.append(state);
    }
    return seen;
}

bool equal(const Seen &a, const Seen &b)
{
    return same(a.events, b.events) && a.timeline == b.timeline && a.states == b.states;
}

} // namespace

/// One byte of the file changes: it is noticed, or it was a byte that says nothing.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("room.muster"));
        {
            const auto session = test::open(m_path, m_clock);
            const Id incident = declare(*session, QStringLiteral("Checkout is down"));
            for (int i = 0; i < 40; ++i) {
                const Id entry =
                    log(*session, incident,
                        QStringLiteral("entry %1: the queue of region %2 grows").arg(i).arg(i % 5));
                if (i % 6 == 0)
                    correct(*session, incident, entry, QStringLiteral("entry %1, corrected").arg(i));
                if (i % 9 == 0)
                    must(session->execute(
                        SetSeverity{incident, i % 2 + 1, QStringLiteral("so it looks"), {}}));
                if (i == 20)
                    erase(*session, incident, entry);
            }
        }
        QVERIFY(!QFile::exists(m_path + QLatin1String("-wal")));
        m_good = bytesOf(m_path);
        m_seen = must(look(*must(Session::openReadOnly(m_path, m_clock))));
    }

    void flippedByte()
    {
        const int step = asked("MUSTER_FLIP_STEP", 97);
        int noticed = 0, harmless = 0;
        QStringList silent;
        for (qsizetype at = 0; at < m_good.size(); at += step) {
            QByteArray bytes = m_good;
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << (at / step % 8)));
            test::write(m_path, bytes);
            if (isNoticed())
                ++noticed;
            else if (const auto seen = look(*must(Session::openReadOnly(m_path, m_clock)));
                     seen && equal(*seen, m_seen))
                ++harmless;
            else
                silent.append(QStringLiteral("%1 in page %2").arg(at).arg(at / 4096 + 1));
        }
        qInfo("%d flips: %d noticed, %d in bytes that say nothing", noticed + harmless, noticed, harmless);
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1String("; "))));
        QVERIFY(noticed > 100);
    }

    void cutShort()
    {
        for (qsizetype size = m_good.size() - 1; size > 0; size -= 1531) {
            test::write(m_path, m_good.left(size));
            QVERIFY2(isNoticed(), qPrintable(QStringLiteral("cut to %1 bytes").arg(size)));
        }
    }

    void zeroedPage()
    {
        for (qsizetype at = 0; at < m_good.size(); at += 4096) {
            QByteArray bytes = m_good;
            std::fill_n(bytes.begin() + at, 4096, '\0');
            test::write(m_path, bytes);
            if (isNoticed())
                continue;
            const auto seen = look(*must(Session::openReadOnly(m_path, m_clock)));
            QVERIFY2(seen && equal(*seen, m_seen), qPrintable(QStringLiteral("page %1").arg(at / 4096 + 1)));
        }
    }

    void cleanupTestCase() { QCOMPARE(m_good.size() % 4096, 0); }

private:
    /// Whether opening or verifying says that something is wrong, in a sentence.
    bool isNoticed()
    {
        const auto session = Session::openReadOnly(m_path, m_clock);
        if (!session)
            return !words(session.error()).isEmpty();
        const auto verdict = (*session)->verify();
        return verdict ? !verdict->ok() : !words(verdict.error()).isEmpty();
    }

    QTemporaryDir m_folder{quickFolder() + QLatin1String("/muster-damage-XXXXXX")};
    StepClock m_clock;
    QString m_path;
    QByteArray m_good;
    Seen m_seen;
};

MUSTER_FAULT_MAIN(TestDamage)
#include "tst_damage.moc"
