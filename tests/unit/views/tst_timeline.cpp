#include "models/items/timelinefacts.h"
#include "tests/support/room.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/pillgroup.h"
#include "views/shared/roomstyle.h"
#include "views/timeline/activitystrip.h"
#include "views/timeline/entryform.h"
#include "views/timeline/entrypane.h"
#include "views/timeline/quickentry.h"
#include "views/timeline/quickfield.h"
#include "views/timeline/timelinelist.h"
#include "views/timeline/timelinepage.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace muster;
using namespace muster::test;

namespace {

/// A workspace with one incident of five lines, a page over it and the bar below it.
struct Desk
{
    Desk()
    {
        incident = room.declare();
        room.log(incident, QStringLiteral("pool is full"), Kind::Observation);
        room.log(incident, QStringLiteral("restart the pool"), Kind::Action);
        room.log(incident, QStringLiteral("freeze deploys"), Kind::Decision);
        room.log(incident, QStringLiteral("DB failed over"), Kind::Observation);
        room.log(incident, QStringLiteral("nothing new"));
    }

    void open()
    {
        const Zone zone = *Zone::named(QStringLiteral("Asia/Shanghai"));
        const Dispatch dispatch = [this](const Command &command) -> Result<Outcome> {
            if (failing)
                return unwritable(say("The disk is full."));
            return room->execute(command);
        };
        page.setZone(zone);
        page.setDispatch(dispatch);
        page.setSession(&room.session());
        page.setIncident(incident);
        page.resize(1100, 760);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
    }

    template <typename T>
    T *part(const char *name)
    {
        T *found = page.findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    TimelineList *list() { return part<TimelineList>("timelineList"); }
    int rows() { return list()->model()->rowCount(); }
    void select(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    QString rowText(int row) { return list()->model()->index(row, 0).data().toString(); }

    Room room;
    Id incident;
    bool failing = false;
    TimelinePage page;
};

/// The quick entry alone, with a dispatch that remembers.
struct Bar
{
    Bar()
    {
        bar.setZone(*Zone::named(QStringLiteral("Asia/Shanghai")));
        bar.setClock([this] { return clock.now; });
        bar.setDispatch([this](const Command &command) -> Result<Outcome> {
            if (failing)
                return unwritable(say("The disk is full."));
            logged.append(std::get<LogEntry>(command));
            return Outcome{incident, {}, {}, {}};
        });
        bar.setPeople({QStringLiteral("Ana Lima"), QStringLiteral("Mei Tan")});
        bar.setPerson(QStringLiteral("Jon Park"));
        bar.setDrafts(Drafts([this](const QString &key) { return drafts.value(key); },
                             [this](const QString &key, const QString &text) {
                                 drafts.insert(key, text);
                                 return true;
                             }));
        bar.setIncident(incident, QStringLiteral("INC-0042"));
        bar.resize(1200, 60);
        bar.show();
        bar.activateWindow();
        bar.focusText();
    }
    QuickField *field() { return bar.findChild<QuickField *>(QStringLiteral("quickText")); }
    template <typename T>
    T *part(const char *name)
    {
        return bar.findChild<T *>(QLatin1String(name));
    }

    FakeClock clock;
    Id incident = Id::random();
    bool failing = false;
    QList<LogEntry> logged;
    QHash<QString, QString> drafts;
    QuickEntry bar;
};

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new RoomStyle); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void showsLinesAndFacts();
    void searchesWhileTyping();
    void emptyStates();
    void filtersByKindAndPerson();
    void narrowsByTime();
    void keysMoveInTheList();
    void correctsInPlace();
    void keepsTypedTextOnErrors();
    void movesInTime();
    void rowsAreWhole();
    void strikesAndUndoes();
    void opensToAnAudience();
    void erases();
    void tellsWhatErasingLeft();
    void copies();
    void staysAtTheEndOrCounts();
    void everyPartHasAName();
    void rowsAreReadAloud();

