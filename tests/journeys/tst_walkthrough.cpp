// The whole hour in the real window by keyboard alone: declared, assessed, restored, told, handed over and
// exported, in both languages.

#include "tests/support/program.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>

using namespace muster;

class TestWalkthrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("MUSTER_PERSON", "Noa Berg");
        m_app.begin();
        m_typed.clear();
    }
    void cleanup() { m_app.end(); }

    void fromDeclarationToExport_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("English") << QStringLiteral("en")
                                 << QStringList{
                                        QStringLiteral("Checkout down for card payments"),
                                        QStringLiteral("Pool at 97 percent since the launch mail"),
                                        QStringLiteral("nothing is deployed today"),
                                        QStringLiteral("nobody from marketing answers yet"),
                                        QStringLiteral("Your cart is kept. "),
                                        QStringLiteral("Mei Tan"),
                                        QStringLiteral("Please look at connection resets since 12:44"),
                                        QStringLiteral("case 4711 is theirs now")};
        QTest::newRow("Chinese") << QStringLiteral("zh_CN")
                                 << QStringList{QStringLiteral("银行卡支付无法结账"),
                                                QStringLiteral("首发邮件之后连接池占用 97%"),
                                                QStringLiteral("今天没有任何发布"),
                                                QStringLiteral("市场部还没有人回应"),
                                                QStringLiteral("购物车会为您保留。"),
                                                QStringLiteral("谭梅"),
                                                QStringLiteral("请查一下 12:44 以来的连接重置"),
                                                QStringLiteral("工单 4711 已由对方接手")};
    }
    void fromDeclarationToExport()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        m_app.open(language);

        // Declared: the title and Enter.
        QCOMPARE(focusName(), QStringLiteral("declareTitle"));
        m_keys = 0;
        type(words.at(0));
        press(Qt::Key_Return);
        QCOMPARE(m_keys, words.at(0).size() + 1);
        const Id incident = m_app->room()->incident();
        QVERIFY(!incident.isNull());

        // Logged: its words and Enter.
        QTRY_COMPARE(focusName(), QStringLiteral("quickText"));
        m_app.clock.pass(minute);
        m_keys = 0;
        type(words.at(1));
        press(Qt::Key_Return);
        QCOMPARE(m_keys, words.at(1).size() + 1);

        // Assessed: three questions answered where the focus is, the severity that follows taken.
        m_app.clock.pass(minute);
        turnTo(Qt::Key_1, "assess");
        tab(3);
        press(Qt::Key_Space);
        for (int question = 0; question < 2; ++question) {
            tab(5);
            press(Qt::Key_Space);
        }
        QTRY_COMPARE(state().assessment.answers.size(), 3);
        reach("acceptSeverity");
        press(Qt::Key_Space);
        QTRY_COMPARE(state().severity, 1);

        // Restored: a playbook begun, one check confirmed, one not applicable, one blocked.
        m_app.clock.pass(minute);
        turnTo(Qt::Key_2, "restore");
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QTRY_COMPARE(state().runs.size(), 1);
        press(Qt::Key_Space);
        QTRY_COMPARE(answers(), 1);
        press(Qt::Key_N);
        type(words.at(2));
        press(Qt::Key_Return);
        QTRY_COMPARE(answers(), 2);
        press(Qt::Key_B);
        type(words.at(3));
        press(Qt::Key_Return);
        QTRY_COMPARE(answers(), 3);

        // Told: the draft is there after one act; a sentence of one's own, approved, marked as sent.
        m_app.clock.pass(minute);
        m_keys = 0;
        press(Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), QStringLiteral("message"));
        QVERIFY(m_keys <= 2);
        QVERIFY(!message().isEmpty() && !message().contains(words.at(0)));
        type(words.at(4));
        const QString first = message();
        approve(words.at(5));
        reach("markSent");
        press(Qt::Key_Space);
        QTRY_COMPARE(state().updates.size(), 1);
        QCOMPARE(state().updates.constLast().nextBy > m_app.clock.nowUs(), true);

        // Told again before the promise ran out: kept.
        m_app.clock.pass(8 * minute);
        turnTo(Qt::Key_6, "timeline");
        press(Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), QStringLiteral("message"));
        const Zone zone = Zone::named(state().zone).value();
        const QString promised = zone.clock(state().updates.constLast().nextBy);
        reach("promise");
        press(Qt::Key_A, Qt::ControlModifier);
        type(zone.clock(m_app.clock.nowUs() + 40 * minute));
        approve(words.at(5));
        const QString again = message();
        reach("markSent");
        press(Qt::Key_Space);
        QTRY_COMPARE(state().updates.size(), 2);

        // Handed over, and taken by the other side.
        m_app.clock.pass(minute);
        turnTo(Qt::Key_4, "handoff");
        reach("handoffTo");
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("Northgate"));
        reach("handoffWanted");
        type(words.at(6));
        reach("handOver");
        press(Qt::Key_Space);
        QTRY_COMPARE(state().handoffs.size(), 1);
        m_app.clock.pass(minute);
        reach("pastReceived");
        press(Qt::Key_Space);
        QTRY_COMPARE(focusName(), QStringLiteral("lineFirst"));
        type(words.at(7));
        press(Qt::Key_Return);
        QTRY_VERIFY(state().handoffs.constLast().receivedAt != 0);

        const QString page = exported();
        for (const QString &typed : std::as_const(m_typed))
            QVERIFY2(page.contains(typed.simplified()), qPrintable(QStringLiteral("missing: ") + typed));
        for (const QString &text : {first, again}) {
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
                QVERIFY2(page.contains(line.simplified()), qPrintable(QStringLiteral("missing: ") + line));
        }
        const QString kept = Tongue(language)(say("%1 kept", promised));
        QVERIFY2(page.contains(kept), qPrintable(kept + QStringLiteral(" not in ") + page));
    }

