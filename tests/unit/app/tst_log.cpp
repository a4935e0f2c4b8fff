#include "app/log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;

/// The log file: what it holds, who may read it, and that it never grows beyond its three files.
class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsKeptAndTurnedOver()
    {
        const QTemporaryDir folder;
        logInto(folder.path());
        qCInfo(startLog) << "begun\nand more";
        const QString path = folder.filePath(QStringLiteral("muster.log"));
        const QString line = tailOfLog(folder.path(), 1000);
        QVERIFY2(line.contains(QStringLiteral("muster.start: begun")) && line.count(u'\n') == 1,
                 qPrintable(line));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        const QString much(qsizetype(64) * 1024, u'x');
        for (int i = 0; i < 150; ++i)
            qCInfo(savingLog).noquote() << i << much;
        const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, QStringList({QStringLiteral("muster.log"), QStringLiteral("muster.log.1"),
                                     QStringLiteral("muster.log.2")}));
        for (const QString &name : files)
            QVERIFY(QFileInfo(folder.filePath(name)).size() <= qint64(2) * 1024 * 1024);
        // The end of it is whole lines.
        qCInfo(startLog) << "last";
        QCOMPARE(tailOfLog(folder.path(), 200).count(u'\n'), 1);
        QVERIFY(tailOfLog(folder.path(), 200).contains(QStringLiteral("last")));
    }

    void whereNothingCanBeWrittenNothingIs()
    {
        QCOMPARE(tailOfLog(QStringLiteral("/nowhere"), 100), QString());
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