    void logsWithEnter();
    void growsWithShiftEnter();
    void doesNotLogWhileComposing();
    void picksKinds();
    void readsNamesAndTimes();
    void keepsDrafts();
    void keepsTextOnErrors();
    void happenedAt();
};

void TestTimeline::showsLinesAndFacts()
{
    Desk desk;
    desk.open();
    QCOMPARE(desk.rows(), 5);
    QTRY_VERIFY(desk.part<QLabel>("timelineFacts")->text().contains(QStringLiteral("all times UTC+8")));
    QVERIFY(desk.part<QLabel>("timelineFacts")->text().startsWith(QStringLiteral("5 ")));
    desk.room.log(desk.incident, QStringLiteral("one more"));
    QCOMPARE(desk.rows(), 6);
    QTRY_VERIFY(desk.part<QLabel>("timelineFacts")->text().startsWith(QStringLiteral("6 ")));
    QSignalSpy exported(&desk.page, &TimelinePage::exportRequested);
    QTest::mouseClick(desk.part<QPushButton>("timelineExport"), Qt::LeftButton);
    QCOMPARE(exported.count(), 1);
}

void TestTimeline::searchesWhileTyping()
{
    Desk desk;
    desk.open();
    desk.page.focusSearch();
    auto *search = desk.part<QLineEdit>("timelineSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("pool"));
    QTRY_COMPARE(desk.rows(), 2);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(desk.rows(), 5);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(desk.list()->hasFocus());
    QCOMPARE(desk.list()->currentIndex().row(), 4);
}

void TestTimeline::emptyStates()
{
    Desk desk;
    desk.open();
    auto *button = desk.part<QPushButton>("timelineEmptyButton");
    QVERIFY(!button->isVisible());
    QTest::keyClicks(desk.part<QLineEdit>("timelineSearch"), QStringLiteral("zebra"));
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Clear filters"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(desk.rows(), 5);
    QVERIFY(!button->isVisible());

    desk.page.setIncident(desk.room.declare(QStringLiteral("Empty")));
    QTRY_VERIFY(button->isVisible());
    QSignalSpy log(&desk.page, &TimelinePage::logRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(log.count(), 1);
}

void TestTimeline::filtersByKindAndPerson()
{
    Desk desk;
    desk.open();
    auto *pills = desk.part<PillGroup>("timelineKinds");
    QTRY_VERIFY(pills->keys().contains(QStringLiteral("observation")));
    pills->choose(QStringLiteral("observation"));
    QCOMPARE(desk.rows(), 2);
    pills->choose(QString());
    QCOMPARE(desk.rows(), 5);
    auto *person = desk.part<QComboBox>("timelinePerson");
    QTRY_COMPARE(person->count(), 2);
    person->setCurrentIndex(1);
    QCOMPARE(desk.rows(), 5);
    auto *audience = desk.part<QComboBox>("timelineAudience");
    audience->setCurrentIndex(audience->findData(keyOf(Audience::Public)));
    QCOMPARE(desk.rows(), 0);
    desk.page.clearFilters();
    QCOMPARE(desk.rows(), 5);
}

void TestTimeline::narrowsByTime()
{
    Desk desk;
    desk.room.clock.pass(30 * minute);
    desk.room.log(desk.incident, QStringLiteral("half an hour later"));
    desk.open();
    auto *strip = desk.part<ActivityStrip>("timelineActivity");
    QTRY_VERIFY(strip->isVisible());
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_End);
    QVERIFY(strip->range());
    QCOMPARE(desk.rows(), 1);
    QVERIFY(strip->accessibleName().contains(QStringLiteral("chosen")));
    QTest::keyClick(strip, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(desk.rows(), 6);
    QTest::keyClick(strip, Qt::Key_Escape);
    QVERIFY(!strip->range());
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(20, strip->height() / 2));
    QCOMPARE(desk.rows(), 5);
}

void TestTimeline::keysMoveInTheList()
{
    Desk desk;
    desk.open();
    auto *list = desk.list();
    QSignalSpy selected(&desk.page, &TimelinePage::entrySelected);
    list->setFocus(Qt::TabFocusReason);
    QCOMPARE(list->currentIndex().row(), 4);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 3);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_PageDown);
    QVERIFY(list->currentIndex().row() > 0);
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->currentIndex().row(), 4);
    QVERIFY(selected.count() >= 3);
    auto *pane = desk.page.findChild<EntryPane *>();
    QTRY_VERIFY(pane->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(pane->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!pane->isVisible());
    desk.page.setSingleKeys(false);
    desk.select(0);
    QTest::keyClick(list, Qt::Key_E);
    QVERIFY(!pane->isEditing());
}

