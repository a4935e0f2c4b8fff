#include "tests/support/program.h"
#include "views/restore/restorepage.h"
#include "views/window/banner.h"
#include "views/window/promiseclock.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>

using namespace muster;

/// What goes wrong around the room in its hour: the clock, the laptop's lid, the language, the keys, odd
/// words. Each time the picture is right, or a sentence says why not, and nothing typed is lost.
class TestBadHour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("MUSTER_PERSON", "Noa Berg");
        m_app.begin();
        m_app.open();
        m_incident = m_app.declare(QStringLiteral("Checkout down"));
    }
    void cleanup() { m_app.end(); }

    void theClockIsSetBackWhileACountdownRuns()
    {
        promise(30 * minute);
        QCOMPARE(promised()->state(), Countdown::State::Normal);
        QVERIFY2(promised()->sentence().contains(QStringLiteral("30 min")),
                 qPrintable(promised()->sentence()));

        m_app.clock.now -= 120 * minute; // to before the declaration
        m_app->room()->tick();
        QCOMPARE(promised()->state(), Countdown::State::Normal);
        QVERIFY2(promised()->sentence().contains(QStringLiteral("2 h 30 min")),
                 qPrintable(promised()->sentence()));
        QVERIFY2(banner()->sentence().contains(QStringLiteral(", 0 s, ")), qPrintable(banner()->sentence()));

        // What is written now comes after what was written before, whatever the clock says.
        log(QStringLiteral("after the clock went back"));
        const QList<Event> events = all();
        QCOMPARE(events.constLast().members().value(QLatin1String("text")).toString(),
                 QStringLiteral("after the clock went back"));
        TAKE(const Verdict verdict, m_app->session()->verify());
        QVERIFY(verdict.ok());

        m_app.clock.now += 120 * minute;
        m_app->room()->tick();
        QVERIFY2(promised()->sentence().contains(QStringLiteral("30 min")),
                 qPrintable(promised()->sentence()));
    }

    void theLaptopSleepsForAnHour()
    {
        promise(30 * minute);
        m_app.clock.now += 60 * minute; // no second was ticked in between
        m_app->room()->tick();
        QCOMPARE(promised()->state(), Countdown::State::Overdue);
        QVERIFY2(promised()->sentence().contains(QStringLiteral("30 min")),
                 qPrintable(promised()->sentence()));
        QVERIFY2(banner()->sentence().contains(QStringLiteral("overdue")), qPrintable(banner()->sentence()));
    }

    void theLanguageIsSwitchedInMidDraft()
    {
        trigger("draft");
        auto *message = find<QPlainTextEdit>("message");
        QTRY_VERIFY(message->hasFocus());
        const QString before = message->toPlainText();
        QVERIFY(!before.isEmpty());
        QTest::keyClicks(message, QStringLiteral("Half a sen"));
        const QString typed = message->toPlainText();
        QVERIFY(typed != before);
        trigger("language-zh_CN");
        QTRY_COMPARE(m_app.window().windowTitle().contains(QStringLiteral("Checkout down")), true);
        QCOMPARE(find<QPlainTextEdit>("message")->toPlainText(), typed);
        QTest::keyClicks(find<QPlainTextEdit>("message"), QStringLiteral("tence."));
        QVERIFY(find<QPlainTextEdit>("message")->toPlainText().contains(QStringLiteral("Half a sentence.")));

        // And it is there after the next start, in that language.
        m_app.open(QString());
        m_app->room()->openIncident(m_incident);
        trigger("draft");
        QTRY_VERIFY(
            find<QPlainTextEdit>("message")->toPlainText().contains(QStringLiteral("Half a sentence.")));
    }

    void aHeldKeyActsOnce()
    {
        trigger("restore");
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QTRY_VERIFY(!state().runs.isEmpty());
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->inherits("muster::RunRow"));
        hold(Qt::Key_Space, QStringLiteral(" "), 20);
        QTRY_COMPARE(state().runs.constLast().answers.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(state().runs.constLast().answers.size(), 1);

        // In a text it repeats, as anywhere; Enter logs what is there, once.
        trigger("log");
        QTRY_VERIFY(QApplication::focusWidget()->objectName() == QStringLiteral("quickText"));
        hold(Qt::Key_A, QStringLiteral("a"), 3);
        const qsizetype lines = count();
        hold(Qt::Key_Return, QStringLiteral("\r"), 10);
        QTRY_COMPARE(count(), lines + 1);
        QCOMPARE(all().constLast().members().value(QLatin1String("text")).toString(), QStringLiteral("aaaa"));
    }

    void twoPressesSendOneUpdate()
    {
        trigger("draft");
        QTRY_VERIFY(find<QPlainTextEdit>("message")->hasFocus());
        auto *mark = find<QAbstractButton>("markSent");
        mark->setFocus(Qt::TabFocusReason);
        QTest::keyClick(mark, Qt::Key_Space);
        QTest::keyClick(mark, Qt::Key_Space);
        QTRY_VERIFY(!state().updates.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(state().updates.size(), 1);
    }

    void aTitleOfFiveHundredCharactersAndOfBothDirections()
    {
        const QString longOne = QStringLiteral("Zahlung ").repeated(62) + QStringLiteral("Ende");
        QCOMPARE(longOne.size(), 500);
        const int wide = m_app.window().minimumSizeHint().width();
        const Id first = m_app.declare(longOne);
        QCOMPARE(m_app.window().minimumSizeHint().width(), wide);
        QCOMPARE(m_app->session()->state(first)->title, longOne);
        const QString both =
            QStringLiteral("\u202Egnp.exe\u202C \u062A\u0639\u0637\u0644 \u0627\u0644\u062F\u0641\u0639");
        const Id turned = m_app.declare(both);
        m_app->room()->tick();
        // Nothing on show is turned round by what somebody typed; the record keeps it.
        for (const QLabel *label : m_app.window().findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QChar(0x202E)), qPrintable(label->objectName()));
        QVERIFY(!m_app.window().windowTitle().contains(QChar(0x202E)));
        QVERIFY(m_app->session()->state(turned)->title.contains(QStringLiteral("gnp.exe")));
    }

    void aRoleGivenToTwoPeople()
    {
        for (const char *name : {"Mei Tan", "Jon Park"})
            CHECK_OK(m_app->held().dispatch(
                AssignRole{m_incident, Role::Commander, QString::fromLatin1(name), {}}));
        QTRY_VERIFY(banner()->sentence().contains(QStringLiteral("commander Jon Park")));
        QVERIFY(!banner()->sentence().contains(QStringLiteral("Mei Tan")));
        // The timeline says who was it before.
        EntryQuery query;
        query.incident = m_incident;
        query.search = QStringLiteral("Mei");
        QCOMPARE(m_app->session()->rows(query)->size(), 1);
    }

