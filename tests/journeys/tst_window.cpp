#include "tests/support/noroom.h"
#include "tests/support/program.h"
#include "views/timeline/quickentry.h"
#include "views/timeline/timelinepage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBrowser>

using namespace muster;

/// The real window, offscreen, by keys alone.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anIncidentByKeysOnly_data() { languages(); }
    void anIncidentByKeysOnly();
    void customersAreToldInTwoActs();
    void everythingFocusableHasAName_data() { languages(); }
    void everythingFocusableHasAName();
    void tabGoesRound();
    void severityStatusAndRolesInSheets();
    void theLeastSeverityCanBeDeclared();
    void theFootSaysWhenItWasSaved();
    void thePreviewFitsItsPaper();
    void aSheetKeepsWhatWasTyped();
    void anOldTitleIsErased();
    void languageLookAndTextSizeSwitchAtRunTime();
    void draftsSurvive();
    void whatWasTypedIntoFormsSurvives();
    void whatTheCommandLineWritesAppears();
    void whatCannotBeSavedIsHeld();

private:
    static void languages();
    void open(const QString &language = QStringLiteral("en"));
    MainWindow &window() { return m_app->room()->window(); }
    Session &session() { return *m_app->session(); }
    QWidget *focus() { return QApplication::focusWidget(); }
    QString focusName() { return focus() ? focus()->objectName() : QString(); }
    void type(const QString &text);
    void press(int key, Qt::KeyboardModifiers with = {});
    QList<Entry> lines(const QString &search = {});
    Id declareByKeys(const QString &title);

    test::Program m_app;
    int m_keys = 0;
};

void TestWindow::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void TestWindow::init()
{
    m_app.begin();
    m_keys = 0;
}

void TestWindow::cleanup() { m_app.end(); }

void TestWindow::open(const QString &language) { m_app.open(language); }

void TestWindow::type(const QString &text)
{
    QTest::keyClicks(focus(), text);
    m_keys += static_cast<int>(text.size());
}

void TestWindow::press(int key, Qt::KeyboardModifiers with)
{
    QTest::keyClick(focus() ? focus() : &window(), static_cast<Qt::Key>(key), with);
    ++m_keys;
}

QList<Entry> TestWindow::lines(const QString &search)
{
    EntryQuery query;
    query.incident = m_app->room()->incident();
    query.search = search;
    return session().entries(session().rows(query).value_or({})).value_or({});
}

Id TestWindow::declareByKeys(const QString &title)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(title);
    press(Qt::Key_Return);
    return m_app->room()->incident();
}

void TestWindow::customersAreToldInTwoActs()
{
    open();
    declareByKeys(QStringLiteral("Kai killed the database"));
    for (const int page : {Qt::Key_3, Qt::Key_U}) {
        press(Qt::Key_6, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
        m_keys = 0;
        press(page, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), QStringLiteral("message"));
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_keys, 2);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("We are sorry")), qPrintable(copied));
        QVERIFY(!copied.contains(QStringLiteral("database")));
    }
    // What is typed there is there again after the program ended without a word.
    type(QStringLiteral("Mine. "));
    open();
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("message"));
    QVERIFY(qobject_cast<QPlainTextEdit *>(focus())->toPlainText().startsWith(QStringLiteral("Mine. ")));
}

