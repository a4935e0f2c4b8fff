#include "tests/support/program.h"
#include "views/home/homepage.h"
#include "views/shared/unit.h"
#include "views/timeline/quickentry.h"
#include "views/timeline/timelinelist.h"
#include "views/timeline/timelinepage.h"
#include "views/window/keyfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollBar>

using namespace muster;

/// Commands, keys and where one was: the real window, offscreen, by keys alone.
class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCommandByItsLetters();
    void aCommandByItsLetters_inChinese();
    void thePaletteLeavesAsItCame();
    void usedLastComesFirst();
    void incidentsAndEntriesAreFound();
    void thePaletteKeepsASheetOpen();
    void keysAreChangedEverywhere();
    void thisPagesKeysComeFirst();
    void rowsAreComfortableOrCompact();
    void theMenuBarByKeys();
    void whereOneWasSurvives();
    void theKindOfAnUnsentEntrySurvives();
    void theLastFileIsOpenedAgain();
    void theFirstWindowFitsItsScreen();
    void diagnosticsHoldNothingThatWasWritten();
    void escapeGoesBackToThePage();

private:
    void open(const QString &settings = QStringLiteral("muster.ini"),
              const QString &language = QStringLiteral("en"));
    MainWindow &window() { return m_app.window(); }
    Room &room() { return *m_app->room(); }
    QWidget *focus() { return QApplication::focusWidget(); }
    QString focusName() { return focus() ? focus()->objectName() : QString(); }
    void type(const QString &text) { QTest::keyClicks(focus(), text); }
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(focus() ? focus() : &window(), static_cast<Qt::Key>(key), with);
    }
    template <typename T>
    T *part(const char *name)
    {
        return window().findChild<T *>(QLatin1String(name));
    }
    bool isSeen(const char *name)
    {
        const auto *found = part<QWidget>(name);
        return found && found->isVisible();
    }
    Id declare(const QString &title)
    {
        Declare command;
        command.title = title;
        return m_app->session()->execute(command)->incident;
    }
    void log(const Id &incident, const QString &text)
    {
        m_app.clock.pass(second);
        LogEntry command;
        command.incident = incident;
        command.text = text;
        CHECK_OK(m_app->session()->execute(command));
    }
    QString firstCommand()
    {
        auto *list = part<QListWidget>("paletteList");
        return list->count() > 1 ? list->item(1)->text() : QString();
    }
    QString file(const char *name) const { return m_app.file(QLatin1String(name)); }

    test::Program m_app;
};

void TestFinding::init() { m_app.begin(); }

void TestFinding::cleanup() { m_app.end(); }

void TestFinding::open(const QString &settings, const QString &language) { m_app.open(language, settings); }

void TestFinding::aCommandByItsLetters()
{
    open();
    room().openIncident(declare(QStringLiteral("Checkout down")));
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("paletteField"));
    type(QStringLiteral("chsev"));
    QCOMPARE(firstCommand(), QStringLiteral("Change severity…"));
    press(Qt::Key_Return);
    QVERIFY(!isSeen("commandPalette"));
    QVERIFY(isSeen("severitySheet"));
}

void TestFinding::aCommandByItsLetters_inChinese()
{
    open(QStringLiteral("muster.ini"), QStringLiteral("zh_CN"));
    room().openIncident(declare(QStringLiteral("结账失败")));
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("paletteField"));
    part<QLineEdit>("paletteField")->setText(QStringLiteral("级别"));
    QCOMPARE(firstCommand(), QStringLiteral("更改严重级别…"));
    // Who types no Chinese finds it by its name in the program.
    part<QLineEdit>("paletteField")->setText(QStringLiteral("severity"));
    QCOMPARE(firstCommand(), QStringLiteral("更改严重级别…"));
    press(Qt::Key_Return);
    QVERIFY(isSeen("severitySheet"));
}