private:
    template <typename W>
    W *find(const char *name)
    {
        W *found = m_app.window().findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    Banner *banner() { return m_app.window().banner(); }
    PromiseClock *promised() { return m_app.window().findChild<PromiseClock *>(); }
    State state() { return m_app->session()->state(m_incident).value_or({}); }
    void trigger(const char *action)
    {
        m_app->room()->actions().of(action)->trigger();
        QCoreApplication::processEvents();
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// One press, and so many that the keyboard repeats by itself.
    static void hold(Qt::Key key, const QString &text, int times)
    {
        for (int i = 0; i <= times; ++i) {
            QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text, i > 0);
            QApplication::sendEvent(QApplication::focusWidget(), &down);
            QCoreApplication::processEvents();
        }
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QApplication::sendEvent(QApplication::focusWidget(), &up);
    }
    void promise(qint64 in)
    {
        SendUpdate update;
        update.incident = m_incident;
        update.text = QStringLiteral("We are looking into it.");
        update.nextBy = m_app.clock.nowUs() + in;
        CHECK_OK(m_app->held().dispatch(update));
        QTRY_VERIFY(promised()->state() != Countdown::State::None);
    }
    void log(const QString &text)
    {
        LogEntry entry;
        entry.incident = m_incident;
        entry.text = text;
        CHECK_OK(m_app->held().dispatch(entry));
    }
    /// Every event of the incident as the record orders them.
    QList<Event> all()
    {
        QList<Event> out;
        (void)m_app->session()->eachEvent(m_incident, [&](const Event &event) -> Result<> {
            out.append(event);
            return {};
        });
        return out;
    }
    qsizetype count() { return all().size(); }

    test::Program m_app;
    Id m_incident;
};

QTEST_MAIN(TestBadHour)
#include "tst_badhour.moc"
