#include "models/playbook/shelf.h"
#include "tests/support/room.h"
#include "views/restore/checkacts.h"
#include "views/restore/checklist.h"
#include "views/restore/restorepage.h"
#include "views/restore/runrow.h"
#include "views/restore/sectionhead.h"
#include "views/shared/dress.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace muster;
using namespace muster::test;

namespace {

constexpr char small[] = R"(---
id: small
version: 3
approved: 2026-11-02
---
# Small book
- Freeze deploys
## Stabilise (do-then-confirm)
- Deploys … **Frozen** (tech-lead, critical) `deploys`
- Sends … **Paused** `sends`
> Leads agree … **Ready** (tech-lead, comms-lead) `agree`
## Recover
- Pool … **Below 80%** (tech-lead) `pool`
  End idle transactions first.
- Test order … **Paid** `order`
)";

/// A workspace with one incident, and the page over it as a room tells it.
struct Desk
{
    Desk()
    {
        incident = room.declare();
        CHECK_OK(room->execute(AssignRole{incident, Role::TechLead, QStringLiteral("Jon Park"), {}}));
        auto *all = new QVBoxLayout(&window);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(&page);
    }

    void open()
    {
        page.setDispatch([this](const Command &command) -> Result<Outcome> {
            if (failing)
                return unwritable(say("The disk is full."));
            return room->execute(command);
        });
        page.setDrafts(Drafts([this](const QString &key) { return room->draft(key); },
                              [this](const QString &key, const QString &words) {
                                  return room->keepDraft(key, words).has_value();
                              }));
        page.setTongue(Tongue());
        page.setZone(*Zone::named(QStringLiteral("Asia/Shanghai")));
        tell();
        window.resize(1100, 760);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page.focusWork();
    }

    void begin(const char *markdown = small)
    {
        CHECK_OK(room->execute(StartPlaybook{incident,
                                             QStringLiteral("small"),
                                             QStringLiteral("Small book"),
                                             QStringLiteral("3"),
                                             QString::fromUtf8(markdown),
                                             {}}));
        open();
    }

    /// What the room does after every change and every second.
    void tell()
    {
        page.tell(*room->state(incident), QStringLiteral("INC-0001"));
        page.tick(room.clock.nowUs());
    }

    void press(Qt::Key key, const QString &text = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::sendKeyEvent(QTest::Click, focus, key, text, Qt::NoModifier);
        room.clock.pass(second);
        tell();
    }
    void write(const char *words) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(words)); }

    template <typename T>
    T *part(const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    RunRow *row(const char *check) { return part<RunRow>(QByteArray("check-").append(check).constData()); }
    QString current()
    {
        QStringList all;
        for (const RunRow *one : page.findChildren<RunRow *>()) {
            if (one->isCurrent())
                all.append(one->line().check.id);
        }
        return all.join(u' ');
    }
    PlaybookRun run() { return room->state(incident)->runs.constLast(); }
    CheckAnswer answer(const char *check) { return run().answers.value(QLatin1String(check)); }
    bool isAnswered(const char *check) { return run().answers.contains(QLatin1String(check)); }

    Room room;
    Id incident;
    bool failing = false;
    QWidget window;
    RestorePage page;
};

} // namespace

class RestoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void aPlaybookIsChosenAndCopied()
    {
        Desk desk;
        desk.open();
        QCOMPARE(RestorePage::lineOf(*desk.room->state(desk.incident)).words,
                 QStringLiteral("No playbook yet"));
        auto *choose = desk.part<QPushButton>("choosePlaybook");
        QVERIFY(choose->isVisible() && choose->hasFocus());
        desk.press(Qt::Key_Space);
        QVERIFY(desk.part<QWidget>("playbookChooser")->isVisible());
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);

        const PlaybookRun run = desk.run();
        QCOMPARE(run.playbook, QStringLiteral("slow-cause-unknown"));
        TAKE(const auto shelf, carriedPlaybooks(QStringLiteral("en")));
        QCOMPARE(run.text.trimmed(), QString::fromUtf8(shelf.at(1).markdown).trimmed());
        QVERIFY(!desk.part<QWidget>("playbookChooser")->isVisible());
        QCOMPARE(desk.current(), QStringLiteral("commander"));
        QCOMPARE(QApplication::focusWidget(), desk.row("commander"));
    }

    void spaceConfirmsAndTheRoomGoesOn()
    {
        Desk desk;
        desk.begin();
        QCOMPARE(desk.current(), QStringLiteral("deploys"));
        QCOMPARE(lookOf(desk.part<QPushButton>("checkMain")), ButtonLook::Primary);
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.answer("deploys").outcome, CheckOutcome::Done);
        QCOMPARE(desk.answer("deploys").text, QStringLiteral("Frozen"));
        // The owner answered; who typed it is in the record too.
        QCOMPARE(desk.answer("deploys").by, QStringLiteral("Jon Park"));
        QCOMPARE(desk.room.lines(desk.incident).constLast().recordedBy, QStringLiteral("Noa Berg"));
        QCOMPARE(desk.current(), QStringLiteral("sends"));
        QCOMPARE(QApplication::focusWidget(), desk.row("sends"));
        QCOMPARE(RestorePage::lineOf(*desk.room->state(desk.incident)).words, QStringLiteral("1 of 4 done"));
    }

    void spaceOnADoneRowTakesItBack()
    {
        Desk desk;
        desk.begin();
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.current(), QStringLiteral("deploys"));
        QVERIFY(lookOf(desk.part<QPushButton>("checkMain")) != ButtonLook::Primary);
        desk.press(Qt::Key_Space);
        QVERIFY(!desk.isAnswered("deploys"));
        QVERIFY(desk.room.lines(desk.incident).constLast().struck);
        QCOMPARE(desk.current(), QStringLiteral("deploys"));
        QCOMPARE(lookOf(desk.part<QPushButton>("checkMain")), ButtonLook::Primary);
    }

    /// N and B ask why, in the row; a refusal keeps what was typed, and so does going away.
    void aReasonIsAskedForAndKept()
    {
        Desk desk;
        desk.begin();
        desk.press(Qt::Key_N, QStringLiteral("n"));
        auto *words = desk.part<QLineEdit>("reasonWords");
        QVERIFY(words->isVisible() && words->hasFocus());
        QVERIFY(!desk.part<QPushButton>("reasonSubmit")->isEnabled());
        desk.write("no deploy today");
        desk.failing = true;
        desk.press(Qt::Key_Return);
        QVERIFY(desk.part<QWidget>("reasonFailure")->isVisible());
        QCOMPARE(words->text(), QStringLiteral("no deploy today"));
        QVERIFY(!desk.isAnswered("deploys"));

        desk.press(Qt::Key_Escape);
        QVERIFY(!words->isVisible());
        QCOMPARE(QApplication::focusWidget(), desk.row("deploys"));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_N, QStringLiteral("n"));
        QCOMPARE(words->text(), QStringLiteral("no deploy today"));
        desk.failing = false;
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.answer("deploys").outcome, CheckOutcome::NotApplicable);
        QCOMPARE(desk.answer("deploys").text, QStringLiteral("no deploy today"));
        QCOMPARE(RestorePage::lineOf(*desk.room->state(desk.incident)).words,
                 QStringLiteral("0 of 3 done, 1 not applicable"));

        QCOMPARE(desk.current(), QStringLiteral("sends"));
        desk.press(Qt::Key_B, QStringLiteral("b"));
        QCOMPARE(words->text(), QString());
        desk.write("tool is down");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.answer("sends").outcome, CheckOutcome::Blocked);
        // What was taken is no draft any more.
        const QString place =
            QStringLiteral("restore/%1/deploys/not-applicable").arg(desk.run().id.toString());
        QCOMPARE(desk.room->draft(place), QString());
        QVERIFY(desk.row("sends")->accessibleName().contains(QStringLiteral("blocked")));
        QVERIFY(desk.row("deploys")->accessibleName().contains(QStringLiteral("not applicable")));
    }

    void theResponseCanBeReworded()
    {
        Desk desk;
        desk.begin();
        desk.press(Qt::Key_E, QStringLiteral("e"));
        auto *words = desk.part<QLineEdit>("reasonWords");
        QCOMPARE(words->text(), QStringLiteral("Frozen"));
        desk.write("Frozen since 13:05");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.answer("deploys").outcome, CheckOutcome::Done);
        QCOMPARE(desk.answer("deploys").text, QStringLiteral("Frozen since 13:05"));
    }

    /// What stands behind a pause waits until all have answered.
    void aPauseHoldsWhatIsBehindIt()
    {
        Desk desk;
        desk.begin();
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Space);
        for (const char *check : {"pool", "order"})
            QVERIFY(desk.row(check)->accessibleName().contains(QStringLiteral("waits")));
        desk.press(Qt::Key_End);
        QCOMPARE(desk.current(), QStringLiteral("order"));
        desk.press(Qt::Key_N, QStringLiteral("n"));
        QVERIFY(!desk.part<QLineEdit>("reasonWords")->isVisible());
        desk.press(Qt::Key_Space); // goes to what it waits for
        QVERIFY(!desk.isAnswered("order"));
        QCOMPARE(desk.current(), QStringLiteral("agree"));

        auto *all = desk.part<QPushButton>("checkMain");
        QVERIFY(!all->isEnabled());
        desk.press(Qt::Key_Space); // to the first who has not answered
        QCOMPARE(QApplication::focusWidget(), desk.part<QCheckBox>("ready-tech-lead"));
        desk.press(Qt::Key_Space);
        QVERIFY(!all->isEnabled());
        desk.press(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), desk.part<QCheckBox>("ready-comms-lead"));
        desk.press(Qt::Key_Space);
        QVERIFY(all->isEnabled());
        QTest::mouseClick(all, Qt::LeftButton);
        desk.tell();
        QCOMPARE(desk.answer("agree").outcome, CheckOutcome::Ready);
        QCOMPARE(desk.answer("agree").text, QStringLiteral("Jon Park, Comms lead"));
        QCOMPARE(desk.current(), QStringLiteral("pool"));
        QVERIFY(desk.row("pool")->accessibleName().contains(QStringLiteral("to do")));
    }

    void aPauseCanBePassedWithAReason()
    {
        Desk desk;
        desk.begin();
        QTest::mouseClick(desk.row("agree"), Qt::LeftButton, {}, {400, 30});
        QCOMPARE(desk.current(), QStringLiteral("agree"));
        desk.press(Qt::Key_O, QStringLiteral("o"));
        desk.write("comms lead is on a train");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.answer("agree").outcome, CheckOutcome::Overridden);
        QCOMPARE(desk.answer("agree").by, QStringLiteral("Noa Berg"));
    }

    /// A box acts at once where the work was done before it is confirmed; elsewhere it only becomes current.
    void boxesAreForThePointer()
    {
        Desk desk;
        desk.begin();
        QTest::mouseClick(desk.row("sends"), Qt::LeftButton, {}, {26, 20});
        desk.tell();
        QCOMPARE(desk.answer("sends").outcome, CheckOutcome::Done);
        QCOMPARE(desk.current(), QStringLiteral("deploys"));
        QTest::mouseClick(desk.row("pool"), Qt::LeftButton, {}, {26, 20});
        desk.tell();
        QVERIFY(!desk.isAnswered("pool"));
        QCOMPARE(desk.current(), QStringLiteral("pool"));
    }

    void somebodyBackFindsThePlace()
    {
        Desk desk;
        desk.begin();
        auto *bookmark = desk.part<QLabel>("bookmark");
        desk.press(Qt::Key_Space);
        QVERIFY(!bookmark->isVisible());
        const auto goAway = [&](qint64 howLong) {
            desk.page.hide();
            desk.room.clock.pass(howLong);
            desk.page.show();
            desk.tell();
        };
        goAway(4 * minute);
        QVERIFY(!bookmark->isVisible());
        const QString left = Zone::named(QStringLiteral("Asia/Shanghai"))->clock(desk.room.clock.nowUs());
        goAway(6 * minute);
        QVERIFY(bookmark->isVisible());
        QCOMPARE(bookmark->text(), QStringLiteral("You stopped here %1").arg(left));
        desk.page.focusWork();
        desk.press(Qt::Key_Space);
        QVERIFY(!bookmark->isVisible());
    }

    /// Another laptop's or the command line's answer moves the room on like one's own.
    void answersFromElsewhereCount()
    {
        Desk desk;
        desk.begin();
        CHECK_OK(desk.room->execute(AnswerCheck{desk.incident,
                                                desk.run().id,
                                                QStringLiteral("deploys"),
                                                QStringLiteral("Deploys"),
                                                CheckOutcome::Done,
                                                QStringLiteral("Frozen"),
                                                {}}));
        desk.tell();
        QCOMPARE(desk.current(), QStringLiteral("sends"));
        QVERIFY(desk.row("deploys")->isChecked());
    }

    /// Single letters can be switched off; the buttons stay.
    void lettersCanBeSwitchedOff()
    {
        Desk desk;
        desk.begin();
        desk.page.setSingleKeys(false);
        desk.press(Qt::Key_N, QStringLiteral("n"));
        QVERIFY(!desk.part<QLineEdit>("reasonWords")->isVisible());
        QTest::mouseClick(desk.part<QPushButton>("checkNotApplicable"), Qt::LeftButton);
        QVERIFY(desk.part<QLineEdit>("reasonWords")->isVisible());
    }

    /// Done sections fold where there is no room, and are one key away all the same.
    void whatIsDoneFoldsAway()
    {
        Desk desk;
        desk.begin();
        desk.window.resize(900, 330);
        for (int i = 0; i < 2; ++i)
            desk.press(Qt::Key_Space);
        desk.press(Qt::Key_O, QStringLiteral("o"));
        desk.write("alone");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.current(), QStringLiteral("pool"));
        auto *head = desk.part<SectionHead>("section-1");
        QVERIFY(head->isFolded());
        QVERIFY(!desk.row("sends")->isVisible());
        QVERIFY(head->accessibleName().contains(QStringLiteral("2 of 2 done")));
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.current(), QStringLiteral("agree"));
        QVERIFY(!head->isFolded());
        QVERIFY(desk.row("sends")->isVisible());
    }

    void aDamagedCopyIsASentence()
    {
        Desk desk;
        desk.begin("# Only a title\n");
        QVERIFY(desk.part<QWidget>("restoreFailure")->isVisible());
        QVERIFY(desk.part<QPushButton>("changePlaybook")->isVisible());
        QCOMPARE(RestorePage::lineOf(*desk.room->state(desk.incident)).words, QStringLiteral("Small book"));
    }

    void everythingHasAName()
    {
        Desk desk;
        desk.begin();
        desk.press(Qt::Key_N, QStringLiteral("n"));
        for (QWidget *one : desk.page.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(one);
            if (one->focusPolicy() != Qt::NoFocus && one->isVisible())
                QVERIFY2(!one->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         one->metaObject()->className());
        }
        // One stop for the rows: the current one.
        int stops = 0;
        for (const RunRow *row : desk.page.findChildren<RunRow *>())
            stops += (row->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
        QCOMPARE(stops, 1);
    }

    /// Large letters and a narrow page: the words wrap, and nothing asks for more width than there is.
    void longResponsesStayReadable()
    {
        Desk desk;
        QByteArray text(small);
        text.replace("Below 80%",
                     "Below 80% on every replica for at least five minutes without a single alarm");
        desk.begin(text.constData());
        desk.window.resize(620, 700);
        const int low = desk.row("order")->height();
        QTRY_VERIFY(desk.row("pool")->height() > low);
        QVERIFY(desk.page.minimumSizeHint().width() <= 620);
    }
};

QTEST_MAIN(RestoreTest)
#include "tst_restore.moc"