void TestWindow::anIncidentByKeysOnly()
{
    QFETCH(QString, language);
    open(language);

    // Declared with one field and Enter.
    QCOMPARE(focusName(), QStringLiteral("declareTitle"));
    const QString title = QStringLiteral("Checkout down");
    type(title);
    press(Qt::Key_Return);
    QCOMPARE(m_keys, title.size() + 1);
    QCOMPARE(session().incidents()->size(), 1);
    QCOMPARE(session().incidents()->constFirst().severity, 2);

    // Five kinds, one key each beside their words and Enter.
    QTRY_COMPARE(focusName(), QStringLiteral("quickText"));
    const QList<Kind> kinds{Kind::Note, Kind::Action, Kind::Decision, Kind::Observation, Kind::Call};
    for (int i = 0; i < kinds.size(); ++i) {
        m_app.clock.pass(10 * second);
        m_keys = 0;
        press(Qt::Key_1 + i, Qt::AltModifier);
        const QString words = QStringLiteral("Pool at %1 percent").arg(90 + i);
        type(words);
        press(Qt::Key_Return);
        QCOMPARE(m_keys, words.size() + 2);
        const QList<Entry> found = lines(QStringLiteral("\"%1\"").arg(words));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().kind, kinds.at(i));
    }

    // The last one corrected: to the list, E, the words, Ctrl+Enter.
    m_app.clock.pass(5 * minute);
    press(Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("timelineList"));
    press(Qt::Key_End);
    press(Qt::Key_E);
    QTRY_COMPARE(focusName(), QStringLiteral("formWords"));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Northgate raised the limit"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(lines(QStringLiteral("Northgate")).size(), 1);
    QVERIFY(!lines(QStringLiteral("Northgate")).constFirst().corrects.isNull());

    // Found again.
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("timelineSearch"));
    type(QStringLiteral("northgate"));
    auto *list = window().findChild<QListView *>(QStringLiteral("timelineList"));
    QTRY_COMPARE(list->model()->rowCount(), 1);

    // Exported.
    m_keys = 0;
    press(Qt::Key_E, Qt::ControlModifier);
    auto *sheet = window().findChild<QWidget *>(QStringLiteral("exportSheet"));
    QTRY_VERIFY(sheet && sheet->isVisible());
    auto *preview = sheet->findChild<QTextBrowser *>(QStringLiteral("exportPreview"));
    QTRY_VERIFY(preview->toPlainText().startsWith(title) &&
                preview->toPlainText().contains(QStringLiteral("Northgate")));
    press(Qt::Key_Return);
    auto *dialog = window().findChild<QFileDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    const QString path = m_app.file(QStringLiteral("timeline.html"));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QTRY_COMPARE(focus(), name);
    press(Qt::Key_A, Qt::ControlModifier);
    type(path);
    press(Qt::Key_Return);
    QTRY_VERIFY(QFileInfo::exists(path));
    QCOMPARE(m_keys, path.size() + 4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Northgate raised the limit"));
    QTRY_VERIFY(!sheet->isVisible());
}

void TestWindow::everythingFocusableHasAName()
{
    QFETCH(QString, language);
    open(language);
    declareByKeys(QStringLiteral("Checkout down"));
    for (const QAction *action : m_app->room()->actions().all())
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
    for (const char *open :
         {"home",   "assess",   "restore",   "communicate", "handoff", "timeline", "situation", "severity",
          "status", "roles",    "decide",    "command",     "room",    "update",   "history",   "questions",
          "rename", "settings", "shortcuts", "keys",        "palette", "export"}) {
        m_app->room()->actions().of(open)->trigger();
        QCoreApplication::processEvents();
        for (QWidget *widget : window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            const QByteArray which = QByteArray(open) + ": " + widget->metaObject()->className() + ' ' +
                                     widget->objectName().toUtf8();
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), which.constData());
        }
    }
}

void TestWindow::tabGoesRound()
{
    open();
    type(QStringLiteral("x")); // the button waits for words
    QStringList seen;
    QWidget *const first = focus();
    do {
        seen.append(focusName());
        press(Qt::Key_Tab);
        QVERIFY(focus() && focus()->isVisible());
    } while (focus() != first && seen.size() < 60);
    QVERIFY2(seen.size() < 60, qPrintable(seen.join(u' ')));
    QVERIFY(seen.indexOf(QStringLiteral("declareTitle")) < seen.indexOf(QStringLiteral("declareButton")));
    QVERIFY(seen.contains(QStringLiteral("openFile")));
    QVERIFY(seen.contains(QStringLiteral("page-home")));
}

void TestWindow::severityStatusAndRolesInSheets()
{
    open();
    const Id incident = declareByKeys(QStringLiteral("Checkout down"));

    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    QCOMPARE(session().state(incident)->severity, 1);

    // Lowering needs a reason, and says so where it is asked for.
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QCOMPARE(session().state(incident)->severity, 1);
    auto *error = window().findChild<QWidget *>(QStringLiteral("severitySheetError"));
    QVERIFY(error && error->isVisible());
    press(Qt::Key_Tab);
    QCOMPARE(focusName(), QStringLiteral("severityReason"));
    type(QStringLiteral("Most orders go through"));
    press(Qt::Key_Return);
    QCOMPARE(session().state(incident)->severity, 3);

    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(session().state(incident)->status, Status::Identified);

    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("Mei Tan"));
    press(Qt::Key_Return);
    QCOMPARE(session().state(incident)->roles.value(Role::Commander), QStringLiteral("Mei Tan"));
}

void TestWindow::theLeastSeverityCanBeDeclared()
{
    open();
    type(QStringLiteral("Worth recording"));
    press(Qt::Key_Tab);
    press(Qt::Key_End);
    press(Qt::Key_Tab);
    QCOMPARE(focusName(), QStringLiteral("declareButton"));
    press(Qt::Key_Space);
    QCOMPARE(session().incidents()->constFirst().severity, 5);
}

