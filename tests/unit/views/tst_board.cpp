// The page of the situation: the board by keys and by buttons, the technical report, the half minute.

#include "models/desk/briefing.h"
#include "tests/support/room.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/roomstyle.h"
#include "views/shared/segmented.h"
#include "views/situation/situationpage.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace muster;
using namespace muster::test;

namespace {

/// A workspace with one incident and the page over it, kept true as the room does.
struct Desk
{
    Desk() { incident = room.declare(); }

    void open()
    {
        page = std::make_unique<SituationPage>();
        page->setDispatch([this](const Command &command) -> Result<Outcome> {
            if (failing)
                return unwritable(say("The disk is full."));
            Result<Outcome> outcome = room->execute(command);
            settle();
            return outcome;
        });
        page->setDrafts(Drafts([this](const QString &key) { return room->draft(key); },
                               [this](const QString &key, const QString &words) {
                                   return room->keepDraft(key, words).has_value();
                               }));
        page->setRecord([this](const Id &id) { return decisionsOf(room.session(), id); });
        page->setPeople([this](const Id &id) { return room->people(id).value_or({}); });
        page->setTongue(Tongue(QStringLiteral("en")));
        page->setZone(*Zone::named(QStringLiteral("Asia/Shanghai")));
        page->resize(1160, 780);
        settle();
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    void settle()
    {
        page->tell(*room->state(incident), QStringLiteral("INC-0042"));
        page->tick(room.clock.now);
    }
    template <typename T>
    T *part(const char *name)
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QLineEdit *field(const char *name) { return part<QLineEdit>(name); }
    QListView *rows() { return part<QListView>("boardRows"); }
    QString row(int at) { return rows()->model()->index(at, 0).data(Qt::AccessibleTextRole).toString(); }
    Board board() { return room->state(incident)->board; }
    void put(const QString &words, Standing standing = Standing::Theory)
    {
        room.clock.pass(second);
        part<Segmented>("boardStanding")->choose(keyOf(standing));
        field("boardNew")->setText(words);
        QTest::keyClick(field("boardNew"), Qt::Key_Return);
    }

    Room room;
    Id incident;
    bool failing = false;
    std::unique_ptr<SituationPage> page;
};

} // namespace

class BoardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new RoomStyle); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void aTheoryIsPutAndRuledOutByKeys()
    {
        Desk desk;
        desk.open();
        QVERIFY(!desk.rows()->isVisible());
        QVERIFY(!desk.part<QPushButton>("boardPut")->isEnabled());
        desk.page->focusWork();
        QVERIFY(desk.field("boardNew")->hasFocus());
        QTest::keyClicks(desk.field("boardNew"), QStringLiteral("pool too small"));
        QTest::keyClick(desk.field("boardNew"), Qt::Key_Return);
        QVERIFY(desk.field("boardNew")->text().isEmpty());
        QVERIFY(desk.rows()->isVisible());
        QVERIFY2(desk.row(0).startsWith(QStringLiteral("pool too small, Theory · ")),
                 qPrintable(desk.row(0)));
        desk.rows()->setFocus();
        desk.rows()->setCurrentIndex(desk.rows()->model()->index(0, 0));
        QTest::keyClick(desk.rows(), Qt::Key_R);
        QVERIFY(desk.field("lineFirst")->hasFocus());
        QTest::keyClicks(desk.field("lineFirst"), QStringLiteral("97 free"));
        QTest::keyClick(desk.field("lineFirst"), Qt::Key_Return);
        QCOMPARE(desk.board().lines.first().standing, Standing::RuledOut);
        QCOMPARE(desk.board().lines.first().note, QStringLiteral("97 free"));
        QVERIFY(desk.rows()->hasFocus());
        QVERIFY(!desk.part<QPushButton>("boardRuledOut")->isEnabled());
        QTest::keyClick(desk.rows(), Qt::Key_R); // it is already
        QVERIFY(!desk.part<QWidget>("boardForm")->isVisible());

        // Taken off with a way back.
        QTest::keyClick(desk.rows(), Qt::Key_Delete);
        QVERIFY(desk.board().lines.isEmpty());
        QTest::mouseClick(desk.part<InlineMessage>("boardMessage")->actionButton(), Qt::LeftButton);
        QCOMPARE(desk.board().lines.first().standing, Standing::RuledOut);
    }

    void linesStandByWhatTheyAre()
    {
        Desk desk;
        desk.open();
        desk.put(QStringLiteral("a"), Standing::RuledOut);
        desk.put(QStringLiteral("b"), Standing::Theory);
        desk.put(QStringLiteral("c"), Standing::Known);
        QVERIFY(desk.row(0).startsWith(u'c') && desk.row(1).startsWith(u'b') && desk.row(2).startsWith(u'a'));
        // What was chosen goes where it stands now.
        desk.rows()->setCurrentIndex(desk.rows()->model()->index(1, 0));
        desk.room.clock.pass(second);
        desk.part<QPushButton>("boardKnown")->click();
        QTest::keyClick(desk.field("lineFirst"), Qt::Key_Return);
        QVERIFY(desk.row(1).startsWith(QStringLiteral("b, Known")));
        QCOMPARE(desk.rows()->currentIndex().row(), 1);
        QCOMPARE(SituationPage::lineOf(*desk.room->state(desk.incident)).words,
                 QStringLiteral("2 known, 1 ruled out"));
    }

    void whatIsRefusedOrCannotBeSavedStaysTyped()
    {
        Desk desk;
        desk.open();
        desk.put(QStringLiteral("same"));
        desk.put(QStringLiteral("same"));
        QVERIFY(desk.part<InlineMessage>("boardMessage")->isVisible());
        QCOMPARE(desk.field("boardNew")->text(), QStringLiteral("same"));
        desk.failing = true;
        desk.put(QStringLiteral("other"));
        QCOMPARE(desk.field("boardNew")->text(), QStringLiteral("other"));
        QVERIFY(desk.part<InlineMessage>("boardMessage")->sentence().contains(QStringLiteral("full")));
        desk.field("report-needs")->setText(QStringLiteral("a DBA"));
        desk.part<QPushButton>("reportRecord")->click();
        QVERIFY(desk.part<InlineMessage>("reportFailure")->isVisible());
        // And through a crash.
        desk.room.reopen();
        desk.failing = false;
        desk.open();
        QCOMPARE(desk.field("boardNew")->text(), QStringLiteral("other"));
        QCOMPARE(desk.field("report-needs")->text(), QStringLiteral("a DBA"));
    }

    void theTechLeadReportsInThreeLines()
    {
        Desk desk;
        CHECK_OK(
            desk.room->execute(AssignRole{desk.incident, Role::TechLead, QStringLiteral("Jon Park"), {}}));
        desk.open();
        QCOMPARE(desk.part<QComboBox>("reportBy")->currentText(), QStringLiteral("Jon Park"));
        QVERIFY(!desk.part<QPushButton>("reportRecord")->isEnabled());
        QTest::keyClicks(desk.field("report-condition"), QStringLiteral("pool full"));
        QTest::keyClick(desk.field("report-condition"), Qt::Key_Return);
        const auto report = desk.board().report;
        QVERIFY(report);
        QCOMPARE(report->by, QStringLiteral("Jon Park"));
        QVERIFY(!desk.part<QPushButton>("reportRecord")->isEnabled()); // it says nothing new
        // Somebody else's report comes into fields that nobody is writing in.
        desk.field("report-needs")->setText(QStringLiteral("typing"));
        CHECK_OK(desk.room->execute(GiveReport{desk.incident,
                                               QStringLiteral("pool half full"),
                                               QStringLiteral("rolling back"),
                                               QStringLiteral("nothing"),
                                               {}}));
        desk.settle();
        QCOMPARE(desk.field("report-condition")->text(), QStringLiteral("pool half full"));
        QCOMPARE(desk.field("report-needs")->text(), QStringLiteral("typing"));
    }

    void halfAMinuteIsCopied()
    {
        Desk desk;
        desk.open();
        auto *sum = desk.part<QLabel>("halfMinute");
        QVERIFY(sum->text().contains(QStringLiteral("INC-0042, SEV 2, Investigating: Checkout down")));
        desk.room.clock.pass(20 * minute);
        desk.page->tick(desk.room.clock.now);
        QVERIFY2(sum->text().contains(QStringLiteral("20 min ago")), qPrintable(sum->text()));
        desk.page->catchUp();
        QVERIFY(sum->hasFocus());
        QCOMPARE(sum->selectedText().size(), sum->text().size());
        desk.part<QPushButton>("copyHalfMinute")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), sum->text());
    }

    void anotherIncidentHasABoardOfItsOwn()
    {
        Desk desk;
        desk.open();
        desk.put(QStringLiteral("here"));
        desk.field("boardNew")->setText(QStringLiteral("half typed"));
        const Id first = desk.incident;
        desk.incident = desk.room.declare(QStringLiteral("Another"));
        desk.settle();
        QCOMPARE(desk.rows()->model()->rowCount(), 0);
        QVERIFY(desk.field("boardNew")->text().isEmpty());
        desk.incident = first;
        desk.settle();
        QCOMPARE(desk.rows()->model()->rowCount(), 1);
        QCOMPARE(desk.field("boardNew")->text(), QStringLiteral("half typed"));
    }

    void everythingHasAName()
    {
        Desk desk;
        desk.open();
        desk.put(QStringLiteral("a"));
        for (const QWidget *widget : desk.page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *face =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(BoardTest)
#include "tst_board.moc"