void TestTimeline::correctsInPlace()
{
    Desk desk;
    desk.open();
    desk.select(3);
    QTest::keyClick(desk.list(), Qt::Key_E);
    auto *words = desk.part<QPlainTextEdit>("formWords");
    QTRY_VERIFY(words->hasFocus());
    QCOMPARE(words->toPlainText(), QStringLiteral("DB failed over"));
    words->setPlainText(QStringLiteral("No failover"));
    QTest::keyClicks(desk.part<QLineEdit>("formReason"), QStringLiteral("wrong host"));
    desk.room.log(desk.incident, QStringLiteral("meanwhile")); // others go on writing
    QCOMPARE(words->toPlainText(), QStringLiteral("No failover"));
    QTest::mouseClick(desk.part<QPushButton>("formSubmit"), Qt::LeftButton);
    QCOMPARE(desk.rows(), 7);
    QCOMPARE(desk.rowText(4), QStringLiteral("No failover"));
    QCOMPARE(desk.list()->currentIndex().row(), 4);
    QCOMPARE(desk.part<QLabel>("entryText")->text(), QStringLiteral("No failover"));
    QVERIFY(!desk.page.findChild<EntryPane *>()->isEditing());
    QTest::mouseClick(desk.part<QPushButton>("goToOther"), Qt::LeftButton);
    QCOMPARE(desk.list()->currentIndex().row(), 3);
}

void TestTimeline::keepsTypedTextOnErrors()
{
    Desk desk;
    desk.open();
    desk.select(3);
    desk.page.correctEntry();
    auto *words = desk.part<QPlainTextEdit>("formWords");
    words->setPlainText(QStringLiteral("No failover"));
    desk.failing = true;
    QTest::mouseClick(desk.part<QPushButton>("formSubmit"), Qt::LeftButton);
    auto *failure = desk.part<QWidget>("formFailure");
    QVERIFY(failure->isVisible());
    QCOMPARE(failure->accessibleName(), QStringLiteral("The disk is full."));
    QCOMPARE(words->toPlainText(), QStringLiteral("No failover"));
    QTest::keyClick(words, Qt::Key_Escape);
    desk.select(0);
    desk.select(3);
    desk.page.correctEntry(); // what was typed is still there
    QCOMPARE(words->toPlainText(), QStringLiteral("No failover"));
    desk.failing = false;
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.rowText(4), QStringLiteral("No failover"));
}

void TestTimeline::movesInTime()
{
    Desk desk;
    desk.open();
    desk.select(4);
    QTest::keyClick(desk.list(), Qt::Key_T);
    auto *time = desk.part<QLineEdit>("formTime");
    QTRY_VERIFY(time->hasFocus());
    QTest::keyClicks(time, QStringLiteral("nonsense"));
    QTest::keyClick(time, Qt::Key_Return);
    QVERIFY(desk.part<QWidget>("formFailure")->isVisible());
    QCOMPARE(time->text(), QStringLiteral("nonsense"));
    time->setText(QStringLiteral("-5m"));
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(desk.rows(), 6);
    QCOMPARE(desk.rowText(0), QStringLiteral("nothing new"));
    QCOMPARE(desk.list()->currentIndex().row(), 0);
    // The words are the same: what changed is said.
    const QList<QLabel *> said = desk.page.findChildren<QLabel *>();
    QVERIFY(std::any_of(said.cbegin(), said.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("Time ")) &&
               label->text().contains(u'\u2192');
    }));
    // Back to the struck line: it can be undone, by its right name.
    desk.select(5);
    QCOMPARE(desk.part<QPushButton>("entryUndo")->text(), QStringLiteral("Undo correction"));
}

void TestTimeline::rowsAreWhole()
{
    Desk desk;
    for (int i = 0; i < 100; ++i)
        desk.room.log(desk.incident, QString::number(i));
    desk.open();
    TimelineList *list = desk.list();
    QTRY_COMPARE(list->verticalScrollBar()->value(), list->verticalScrollBar()->maximum());
    for (const int row : {60, 3, 40, 104}) {
        desk.select(row);
        list->scrollTo(list->currentIndex());
        const QRect place = list->visualRect(list->currentIndex());
        QCOMPARE(list->verticalScrollBar()->value() % list->rowHeight(), 0);
        QVERIFY(list->viewport()->rect().contains(place));
    }
    // Nothing worth mentioning is left below the last.
    const int shown = list->viewport()->height() / list->rowHeight();
    QVERIFY(list->viewport()->height() - shown * list->rowHeight() < shown);
    // What is chosen stays to be seen when the place gets lower.
    desk.page.resize(1100, 560);
    QTRY_VERIFY(list->viewport()->height() < shown * list->rowHeight());
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    desk.select(102);
    desk.page.resize(1100, 480);
    QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
}