void TestWindow::theFootSaysWhenItWasSaved()
{
    open();
    const auto words = [&] { return window().findChild<QLabel *>(QStringLiteral("savedState"))->text(); };
    QCOMPARE(words(), QStringLiteral("All saved"));
    const Id incident = declareByKeys(QStringLiteral("Checkout down"));
    const Zone zone = *Zone::named(session().state(incident)->zone);
    const qint64 saved = m_app.clock.nowUs();
    QTRY_COMPARE(words(), QStringLiteral("Saved %1").arg(zone.clockSeconds(saved)));
    m_app.clock.pass(minute);
    open();
    QTRY_COMPARE(words(), QStringLiteral("Saved %1").arg(zone.clockSeconds(saved)));
    m_app.clock.pass(2 * day);
    open();
    QTRY_COMPARE(words(), QStringLiteral("Saved %1").arg(zone.dateAndClock(saved)));
}

void TestWindow::thePreviewFitsItsPaper()
{
    open();
    declareByKeys(QStringLiteral("Checkout down"));
    const QString words = QStringLiteral("orders are at 97 % ").repeated(20).trimmed();
    type(words);
    press(Qt::Key_Return);
    press(Qt::Key_E, Qt::ControlModifier);
    auto *preview = window().findChild<QTextBrowser *>(QStringLiteral("exportPreview"));
    QTRY_VERIFY(preview && preview->toPlainText().contains(words));
    for (const char *format : {"format-html", "format-md", "format-txt", "format-csv"}) {
        auto *choice = window().findChild<QAbstractButton *>(QLatin1String(format));
        QVERIFY2(choice, format);
        choice->click();
        QTRY_VERIFY(preview->toPlainText().contains(words));
        QCOMPARE(preview->horizontalScrollBar()->maximum(), 0);
    }
}

void TestWindow::aSheetKeepsWhatWasTyped()
{
    open();
    declareByKeys(QStringLiteral("Checkout down"));
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(focusName(), QStringLiteral("updateText"));
    press(Qt::Key_Return, Qt::ControlModifier); // nothing to record yet
    QVERIFY(session().state(m_app->room()->incident())->updates.isEmpty());
    type(QStringLiteral("We are looking into it."));
    press(Qt::Key_Escape);
    auto *sheet = window().findChild<QWidget *>(QStringLiteral("updateSheet"));
    QVERIFY(!sheet->isVisible());
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(session().state(m_app->room()->incident())->updates.size(), 1);
    QCOMPARE(session().state(m_app->room()->incident())->updates.constFirst().text,
             QStringLiteral("We are looking into it."));
}

void TestWindow::anOldTitleIsErased()
{
    open();
    const Id incident = declareByKeys(QStringLiteral("Card 4111 1111 1111 1111 fails"));
    lines(); // the focus is in the quick entry
    press(Qt::Key_Escape);
    m_app->room()->actions().of("rename")->trigger();
    QTRY_COMPARE(focusName(), QStringLiteral("newTitle"));
    type(QStringLiteral("Cards fail"));
    window().findChild<QAbstractButton *>(QStringLiteral("eraseTitle"))->click();
    press(Qt::Key_Return); // without a reason nothing happens
    QCOMPARE(session().state(incident)->title, QStringLiteral("Card 4111 1111 1111 1111 fails"));
    auto *reason = window().findChild<QLineEdit *>(QStringLiteral("eraseTitleReason"));
    QVERIFY(reason->isVisible());
    reason->setFocus();
    type(QStringLiteral("a card number"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!reason->isVisible());
    QCOMPARE(session().state(incident)->title, QStringLiteral("Cards fail"));
    m_app.quit();
    QFile file(m_app.file(QStringLiteral("room.muster")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("4111"));
}

void TestWindow::languageLookAndTextSizeSwitchAtRunTime()
{
    open();
    const Id incident = declareByKeys(QStringLiteral("Checkout down"));
    m_app->room()->actions().of("look-dark")->trigger();
    QTRY_COMPARE(m_app->preferences().look, Look::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 60);
    const qreal before = QApplication::font().pointSizeF();
    press(Qt::Key_Plus, Qt::ControlModifier);
    QTRY_COMPARE(m_app->preferences().textSize, 115);
    QVERIFY(QApplication::font().pointSizeF() > before);
    QCOMPARE(m_app->room()->incident(), incident);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    press(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(m_app->preferences().textSize, 100);
    m_app->room()->actions().of("language-zh_CN")->trigger();
    QTRY_COMPARE(m_app->preferences().language, QStringLiteral("zh_CN"));
    // Remembered.
    open({});
    QCOMPARE(m_app->preferences().language, QStringLiteral("zh_CN"));
    QCOMPARE(m_app->preferences().look, Look::Dark);
    QCOMPARE(m_app->room()->incident(), incident);
}

void TestWindow::draftsSurvive()
{
    open();
    declareByKeys(QStringLiteral("Checkout down"));
    QTRY_COMPARE(focusName(), QStringLiteral("quickText"));
    type(QStringLiteral("half a sen"));
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("Another one"));
    // As they would be read after a kill: from the file, not from the window.
    open();
    QCOMPARE(window().findChild<QuickEntry *>()->text(), QStringLiteral("half a sen"));
    QCOMPARE(window().findChild<QLineEdit *>(QStringLiteral("declareTitle"))->text(),
             QStringLiteral("Another one"));
}

void TestWindow::whatWasTypedIntoFormsSurvives()
{
    open();
    declareByKeys(QStringLiteral("Checkout down"));
    type(QStringLiteral("Database failed over"));
    press(Qt::Key_Return);
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("We are looking"));
    press(Qt::Key_Escape);
    press(Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("timelineList"));
    press(Qt::Key_End);
    press(Qt::Key_E);
    QTRY_COMPARE(focusName(), QStringLiteral("formWords"));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("A replica was restarted"));
    // A larger text builds the room anew; a kill leaves the file.
    press(Qt::Key_Plus, Qt::ControlModifier);
    QTRY_COMPARE(m_app->preferences().textSize, 115);
    open();
    press(Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("timelineList"));
    press(Qt::Key_End);
    press(Qt::Key_E);
    QTRY_COMPARE(focusName(), QStringLiteral("formWords"));
    QCOMPARE(window().findChild<QPlainTextEdit *>(QStringLiteral("formWords"))->toPlainText(),
             QStringLiteral("A replica was restarted"));
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window().findChild<QPlainTextEdit *>(QStringLiteral("updateText"))->toPlainText(),
             QStringLiteral("We are looking"));
}

