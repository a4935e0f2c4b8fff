#include "tests/support/room.h"
#include "views/handoff/handoffpage.h"
#include "views/handoff/handoffwords.h"
#include "views/handoff/pasthandoff.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/roomstyle.h"
#include "views/shared/unit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace muster;
using namespace muster::test;

namespace {

/// A workspace with one incident and the page over it, kept true as the room does.
struct Desk
{
    Desk()
    {
        incident = room.declare();
        room.log(incident, QStringLiteral("pool is full"), Kind::Observation);
        room.log(incident, QStringLiteral("restart the pool"), Kind::Action);
    }

    void open(const QSize &size = {1160, 780})
    {
        page = std::make_unique<HandoffPage>();
        page->setDispatch([this](const Command &command) -> Result<Outcome> {
            Result<Outcome> outcome = room->execute(command);
            settle();
            return outcome;
        });
        page->setDrafts(Drafts([this](const QString &key) { return room->draft(key); },
                               [this](const QString &key, const QString &words) {
                                   return room->keepDraft(key, words).has_value();
                               }));
        page->setRecord([this](const Id &id) -> Result<QList<Entry>> { return room.lines(id); });
        page->setPeople([this](const Id &id) { return room->people(id).value_or({}); });
        page->setTongue(Tongue(QStringLiteral("en")));
        page->setZone(*Zone::named(QStringLiteral("Asia/Shanghai")));
        page->resize(size);
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
    void pass(qint64 us)
    {
        room.clock.pass(us);
        page->tick(room.clock.now);
    }

    template <typename T>
    T *part(const char *name)
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QPlainTextEdit *text() { return part<QPlainTextEdit>("briefText"); }
    void press(const char *button) { part<QPushButton>(button)->click(); }
    void write(const char *field, const QString &words) { part<QLineEdit>(field)->setText(words); }
    QListView *rows() { return part<QListView>("dueRows"); }
    QString spoken(int row) { return rows()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    State state() { return *room->state(incident); }
    void handOver(const QString &to = QStringLiteral("Northgate"))
    {
        part<QComboBox>("handoffTo")->setEditText(to);
        press("handOver");
    }

    Room room;
    Id incident;
    std::unique_ptr<HandoffPage> page;
};

} // namespace

class HandoffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new RoomStyle); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void theBriefFollowsTheRecordUntilSomebodyTypes()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.text()->toPlainText().contains(QLatin1String("restart the pool")));
        desk.room.log(desk.incident, QStringLiteral("second try"), Kind::Action);
        desk.settle();
        QVERIFY(desk.text()->toPlainText().contains(QLatin1String("second try")));
        desk.text()->appendPlainText(QStringLiteral("typed by hand"));
        desk.room.log(desk.incident, QStringLiteral("third try"), Kind::Action);
        desk.settle();
        QVERIFY(desk.text()->toPlainText().contains(QLatin1String("typed by hand")));
        QVERIFY(!desk.text()->toPlainText().contains(QLatin1String("third try")));
    }

    void fillingAgainLosesNothing()
    {
        Desk desk;
        desk.open();
        desk.text()->setPlainText(QStringLiteral("my own words"));
        desk.press("briefFill");
        QVERIFY(desk.text()->toPlainText().contains(QLatin1String("restart the pool")));
        auto *message = desk.part<InlineMessage>("briefResult");
        QVERIFY(message->isVisible());
        message->actionButton()->click();
        QCOMPARE(desk.text()->toPlainText(), QStringLiteral("my own words"));
        // And after a crash as well: filled, gone, opened again, brought back.
        desk.press("briefFill");
        desk.open();
        desk.press("briefFill");
        desk.part<InlineMessage>("briefResult")->actionButton()->click();
        QCOMPARE(desk.text()->toPlainText(), QStringLiteral("my own words"));
        QTest::keyClick(desk.text(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.text()->toPlainText().contains(QLatin1String("restart the pool")));
    }

    void whatIsTypedSurvivesACrash()
    {
        Desk desk;
        desk.open();
        desk.part<QComboBox>("handoffTo")->setEditText(QStringLiteral("Northgate"));
        desk.write("handoffWanted", QStringLiteral("Raise the limit"));
        desk.write("handoffBy", QStringLiteral("20m"));
        desk.text()->setPlainText(QStringLiteral("half a sen"));
        desk.open(); // nothing was ended in order
        QCOMPARE(desk.part<QComboBox>("handoffTo")->currentText(), QStringLiteral("Northgate"));
        QCOMPARE(desk.part<QLineEdit>("handoffWanted")->text(), QStringLiteral("Raise the limit"));
        QCOMPARE(desk.part<QLineEdit>("handoffBy")->text(), QStringLiteral("20m"));
        QCOMPARE(desk.text()->toPlainText(), QStringLiteral("half a sen"));
    }

    void handsOverWhatIsOnThePage()
    {
        Desk desk;
        desk.open();
        desk.write("handoffWanted", QStringLiteral("Raise the limit"));
        desk.write("handoffBy", QStringLiteral("20m"));
        desk.handOver();
        QCOMPARE(desk.state().handoffs.size(), 1);
        const Handoff out = desk.state().handoffs.first();
        QCOMPARE(out.to, QStringLiteral("Northgate"));
        QCOMPARE(out.wanted, QStringLiteral("Raise the limit"));
        QCOMPARE(out.answerBy, desk.room.clock.now + 20 * minute);
        QVERIFY(out.text.contains(QLatin1String("## What we ask\n\n- Raise the limit")));
        QVERIFY(out.text.contains(QLatin1String("restart the pool")));
        // The next version begins, to the same people.
        QVERIFY(desk.part<QLineEdit>("handoffWanted")->text().isEmpty());
        QCOMPARE(desk.part<QComboBox>("handoffTo")->currentText(), QStringLiteral("Northgate"));
        QCOMPARE(desk.part<QPushButton>("handOver")->text(), QStringLiteral("Hand over brief v2"));
        QCOMPARE(desk.rows()->model()->rowCount(), 1);
    }

    void whatIsRefusedStaysTyped()
    {
        Desk desk;
        desk.open();
        desk.text()->setPlainText(QStringLiteral("words"));
        desk.handOver({});
        QVERIFY(desk.state().handoffs.isEmpty());
        QVERIFY(desk.part<InlineMessage>("briefResult")->sentence().startsWith(QLatin1String("Say to whom")));
        desk.write("handoffBy", QStringLiteral("soon"));
        desk.handOver();
        QVERIFY(desk.state().handoffs.isEmpty());
        QVERIFY(desk.part<InlineMessage>("briefResult")->sentence().contains(QLatin1String("soon")));
        QCOMPARE(desk.text()->toPlainText(), QStringLiteral("words"));
    }

    void aSecretIsWarnedOf()
    {
        Desk desk;
        desk.open();
        auto *warning = desk.part<InlineMessage>("briefWarning");
        QVERIFY(!warning->isVisible());
        desk.text()->setPlainText(QStringLiteral("one\npassword: tiger"));
        QVERIFY(warning->isVisible() && warning->sentence().startsWith(QLatin1String("Line 2 ")));
        desk.text()->setPlainText(QStringLiteral("one"));
        QVERIFY(!warning->isVisible());
    }

    void copiesAllFormsOrPlainAlone()
    {
        Desk desk;
        desk.open();
        QSignalSpy mentioned(desk.page.get(), &IncidentPage::mentioned);
        desk.press("copyBrief");
        const QMimeData *all = QGuiApplication::clipboard()->mimeData();
        QVERIFY(all->hasHtml() && all->hasText() && all->hasFormat(QStringLiteral("text/markdown")));
        QVERIFY(all->html().contains(QLatin1String("<h2")));
        QVERIFY(!all->text().contains(u'#') && all->text().contains(QLatin1String("restart the pool")));
        desk.press("copyPlain");
        const QMimeData *plain = QGuiApplication::clipboard()->mimeData();
        QVERIFY(plain->hasText() && !plain->hasHtml());
        QCOMPARE(mentioned.count(), 2);
    }

    void savesWhereThePersonSays()
    {
        Desk desk;
        desk.open();
        desk.press("saveBrief");
        auto *dialog = desk.page->findChild<QFileDialog *>(QStringLiteral("briefFile"));
        QVERIFY(dialog && dialog->selectedFiles().first().endsWith(QLatin1String("INC-0042-brief-v1.md")));
        const QString path = desk.room.file(QStringLiteral("brief.md"));
        Q_EMIT dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("restart the pool"));
        Q_EMIT dialog->fileSelected(QStringLiteral("/nowhere/brief.md"));
        QVERIFY(desk.part<InlineMessage>("briefResult")
                    ->sentence()
                    .contains(QLatin1String("could not be written")));
        dialog->close();
    }

    void theyReceiveAndAnswer()
    {
        Desk desk;
        desk.open();
        desk.handOver(); // neither asked nor timed: it can be answered all the same
        auto *past = desk.page->findChild<PastHandoff *>();
        QVERIFY(past);
        desk.press("pastReceived");
        desk.press("lineSubmit"); // nobody named
        QCOMPARE(desk.state().handoffs.first().receivedAt, 0);
        desk.write("lineFirst", QStringLiteral("Lee Novak"));
        desk.write("lineSecond", QStringLiteral("NG-88213"));
        desk.press("lineSubmit");
        QCOMPARE(desk.state().handoffs.first().receivedBy, QStringLiteral("Lee Novak"));
        QCOMPARE(desk.part<QLabel>("pastReceipt")->text(),
                 QStringLiteral("Received 12:44 by Lee Novak, case NG-88213"));
        QVERIFY(!desk.part<QPushButton>("pastReceived")->isVisible());
        desk.press("pastAnswered");
        desk.write("lineFirst", QStringLiteral("none since 12:30"));
        desk.press("lineSubmit");
        QCOMPARE(desk.state().handoffs.first().answer, QStringLiteral("none since 12:30"));
        QVERIFY(desk.part<QLabel>("pastAnswer")->text().endsWith(QLatin1String(": none since 12:30")));
    }

    void everyVersionStaysReadable()
    {
        Desk desk;
        desk.open();
        desk.handOver();
        desk.text()->setPlainText(QStringLiteral("the second brief"));
        desk.room.clock.pass(minute);
        desk.handOver();
        const QList<PastHandoff *> rows = desk.page->findChildren<PastHandoff *>();
        QCOMPARE(rows.size(), 2);
        QTRY_VERIFY(rows.at(1)->isVisible());
        QVERIFY(rows.at(1)->y() < rows.at(0)->y()); // the newest on top, and first for the Tab key
        QWidget *first = rows.at(1)->findChild<QPushButton *>(QStringLiteral("pastRead"));
        for (QWidget *at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain()) {
            QVERIFY(at->objectName() != QLatin1String("copyBrief")); // would have gone round the page
            if (rows.at(0)->isAncestorOf(at) && at->objectName() == QLatin1String("pastRead"))
                break;
        }
        QStringList texts;
        for (PastHandoff *row : rows) {
            row->findChild<QPushButton *>(QStringLiteral("pastRead"))->click();
            auto *text = row->findChild<QPlainTextEdit *>(QStringLiteral("pastText"));
            QTRY_VERIFY(text->isVisible());
            QVERIFY(text->isReadOnly());
            texts += text->toPlainText();
        }
        QVERIFY(texts.filter(QStringLiteral("the second brief")).size() == 1);
        QVERIFY(texts.filter(QStringLiteral("restart the pool")).size() == 1);
    }

    void timersAreSetByKeyDoneAndMoved()
    {
        Desk desk;
        desk.open();
        desk.press("dueNew");
        desk.write("dueWords", QStringLiteral("Call Northgate back"));
        desk.write("dueTime", QStringLiteral("6m"));
        desk.part<QComboBox>("dueOwner")->setEditText(QStringLiteral("Jon Park"));
        QTest::keyClick(desk.part<QLineEdit>("dueTime"), Qt::Key_Return);
        QCOMPARE(desk.spoken(0),
                 QStringLiteral("Look again: Call Northgate back, by 12:50, 6 min left, Jon Park"));
        QSignalSpy changed(desk.rows()->model(), &QAbstractItemModel::dataChanged);
        desk.pass(20 * second); // the words of this row change
        QCOMPARE(changed.count(), 1);
        desk.pass(20 * second); // and now they do not
        QCOMPARE(changed.count(), 1);
        desk.pass(8 * minute);
        QVERIFY(desk.spoken(0).contains(QLatin1String("overdue by 2 min")));
        desk.rows()->setCurrentIndex(desk.rows()->model()->index(0, 0));
        desk.rows()->setFocus();
        QTest::keyClick(desk.rows(), Qt::Key_M);
        desk.write("dueTime", QStringLiteral("15m"));
        desk.press("dueSubmit"); // no reason
        QVERIFY(desk.part<InlineMessage>("dueFailure")->isVisible());
        desk.write("dueWords", QStringLiteral("line busy"));
        desk.press("dueSubmit");
        QVERIFY(desk.spoken(0).contains(QLatin1String("15 min left")));
        QTest::keyClick(desk.rows(), Qt::Key_Return);
        desk.write("dueWords", QStringLiteral("called"));
        desk.press("dueSubmit");
        QCOMPARE(desk.rows()->model()->rowCount(), 0);
        QCOMPARE(desk.state().dues.first().note, QStringLiteral("called"));
    }

    void singleLettersCanBeSwitchedOff()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.room
                    ->execute(SetDue{desk.incident,
                                     DueKind::FollowUp,
                                     QStringLiteral("ask"),
                                     {},
                                     desk.room.clock.now + hour,
                                     {}})
                    .has_value());
        desk.settle();
        desk.page->setSingleKeys(false);
        desk.rows()->setFocus();
        QTest::keyClick(desk.rows(), Qt::Key_N);
        QVERIFY(!desk.part<QWidget>("dueForm")->isVisible());
        desk.page->setSingleKeys(true);
        QTest::keyClick(desk.rows(), Qt::Key_N);
        QVERIFY(desk.part<QWidget>("dueForm")->isVisible());
        QTest::keyClick(desk.part<QLineEdit>("dueWords"), Qt::Key_Escape);
        QVERIFY(!desk.part<QWidget>("dueForm")->isVisible());
    }

    void aPromisedUpdateIsKeptElsewhere()
    {
        Desk desk;
        desk.open();
        SendUpdate update{desk.incident, Channel::Statuspage, QStringLiteral("We are on it"), {}};
        update.nextBy = desk.room.clock.now + 20 * minute;
        CHECK_OK(desk.room->execute(update));
        desk.settle();
        QCOMPARE(desk.rows()->model()->rowCount(), 1);
        QSignalSpy wanted(desk.page.get(), &HandoffPage::updateWanted);
        desk.rows()->setCurrentIndex(desk.rows()->model()->index(0, 0));
        QTest::keyClick(desk.rows(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(desk.part<QPushButton>("dueMove")->isEnabled());
        // Customers read its time: only the reminder can wait, with a reason.
        QTest::keyClick(desk.rows(), Qt::Key_M);
        QVERIFY(desk.part<QWidget>("dueForm")->isVisible());
        desk.part<QLineEdit>("dueTime")->setText(QStringLiteral("30m"));
        desk.part<QPushButton>("dueSubmit")->click();
        QVERIFY(desk.part<QWidget>("dueForm")->isVisible()); // no reason
        desk.part<QLineEdit>("dueWords")->setText(QStringLiteral("the commander is on the phone"));
        desk.part<QPushButton>("dueSubmit")->click();
        QVERIFY(!desk.part<QWidget>("dueForm")->isVisible());
        desk.settle();
        const auto item = desk.rows()->model()->index(0, 0).data(DueModel::ItemRole).value<DueItem>();
        QCOMPARE(item.at, desk.room.clock.now + 20 * minute);
        QCOMPARE(item.quietUntil, desk.room.clock.now + 30 * minute);
    }

    void theRailSaysWhatIsOwed()
    {
        const Zone zone = *Zone::named(QStringLiteral("Asia/Shanghai"));
        const qint64 now = FakeClock().now;
        State state;
        QCOMPARE(railLineOf(state, now, zone).words, QStringLiteral("Nothing handed over"));
        Handoff out;
        out.to = QStringLiteral("Northgate");
        out.at = now;
        state.handoffs = {out};
        QCOMPARE(railLineOf(state, now, zone).words, QStringLiteral("Handed over 12:44"));
        state.handoffs.first().receivedAt = now + minute;
        state.handoffs.first().receivedBy = QStringLiteral("Lee Novak");
        QCOMPARE(railLineOf(state, now, zone).words, QStringLiteral("Received 12:45 by Lee Novak"));
        state.handoffs.first().answerBy = now + 20 * minute;
        QVERIFY(railLineOf(state, now, zone).words.startsWith(QLatin1String("1 answer")));
        QCOMPARE(railLineOf(state, now, zone).mark, RailLine::Mark::None);
        QCOMPARE(railLineOf(state, now + 16 * minute, zone).mark, RailLine::Mark::Soon);
        QCOMPARE(railLineOf(state, now + 21 * minute, zone).mark, RailLine::Mark::Overdue);
        state.handoffs.first().answeredAt = now + 2 * minute;
        QCOMPARE(railLineOf(state, now, zone),
                 (RailLine{QStringLiteral("Answered 12:46"), RailLine::Mark::Done}));
    }

    void everythingFocusableHasAName()
    {
        Desk desk;
        desk.open();
        desk.handOver();
        desk.press("dueNew");
        int looked = 0;
        for (const QWidget *widget : desk.page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                continue;
            if (widget->objectName().startsWith(QLatin1String("qt_")) ||
                qobject_cast<const QComboBox *>(widget->parentWidget()))
                continue; // parts of Qt's own
            ++looked;
            const QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(looked > 12);
    }

    void tabGoesAsItIsRead()
    {
        Desk desk;
        desk.open();
        QStringList order;
        QWidget *at = desk.part<QPushButton>("copyBrief");
        for (int i = 0; i < 400 && at; ++i) {
            if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy())
                order += at->objectName();
            at = at->nextInFocusChain();
            if (at == desk.part<QPushButton>("copyBrief"))
                break;
        }
        const QStringList wanted{QStringLiteral("copyBrief"),     QStringLiteral("saveBrief"),
                                 QStringLiteral("handoffTo"),     QStringLiteral("handoffBy"),
                                 QStringLiteral("handoffWanted"), QStringLiteral("briefFill"),
                                 QStringLiteral("briefText"),     QStringLiteral("handOver"),
                                 QStringLiteral("copyPlain"),     QStringLiteral("dueNew")};
        order.removeAll(QString());
        QCOMPARE(order.mid(0, wanted.size()), wanted);
    }

    void itFitsANarrowPlace()
    {
        Desk desk;
        desk.open({u(860), u(600)});
        QVERIFY(desk.page->minimumSizeHint().width() <= u(860));
        auto *due = desk.page->findChild<DueList *>();
        auto *past = desk.page->findChild<PastCard *>();
        QVERIFY(past->y() > due->y() && past->x() == due->x());
        desk.page->resize(u(1160), u(780));
        QTRY_COMPARE(past->y(), due->y());
    }
};

QTEST_MAIN(HandoffTest)
#include "tst_handoff.moc"