private:
    QWidget *focus() { return QApplication::focusWidget(); }
    QString focusName() { return focus() ? focus()->objectName() : QString(); }
    State state() { return m_app->session()->state(m_app->room()->incident()).value_or({}); }
    int answers() { return static_cast<int>(state().runs.constLast().answers.size()); }
    QString message()
    {
        return m_app.window().findChild<QPlainTextEdit *>(QStringLiteral("message"))->toPlainText();
    }

    /// The window answers between two keys, as it does to people.
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QCoreApplication::processEvents();
        QTest::keyClick(focus() ? focus() : &m_app.window(), key, with);
        ++m_keys;
    }
    /// As an input method hands it over: one event for each letter, whatever the script.
    void type(const QString &text)
    {
        m_typed.append(text);
        for (const QChar c : text) {
            QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString(c), {});
            ++m_keys;
        }
    }
    void tab(int times)
    {
        for (int i = 0; i < times; ++i)
            press(Qt::Key_Tab);
    }
    void turnTo(Qt::Key key, const char *page)
    {
        press(key, Qt::ControlModifier);
        QTRY_COMPARE(m_app->room()->page(), QLatin1String(page));
        QCoreApplication::processEvents();
    }
    /// By Tab alone.
    void reach(const char *name)
    {
        QStringList passed;
        while (focusName() != QLatin1String(name)) {
            passed.append(focusName());
            press(Qt::Key_Tab);
            QVERIFY2(passed.size() < 120,
                     qPrintable(QLatin1String(name) + QStringLiteral(" not among ") + passed.join(u' ')));
        }
    }
    /// If these very words are not approved yet.
    void approve(const QString &who)
    {
        if (!m_app.window().findChild<QWidget *>(QStringLiteral("approve"))->isVisible())
            return;
        reach("approvedBy");
        press(Qt::Key_A, Qt::ControlModifier);
        type(who);
        reach("approve");
        press(Qt::Key_Space);
    }
    /// What somebody reads who opens the exported file.
    QString exported()
    {
        press(Qt::Key_E, Qt::ControlModifier);
        auto *sheet = m_app.window().findChild<QWidget *>(QStringLiteral("exportSheet"));
        press(Qt::Key_Return);
        auto *dialog = m_app.window().findChild<QFileDialog *>();
        if (!sheet || !dialog)
            return {};
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        if (!QTest::qWaitFor([&] { return focus() == name; }))
            return {};
        const QString path = m_app.file(QStringLiteral("timeline.html"));
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(), path);
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return QFileInfo::exists(path); }))
            return {};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QTextDocumentFragment::fromHtml(QString::fromUtf8(file.readAll())).toPlainText().simplified();
    }

    test::Program m_app;
    QStringList m_typed;
    int m_keys = 0;
};

QTEST_MAIN(TestWalkthrough)
#include "tst_walkthrough.moc"
