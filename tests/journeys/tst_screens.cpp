// The war-room view on the second of two screens.

#include "app/wall.h"
#include "tests/support/program.h"
#include "views/wall/wallview.h"

#include <QApplication>
#include <QScreen>

using namespace muster;

class ScreensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_app.begin();
        m_app.open();
        m_app.declare(QStringLiteral("Checkout down"), QStringLiteral("Asia/Singapore"));
    }
    void cleanup() { m_app.end(); }

    void theOtherScreenIsTheOneThatIsNotTaken()
    {
        const QList<QScreen *> all = QGuiApplication::screens();
        QCOMPARE(all.size(), 2);
        QCOMPARE(otherScreen(all.first(), all), all.last());
        QCOMPARE(otherScreen(all.last(), all), all.first());
        QCOMPARE(otherScreen(all.first(), {all.first()}), nullptr);
    }

    void itFillsTheOtherScreen()
    {
        WallView *wall = open();
        QVERIFY(wall->isFullScreen());
        QCOMPARE(wall->screen(), otherScreen(window().screen(), QGuiApplication::screens()));
        QVERIFY(action()->isChecked());
        QTRY_VERIFY(wall->accessibleName().contains(QLatin1String("Checkout down")));
        QTest::keyClick(wall, Qt::Key_Escape);
        QVERIFY(!wall->isVisible() && !action()->isChecked());
        QVERIFY(window().isVisible());
    }

    void whenItsScreenGoesItComesBackAsAWindow()
    {
        WallView *wall = open();
        Q_EMIT qGuiApp->screenRemoved(window().screen()); // not its own
        QVERIFY(wall->isFullScreen());
        Q_EMIT qGuiApp->screenRemoved(wall->screen());
        QVERIFY(wall->isVisible() && !wall->isFullScreen());
        QCOMPARE(wall->screen(), window().screen());
        QVERIFY(window().screen()->geometry().contains(wall->geometry()));
        QVERIFY(action()->isChecked());
    }

    void itFollowsTheRecord()
    {
        WallView *wall = open();
        LogEntry log;
        log.incident = m_app->room()->incident();
        log.text = QStringLiteral("pool is full");
        CHECK_OK(m_app->session()->execute(log));
        QTRY_VERIFY(says(wall, QStringLiteral("pool is full")));
    }

    void itOutlivesAnotherTextSizeAndGoesWithTheWindow()
    {
        (void)open();
        Preferences larger = m_app->preferences();
        larger.textSize = 130;
        m_app->setPreferences(larger);
        WallView *wall = shown();
        QVERIFY(wall);
        QVERIFY(action()->isChecked());
        window().close();
        QVERIFY(!wall->isVisible());
    }

private:
    MainWindow &window() { return m_app.window(); }
    QAction *action() { return m_app->room()->actions().of("wall"); }
    static bool says(const WallView *wall, const QString &words)
    {
        const auto labels = wall->findChildren<WallLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const WallLabel *label) { return label->text() == words; });
    }
    static WallView *shown()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *wall = qobject_cast<WallView *>(top); wall && wall->isVisible())
                return wall;
        }
        return nullptr;
    }
    WallView *open()
    {
        action()->trigger();
        return shown();
    }

    test::Program m_app;
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "wall", "x": 1440, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", QByteArray("offscreen:configfile=").append(screens.fileName().toUtf8()));
    const QApplication app(argc, argv);
    ScreensTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_screens.moc"
