#include "tests/support/room.h"
#include "views/communicate/communicatepage.h"
#include "views/communicate/communicatewords.h"
#include "views/communicate/copying.h"
#include "views/communicate/languagessheet.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/roomstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace muster;
using namespace muster::test;

namespace {

/// A workspace with one incident whose checkout is down, and the page over it.
struct Desk
{
    explicit Desk(bool exercise = false)
    {
        Declare declare;
        declare.title = QStringLiteral("Kai killed the database");
        declare.severity = 1;
        declare.zone = QStringLiteral("Asia/Singapore");
        declare.exercise = exercise;
        incident = room->execute(declare)->incident;
        (void)room->execute(AssignRole{incident, Role::Commander, QStringLiteral("Mei Tan"), {}}).has_value();
        (void)room->execute(AssignRole{incident, Role::CommsLead, QStringLiteral("Ines Roy"), {}})
            .has_value();
        room.clock.pass(minute);
        (void)room->execute(SetFunction{incident, Function::Checkout, Health::Down, {}, {}}).has_value();
        page = open();
    }

    std::unique_ptr<CommunicatePage> open()
    {
        auto made = std::make_unique<CommunicatePage>();
        made->setDispatch([this](const Command &command) -> Result<Outcome> {
            if (failing)
                return unwritable(say("The disk is full."));
            return room->execute(command);
        });
        made->setDrafts(Drafts([this](const QString &key) { return room->draft(key); },
                               [this](const QString &key, const QString &words) {
                                   return room->keepDraft(key, words).has_value();
                               }));
        made->setTongue(Tongue());
        made->setZone(*Zone::named(QStringLiteral("Asia/Singapore")));
        made->tell(state(), QStringLiteral("INC-0001"));
        made->tick(room.clock.nowUs());
        made->resize(1160, 700);
        made->show();
        made->activateWindow();
        return made;
    }

    State state() { return *room->state(incident); }
    /// As the room does after every change.
    void settle()
    {
        page->tell(state(), QStringLiteral("INC-0001"));
        page->tick(room.clock.nowUs());
    }
    void pass(qint64 us)
    {
        room.clock.pass(us);
        settle();
    }

