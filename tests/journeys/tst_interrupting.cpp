#include "app/application.h"
#include "tests/support/check.h"
#include "tests/support/desktop.h"
#include "tests/support/fakeclock.h"
#include "tests/support/noroom.h"
#include "views/window/mainwindow.h"

#include <QTemporaryDir>

using namespace muster;

/// What the real window tells the desktop, over a session bus of the test's own.
class TestInterrupting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesThatCannotBeSaved()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
        test::Bus bus;
        test::Desktop desktop(bus.connection(QStringLiteral("desktop")));
        QVERIFY2(!bus.address().isEmpty(), "dbus-daemon is missing");
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLatin1());
        const QTemporaryDir folder;
        test::FakeClock clock;
        Application app(clock, folder.filePath(QStringLiteral("muster.ini")), QStringLiteral("en"));
        const Result<bool> opened = app.open(folder.filePath(QStringLiteral("room.muster")));
        QVERIFY(opened && *opened);
        app.show();
        Declare declare;
        declare.title = QStringLiteral("Zanzibar down");
        const Id incident = app.session()->execute(declare)->incident;
        app.room()->openIncident(incident);
        {
            const test::NoRoom disk;
            LogEntry log;
            log.incident = incident;
            log.text = QStringLiteral("typed while the disk was full");
            CHECK_OK(app.held().dispatch(log));
            QTRY_COMPARE(desktop.shown.size(), 1);
            QCOMPARE(desktop.shown.constFirst().title, QStringLiteral("Changes cannot be saved"));
            // It may be read from behind a locked screen.
            QVERIFY(!desktop.shown.constFirst().text.contains(QStringLiteral("Zanzibar")));
            app.room()->window().showMinimized();
            // The number of the notice has to be known before somebody presses its button.
            QTRY_VERIFY([&] {
                Q_EMIT desktop.ActionInvoked(1, QStringLiteral("open"));
                return !app.room()->window().isMinimized();
            }());
        }
        QVERIFY(app.held().retry());
        QTRY_COMPARE(desktop.takenBack, QList<uint>{1U});
    }
};

QTEST_MAIN(TestInterrupting)
#include "tst_interrupting.moc"