void TestWindow::whatTheCommandLineWritesAppears()
{
    open();
    const Id incident = declareByKeys(QStringLiteral("Checkout down"));
    auto *list = window().findChild<QListView *>(QStringLiteral("timelineList"));
    QTRY_VERIFY(list->model());
    const int before = list->model()->rowCount();
    LogEntry elsewhere;
    elsewhere.incident = incident;
    elsewhere.text = QStringLiteral("From the command line");
    CHECK_OK(session().execute(elsewhere));
    QTRY_COMPARE(list->model()->rowCount(), before + 1);
}

void TestWindow::whatCannotBeSavedIsHeld()
{
    open();
    const Id incident = declareByKeys(QStringLiteral("Checkout down"));
    auto *bar = window().findChild<QWidget *>(QStringLiteral("saveFailedBar"));
    QVERIFY(!bar->isVisible());

    const qint64 happened = m_app.clock.nowUs();
    {
        const test::NoRoom disk;
        QTRY_COMPARE(focusName(), QStringLiteral("quickText"));
        type(QStringLiteral("typed while the disk was full"));
        press(Qt::Key_Return);
        m_app.clock.pass(minute);
        type(QStringLiteral("and one more"));
        press(Qt::Key_Return);
        QVERIFY(bar->isVisible());
        QCOMPARE(m_app->held().count(), 2);
        const auto *held = window().findChild<QWidget *>(QStringLiteral("heldStrip"));
        QVERIFY(held->isVisible());
        QVERIFY(held->accessibleName().contains(QStringLiteral("not saved: typed while the disk was full")));
        CHECK_OK(m_app->held().dispatch(SetStatus{incident, Status::Mitigating, {}, {}, {}}));
        QTRY_VERIFY(held->accessibleName().contains(QStringLiteral("Status set to Mitigating")));
        QVERIFY(lines(QStringLiteral("typed")).isEmpty());
        // Closing would lose them: once it is refused.
        QVERIFY(!window().close());
        m_app->held().retry();
        QCOMPARE(m_app->held().count(), 3);
    }
    m_app.clock.pass(minute);
    window().findChild<QAbstractButton *>(QStringLiteral("tryAgain"))->click();
    QCOMPARE(m_app->held().count(), 0);
    QVERIFY(!bar->isVisible());
    QVERIFY(!window().findChild<QWidget *>(QStringLiteral("heldStrip"))->isVisible());
    const QList<Entry> kept = lines(QStringLiteral("typed"));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().occurred, happened);
    QCOMPARE(kept.constFirst().incident, incident);
    QCOMPARE(lines(QStringLiteral("more")).size(), 1);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