void TestTimeline::strikesAndUndoes()
{
    Desk desk;
    desk.open();
    desk.select(0);
    QTest::keyClick(desk.list(), Qt::Key_S);
    auto *reason = desk.part<QLineEdit>("formReason");
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("read twice"));
    QTest::keyClick(reason, Qt::Key_Return);
    const auto struck = [&] {
        return desk.list()->model()->index(0, 0).data(TimelineModel::EntryRole).value<Entry>().struck;
    };
    QVERIFY(struck());
    QVERIFY(desk.list()->hasFocus());
    QTest::keyClick(desk.list(), Qt::Key_S); // a struck entry cannot be struck
    QVERIFY(desk.part<QWidget>("entryFailure")->isVisible());
    QTest::mouseClick(desk.part<QPushButton>("entryUndo"), Qt::LeftButton);
    QVERIFY(!struck());
    QVERIFY(!desk.part<QPushButton>("entryUndo")->isVisible());
    QVERIFY(desk.part<QPushButton>("entryCorrect")->isVisible());
}

void TestTimeline::opensToAnAudience()
{
    Desk desk;
    desk.open();
    desk.select(0);
    QTest::keyClick(desk.list(), Qt::Key_A);
    auto *audience = desk.part<QComboBox>("formAudience");
    QTRY_VERIFY(audience->hasFocus());
    audience->setCurrentIndex(static_cast<int>(Audience::Vendor));
    QTest::mouseClick(desk.part<QPushButton>("formSubmit"), Qt::LeftButton);
    QCOMPARE(desk.list()->model()->index(0, 0).data(TimelineModel::EntryRole).value<Entry>().audience,
             Audience::Vendor);
}

void TestTimeline::erases()
{
    Desk desk;
    desk.open();
    desk.select(0);
    desk.page.eraseEntry();
    QTest::mouseClick(desk.part<QPushButton>("formSubmit"), Qt::LeftButton); // no reason
    QVERIFY(desk.part<QWidget>("formFailure")->isVisible());
    QTest::keyClicks(desk.part<QLineEdit>("formReason"), QStringLiteral("pasted by mistake"));
    QTest::mouseClick(desk.part<QPushButton>("formSubmit"), Qt::LeftButton);
    QCOMPARE(desk.rowText(0), QStringLiteral("(erased)"));
    QVERIFY(!desk.part<QLabel>("entryText")->text().contains(QStringLiteral("pool")));
}

void TestTimeline::tellsWhatErasingLeft()
{
    Desk desk;
    const Id other = desk.room.declare(QStringLiteral("Another one"));
    desk.room.log(desk.incident, QStringLiteral("card 4111 1111 1111 1111 pasted"));
    const Id here = desk.room.log(desk.incident, QStringLiteral("4111 1111 1111 1111 again"));
    const Id there = desk.room.log(other, QStringLiteral("they sent 4111 1111 1111 1111"));
    const QString copy = desk.room.file(QStringLiteral("gone/copy.muster"));
    QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
    CHECK_OK(desk.room->backup(copy));
    QVERIFY(QDir(QFileInfo(copy).path()).removeRecursively()); // as a stick that was pulled out
    desk.open();
    desk.select(5);
    QVERIFY(desk.rowText(5).contains(QStringLiteral("pasted")));
    desk.page.eraseEntry();
    QTest::keyClicks(desk.part<QLineEdit>("formReason"), QStringLiteral("a card number"));
    QTest::mouseClick(desk.part<QPushButton>("formSubmit"), Qt::LeftButton);
    QCOMPARE(desk.rowText(5), QStringLiteral("(erased)"));
    QVERIFY(desk.part<InlineMessage>("unreachedCopies")->isVisible());
    QVERIFY(desk.part<InlineMessage>("unreachedCopies")->sentence().contains(copy));
    QVERIFY(desk.part<InlineMessage>("repeatedWords")->isVisible());
    const auto ways = [&desk] {
        QList<QPushButton *> out;
        for (auto *way : desk.part<QWidget>("repeatedWords")
                             ->parentWidget()
                             ->findChildren<QPushButton *>(QStringLiteral("goToOther")))
            if (way->isVisible())
                out.append(way);
        return out;
    };
    QCOMPARE(ways().size(), 2);

    // The way to it, and back to what is still to be done.
    QSignalSpy elsewhere(&desk.page, &TimelinePage::entryElsewhereWanted);
    QTest::mouseClick(ways().at(1), Qt::LeftButton);
    QCOMPARE(elsewhere.size(), 1);
    QCOMPARE(elsewhere.first().at(1).value<Id>(), there);
    QTest::mouseClick(ways().at(0), Qt::LeftButton);
    QCOMPARE(desk.page.currentEntry(), here);
    QVERIFY(!desk.part<InlineMessage>("repeatedWords")->isVisible());
    CHECK_OK(desk.room->execute(Erase{desk.incident, here, QStringLiteral("the same"), {}}));
    desk.select(5);
    QCOMPARE(ways().size(), 1);
    CHECK_OK(desk.room->execute(Erase{other, there, QStringLiteral("the same"), {}}));
    desk.select(0);
    desk.select(5);
    QVERIFY(!desk.part<InlineMessage>("repeatedWords")->isVisible());
    QVERIFY(desk.part<InlineMessage>("unreachedCopies")->isVisible());
}

