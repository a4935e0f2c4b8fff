#include "app/application.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "views/window/mainwindow.h"

#include <QAbstractButton>
#include <QTemporaryDir>

using namespace muster;

/// The rehearsal played in the real window: by its own clock, at every pace, beside whoever takes part.
class TestRehearsing : public QObject
{
    Q_OBJECT

private:
    QWidget *part(Application &app, const char *name)
    {
        return app.room()->window().findChild<QWidget *>(QLatin1String(name));
    }
    void press(Application &app, const char *name)
    {
        QWidget *button = part(app, name);
        QVERIFY2(button, name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QString bar(Application &app) { return part(app, "replayBar")->accessibleName(); }

private Q_SLOTS:
    void theStoryRunsBesideWhoTakesPart()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
        const QTemporaryDir folder;
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
        test::FakeClock wall;
        Application app(wall, {}, QStringLiteral("en"));
        const Result<bool> opened = app.open(folder.filePath(QStringLiteral("real.muster")));
        QVERIFY(opened && *opened);
        app.show();
        app.room()->actions().of("rehearse")->trigger();
        QTRY_VERIFY(part(app, "replayBar"));
        const Id id = app.room()->incident();
        QVERIFY(!id.isNull());
        QVERIFY(app.session()->state(id)->exercise);
        QCOMPARE(app.room()->page(), timelineKey);
        QVERIFY(app.session()->path() != folder.filePath(QStringLiteral("real.muster")));

        // Ten times as fast: a minute of the wall is ten of the story, and the banner's clock runs with it.
        const qint64 before = app.session()->clock().nowUs();
        wall.pass(minute);
        QCOMPARE(app.session()->clock().nowUs(), before + 10 * minute);
        QTRY_VERIFY(app.session()->state(id)->severity != 0 && !bar(app).contains(QStringLiteral("1 of")));

        // Paused, it stands; whoever takes part writes on, at the story's time.
        press(app, "replayPause");
        QTRY_VERIFY(bar(app).contains(QStringLiteral("paused")));
        const qint64 stood = app.session()->clock().nowUs();
        wall.pass(hour);
        QCOMPARE(app.session()->clock().nowUs(), stood);
        CHECK_OK(app.held().dispatch(LogEntry{
            id, QStringLiteral("we would page the vendor now"), Kind::Note, Audience::Internal, {}}));
        EntryQuery typed;
        typed.incident = id;
        typed.search = QStringLiteral("vendor now");
        QCOMPARE(app.session()->rows(typed)->size(), 1);

        // On to the end: all of it, the pages still there, and the bar says that it is over.
        press(app, "replayEnd");
        QTRY_VERIFY(bar(app).contains(QStringLiteral("over")));
        QCOMPARE(app.session()->state(id)->severity, 3);
        QVERIFY(app.session()->verify()->ok());
        QVERIFY(!app.session()->state(id)->handoffs.isEmpty());

        // Other letters make another room: the bar is in it, and says the same.
        Preferences larger = app.preferences();
        larger.textSize = 120;
        app.setPreferences(larger);
        QVERIFY(bar(app).contains(QStringLiteral("over")));

        // Again is a new file; the real one opens as it was.
        const QString played = app.session()->path();
        wall.pass(minute);
        press(app, "replayEnd");
        QTRY_VERIFY(app.session()->path() != played);
        QVERIFY(QFileInfo::exists(played));
        const Result<bool> back = app.open(folder.filePath(QStringLiteral("real.muster")));
        QVERIFY(back && *back);
        QVERIFY(!part(app, "replayBar"));
        QCOMPARE(app.session()->incidents()->size(), 0);
        QCOMPARE(app.session()->clock().nowUs(), wall.nowUs());
    }

    void thePagesTurnUntilSomebodyChoosesOne()
    {
        const QTemporaryDir folder;
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
        test::FakeClock wall;
        Application app(wall, {}, QStringLiteral("zh_CN"));
        const Result<bool> opened = app.open(folder.filePath(QStringLiteral("real.muster")));
        QVERIFY(opened && *opened);
        app.show();
        app.room()->actions().of("rehearse")->trigger();
        QTRY_VERIFY(part(app, "replayBar"));
        QSet<QString> seen;
        auto *turns = app.room()->window().findChild<QAbstractButton *>(QStringLiteral("replayTurns"));
        // Small steps, until a page of each kind was turned to.
        const QSet<QString> all{QStringLiteral("assess"),
                                QStringLiteral("restore"),
                                QStringLiteral("communicate"),
                                QStringLiteral("handoff"),
                                situationKey,
                                timelineKey};
        for (int i = 0; i < 1000 && seen != all && turns->isVisible(); ++i) {
            wall.pass(4 * second);
            // Pausing and going on tells at once what has happened until now.
            press(app, "replayPause");
            press(app, "replayPause");
            seen.insert(app.room()->page());
        }
        QVERIFY2(seen == all, qPrintable(QStringList(seen.values()).join(u' ')));
        QVERIFY(turns->isChecked());
    }
};

QTEST_MAIN(TestRehearsing)
#include "tst_rehearsing.moc"
