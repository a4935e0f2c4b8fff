#include "tests/faults/ownhome.h"
#include "tests/faults/powercut.h"
#include "tests/faults/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace muster;
using namespace muster::test;

namespace {

/// A checkpoint every few entries, or a short recording would hardly have one.
int checkpointOften(sqlite3 *db, const char **, const sqlite3_api_routines *)
{
    sqlite3_wal_autocheckpoint(db, 60);
    return SQLITE_OK;
}

/// What was said while the disk was watched.
struct Told
{
    QList<Id> promised; ///< events, in the order they were acknowledged
    QStringList erased; ///< words, with how much had been promised when they were erased
    QList<qint64> erasedAt;
};

/// What the images of one recording came to.
struct Tally
{
    int images = 0, lost = 0, corrupt = 0, unerased = 0;
    QString first; ///< the first fault in words
};

/// An hour of an incident: entries, corrections, erasures, restarts.
class Scenario
{
public:
    Scenario(const QString &path, Recording &disk, Durability durability)
        : m_path(path)
        , m_disk(disk)
        , m_options{"recvfs", durability}
    {}

    Told play()
    {
        for (int sitting = 0; sitting < 4; ++sitting) {
            m_session = test::open(m_path, m_clock, m_options);
            if (sitting == 0)
                m_incident = promise(must(m_session->execute(declaration()))).incident;
            for (int i = 0; i < 15; ++i)
                act(sitting * 100 + i);
            eraseOne(sitting);
            m_session.reset();
        }
        return m_told;
    }

private:
    static Command declaration()
    {
        Declare command;
        command.title = QStringLiteral("Checkout is down");
        return command;
    }

    Outcome promise(Outcome outcome)
    {
        for (const Event &event : std::as_const(outcome.events))
            m_told.promised.append(event.id);
        m_disk.mark(m_told.promised.size());
        return outcome;
    }

    void act(int number)
    {
        const QString text =
            QStringLiteral("entry %1 %2").arg(number).arg(QString(number % 7 * qsizetype(40), u'x'));
        const Id entry = promise(must(m_session->execute(test::note(m_incident, text)))).events.first().id;
        if (number % 5 == 0)
            promise(must(m_session->execute(Correct{m_incident, entry, QString(text + u'!'), {}, {}, {}})));
        if (number % 6 == 0)
            promise(must(m_session->execute(
                SetSeverity{m_incident, number % 12 == 0 ? 1 : 2, QStringLiteral("so it looks"), {}})));
    }

    void eraseOne(int sitting)
    {
        const QString secret = QStringLiteral("card 4111 1111 1111 %1").arg(1000 + sitting);
        const Id entry = promise(must(m_session->execute(test::note(m_incident, secret)))).events.first().id;
        promise(must(m_session->execute(Erase{m_incident, entry, QStringLiteral("pasted"), {}})));
        m_told.erased.append(secret);
        m_told.erasedAt.append(m_told.promised.size());
    }

    QString m_path;
    Recording &m_disk;
    JournalOptions m_options;
    StepClock m_clock;
    std::unique_ptr<Session> m_session;
    Id m_incident;
    Told m_told;
};

/// Opens what a cut left behind and counts what is missing.
class Inspection
{
public:
    Inspection(const Told &told, const QString &original, const QString &folder)
        : m_told(told)
        , m_original(original.toUtf8())
        , m_folder(folder)
        , m_path(folder + QLatin1String("/after.muster"))
    {}

    const Tally &tally() const { return m_tally; }

    void look(const QHash<QByteArray, QByteArray> &image, qint64 promised)
    {
        QDir(m_folder).removeRecursively();
        QDir().mkpath(m_folder);
        for (auto it = image.cbegin(); it != image.cend(); ++it)
            test::write(m_path + QString::fromUtf8(it.key().mid(m_original.size())), it.value());
        ++m_tally.images;
        if (!isWhole(promised))
            ++m_tally.corrupt;
        for (qsizetype i = 0; i < m_told.erased.size(); ++i) {
            if (m_told.erasedAt.at(i) <= promised && !holding(m_folder, {m_told.erased.at(i)}).isEmpty()) {
                ++m_tally.unerased;
                note(QStringLiteral("erased words are back: ") + m_told.erased.at(i));
            }
        }
    }

private:
    bool isWhole(qint64 promised)
    {
        auto session = tryOpen(m_path, m_clock);
        if (!session)
            return note(words(session.error()) + session.error().detail);
        const auto verdict = (*session)->verify();
        if (!verdict)
            return note(words(verdict.error()) + verdict.error().detail);
        if (!verdict->ok())
            return note(QString::fromUtf8(verdict->findings.first().source));
        const bool all = std::all_of(m_told.promised.cbegin(), m_told.promised.cbegin() + promised,
                                     [&](const Id &id) { return must((*session)->isThere(id)); });
        if (!all) {
            ++m_tally.lost;
            note(QStringLiteral("an acknowledged event is missing"));
        }
        if (m_tally.images % 8 == 0 && all && promised > 0)
            return goesOn(**session);
        return true;
    }

