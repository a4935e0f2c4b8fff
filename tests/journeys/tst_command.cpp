// Command goes from one to another in the real window, by keys.

#include "tests/support/program.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace muster;

class TestCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_app.begin(); }
    void cleanup() { m_app.end(); }
    void nothingChangesUntilItIsTaken_data();
    void nothingChangesUntilItIsTaken();
    void anotherCommanderInTheRolesIsAHandover();
    void whoSaidItInTheRoomNeedNotPressAgain();
    void theBriefingSurvives();
    void aDecisionIsRecordedAsItsResult();

private:
    void begin(const QString &language = QStringLiteral("en"))
    {
        m_app.open(language);
        m_incident = m_app.declare(QStringLiteral("Checkout down"));
        CHECK_OK(session().execute(AssignRole{m_incident, Role::Commander, QStringLiteral("Mei Tan"), {}}));
        QTRY_VERIFY(banner(QStringLiteral("Mei Tan")));
    }
    Session &session() { return *m_app->session(); }
    QString commander() { return session().state(m_incident)->roles.value(Role::Commander); }
    /// Whether the banner names them.
    bool banner(const QString &name)
    {
        const auto *sentence = m_app->room()->window().findChild<QWidget *>(QStringLiteral("banner"));
        return sentence && sentence->accessibleName().contains(name);
    }
    template <typename T>
    T *part(const char *name)
    {
        return m_app.window().findChild<T *>(QLatin1String(name));
    }
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_app.window(), static_cast<Qt::Key>(key), with);
    }
    void offer(const QString &to)
    {
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(part<QComboBox>("commandTo") && part<QComboBox>("commandTo")->isVisible());
        QTRY_VERIFY(part<QComboBox>("commandTo")->hasFocus() ||
                    part<QComboBox>("commandTo")->lineEdit()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), to);
    }

    test::Program m_app;
    Id m_incident;
};

void TestCommand::nothingChangesUntilItIsTaken_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void TestCommand::nothingChangesUntilItIsTaken()
{
    QFETCH(QString, language);
    begin(language);
    offer(QStringLiteral("Ana Ruiz"));
    press(Qt::Key_Return);
    auto *bar = part<QWidget>("commandBar");
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(commander(), QStringLiteral("Mei Tan"));
    QVERIFY(banner(QStringLiteral("Mei Tan")));
    QVERIFY(bar->accessibleName().contains(QStringLiteral("Ana Ruiz")));
    // Read, then taken.
    part<QPushButton>("commandRead")->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(part<QLabel>("briefingText") && part<QLabel>("briefingText")->isVisible());
    QVERIFY(part<QLabel>("briefingText")->text().contains(QStringLiteral("Checkout down")));
    part<QPushButton>("briefingSheetVerb")->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(commander(), QStringLiteral("Ana Ruiz"));
    QTRY_VERIFY(banner(QStringLiteral("Ana Ruiz")));

    // Offered once more and taken back: who leads, leads.
    offer(QStringLiteral("Li Na"));
    press(Qt::Key_Return);
    QTRY_VERIFY(bar->isVisible());
    part<QPushButton>("commandBack")->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(commander(), QStringLiteral("Ana Ruiz"));
    m_app->room()->actions().of("takeCommand")->trigger(); // nothing is held out any more
    QCOMPARE(commander(), QStringLiteral("Ana Ruiz"));
}

void TestCommand::anotherCommanderInTheRolesIsAHandover()
{
    begin();
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(part<QComboBox>("name-commander") && part<QComboBox>("name-commander")->isVisible());
    part<QComboBox>("name-commander")->setEditText(QStringLiteral("Ana Ruiz"));
    part<QComboBox>("name-scribe")->setEditText(QStringLiteral("Li Na"));
    part<QPushButton>("rolesSheetVerb")->click();
    QTRY_VERIFY(part<QComboBox>("commandTo") && part<QComboBox>("commandTo")->isVisible());
    QCOMPARE(part<QComboBox>("commandTo")->currentText(), QStringLiteral("Ana Ruiz"));
    QCOMPARE(commander(), QStringLiteral("Mei Tan"));
    QCOMPARE(session().state(m_incident)->roles.value(Role::Scribe), QStringLiteral("Li Na"));
    QVERIFY(part<QPlainTextEdit>("commandBrief")->toPlainText().contains(QStringLiteral("Li Na")));
}

void TestCommand::whoSaidItInTheRoomNeedNotPressAgain()
{
    begin();
    offer(QStringLiteral("Ana Ruiz"));
    part<QCheckBox>("commandSaid")->click();
    part<QPushButton>("commandSheetVerb")->click();
    QCOMPARE(commander(), QStringLiteral("Ana Ruiz"));
    QTRY_VERIFY(!part<QWidget>("commandBar")->isVisible());
}

void TestCommand::theBriefingSurvives()
{
    begin();
    offer(QStringLiteral("Ana Ruiz"));
    part<QPlainTextEdit>("commandBrief")->appendPlainText(QStringLiteral("Aim: orders back by 15:00"));
    m_app.open();
    m_app->room()->openIncident(m_incident);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(part<QPlainTextEdit>("commandBrief") && part<QPlainTextEdit>("commandBrief")->isVisible());
    QVERIFY(
        part<QPlainTextEdit>("commandBrief")->toPlainText().contains(QStringLiteral("orders back by 15:00")));
}

void TestCommand::aDecisionIsRecordedAsItsResult()
{
    begin();
    const auto decide = [this](const QString &what, const QString &against) {
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(part<QLineEdit>("decisionWhat") && part<QLineEdit>("decisionWhat")->hasFocus());
        QTest::keyClicks(part<QLineEdit>("decisionWhat"), what);
        QTest::keyClicks(part<QLineEdit>("decisionAgainst"), against);
    };
    const auto last = [this] {
        EntryQuery query;
        query.incident = m_incident;
        query.kinds = {Kind::Decision};
        const QList<Entry> lines = *session().entries(*session().rows(query));
        return lines.isEmpty() ? Entry() : lines.last();
    };
    decide(QStringLiteral("Roll cart back."), {});
    press(Qt::Key_Return);
    QTRY_COMPARE(last().text, QStringLiteral("Roll cart back. No strong objections."));
    QCOMPARE(last().by, QStringLiteral("Mei Tan"));
    m_app.clock.pass(second);
    decide(QStringLiteral("Waiting room to 400"), QStringLiteral("longer queues (Ana)"));
    press(Qt::Key_Return);
    QTRY_COMPARE(last().text,
                 QStringLiteral("Waiting room to 400. Strong objection heard: longer queues (Ana)."));
    // What was typed and not recorded comes back.
    decide(QStringLiteral("Half typed"), {});
    m_app.open();
    m_app->room()->openIncident(m_incident);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(part<QLineEdit>("decisionWhat") && part<QLineEdit>("decisionWhat")->hasFocus());
    QCOMPARE(part<QLineEdit>("decisionWhat")->text(), QStringLiteral("Half typed"));
}

QTEST_MAIN(TestCommand)
#include "tst_command.moc"
