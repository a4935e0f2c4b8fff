#include "app/startfailure.h"
#include "tests/support/program.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

#include <csignal>
#include <sys/resource.h>

using namespace muster;

/// The window and its file: checked, copied, moved away from a full disk, and not to be opened at all.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_app.begin();
        m_app.start();
    }
    void cleanup() { m_app.end(); }

    void checksAndCopiesBesideTheWindow()
    {
        open();
        trigger("verify");
        QTRY_VERIFY(says(QStringLiteral("every chain holds")));
        trigger("backup");
        choose("backupFile", path("copy.muster"));
        QTRY_VERIFY(says(QStringLiteral("Backed up")));
        TAKE(const auto copy, Session::openReadOnly(path("copy.muster"), m_app.clock));
        QCOMPARE(copy->rows({}).value_or({}).size(), 1);
        // Noted by the owner: an erasure reaches it.
        const Id entry = entries().first().id;
        CHECK_OK(m_app->session()->execute(Erase{m_incident, entry, QStringLiteral("a name"), {}}));
        QFile bytes(path("copy.muster"));
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY(!bytes.readAll().contains("customers cannot pay"));
    }

    void aCopyThatCannotBeMadeIsSaid()
    {
        open();
        trigger("backup");
        choose("backupFile", QStringLiteral("/nonexistent/copy.muster"));
        QTRY_VERIFY(says(QStringLiteral("cannot be written")));
    }

    void whatIsHeldMovesToAnotherPlace()
    {
        open();
        {
            std::signal(SIGXFSZ, SIG_IGN);
            rlimit before{};
            getrlimit(RLIMIT_FSIZE, &before);
            const rlimit none{1, before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &none);
            LogEntry log;
            log.incident = m_incident;
            log.text = QStringLiteral("held while the disk was full");
            CHECK_OK(m_app->held().dispatch(log));
            setrlimit(RLIMIT_FSIZE, &before);
        }
        QCOMPARE(m_app->held().count(), 1);
        Q_EMIT m_app->room()->saveElsewhereRequested();
        choose("saveElsewhereFile", path("elsewhere.muster"));
        QTRY_COMPARE(m_app->session()->path(), path("elsewhere.muster"));
        QCOMPARE(entries().size(), 2);
        QCOMPARE(entries().last().text, QStringLiteral("held while the disk was full"));
        QVERIFY(m_app->room()->window().isVisible());
    }

    void aFileThatIsNoneIsToldInAWindow()
    {
        QFile letter(path("letter.muster"));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("hello") == 5);
        letter.close();
        const Result<bool> opened = m_app->open(letter.fileName());
        QVERIFY(!opened);
        StartFailure failure(*m_app.operator->());
        failure.tell(opened.error());
        auto *dialog = top<QDialog>("startFailure");
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("startFailureWhy"))
                    ->text()
                    .contains(QStringLiteral("is not a Muster workspace")));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Begin")))
                button->click();
        }
        choose("startFile", path("fresh.muster"));
        QTRY_VERIFY(m_app->room() && m_app->room()->window().isVisible());
        QCOMPARE(m_app->session()->path(), path("fresh.muster"));
    }

private:
    QString path(const char *name) const { return m_app.file(QLatin1String(name)); }

    void open()
    {
        const Result<bool> opened = m_app->open(path("room.muster"));
        QVERIFY(opened && *opened);
        Declare declare;
        declare.title = QStringLiteral("Checkout down");
        m_incident = m_app->session()->execute(declare)->incident;
        LogEntry log;
        log.incident = m_incident;
        log.text = QStringLiteral("three customers cannot pay");
        CHECK_OK(m_app->session()->execute(log));
        m_app->show();
        m_app->room()->openIncident(m_incident);
    }

    void trigger(const char *action) { m_app->room()->actions().of(action)->trigger(); }

    template <typename W>
    W *top(const char *name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return qobject_cast<W *>(widget);
        }
        return nullptr;
    }

    void choose(const char *dialog, const QString &file)
    {
        QTRY_VERIFY(top<QFileDialog>(dialog));
        auto *open = top<QFileDialog>(dialog);
        Q_EMIT open->fileSelected(file);
        open->close();
    }

    bool says(const QString &words)
    {
        const QList<QLabel *> labels = m_app->room()->window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }

    QList<Entry> entries()
    {
        EntryQuery query;
        query.incident = m_incident;
        return *m_app->session()->entries(*m_app->session()->rows(query));
    }

    test::Program m_app;
    Id m_incident;
};

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