    /// The next entry after the cut goes in and the chain holds.
    bool goesOn(Session &session)
    {
        const auto incidents = session.incidents();
        if (!incidents || incidents->isEmpty())
            return note(QStringLiteral("the incident is gone"));
        const auto logged =
            session.execute(test::note(incidents->first().id, QStringLiteral("after the power came back")));
        const auto verdict = session.verify();
        return logged && verdict && verdict->ok() ? true : note(QStringLiteral("the journal does not go on"));
    }

    bool note(const QString &what)
    {
        if (m_tally.first.isEmpty())
            m_tally.first = what;
        return false;
    }

    const Told &m_told;
    QByteArray m_original;
    QString m_folder, m_path;
    StepClock m_clock;
    Tally m_tally;
};

Tally cutPower(Durability durability, int images, quint32 seed)
{
    QTemporaryDir folder(quickFolder() + QLatin1String("/muster-power-XXXXXX"));
    Recording recording;
    plugIn("recvfs", &recording);
    const QString path = folder.filePath(QStringLiteral("room.muster"));
    const Told told = Scenario(path, recording, durability).play();
    plugIn("recvfs", nullptr);

    QRandomGenerator chance(seed);
    QList<qsizetype> cuts;
    for (int i = 0; i < images; ++i)
        cuts.append(chance.bounded(static_cast<int>(recording.steps().size())));
    std::sort(cuts.begin(), cuts.end());

    Disk disk(path.toUtf8());
    Inspection inspection(told, path, folder.filePath(QStringLiteral("image")));
    qsizetype at = 0;
    for (const qsizetype cut : std::as_const(cuts)) {
        for (; at <= cut; ++at)
            disk.take(recording.steps().at(at));
        inspection.look(disk.afterCut(chance), disk.promised());
    }
    return inspection.tally();
}

} // namespace

/// The power goes at any moment: with the durability Muster works with, nothing acknowledged is lost. With
/// less, this very test finds losses, so it would notice.
class TestPowerLoss : public QObject
{
    Q_OBJECT
public:
    /// A run is as long as it was asked to be: QtTest ends a program after five minutes.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); }

private Q_SLOTS:
    void initTestCase() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(checkpointOften)); }

    void cut_data()
    {
        QTest::addColumn<int>("durability");
        QTest::addColumn<bool>("safe");
        QTest::newRow("full") << static_cast<int>(Durability::Full) << true;
        QTest::newRow("normal") << static_cast<int>(Durability::Normal) << false;
        QTest::newRow("off") << static_cast<int>(Durability::Off) << false;
    }

    void cut()
    {
        QFETCH(int, durability);
        QFETCH(bool, safe);
        const int images = asked("MUSTER_IMAGES", 500);
        const int seed = asked("MUSTER_SEED", 1);
        QElapsedTimer timer;
        timer.start();
        const Tally tally = cutPower(static_cast<Durability>(durability), safe ? images : qMin(images, 300),
                                     static_cast<quint32>(seed));
        qInfo("%d images: %d lost something acknowledged, %d corrupt, %d with erased words; %.0f images/s",
              tally.images, tally.lost, tally.corrupt, tally.unerased,
              1000.0 * tally.images / static_cast<double>(timer.elapsed() + 1));
        if (!tally.first.isEmpty())
            qInfo("the first: %s", qPrintable(tally.first));
        if (safe) {
            QCOMPARE(tally.lost, 0);
            QCOMPARE(tally.corrupt, 0);
            QCOMPARE(tally.unerased, 0);
        } else {
            QVERIFY2(tally.lost + tally.corrupt > 0, "the simulator does not notice what it must");
        }
    }
};

MUSTER_FAULT_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
