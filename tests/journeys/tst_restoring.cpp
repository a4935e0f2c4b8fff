#include "models/playbook/shelf.h"
#include "tests/support/program.h"
#include "views/restore/restorepage.h"
#include "views/restore/runrow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFileDialog>

using namespace muster;

/// The real window, offscreen: a playbook from the first key to the last line of the timeline.
class TestRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("MUSTER_PERSON", "Noa Berg");
        m_app.begin();
        m_app.open();
        m_incident = m_app.declare(QStringLiteral("Checkout down"), QStringLiteral("Asia/Shanghai"));
    }
    void cleanup() { m_app.end(); }

    void aPlaybookByKeysOnly()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(window().page(), QStringLiteral("restore"));
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QTRY_VERIFY(!state().runs.isEmpty());
        QTRY_VERIFY(current() && current()->hasFocus());
        press(Qt::Key_Space);
        QTRY_COMPARE(answers(), 1);
        QTRY_COMPARE(current()->line().check.id, QStringLiteral("deploy-freeze"));
        press(Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nothing is deployed today"));
        press(Qt::Key_Return);
        QTRY_COMPARE(answers(), 2);
        auto *page = window().findChild<QAbstractButton *>(QStringLiteral("page-restore"));
        QTRY_VERIFY(page->accessibleName().contains(QStringLiteral("1/23 done, 1 not applicable")));
        QTRY_COMPARE(current()->line().check.id, QStringLiteral("campaign-sends"));
        press(Qt::Key_Up);
        press(Qt::Key_Space);
        QTRY_COMPARE(answers(), 1);

        EntryQuery query;
        query.incident = m_incident;
        TAKE(const QList<qint64> rows, m_app->session()->rows(query));
        TAKE(const QList<Entry> lines, m_app->session()->entries(rows));
        QCOMPARE(sentence(lines.at(0), Tongue()),
                 QStringLiteral("Playbook begun: Checkout down under launch load 1"));
        QCOMPARE(sentence(lines.at(1), Tongue()), QStringLiteral("Command: One commander, named aloud"));
        QVERIFY(lines.at(2).struck);
    }

    void whatIsRunIsPrinted()
    {
        m_app->room()->actions().of("print")->trigger();
        QCOMPARE(m_app.window().page(), QStringLiteral("restore"));
        QVERIFY(!m_app.window().findChild<QFileDialog *>()); // nothing is run yet
        TAKE(const QList<ShelvedPlaybook> all, carriedPlaybooks(QStringLiteral("en")));
        StartPlaybook start;
        start.incident = m_incident;
        start.playbook = all.first().book.id;
        start.title = all.first().book.title;
        start.text = QString::fromUtf8(all.first().markdown);
        CHECK_OK(m_app->held().dispatch(start));
        auto *button = window().findChild<QAbstractButton *>(QStringLiteral("printPlaybook"));
        QTRY_VERIFY(button->isVisible());
        button->click();
        auto *dialog = window().findChild<QFileDialog *>(QStringLiteral("printFile"));
        QVERIFY(dialog);
        QCOMPARE(dialog->selectedFiles().value(0).section(u'/', -1),
                 QStringLiteral("INC-0001-checkout-under-load.pdf"));
        const QString path = m_app.file(QStringLiteral("list.pdf"));
        Q_EMIT dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1); // it hangs on a wall as one sheet

        // Where nothing can be written it says so, and leaves nothing behind.
        Q_EMIT dialog->fileSelected(QStringLiteral("/nonexistent/list.pdf"));
        auto *failure = window().findChild<QWidget *>(QStringLiteral("restoreFailure"));
        QVERIFY(failure->isVisible());
        QVERIFY(failure->accessibleName().contains(QStringLiteral("could not be written")));

        // What is copied from it, or looked for in it, are ideographs and no radicals that look like them.
        m_app->room()->actions().of("language-zh_CN")->trigger();
        QTRY_VERIFY(m_app.window().windowTitle().size() > 0);
        start.text = QString::fromUtf8(carriedPlaybooks(QStringLiteral("zh_CN"))->first().markdown);
        CHECK_OK(m_app->held().dispatch(start));
        QTRY_COMPARE(state().runs.size(), 2);
        QCoreApplication::processEvents();
        const QString chinese = m_app.file(QStringLiteral("chinese.pdf"));
        Q_EMIT dialog->fileSelected(chinese);
        QFile other(chinese);
        QVERIFY(other.open(QIODevice::ReadOnly));
        const QByteArray told = other.readAll();
        QVERIFY(told.contains("<7528>") && told.contains("<9875>")); // 用, 页
        const QRegularExpression radical(QStringLiteral("\\[[^\\]]*<2[EF][0-9A-F]{2}>"));
        QVERIFY(!QString::fromLatin1(told).contains(radical));
    }

    void theRailOpensThePage()
    {
        auto *page = window().findChild<QAbstractButton *>(QStringLiteral("page-restore"));
        QTest::mouseClick(page, Qt::LeftButton);
        QCOMPARE(window().page(), QStringLiteral("restore"));
        QVERIFY(window().findChild<RestorePage *>()->isVisible());
        QTest::mouseClick(window().findChild<QAbstractButton *>(QStringLiteral("page-timeline")),
                          Qt::LeftButton);
        QCOMPARE(window().page(), QStringLiteral("timeline"));
    }

private:
    MainWindow &window() { return m_app.window(); }
    State state() { return m_app->session()->state(m_incident).value_or({}); }
    int answers() { return static_cast<int>(state().runs.constLast().answers.size()); }
    RunRow *current()
    {
        for (RunRow *row : window().findChildren<RunRow *>()) {
            if (row->isCurrent())
                return row;
        }
        return nullptr;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    test::Program m_app;
    Id m_incident;
};

QTEST_MAIN(TestRestoring)
#include "tst_restoring.moc"