void TestTimeline::copies()
{
    Desk desk;
    desk.open();
    desk.select(0);
    desk.page.copyEntry();
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("2026-11-19 12:44 UTC+8 Observation, Noa Berg: pool is full"));
}

void TestTimeline::staysAtTheEndOrCounts()
{
    Desk desk;
    for (int i = 0; i < 100; ++i)
        desk.room.log(desk.incident, QString::number(i));
    desk.open();
    auto *bar = desk.list()->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    desk.room.log(desk.incident, QStringLiteral("at the end"));
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(100);
    desk.room.log(desk.incident, QStringLiteral("unseen"));
    desk.room.log(desk.incident, QStringLiteral("unseen too"));
    QCOMPARE(bar->value(), 100);
    auto *pill = desk.part<QPushButton>("timelineUnseen");
    QVERIFY(pill->isVisible());
    QVERIFY(pill->text().startsWith(u'2'));
    QTest::mouseClick(pill, Qt::LeftButton);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(!pill->isVisible());
}

void TestTimeline::everyPartHasAName()
{
    Desk desk;
    desk.open();
    desk.select(0);
    for (QWidget *widget : desk.page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QScrollBar"))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named,
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestTimeline::rowsAreReadAloud()
{
    Desk desk;
    desk.open();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(desk.list());
    QVERIFY(list);
    QCOMPARE(list->childCount(), 5);
    QCOMPARE(list->child(0)->text(QAccessible::Name),
             QStringLiteral("12:44 Observation, Noa Berg, Internal: pool is full"));
    QVERIFY(list->child(0)->rect().isValid());
}

void TestTimeline::logsWithEnter()
{
    Bar desk;
    QVERIFY(!desk.part<QPushButton>("quickLog")->isEnabled());
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QVERIFY(desk.logged.isEmpty());
    QTest::keyClicks(desk.field(), QStringLiteral("DB pool 88%"));
    QVERIFY(desk.part<QPushButton>("quickLog")->isEnabled());
    QVERIFY(desk.part<QLabel>("quickPreview")->text().contains(QStringLiteral("Jon Park")));
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.logged.size(), 1);
    QCOMPARE(desk.logged.first().text, QStringLiteral("DB pool 88%"));
    QCOMPARE(desk.logged.first().kind, Kind::Note);
    QVERIFY(!desk.logged.first().said.at);
    QVERIFY(desk.bar.text().isEmpty());
}

void TestTimeline::growsWithShiftEnter()
{
    Bar desk;
    const int one = desk.field()->height();
    for (int i = 0; i < 6; ++i) {
        QTest::keyClicks(desk.field(), QStringLiteral("line"));
        QTest::keyClick(desk.field(), Qt::Key_Return, Qt::ShiftModifier);
    }
    QVERIFY(desk.logged.isEmpty());
    QVERIFY(desk.field()->height() > 2 * one);
    QVERIFY(desk.field()->height() < 4 * one);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.logged.first().text.count(u'\n'), 5);
    QCOMPARE(desk.field()->height(), one);
}