    template <typename T>
    T *part(const QString &name)
    {
        T *found = page->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    QString subject() { return part<QLineEdit>(QStringLiteral("subject"))->text(); }
    QPlainTextEdit *message() { return part<QPlainTextEdit>(QStringLiteral("message")); }
    QString body() { return message()->toPlainText(); }
    QLineEdit *field(const char *name) { return part<QLineEdit>(QLatin1String(name)); }
    void choose(Channel channel)
    {
        auto *list = part<QListView>(QStringLiteral("channels"));
        list->setCurrentIndex(list->model()->index(static_cast<int>(channel), 0));
        settle();
    }
    void press(const char *name)
    {
        auto *button = part<QAbstractButton>(QLatin1String(name));
        QVERIFY2(button->isEnabled(), name);
        button->click();
        settle();
    }
    void type(QLineEdit *into, const QString &words)
    {
        into->setFocus();
        into->selectAll();
        QTest::keyClicks(into, words);
    }
    void choosePhase(Phase phase)
    {
        auto *box = part<QComboBox>(QStringLiteral("textPhase"));
        box->setCurrentIndex(static_cast<int>(phase));
        Q_EMIT box->activated(static_cast<int>(phase));
    }
    void chooseReaders(Readers readers)
    {
        auto *box = part<QComboBox>(QStringLiteral("textReaders"));
        box->setCurrentIndex(static_cast<int>(readers));
        Q_EMIT box->activated(static_cast<int>(readers));
        settle();
    }
    QString wrong()
    {
        auto *label = part<QLabel>(QStringLiteral("checksWrong"));
        return label->isHidden() ? QString() : label->text();
    }

    Room room;
    Id incident;
    bool failing = false;
    std::unique_ptr<CommunicatePage> page;
};

} // namespace

class CommunicateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new RoomStyle); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void theDraftIsThereAtOnce()
    {
        Desk desk;
        desk.page->focusWork();
        QTRY_VERIFY(desk.message()->hasFocus());
        QCOMPARE(desk.subject(), QStringLiteral("Problem with checkout"));
        QVERIFY2(desk.body().startsWith(
                     QStringLiteral("Since 12:44 Singapore time, some customers cannot place orders.")),
                 qPrintable(desk.body()));
        QVERIFY(desk.body().contains(QStringLiteral("by 12:55 Singapore time")));
        QVERIFY(!desk.body().contains(QStringLiteral("database")));
        QCOMPARE(desk.wrong(), QString());
        // The second act: it is on the clipboard, in three forms.
        QTest::keyClick(desk.message(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasFormat(QStringLiteral("text/markdown")) && copied->hasHtml());
        QCOMPARE(copied->text(), QString(desk.subject() + QStringLiteral("\n\n") + desk.body()));
    }

    void copiesSayWhatStandsThere()
    {
        const DraftText text{QStringLiteral("A <b> & *c*"), QStringLiteral("One\nline_two\n\n# three")};
        const auto rich = richCopyOf(text);
        QVERIFY(rich->html().contains(QStringLiteral("<p>One<br>line_two</p>")));
        QVERIFY(rich->html().contains(QStringLiteral("A &lt;b&gt; &amp; *c*")));
        QCOMPARE(QString::fromUtf8(rich->data(QStringLiteral("text/markdown"))),
                 QStringLiteral("**A \\<b\\> & \\*c\\***\n\nOne\\\nline\\_two\n\n\\# three\n"));
        QVERIFY(!plainCopyOf(text)->hasHtml());
    }

    void aFactIsChangedInPlace()
    {
        Desk desk;
        desk.type(desk.field("fact-who"), QStringLiteral("customers in Europe"));
        QVERIFY(desk.body().contains(QStringLiteral("customers in Europe cannot")));
        QVERIFY(desk.field("fact-who")->accessibleName().contains(QStringLiteral("in your words")));
        desk.press("reset-who");
        QVERIFY(desk.body().contains(QStringLiteral("some customers cannot")));
        // It says where it comes from, and when it is old.
        QVERIFY(desk.field("fact-cannot")->accessibleName().contains(QStringLiteral("12:45")));
        desk.pass(20 * minute);
        QVERIFY(
            desk.field("fact-cannot")->accessibleName().contains(QStringLiteral("20 min old, ask again")));
    }

    void thePromiseIsATimeOnAClock()
    {
        Desk desk;
        QCOMPARE(desk.field("promise")->text(), QStringLiteral("12:55"));
        desk.type(desk.field("promise"), QStringLiteral("13:10"));
        QVERIFY(desk.body().contains(QStringLiteral("by 13:10 Singapore time")));
        QVERIFY(desk.field("promise")->accessibleName().contains(QStringLiteral("by 13:10 · 25 min left")));
        desk.pass(26 * minute);
        QVERIFY(desk.wrong().contains(QStringLiteral("over already")));
        desk.press("resetPromise");
        QCOMPARE(desk.field("promise")->text(), QStringLiteral("13:25"));
        desk.field("promise")->selectAll();
        QTest::keyClick(desk.field("promise"), Qt::Key_Delete);
        QVERIFY(!desk.body().contains(QStringLiteral("again by")));
        QVERIFY(desk.wrong().contains(QStringLiteral("Say when")));
    }

    void wordsOfOnesOwnAreNotMoved()
    {
        Desk desk;
        const QString before = desk.body();
        desk.message()->setFocus();
        QTest::keyClicks(desk.message(), QStringLiteral("Hello. "));
        QVERIFY(desk.body().startsWith(QStringLiteral("Hello. Since")));
        desk.type(desk.field("fact-who"), QStringLiteral("nobody"));
        (void)desk.room->execute(SetStatus{desk.incident, Status::Identified, {}, {}, {}}).has_value();
        desk.pass(7 * minute);
        QVERIFY(
            desk.body().startsWith(QStringLiteral("Hello. Since"))); // and the time that stands in it counts
        QVERIFY(desk.body().contains(desk.field("promise")->text()));
        desk.press("reset-who");
        // From the template again, and undo brings the words back.
        desk.page->findChild<QWidget *>(QStringLiteral("textBar"))->findChild<QPushButton *>()->click();
        QVERIFY(desk.body().startsWith(QStringLiteral("We have found where")));
        desk.message()->undo();
        QVERIFY(desk.body().startsWith(QStringLiteral("Hello. Since")));
        QVERIFY(before != desk.body());
    }

    /// The page marks the side that is behind; whoever sees both clears the mark, by words or by writing.
    void aSideThatIsBehindIsMarked()
    {
        Desk desk;
        auto *mark = desk.part<QPushButton>(QStringLiteral("bothLanguages"));
        auto *switched = desk.part<QWidget>(QStringLiteral("textLanguage"));
        QCOMPARE(mark->text(), QString());
        QCOMPARE(mark->accessibleName(), QStringLiteral("Both languages side by side"));
        desk.message()->setFocus();
        QTest::keyClicks(desk.message(), QStringLiteral("Hello. "));
        QCOMPARE(mark->text(), QStringLiteral("Chinese behind"));
        QVERIFY(switched->accessibleName().contains(QStringLiteral("The Chinese side is behind")));
        QVERIFY(!desk.wrong().contains(QStringLiteral("Chinese"))); // nobody is written to in it
        const QSignalSpy wanted(desk.page.get(), &CommunicatePage::bothWanted);
        mark->click();
        QCOMPARE(wanted.size(), 1);
        desk.page->sidesAreSame();
        QCOMPARE(mark->text(), QString());
        // The Chinese by somebody who sees only that: then the English is behind, and once that is changed
        // as well, both are.
        desk.page->writeSide(QStringLiteral("zh_CN"), {QStringLiteral("结账"), QStringLiteral("抱歉。")},
                             false);
        QCOMPARE(mark->text(), QStringLiteral("English behind"));
        QVERIFY(desk.wrong().contains(QStringLiteral("The English side is behind")));
        desk.press("showFault");
        QCOMPARE(wanted.size(), 2);
        QTest::keyClicks(desk.message(), QStringLiteral("Well. "));
        QCOMPARE(mark->text(), QStringLiteral("Both changed"));
        // It blocks nothing.
        QVERIFY(desk.part<QPushButton>(QStringLiteral("markSent"))->isEnabled());
        desk.page->writeSide(QStringLiteral("zh_CN"), {QStringLiteral("结账"), QStringLiteral("你好。")},
                             true);
        QCOMPARE(mark->text(), QString());
        desk.page->draftSideAnew(QStringLiteral("zh_CN"));
        QCOMPARE(mark->text(), QStringLiteral("Chinese behind"));
        const auto again = desk.open(); // as after a crash
        QCOMPARE(again->findChild<QPushButton *>(QStringLiteral("bothLanguages"))->text(),
                 QStringLiteral("Chinese behind"));
        // What goes out as the template has it leaves nobody behind.
        Desk other;
        other.press("markSent");
        QCOMPARE(other.part<QPushButton>(QStringLiteral("bothLanguages"))->text(), QString());
    }

    /// A fact put into the words of one language, then of the other, letter by letter.
    void aFactIsBroughtAfterTheOtherLanguage()
    {
        Desk desk;
        auto *mark = desk.part<QPushButton>(QStringLiteral("bothLanguages"));
        const auto turnTo = [&](const QString &language) {
            for (QAbstractButton *one :
                 desk.part<QWidget>(QStringLiteral("textLanguage"))->findChildren<QAbstractButton *>()) {
                if (one->text() == language)
                    one->click();
            }
        };
        desk.type(desk.field("fact-who"), QStringLiteral("customers in Europe"));
        QCOMPARE(mark->text(), QStringLiteral("Chinese behind"));
        turnTo(QStringLiteral("中文"));
        QCOMPARE(mark->text(), QStringLiteral("Chinese behind"));
        desk.type(desk.field("fact-who"), QStringLiteral("OuZhou"));
        QCOMPARE(mark->text(), QString());
        turnTo(QStringLiteral("English"));
        desk.type(desk.field("fact-who"), QStringLiteral("customers in Asia"));
        QCOMPARE(mark->text(), QStringLiteral("Chinese behind"));
    }

    void bothSidesAreWrittenSideBySide()
    {
        Desk desk;
        LanguagesSheet sheet;
        connect(&sheet, &LanguagesSheet::written, desk.page.get(), &CommunicatePage::writeSide);
        connect(&sheet, &LanguagesSheet::same, desk.page.get(), &CommunicatePage::sidesAreSame);
        connect(&sheet, &LanguagesSheet::draftedAnew, desk.page.get(), &CommunicatePage::draftSideAnew);
        connect(desk.page.get(), &CommunicatePage::renewed, &sheet, [&] { sheet.tell(desk.page->both()); });
        QSignalSpy dismissed(&sheet, &LanguagesSheet::dismissed);
        sheet.resize(1080, 560);
        sheet.show();
        sheet.activateWindow();
        sheet.begin(desk.page->both(), QStringLiteral("en"));
        const auto mark = [&](const char *language) {
            return sheet.findChild<InlineMessage *>(QLatin1String("languageMark-") + QLatin1String(language));
        };
        const auto message = [&](const char *language) {
            return sheet.findChild<QPlainTextEdit *>(QLatin1String("languageMessage-") +
                                                     QLatin1String(language));
        };
        QTRY_VERIFY(message("en")->hasFocus());
        QVERIFY(mark("en")->isHidden() && mark("zh_CN")->isHidden());
        QTest::keyClicks(message("en"), QStringLiteral("Hello. "));
        QVERIFY(desk.body().startsWith(QStringLiteral("Hello. "))); // the page has it
        QVERIFY(mark("en")->isHidden() && !mark("zh_CN")->isHidden());
        QVERIFY(
            mark("zh_CN")->actionButton()->accessibleName().startsWith(QStringLiteral("Mark as the same")));
        // Brought after it letter by letter; what is typed on then leaves the other behind.
        message("zh_CN")->setFocus();
        QTest::keyClicks(message("zh_CN"), QStringLiteral("NiHao"));
        QVERIFY(mark("en")->isHidden() && mark("zh_CN")->isHidden());
        sheet.begin(desk.page->both(), QStringLiteral("zh_CN"));
        QTest::keyClicks(message("zh_CN"), QStringLiteral("!"));
        QVERIFY(!mark("en")->isHidden() && mark("zh_CN")->isHidden());
        mark("en")->actionButton()->click();
        QVERIFY(mark("en")->isHidden());
        // From the template again, and undo brings the words back.
        auto *anew = sheet.findChild<QPushButton *>(QStringLiteral("draftAnew-zh_CN"));
        const QString before = message("zh_CN")->toPlainText();
        anew->click();
        QVERIFY(!anew->isEnabled() && !mark("zh_CN")->isHidden());
        message("zh_CN")->undo();
        QCOMPARE(message("zh_CN")->toPlainText(), before);
        // The proof is live, and Tab goes through the left side, then the right one, and round.
        auto *proof = sheet.findChild<QLabel *>(QStringLiteral("languageProof-en"));
        const QString long1 = proof->text();
        message("en")->setFocus();
        QTest::keyClicks(message("en"), QStringLiteral("Well. "));
        QVERIFY(proof->text() != long1);
        QStringList order;
        sheet.findChild<QLineEdit *>(QStringLiteral("languageSubject-en"))->setFocus();
        for (int i = 0; i < 10; ++i) {
            order += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        order.removeAll(QString()); // the button of a mark
        QCOMPARE(order.first(), order.last());
        order.removeLast();
        QCOMPARE(order,
                 (QStringList{QStringLiteral("languageSubject-en"), QStringLiteral("languageMessage-en"),
                              QStringLiteral("draftAnew-en"), QStringLiteral("languageSubject-zh_CN"),
                              QStringLiteral("languageMessage-zh_CN"), QStringLiteral("draftAnew-zh_CN"),
                              QStringLiteral("languagesDone"), QStringLiteral("languagesClose")}));
        message("en")->setFocus();
        QTest::keyClick(message("en"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(dismissed.size(), 1);
        QTest::keyClick(message("en"), Qt::Key_Escape);
        QCOMPARE(dismissed.size(), 2);
    }

    void aPhaseDraftsAnew()
    {
        Desk desk;
        desk.choosePhase(Phase::Resolved);
        QVERIFY(desk.subject().startsWith(QStringLiteral("Resolved")));
        QVERIFY(
            desk.part<QLabel>(QStringLiteral("statusShown"))->text().contains(QStringLiteral("Resolved")));
        QCOMPARE(desk.field("promise")->text(), QString());
        // A function is still down, and the way to the words is a press away.
        QVERIFY(desk.wrong().contains(QStringLiteral("“is resolved”")));
        desk.press("showFault");
        QCOMPARE(desk.message()->textCursor().selectedText(), QStringLiteral("is resolved"));
    }

    void whatIsTypedSurvives()
    {
        Desk desk;
        desk.type(desk.field("fact-works"), QStringLiteral("your cart is kept"));
        desk.message()->setFocus();
        QTest::keyClicks(desk.message(), QStringLiteral("Mine. "));
        const QString body = desk.body();
        desk.room.reopen(); // as after a kill: only what is in the file
        desk.page = desk.open();
        QCOMPARE(desk.body(), body);
        QCOMPARE(desk.field("fact-works")->text(), QStringLiteral("your cart is kept"));
    }

    void whatWasNotedIsReadForWhoeverLooks()
    {
        Desk desk;
        int reads = 0;
        QList<Entry> noted;
        desk.page->setNoted([&](const Id &) -> Result<QList<Entry>> {
            ++reads;
            return noted;
        });
        desk.message()->setFocus();
        QTest::keyClicks(desk.message(), QStringLiteral("Nobody is charged twice. "));
        QCOMPARE(reads, 1); // not with every key
        QVERIFY2(desk.wrong().contains(QStringLiteral("stands nowhere in the record")),
                 qPrintable(desk.wrong()));
        desk.page->hide();
        Entry line;
        line.text = QStringLiteral("No double charges found");
        noted = {line};
        desk.settle();
        desk.settle();
        QCOMPARE(reads, 1);
        desk.page->show();
        desk.page->tick(desk.room.clock.nowUs());
        QCOMPARE(reads, 2);
        QVERIFY2(!desk.wrong().contains(QStringLiteral("stands nowhere")), qPrintable(desk.wrong()));
    }

    void othersHaveATextOfTheirOwn()
    {
        Desk desk;
        const QString forCustomers = desk.body();
        desk.chooseReaders(Readers::Executives);
        QVERIFY(desk.subject().contains(QStringLiteral("INC-0001")));
        QVERIFY(desk.body() != forCustomers);
        QCOMPARE(desk.part<QListView>(QStringLiteral("channels"))->model()->rowCount(),
                 channelsOf(Readers::Executives).size());
        // Nobody is asked about what stays in the company, and customers are not counted as told.
        QVERIFY(!desk.part<QAbstractButton>(QStringLiteral("approve"))->isVisible());
        QVERIFY(desk.part<QComboBox>(QStringLiteral("textPhase"))->isHidden());
        desk.press("markSent");
        QCOMPARE(desk.state().told.size(), 1);
        QCOMPARE(desk.state().told.first().readers, Readers::Executives);
        QVERIFY(desk.state().updates.isEmpty());
        desk.chooseReaders(Readers::Customers);
        QCOMPARE(desk.body(), forCustomers);
        // The press is told after two have said yes.
        desk.chooseReaders(Readers::Press);
        desk.press("approve");
        auto *state = desk.part<QLabel>(QStringLiteral("approvalState"));
        QVERIFY2(state->text().startsWith(QStringLiteral("Still to be asked")), qPrintable(state->text()));
        desk.type(desk.field("approvedBy"), QStringLiteral("Petra Voss"));
        desk.press("approve");
        QCOMPARE(desk.state().approvals.last().as, Approver::PublicRelations);
        QVERIFY(state->text().startsWith(QStringLiteral("Approved")));
    }

    void askingIsNotedAndHoldsTheText()
    {
        Desk desk;
        desk.part<QComboBox>(QStringLiteral("approvedVia"))->setCurrentIndex(2); // chat
        desk.press("askApproval");
        QCOMPARE(desk.state().approvalsAsked.size(), 1);
        QCOMPARE(desk.state().approvalsAsked.first().whom, QStringLiteral("Mei Tan"));
        QCOMPARE(desk.state().approvalsAsked.first().via, Via::Chat);
        desk.settle();
        auto *state = desk.part<QLabel>(QStringLiteral("approvalState"));
        QVERIFY2(state->text().startsWith(QStringLiteral("Asked")), qPrintable(state->text()));
        // What lies before somebody does not change under their eyes.
        const QString asked = desk.body();
        (void)desk.room->execute(SetFunction{desk.incident, Function::Pay, Health::Down, {}, {}}).has_value();
        desk.settle();
        QCOMPARE(desk.body(), asked);
        desk.press("approve");
        QVERIFY(state->text().startsWith(QStringLiteral("Approved")));
    }

    void aChannelIsMarkedAsDownFromItsMenu()
    {
        Desk desk;
        auto *list = desk.part<QListView>(QStringLiteral("channels"));
        const auto menu = [&] {
            QMenu *marks = desk.part<QToolButton>(QStringLiteral("channelMark"))->menu();
            Q_EMIT marks->aboutToShow();
            return marks;
        };
        QMenu *instead = menu()->actions().first()->menu();
        QVERIFY(instead);
        const auto email = std::find_if(instead->actions().cbegin(), instead->actions().cend(),
                                        [](QAction *one) { return one->text() == QLatin1String("E-mail"); });
        (*email)->trigger();
        desk.settle();
        QCOMPARE(desk.state().detours.value(Channel::Statuspage).instead, Channel::Email);
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("E-mail")); // there it goes on
        QVERIFY(desk.body().contains(QStringLiteral("our status page")));
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(desk.part<InlineMessage>(QStringLiteral("textBar"))->isVisible());
        QVERIFY(
            desk.part<InlineMessage>(QStringLiteral("textBar"))->sentence().contains(QStringLiteral("down")));
        menu()->actions().first()->trigger(); // works again
        desk.settle();
        QVERIFY(desk.state().detours.isEmpty());
        QVERIFY(!desk.part<InlineMessage>(QStringLiteral("textBar"))->isVisible());
    }

    void aSlowPaceIsOfferedAndTakenBack()
    {
        Desk desk;
        auto *offer = desk.part<QWidget>(QStringLiteral("paceOffer"));
        QVERIFY(!offer->isVisible());
        desk.press("approve");
        desk.press("markSent");
        desk.pass(130 * minute);
        QVERIFY(offer->isVisible());
        desk.press("paceTake");
        QCOMPARE(desk.state().pace, 60);
        QVERIFY(offer->isVisible()); // with the way back
        QVERIFY(desk.part<QAbstractButton>(QStringLiteral("paceDecline"))->isHidden());
        desk.press("paceTake");
        QCOMPARE(desk.state().pace, 0);
        desk.press("paceDecline");
        desk.pass(minute);
        QVERIFY(!offer->isVisible()); // nobody asks twice
    }

    void whatIsSentKeepsItsFacts()
    {
        Desk desk;
        desk.press("approve");
        desk.press("markSent");
        QCOMPARE(desk.state().updates.first().facts.value(QStringLiteral("cannot")),
                 QStringLiteral("place orders"));
    }

    void aTextComesBackWithARemark()
    {
        Desk desk;
        desk.press("returnText"); // asks what is to be changed
        QCOMPARE(desk.state().returned.size(), 0);
        desk.type(desk.field("returnRemark"), QStringLiteral("Say since when."));
        desk.press("returnText");
        QCOMPARE(desk.state().returned.size(), 1);
        QCOMPARE(desk.state().returned.first().by, QStringLiteral("Mei Tan"));
        auto *state = desk.part<QLabel>(QStringLiteral("approvalState"));
        QVERIFY2(state->text().endsWith(QStringLiteral("Say since when.")), qPrintable(state->text()));
        desk.press("approve"); // and yes after all
        QVERIFY(state->text().startsWith(QStringLiteral("Approved")));
    }

    void onlyTheFactsOfTheTextAreAskedFor()
    {
        Desk desk;
        const auto shown = [&](const char *name) { return desk.field(name)->isVisibleTo(desk.page.get()); };
        QVERIFY(shown("fact-cannot") && !shown("fact-offer"));
        desk.choosePhase(Phase::Compensation);
        desk.settle();
        QVERIFY(shown("fact-offer") && shown("fact-redeem"));
        desk.type(desk.field("fact-offer"), QStringLiteral("you get a voucher of 10 euros"));
        QVERIFY(desk.body().contains(QStringLiteral("You get a voucher of 10 euros.")));
    }

    void aPasswordStaysInUntilSomebodySaysItIsNone()
    {
        Desk desk;
        QGuiApplication::clipboard()->clear();
        desk.message()->setFocus();
        QTest::keyClicks(desk.message(), QStringLiteral("Password: hunter22 "));
        desk.page->copyText();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        desk.press("markSent");
        QCOMPARE(desk.state().updates.size(), 0);
        auto *failure = desk.part<InlineMessage>(QStringLiteral("communicateFailure"));
        QVERIFY(!failure->isHidden());
        QVERIFY2(failure->accessibleName().contains(QStringLiteral("looks like a key or a password")),
                 qPrintable(failure->accessibleName()));
        Q_EMIT failure->actionTaken();
        QVERIFY(failure->isHidden());
        desk.page->copyText();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("hunter22")));
        desk.press("markSent");
        QCOMPARE(desk.state().updates.size(), 1);
        // That somebody said so stands in the record, and the password does not stand there twice.
        EntryQuery all;
        all.incident = desk.incident;
        all.kinds = {Kind::Decision};
        TAKE(const QList<Entry> lines, desk.room->entries(*desk.room->rows(all)));
        QCOMPARE(lines.size(), 1);
        QVERIFY(!lines.first().text.contains(QStringLiteral("hunter22")));
    }

    void theTextLeavesAsAFile()
    {
        Desk desk;
        QTemporaryDir folder;
        const auto saved = [&](auto save, const char *name) {
            (desk.page.get()->*save)();
            auto *dialog = desk.part<QFileDialog>(QStringLiteral("communicateFile"));
            const QString path = folder.filePath(QLatin1String(name));
            Q_EMIT dialog->fileSelected(path);
            dialog->close();
            delete dialog;
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray mail = saved(&CommunicatePage::saveMail, "update.eml");
        QVERIFY(mail.contains("X-Unsent: 1\r\n") &&
                mail.contains(QByteArray("Subject: " + desk.subject().toUtf8())));
        QVERIFY(saved(&CommunicatePage::saveReview, "approve.odt").startsWith("PK"));
        desk.press("markSent");
        QVERIFY(saved(&CommunicatePage::saveSite, "index.html").contains("<article lang=\"en\">"));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("zh.html"))));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("feed.xml"))));
        QVERIFY(saved(&CommunicatePage::saveMail, "no/such/folder/update.eml").isEmpty());
        auto *failure = desk.part<InlineMessage>(QStringLiteral("communicateFailure"));
        QVERIFY(!failure->isHidden());
    }

    void approvalIsOfExactlyThisText()
    {
        Desk desk;
        auto *state = desk.part<QLabel>(QStringLiteral("approvalState"));
        QCOMPARE(state->text(), QStringLiteral("Not approved yet"));
        desk.part<QComboBox>(QStringLiteral("approvedVia"))->setCurrentIndex(1);
        desk.press("approve");
        QCOMPARE(desk.state().approvals.size(), 1);
        QCOMPARE(desk.state().approvals.first().by, QStringLiteral("Mei Tan"));
        QCOMPARE(desk.state().approvals.first().via, Via::Phone);
        QCOMPARE(state->text(), QStringLiteral("Approved 12:45, by phone"));
        desk.pass(8 * minute); // what was approved stays as it is
        QVERIFY(state->text().startsWith(QStringLiteral("Approved")));
        desk.message()->setFocus();
        QTest::keyClicks(desk.message(), QStringLiteral("x"));
        QCOMPARE(state->text(), QStringLiteral("Changed since the yes of 12:45: ask again"));
        desk.message()->undo();
        QVERIFY(state->text().startsWith(QStringLiteral("Approved")));
    }

    void markedAsSentAsPosted()
    {
        Desk desk;
        desk.pass(2 * minute);
        const QString subject = desk.subject(), body = desk.body();
        desk.type(desk.field("sentTime"), QStringLiteral("-1m"));
        desk.press("markSent");
        State now = desk.state();
        QCOMPARE(now.updates.size(), 1);
        const SentUpdate sent = now.updates.first();
        QCOMPARE(sent.text, body);
        QCOMPARE(sent.subject, subject);
        QCOMPARE(sent.phase, QStringLiteral("investigating"));
        QCOMPARE(sent.by, QStringLiteral("Ines Roy"));
        QCOMPARE(sent.sentAt, desk.room.clock.nowUs() - minute);
        QCOMPARE(promisesOf(now).size(), 1);
        // More channels carry the same facts and the same promise, in as many words as they have room for.
        desk.choose(Channel::X);
        const QString brief = desk.body();
        QVERIFY(brief != body);
        QVERIFY(proofOf(Channel::X, {}, brief).fits());
        desk.press("markSent");
        now = desk.state();
        QCOMPARE(now.updates.last().channel, Channel::X);
        QCOMPARE(now.updates.last().text, brief);
        QCOMPARE(now.updates.last().nextBy, sent.nextBy);
        QCOMPARE(promisesOf(now).size(), 1);
        desk.press("takeBack-2");
        QCOMPARE(desk.state().updates.size(), 1);
        // The next one, by itself after a while.
        desk.pass(12 * minute);
        QVERIFY2(desk.subject().startsWith(QStringLiteral("Still working")), qPrintable(desk.subject()));
        QVERIFY(desk.body() != body);
    }

    void whatIsRefusedIsSaidAndKept()
    {
        Desk desk;
        desk.failing = true;
        desk.press("markSent");
        auto *failure = desk.part<QWidget>(QStringLiteral("communicateFailure"));
        QVERIFY(!failure->isHidden());
        QVERIFY(failure->accessibleName().contains(QStringLiteral("The disk is full.")));
        QCOMPARE(desk.state().updates.size(), 0);
        desk.failing = false;
        desk.type(desk.field("sentTime"), QStringLiteral("half past"));
        desk.press("markSent");
        QVERIFY(failure->accessibleName().contains(QStringLiteral("half past")));
        QCOMPARE(desk.field("sentTime")->text(), QStringLiteral("half past"));
    }

    void anExerciseCannotBeTakenForReal()
    {
        Desk desk(true);
        QVERIFY(desk.body().startsWith(QStringLiteral("[Exercise] ")));
        desk.message()->selectAll();
        QTest::keyClicks(desk.message(), QStringLiteral("All is lost"));
        QVERIFY(desk.wrong().contains(QStringLiteral("This is an exercise")));
        desk.press("copyPlain");
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(QStringLiteral("[Exercise] Problem")));
        QVERIFY(copied.contains(QStringLiteral("\n[Exercise] All is lost")));
    }

    void theRailCountsDown()
    {
        Desk desk;
        const Zone zone = *Zone::named(QStringLiteral("Asia/Singapore"));
        const auto line = [&] { return communicateLine(desk.state(), desk.room.clock.nowUs(), zone); };
        QCOMPARE(line(), (RailLine{QStringLiteral("No update sent yet"), RailLine::Mark::None}));
        desk.pass(5 * minute);
        QCOMPARE(line().mark, RailLine::Mark::Soon);
        desk.press("markSent"); // 12:50, promising 13:00
        QCOMPARE(line(), (RailLine{QStringLiteral("Update by 13:00 · 10 min left"), RailLine::Mark::None}));
        desk.pass(6 * minute);
        QCOMPARE(line(), (RailLine{QStringLiteral("Due 13:00 · 4 min left"), RailLine::Mark::Soon}));
        desk.pass(6 * minute);
        QCOMPARE(line(), (RailLine{QStringLiteral("Update overdue by 2 min"), RailLine::Mark::Overdue}));
        desk.press("markSent");
        QCOMPARE(keptWords(desk.state(), desk.state().updates.last()), QStringLiteral("2 min late"));
    }

    void aStatementApprovedBeforehandIsPutIn()
    {
        Desk desk;
        auto *button = desk.part<QPushButton>(QStringLiteral("holdingStatement"));
        const QSignalSpy wanted(desk.page.get(), &CommunicatePage::holdingsWanted);
        button->click(); // there is none yet: where they are set up
        QCOMPARE(wanted.size(), 1);
        Organisation house;
        house.holdings = {{QStringLiteral("Site & shop"), QStringLiteral("en"),
                           QStringLiteral("# About {{topic}}\n\nWe are sorry. More by {{next}}."),
                           QStringLiteral("Petra Lang"), desk.room.clock.nowUs() + day}};
        desk.page->setOrganisation(house);
        const QString before = desk.body();
        QVERIFY(button->isEnabled());
        auto *menu = desk.part<QMenu>(QStringLiteral("holdingMenu"));
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(menu->actions().first()->text().startsWith(
            QStringLiteral("Site && shop (approved by Petra Lang, until 20")));
        menu->actions().first()->trigger();
        desk.settle();
        QCOMPARE(desk.subject(), QStringLiteral("About checkout"));
        QVERIFY(desk.body().startsWith(QStringLiteral("We are sorry. More by ")));
        QVERIFY(desk.part<ElidingLabel>(QStringLiteral("approvalState"))
                    ->text()
                    .startsWith(QStringLiteral("Approved beforehand, until 20")));
        QVERIFY(!desk.part<QLineEdit>(QStringLiteral("approvedBy"))->isVisible());
        // A minute later it is still the same; in other words it is nobody's.
        desk.pass(2 * minute);
        QVERIFY(!desk.part<QLineEdit>(QStringLiteral("approvedBy"))->isVisible());
        desk.message()->setFocus();
        QTest::keyClicks(desk.message(), QStringLiteral("x"));
        desk.settle();
        QVERIFY(desk.part<QLineEdit>(QStringLiteral("approvedBy"))->isVisible());
        desk.message()->undo();
        desk.message()->undo();
        QCOMPARE(desk.body(), before);
    }

    /// Some have a mail and others do not: that stays in sight until it went on, also when it was stopped.
    void aMailThatStoppedHalfWay()
    {
        Desk desk;
        QueueDelivery queue;
        queue.incident = queue.update.incident = desk.incident;
        queue.connector.name = QStringLiteral("All customers");
        queue.connector.carrier = Carrier::Smtp;
        queue.connector.channel = queue.update.channel = Channel::Email;
        queue.update.text = QStringLiteral("We are sorry.");
        TAKE(const Outcome queued, desk.room->execute(queue));
        const Id id = queued.events.first().id;
        const auto end = [&](DeliveryStage stage, const QString &detail, const QString &remote) {
            return desk.room->execute(BeginDelivery{desk.incident, id, {}}).has_value() &&
                   desk.room
                       ->execute(EndDelivery{
                           desk.incident, id, stage, detail, remote, desk.room.clock.now + minute, {}})
                       .has_value();
        };
        const auto row = [&] {
            desk.settle();
            const auto labels = desk.part<QWidget>(QStringLiteral("outbox"))->findChildren<QLabel *>();
            QStringList out;
            for (const QLabel *label : labels) {
                if (label->isVisibleTo(desk.page.get()))
                    out.append(label->text());
            }
            return out.join(u'\n');
        };
        const QString some = QStringLiteral("100 of 150 addresses have it.");
        QVERIFY(end(DeliveryStage::Waiting, some, QStringLiteral("100 x 0 0")));
        QTRY_COMPARE(row(), QStringLiteral("Goes on to “All customers” in 60 s. ") + some);
        QCOMPARE(desk.state().updates.size(), 1); // a hundred have read it
        desk.press("delivery-stopped");
        QCOMPARE(keyOf(desk.state().deliveries.last().stage), QStringLiteral("stopped"));
        QTRY_COMPARE(row(), QStringLiteral("Not all of “All customers” have it. ") + some);
        // By Tab it comes where it stands, not at the end of the page.
        QStringList tabs;
        const QWidget *const from = desk.part<QListView>(QStringLiteral("channels"));
        for (const QWidget *one = from->nextInFocusChain(); one != from; one = one->nextInFocusChain()) {
            if (one->focusPolicy() != Qt::NoFocus && one->isVisibleTo(desk.page.get()))
                tabs.append(one->objectName());
        }
        const qsizetype again = tabs.indexOf(QLatin1String("delivery-waiting"));
        QVERIFY2(again >= 0 && again < tabs.indexOf(QLatin1String("markSent")), qPrintable(tabs.join(u' ')));
        desk.press("delivery-waiting");
        QCOMPARE(keyOf(desk.state().deliveries.last().stage), QStringLiteral("waiting"));
        QVERIFY(end(DeliveryStage::Failed, some, {}));
        QTRY_COMPARE(row(), QStringLiteral("Not all of “All customers” have it. ") + some);
        QTRY_VERIFY(desk.part<QPushButton>(QStringLiteral("delivery-waiting"))->isVisibleTo(desk.page.get()));
        QCOMPARE(desk.state().updates.size(), 1);
    }

    void everythingHasAName()
    {
        Desk desk;
        desk.press("markSent");
        for (const QWidget *child : desk.page->findChildren<QWidget *>()) {
            if (child->focusPolicy() == Qt::NoFocus || !child->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(child);
            const bool inside = qobject_cast<const QComboBox *>(child->parentWidget());
            QVERIFY2(inside || !child->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(child->objectName() + QLatin1String(child->metaObject()->className())));
        }
    }

    void theTextKeepsItsRoomInANarrowWindow()
    {
        Desk desk;
        desk.page->resize(856, 430);
        QTRY_VERIFY(desk.message()->width() >= 280);
        QVERIFY(desk.page->minimumSizeHint().width() <= 856);
        QVERIFY2(desk.page->minimumSizeHint().height() <= 520, "what is important lies below the fold");
    }
};

QTEST_MAIN(CommunicateTest)
#include "tst_communicate.moc"
