#include "app/application.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "views/timeline/latestentries.h"
#include "views/timeline/quickentry.h"
#include "views/timeline/timelinelist.h"
#include "views/timeline/timelinepage.h"
#include "views/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace muster;

/// The timeline beside the playbook: there where it has room, live, and never in the way of what is typed.
class TestBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("MUSTER_PERSON", "Noa Berg");
        m_folder = std::make_unique<QTemporaryDir>();
        m_app = std::make_unique<Application>(m_clock, QString(), QStringLiteral("en"));
        CHECK_OK(m_app->open(m_folder->filePath(QStringLiteral("room.muster"))));
        m_app->show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        Declare declare;
        declare.title = QStringLiteral("Checkout down");
        declare.zone = QStringLiteral("UTC");
        TAKE(const Outcome declared, m_app->held().dispatch(declare));
        m_incident = declared.incident;
        for (int i = 0; i < 30; ++i)
            log(QStringLiteral("Entry number %1").arg(i));
        m_app->room()->openIncident(m_incident);
    }
    void cleanup() { m_app.reset(); }

    void standsOnlyWhereAPageLeavesRoom()
    {
        QVERIFY(!latest());
        trigger("restore");
        QVERIFY(latest() && latest()->isVisible());
        QVERIFY(entry()->geometry().top() >= latest()->geometry().bottom());
        QCOMPARE(entry()->geometry().left(), latest()->geometry().left());
        trigger("communicate");
        QVERIFY(!latest()->isVisible());
        QVERIFY(entry()->isVisible() && entry()->width() > latest()->width());
        trigger("restore");
        QVERIFY(latest()->isVisible());
        window().resize(1000, 700);
        QTRY_VERIFY(!latest()->isVisible());
        QVERIFY(entry()->isVisible());
    }

    void wordsAndFocusSurviveTheMove()
    {
        trigger("log");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("half a sen"));
        trigger("restore");
        QCOMPARE(entry()->text(), QStringLiteral("half a sen"));
        trigger("log");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tence"));
        trigger("beside");
        QVERIFY(!latest()->isVisible());
        QVERIFY(entry()->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(entry()->text(), QStringLiteral("half a sentence"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        trigger("beside");
        QTRY_COMPARE(count(), QStringLiteral("31 entries"));
        QCOMPARE(last().text, QStringLiteral("half a sentence"));
    }

    void followsWhatIsLoggedAndLeadsToTheWhole()
    {
        trigger("restore");
        QCOMPARE(count(), QStringLiteral("30 entries"));
        auto *earlier = latest()->findChild<QAbstractButton *>(QStringLiteral("latestEarlier"));
        QTRY_VERIFY(earlier->isVisible());
        QVERIFY2(earlier->text().contains(QStringLiteral(" earlier, from ")), qPrintable(earlier->text()));
        log(QStringLiteral("From somewhere else"));
        QTRY_COMPARE(count(), QStringLiteral("31 entries"));
        QVERIFY(list()->isAtEnd());

        list()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list(), Qt::Key_Up);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(window().page(), QStringLiteral("timeline"));
        auto *page = window().findChild<TimelinePage *>();
        TAKE(const std::optional<Entry> shown, m_app->session()->entry(page->currentEntry()));
        QCOMPARE(shown->text, QStringLiteral("Entry number 29"));
        trigger("restore");
        QVERIFY(!list()->currentIndex().isValid());
        earlier->click();
        QCOMPARE(window().page(), QStringLiteral("timeline"));
    }

    void showsTheIncidentOnShow()
    {
        trigger("restore");
        Declare declare;
        declare.title = QStringLiteral("Another");
        TAKE(const Outcome other, m_app->held().dispatch(declare));
        m_app->room()->openIncident(other.incident);
        QCOMPARE(window().page(), QStringLiteral("restore"));
        QTRY_COMPARE(count(), QStringLiteral("No entries yet"));
        trigger("next");
        QTRY_COMPARE(count(), QStringLiteral("30 entries"));
    }

    void thePersonsChoiceIsKept()
    {
        trigger("restore");
        trigger("beside");
        QVERIFY(!latest()->isVisible());
        const QString path = m_folder->filePath(QStringLiteral("muster.ini"));
        Settings settings;
        settings.room.beside = false;
        QVERIFY(settings.save(path));
        QCOMPARE(Settings::load(path).room.beside, false);
    }

private:
    MainWindow &window() { return m_app->room()->window(); }
    LatestEntries *latest() { return window().findChild<LatestEntries *>(); }
    TimelineList *list() { return latest()->findChild<TimelineList *>(); }
    QuickEntry *entry() { return window().findChild<QuickEntry *>(); }
    QString count() { return latest()->findChild<QLabel *>(QStringLiteral("latestCount"))->text(); }
    Entry last()
    {
        const QAbstractItemModel *model = list()->model();
        return model->index(model->rowCount() - 1, 0).data(TimelineModel::EntryRole).value<Entry>();
    }
    void trigger(const char *action)
    {
        m_app->room()->actions().of(action)->trigger();
        QCoreApplication::processEvents();
    }
    void log(const QString &text)
    {
        LogEntry wanted;
        wanted.incident = m_incident;
        wanted.text = text;
        CHECK_OK(m_app->held().dispatch(wanted));
        m_clock.now += 1'000'000;
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_app;
    Id m_incident;
};

QTEST_MAIN(TestBeside)
#include "tst_beside.moc"
