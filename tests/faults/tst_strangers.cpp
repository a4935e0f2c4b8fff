#include "tests/faults/ownhome.h"
#include "tests/faults/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace muster;
using namespace muster::test;

namespace {

void sql(const QString &path, const char *text)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK ||
        sqlite3_exec(db, text, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", text, sqlite3_errmsg(db));
    sqlite3_close(db);
}

/// A database in another program's hands: its log is still beside it.
void makeBusyDatabase(const QString &path)
{
    const QString busy = path + QLatin1String(".busy");
    sqlite3 *db = nullptr;
    sqlite3_open(busy.toUtf8().constData(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode = WAL; CREATE TABLE song(name); INSERT INTO song VALUES('Ode')",
                 nullptr, nullptr, nullptr);
    for (const char *const ending : {"", "-wal"})
        QFile::copy(busy + QLatin1String(ending), path + QLatin1String(ending));
    sqlite3_close(db);
}

} // namespace

/// Whatever is given as a workspace and is none: one sentence, the right kind of no, and not a byte of it
/// changed.
class TestStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolder() + QLatin1String("/muster-strange-XXXXXX"));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("folder") << QStringLiteral("is a folder");
        QTest::newRow("behind a file") << QString();
        QTest::newRow("text") << QStringLiteral("is not a Muster workspace");
        QTest::newRow("one byte") << QStringLiteral("is not a Muster workspace");
        QTest::newRow("a hundred zeros") << QStringLiteral("is not a Muster workspace");
        QTest::newRow("only a header") << QString();
        QTest::newRow("another program's") << QStringLiteral("database of another program");
        QTest::newRow("another program's, in use") << QStringLiteral("database of another program");
        QTest::newRow("named by another program") << QStringLiteral("database of another program");
        QTest::newRow("newer") << QStringLiteral("newer Muster");
        QTest::newRow("half a workspace") << QString();
    }

    void refused()
    {
        QFETCH(QString, says);
        const QString path = make(QString::fromLatin1(QTest::currentDataTag()));
        const QHash<QString, QByteArray> before = files();
        const auto read = Session::openReadOnly(path, m_clock);
        QVERIFY(!read);
        check(read.error(), says);
        QCOMPARE(files(), before);

        const auto write = tryOpen(path, m_clock);
        QVERIFY(!write);
        check(write.error(), says);
        QCOMPARE(files(), before);
    }

    void emptyFile()
    {
        const QString path = m_folder->filePath(QStringLiteral("room.muster"));
        test::write(path, {});
        const auto read = Session::openReadOnly(path, m_clock);
        QVERIFY(!read);
        check(read.error(), QStringLiteral("is an empty file"));
        QCOMPARE(bytesOf(path), QByteArray());
        // What a crash in the very first moment leaves behind: the next start makes a workspace of it.
        const auto session = test::open(path, m_clock);
        declare(*session, QStringLiteral("Checkout is down"));
        QVERIFY(must(session->verify()).ok());
    }

    void missing()
    {
        const auto read = Session::openReadOnly(m_folder->filePath(QStringLiteral("none.muster")), m_clock);
        QVERIFY(!read);
        check(read.error(), QStringLiteral("There is no workspace"));
        QCOMPARE(files().size(), 0);
    }

private:
    static void check(const Error &error, const QString &says)
    {
        const QString sentence = words(error);
        QVERIFY2(error.kind == Failure::Unreadable || (says.isEmpty() && error.kind == Failure::Unwritable),
                 qPrintable(sentence));
        QVERIFY2(sentence.contains(says) && sentence.endsWith(u'.') && !sentence.contains(u'\n'),
                 qPrintable(sentence));
    }

    /// Every file in the folder but what says nothing: locks, shared memory, an empty log.
    QHash<QString, QByteArray> files() const
    {
        QHash<QString, QByteArray> out;
        const QDir folder(m_folder->path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            const QByteArray bytes = bytesOf(folder.filePath(name));
            const bool emptyLog = name.endsWith(QLatin1String("-wal")) && bytes.isEmpty();
            if (!name.endsWith(QLatin1String(".lock")) && !name.endsWith(QLatin1String("-shm")) && !emptyLog)
                out.insert(name, bytes);
        }
        return out;
    }

    QString make(const QString &what) const
    {
        QString path = m_folder->filePath(QStringLiteral("room.muster"));
        if (what == QLatin1String("folder"))
            QDir().mkpath(path);
        else if (what == QLatin1String("text"))
            test::write(path, "Dear diary,\n" + QByteArray(5000, 'x'));
        else if (what == QLatin1String("one byte"))
            test::write(path, "S");
        else if (what == QLatin1String("a hundred zeros"))
            test::write(path, QByteArray(100, '\0'));
        else if (what == QLatin1String("only a header"))
            test::write(path, QByteArray("SQLite format 3\0", 16));
        else if (what == QLatin1String("another program's"))
            sql(path, "CREATE TABLE song(name)");
        else if (what == QLatin1String("another program's, in use"))
            makeBusyDatabase(path);
        else if (what == QLatin1String("named by another program"))
            sql(path, "PRAGMA application_id = 1234; PRAGMA user_version = 1; VACUUM");
        else if (what == QLatin1String("behind a file")) {
            test::write(path, "x");
            return path + QLatin1String("/room.muster");
        } else {
            makeWorkspace(path);
            if (what == QLatin1String("newer"))
                sql(path, "PRAGMA user_version = 99");
            else
                test::write(path, bytesOf(path).left(6000));
        }
        return path;
    }

    void makeWorkspace(const QString &path) const
    {
        const auto session = test::open(path, m_clock);
        const Id incident = declare(*session, QStringLiteral("Checkout is down"));
        log(*session, incident, QStringLiteral("an entry"));
    }

    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

MUSTER_FAULT_MAIN(TestStrangers)
#include "tst_strangers.moc"