void TestTimeline::doesNotLogWhileComposing()
{
    Bar desk;
    QTest::keyClicks(desk.field(), QStringLiteral("a"));
    QInputMethodEvent composing(QStringLiteral("pin"), {});
    QApplication::sendEvent(desk.field(), &composing);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QVERIFY(desk.logged.isEmpty());
    QInputMethodEvent chosen;
    chosen.setCommitString(QStringLiteral("\u62fc"));
    QApplication::sendEvent(desk.field(), &chosen);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.logged.size(), 1);
    QCOMPARE(desk.logged.first().text, QStringLiteral("a\u62fc"));
}

void TestTimeline::picksKinds()
{
    Bar desk;
    QTRY_VERIFY(desk.field()->hasFocus());
    QTest::keyClick(desk.field(), Qt::Key_4, Qt::AltModifier);
    QTest::keyClicks(desk.field(), QStringLiteral("errors fall"));
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.logged.first().kind, Kind::Observation);
    QTest::keyClicks(desk.field(), QStringLiteral("back to note"));
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.logged.last().kind, Kind::Note);
    desk.bar.chooseKind(Kind::Call);
    QTest::keyClicks(desk.field(), QStringLiteral("TODO call back"));
    QVERIFY(desk.part<QLabel>("quickPreview")->text().contains(QStringLiteral("Follow-up")));
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.logged.last().kind, Kind::FollowUp);
}

void TestTimeline::readsNamesAndTimes()
{
    Bar desk;
    QTest::keyClicks(desk.field(), QStringLiteral("-5m @mei freeze deploys"));
    QVERIFY(desk.part<QLabel>("quickPreview")->text().contains(QStringLiteral("Mei Tan")));
    QVERIFY(desk.part<QLabel>("quickPreview")->text().contains(QStringLiteral("12:39")));
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.logged.first().said.by, QStringLiteral("Mei Tan"));
    QCOMPARE(*desk.logged.first().said.at, desk.clock.now - 5 * minute);
    QTest::keyClicks(desk.field(), QStringLiteral("@an"));
    QTest::keyClick(desk.field(), Qt::Key_Tab); // completes, and stays in the field
    QCOMPARE(desk.bar.text(), QStringLiteral("@Ana Lima: "));
}

void TestTimeline::keepsDrafts()
{
    Bar desk;
    const Id other = Id::random();
    QTest::keyClicks(desk.field(), QStringLiteral("half a thou"));
    QCOMPARE(desk.drafts.value(QStringLiteral("entry/") + desk.incident.toString()),
             QStringLiteral("half a thou"));
    desk.bar.setIncident(other, QStringLiteral("INC-0043"));
    QVERIFY(desk.bar.text().isEmpty());
    desk.bar.setIncident(desk.incident, QStringLiteral("INC-0042"));
    QCOMPARE(desk.bar.text(), QStringLiteral("half a thou"));
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QVERIFY(desk.drafts.value(QStringLiteral("entry/") + desk.incident.toString()).isEmpty());
}

void TestTimeline::keepsTextOnErrors()
{
    Bar desk;
    desk.failing = true;
    QTest::keyClicks(desk.field(), QStringLiteral("important"));
    QTest::keyClick(desk.field(), Qt::Key_Return);
    auto *failure = desk.part<QWidget>("quickFailure");
    QVERIFY(failure->isVisible());
    QCOMPARE(failure->accessibleName(), QStringLiteral("The disk is full."));
    QCOMPARE(desk.bar.text(), QStringLiteral("important"));
    desk.failing = false;
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QVERIFY(!failure->isVisible());
    QCOMPARE(desk.logged.size(), 1);
}

void TestTimeline::happenedAt()
{
    Bar desk;
    QTest::keyClicks(desk.field(), QStringLiteral("it began"));
    desk.bar.focusTime();
    auto *time = desk.part<QLineEdit>("quickTime");
    QTRY_VERIFY(time->hasFocus());
    QTest::keyClicks(time, QStringLiteral("12:20"));
    QTest::keyClick(time, Qt::Key_Return);
    QTRY_VERIFY(desk.field()->hasFocus());
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(*desk.logged.first().said.at, desk.clock.now - 24 * minute);
    QVERIFY(!time->isVisible());

    desk.bar.focusTime();
    QTest::keyClicks(time, QStringLiteral("soon"));
    QTest::keyClick(time, Qt::Key_Return);
    QTest::keyClicks(desk.field(), QStringLiteral("what"));
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.logged.size(), 1);
    QVERIFY(desk.part<QWidget>("quickFailure")->isVisible());
    QCOMPARE(desk.bar.text(), QStringLiteral("what"));
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
