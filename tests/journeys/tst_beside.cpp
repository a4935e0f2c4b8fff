#include "tests/support/program.h"
#include "views/timeline/latestentries.h"
#include "views/timeline/quickentry.h"
#include "views/timeline/timelinelist.h"
#include "views/timeline/timelinepage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>

using namespace muster;

/// The timeline beside the playbook: there where it has room, live, and never in the way of what is typed.
class TestBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("MUSTER_PERSON", "Noa Berg");
        m_app.begin();
        m_app.open();
        m_incident = m_app.declare(QStringLiteral("Checkout down"));
        for (int i = 0; i < 30; ++i)
            log(QStringLiteral("Entry number %1").arg(i));
    }
    void cleanup() { m_app.end(); }

    void standsOnlyWhereAPageLeavesRoom()
    {
        QVERIFY(!latest());
        trigger("restore");
        QVERIFY(latest() && latest()->isVisible());
        const QPoint below = entry()->mapTo(&window(), QPoint()),
                     above = latest()->mapTo(&window(), QPoint());
        QVERIFY(below.y() >= above.y() + latest()->height());
        QCOMPARE(below.x(), above.x());
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
        m_app.declare(QStringLiteral("Another"));
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
        m_app.open();
        window().resize(1440, 900); // the screen of the tests is smaller, and windows come back within theirs
        m_app->room()->openIncident(m_incident);
        trigger("restore");
        QVERIFY(!latest() || !latest()->isVisible());
        trigger("beside");
        QTRY_VERIFY(latest()->isVisible());
    }

private:
    MainWindow &window() { return m_app.window(); }
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
        m_app.clock.now += 1'000'000;
    }

    test::Program m_app;
    Id m_incident;
};

QTEST_MAIN(TestBeside)
#include "tst_beside.moc"