void TestFinding::thePaletteLeavesAsItCame()
{
    open();
    room().openIncident(declare(QStringLiteral("Checkout down")));
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("quickText"));
    type(QStringLiteral("half"));
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("paletteField"));
    // The banner stays bright: the veil begins below it, the palette below the veil's edge.
    auto *veil = part<QWidget>("veil");
    auto *palette = part<QWidget>("commandPalette");
    QCOMPARE(veil->y(), part<QWidget>("banner")->geometry().bottom() + 1);
    QCOMPARE(palette->y() + veil->y(), u(96));
    QCOMPARE(palette->width(), u(640));
    press(Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QCOMPARE(focusName(), QStringLiteral("quickText"));
    QCOMPARE(window().findChild<QuickEntry *>()->text(), QStringLiteral("half"));
    // A click beside it, and going elsewhere by key, close it as well.
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::mouseClick(veil, Qt::LeftButton, {}, QPoint(10, veil->height() - 10));
    QVERIFY(!palette->isVisible());
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette->isVisible());
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!palette->isVisible());
    QCOMPARE(focusName(), QStringLiteral("quickText"));
}

void TestFinding::usedLastComesFirst()
{
    open();
    room().openIncident(declare(QStringLiteral("Checkout down")));
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("paletteField"));
    type(QStringLiteral("check the file"));
    press(Qt::Key_Return);
    open(); // remembered
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("paletteField"));
    QCOMPARE(part<QListWidget>("paletteList")->item(0)->text(), QStringLiteral("Used last"));
    QCOMPARE(firstCommand(), QStringLiteral("Check the file"));
}

void TestFinding::incidentsAndEntriesAreFound()
{
    open();
    const Id codes = declare(QStringLiteral("Pick-up codes not sent"));
    const Id checkout = declare(QStringLiteral("Checkout down"));
    log(checkout, QStringLiteral("Northgate raised the limit"));
    log(checkout, QStringLiteral("All quiet"));
    room().openIncident(checkout);
    room().goHome();
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("paletteField"));
    type(QStringLiteral("northg"));
    QCOMPARE(part<QListWidget>("paletteList")->item(0)->text(), QStringLiteral("In the timeline"));
    press(Qt::Key_Return);
    QCOMPARE(room().page(), QStringLiteral("timeline"));
    auto *page = window().findChild<TimelinePage *>();
    const auto current = m_app->session()->entry(page->currentEntry());
    QVERIFY(current && *current);
    QCOMPARE((*current)->text, QStringLiteral("Northgate raised the limit"));

    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("paletteField"));
    type(QStringLiteral("pick"));
    press(Qt::Key_Return);
    QCOMPARE(room().incident(), codes);
}

void TestFinding::thePaletteKeepsASheetOpen()
{
    open();
    room().openIncident(declare(QStringLiteral("Checkout down")));
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("updateText"));
    type(QStringLiteral("We are looking"));
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("paletteField"));
    press(Qt::Key_Escape);
    QVERIFY(isSeen("updateSheet"));
    QCOMPARE(focusName(), QStringLiteral("updateText"));
}

void TestFinding::keysAreChangedEverywhere()
{
    open();
    room().openIncident(declare(QStringLiteral("Checkout down")));
    room().actions().of("shortcuts")->trigger();
    QTRY_COMPARE(focusName(), QStringLiteral("shortcutSearch"));
    type(QStringLiteral("find a command"));
    press(Qt::Key_Return);
    QTRY_COMPARE(focusName(), QStringLiteral("shortcutList"));
    press(Qt::Key_Return);
    QTRY_COMPARE(focusName(), QStringLiteral("shortcutField"));
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(m_app->preferences().keys.value(QStringLiteral("palette")), QStringLiteral("Ctrl+B"));
    QTRY_COMPARE(room().actions().keysOf("palette"), QStringLiteral("Ctrl+B"));
    const auto says = [&](const QString &words) {
        const QList<QLabel *> labels = window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text() == words; });
    };
    QVERIFY(says(QStringLiteral("Ctrl+B  Find a command")));
    press(Qt::Key_Escape); // out of the field
    press(Qt::Key_Escape); // out of the sheet
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!isSeen("commandPalette"));
    press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(isSeen("commandPalette"));
    press(Qt::Key_Escape);
    // Ctrl+L goes to another, and what led to the quick entry by it says so no more.
    room().actions().of("shortcuts")->trigger();
    QTRY_COMPARE(focusName(), QStringLiteral("shortcutSearch"));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("roles"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(focusName(), QStringLiteral("shortcutField"));
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isSeen("shortcutTake"));
    part<QAbstractButton>("shortcutTake")->click();
    QTRY_COMPARE(room().actions().keysOf("roles"), QStringLiteral("Ctrl+L"));
    QCOMPARE(room().actions().keysOf("log"), QString());
    open(); // remembered
    QCOMPARE(room().actions().keysOf("palette"), QStringLiteral("Ctrl+B"));
    QCOMPARE(room().actions().keysOf("roles"), QStringLiteral("Ctrl+L"));
    QCOMPARE(room().actions().keysOf("log"), QString());
}

void TestFinding::thisPagesKeysComeFirst()
{
    open();
    room().openIncident(declare(QStringLiteral("Checkout down")));
    press(Qt::Key_F1);
    auto *list = part<QListWidget>("keysList");
    QTRY_VERIFY(list && list->isVisible());
    const auto lines = [&] {
        QStringList out;
        for (int row = 0; row < list->count(); ++row)
            out.append(list->item(row)->text());
        return out;
    };
    QCOMPARE(lines().constFirst(), QStringLiteral("On this page: Timeline"));
    QVERIFY(lines().indexOf(QStringLiteral("Strike the entry")) <
            lines().indexOf(QStringLiteral("Declare an incident")));
    press(Qt::Key_Escape);
    Preferences wishes = m_app->preferences();
    wishes.singleKeys = false;
    m_app->setPreferences(wishes);
    press(Qt::Key_F1);
    QVERIFY(!lines().contains(QStringLiteral("Strike the entry")));
    QVERIFY(lines().contains(QStringLiteral("Details of the entry")));
    press(Qt::Key_Escape);
    room().goHome();
    press(Qt::Key_F1);
    QCOMPARE(lines().constFirst(), QStringLiteral("On this page: Incidents"));
}

void TestFinding::rowsAreComfortableOrCompact()
{
    open();
    const Id incident = declare(QStringLiteral("Checkout down"));
    for (int i = 0; i < 80; ++i)
        log(incident, QStringLiteral("Line %1").arg(i));
    room().openIncident(incident);
    auto *list = part<TimelineList>("timelineList");
    const int comfortable = list->rowHeight();
    room().actions().of("rows-compact")->trigger();
    QTRY_COMPARE(m_app->preferences().rows, Rows::Compact);
    QVERIFY(list->rowHeight() < comfortable);
    QVERIFY(room().actions().of("rows-compact")->isChecked());
    open(); // remembered
    QVERIFY(part<TimelineList>("timelineList")->rowHeight() < comfortable);
    room().goHome();
    auto *active = part<QWidget>("activeList");
    QTRY_VERIFY(active->isVisible());
    const int compact = active->height();
    room().actions().of("rows-comfortable")->trigger();
    QTRY_VERIFY(active->height() > compact);
}

void TestFinding::theMenuBarByKeys()
{
    open();
    QTest::keyPress(focus(), Qt::Key_Alt, Qt::AltModifier);
    QTest::keyRelease(focus(), Qt::Key_Alt);
    QTRY_COMPARE(focus(), static_cast<QWidget *>(window().menuBar()));
    press(Qt::Key_Escape);
    QTRY_COMPARE(focusName(), QStringLiteral("declareTitle"));
    press(Qt::Key_F10);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestFinding::whereOneWasSurvives()
{
    open();
    (void)declare(QStringLiteral("Pick-up codes not sent"));
    const Id incident = declare(QStringLiteral("Checkout down"));
    for (int i = 0; i < 200; ++i)
        log(incident, QStringLiteral("Line %1").arg(i));
    room().openIncident(incident);
    window().resize(1300, 820);
    auto *list = part<TimelineList>("timelineList");
    QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
    list->setCurrentIndex(list->model()->index(60, 0));
    list->scrollTo(list->model()->index(50, 0), QAbstractItemView::PositionAtTop);
    // Written down a moment later, while the window goes on: what a kill would leave.
    QTRY_COMPARE(Settings::load(file("muster.ini")).place, room().place());
    const auto [its, entry, top] = room().place();
    QCOMPARE(its, incident);
    QVERIFY(!entry.isNull() && !top.isNull());
    const int topRow = list->topRow();
    QVERIFY(QFile::copy(file("muster.ini"), file("killed.ini")));
    list->goToEnd();
    room().goHome();
    window().resize(1000, 700);

    open(QStringLiteral("killed.ini"));
    QCOMPARE(room().incident(), incident);
    QCOMPARE(room().page(), QStringLiteral("timeline"));
    QCOMPARE(window().size(), QSize(1300, 820));
    list = part<TimelineList>("timelineList");
    QTRY_COMPARE(window().findChild<TimelinePage *>()->currentEntry(), entry);
    QTRY_COMPARE(list->topRow(), topRow);
    // Larger letters build the room anew, and it stays there.
    room().actions().of("text-larger")->trigger();
    QTRY_COMPARE(m_app->preferences().textSize, 115);
    QTRY_COMPARE(window().findChild<TimelinePage *>()->currentEntry(), entry);
    QTRY_COMPARE(room().place().top, top);
    room().actions().of("text-normal")->trigger();
    QTRY_COMPARE(m_app->preferences().textSize, 100);
    // At the end one stays at the end.
    part<TimelineList>("timelineList")->goToEnd();
    open(QStringLiteral("killed.ini"));
    list = part<TimelineList>("timelineList");
    QTRY_COMPARE(list->verticalScrollBar()->value(), list->verticalScrollBar()->maximum());
}

void TestFinding::theKindOfAnUnsentEntrySurvives()
{
    open();
    room().openIncident(declare(QStringLiteral("Checkout down")));
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("quickText"));
    press(Qt::Key_3, Qt::AltModifier);
    type(QStringLiteral("Keep the waiting room"));
    open();
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("quickText"));
    press(Qt::Key_Return);
    EntryQuery query;
    query.incident = room().incident();
    query.search = QStringLiteral("waiting");
    const QList<Entry> found = *m_app->session()->entries(*m_app->session()->rows(query));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().kind, Kind::Decision);
    // Logged is logged: the next one begins as a note.
    open();
    QVERIFY(m_app->session()->draft(QStringLiteral("kind/") + room().incident().toString()).isEmpty());
}

void TestFinding::theLastFileIsOpenedAgain()
{
    open();
    QCOMPARE(m_app->lastFile(), file("room.muster"));
    const Result<bool> other = m_app->open(file("second.muster"));
    QVERIFY(other && *other);
    QTRY_COMPARE(Settings::load(file("muster.ini")).lastWorkspace, file("second.muster"));
    m_app.start(QString());
    QCOMPARE(m_app->lastFile(), file("second.muster"));
    m_app.quit();
    QVERIFY(QFile::remove(file("second.muster")));
    m_app.start(QString());
    QCOMPARE(m_app->lastFile(), QString());
}

void TestFinding::theFirstWindowFitsItsScreen()
{
    m_app.start();
    QVERIFY(m_app->open(file("room.muster")).value_or(false));
    QVERIFY(!window().isMaximized() && window().height() > window().screen()->availableSize().height());
    m_app->fitOnScreen();
    QVERIFY(window().isMaximized());
    QVERIFY(window().height() <= window().screen()->availableSize().height());
    // Afterwards it is as it was left.
    open();
    window().setWindowState(Qt::WindowNoState);
    m_app.quit();
    m_app.start();
    QVERIFY(m_app->open(file("room.muster")).value_or(false));
    m_app->fitOnScreen();
    QVERIFY(!window().isMaximized());
}

void TestFinding::diagnosticsHoldNothingThatWasWritten()
{
    open();
    const Id incident = declare(QStringLiteral("Zanzibar down"));
    log(incident, QStringLiteral("Quetzal restarted it"));
    room().openIncident(incident);
    room().actions().of("diagnostics")->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QStringLiteral("Muster ")));
    QVERIFY2(text.contains(QStringLiteral("1 incidents, 1 entries")), qPrintable(text));
    for (const char *word : {"Zanzibar", "Quetzal", "room.muster"})
        QVERIFY2(!text.contains(QLatin1String(word)), word);
    QVERIFY(!text.contains(QFileInfo(file("room.muster")).path()));
}

void TestFinding::escapeGoesBackToThePage()
{
    open();
    const Id incident = declare(QStringLiteral("Checkout down"));
    room().openIncident(incident);
    QTRY_COMPARE(focusName(), QStringLiteral("timelineEmptyButton"));
    log(incident, QStringLiteral("Northgate raised the limit"));
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("quickText"));
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), QStringLiteral("quickTime"));
    press(Qt::Key_Escape);
    QTRY_COMPARE(focusName(), QStringLiteral("quickText"));
    press(Qt::Key_Escape);
    QTRY_COMPARE(focusName(), QStringLiteral("timelineList"));
}

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"
