// The assess page over a real workspace, by keys and clicks.

#include "tests/support/room.h"
#include "views/assess/assesspage.h"
#include "views/assess/changechart.h"
#include "views/assess/choiceline.h"
#include "views/assess/suggestioncard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace muster;

namespace {

/// A page and the room it writes to.
struct Desk
{
    explicit Desk(int severity = 3)
        : incident(room.declare(QStringLiteral("Checkout down"), severity))
    {
        page.setDispatch([this](const Command &command) { return room->execute(command); });
        page.setZone(Zone::named(QStringLiteral("Asia/Shanghai")).value());
        QObject::connect(&room.session(), &Session::appended, &page, [this] { tell(); });
        page.tick(room.clock.nowUs());
        tell();
        page.resize(1100, 800);
        page.show();
    }
    void tell() { page.tell(room->state(incident).value(), QStringLiteral("INC-0001")); }
    ChoiceLine *question(const char *key)
    {
        return page.findChild<ChoiceLine *>(QStringLiteral("question-") + QLatin1String(key));
    }
    ChoiceLine *function(const char *key)
    {
        return page.findChild<ChoiceLine *>(QStringLiteral("function-") + QLatin1String(key));
    }
    template <typename W>
    W *the(const char *name)
    {
        return page.findChild<W *>(QLatin1String(name));
    }

    test::Room room;
    Id incident;
    AssessPage page;
};

} // namespace

class AssessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void anAnswerIsOneKeyAndNothingIsWrittenOnTheWay()
    {
        Desk desk;
        QSignalSpy written(&desk.room.session(), &Session::appended);
        desk.page.focusWork();
        QPushButton *first = desk.question("who")->button(QStringLiteral("staff"));
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(written.count(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(written.count(), 1);
        QCOMPARE(desk.room->state(desk.incident)->assessment.choice(Question::Who), QStringLiteral("most"));
        QPushButton *chosen = desk.question("who")->button(QStringLiteral("most"));
        QVERIFY(chosen->isChecked());
        QVERIFY(chosen->accessibleName().contains(QStringLiteral("chosen")));
        // The same once more is no mistake and no entry.
        QTest::keyClick(chosen, Qt::Key_Space);
        QCOMPARE(written.count(), 1);
        QVERIFY(chosen->isChecked());
        // The next unanswered question is where the page begins now.
        desk.page.focusWork();
        QTRY_VERIFY(desk.question("task")->button(QStringLiteral("small"))->hasFocus());
    }

    void theNoteGoesWithTheAnswer()
    {
        Desk desk;
        desk.question("share")->noteField()->setText(QStringLiteral("68 % of orders"));
        desk.question("share")->button(QStringLiteral("above-25"))->click();
        QCOMPARE(desk.room->state(desk.incident)->assessment.answers.value(Question::Share).note,
                 QStringLiteral("68 % of orders"));
        QTest::keyClicks(desk.question("share")->noteField(), QStringLiteral(" now"));
        QTest::keyClick(desk.question("share")->noteField(), Qt::Key_Return);
        QCOMPARE(desk.room->state(desk.incident)->assessment.answers.value(Question::Share).note,
                 QStringLiteral("68 % of orders now"));
    }

    void worseIsOneActLessNeedsAReason()
    {
        Desk desk(3);
        desk.question("who")->button(QStringLiteral("most"))->click();
        desk.question("task")->button(QStringLiteral("pay"))->click();
        auto *accept = desk.the<QPushButton>("acceptSeverity");
        QCOMPARE(accept->text(), QStringLiteral("Set SEV 1"));
        QVERIFY(!desk.the<QLineEdit>("lowerReason")->isVisible());
        accept->click();
        QCOMPARE(desk.room->state(desk.incident)->severity, 1);
        QCOMPARE(accept->text(), QStringLiteral("Keep SEV 1"));
        accept->click();
        QCOMPARE(desk.room.lines(desk.incident).last().kind, Kind::Decision);

        desk.question("who")->button(QStringLiteral("some"))->click();
        desk.question("task")->button(QStringLiteral("small"))->click();
        auto *reason = desk.the<QLineEdit>("lowerReason");
        QVERIFY(reason->isVisible());
        accept->click();
        QCOMPARE(desk.room->state(desk.incident)->severity, 1);
        reason->setText(QStringLiteral("only the emptied carts are left"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(desk.room->state(desk.incident)->severity, 3);
    }

    void functionsAndChanges()
    {
        Desk desk;
        desk.function("checkout")->button(QStringLiteral("down"))->click();
        QCOMPARE(desk.room->state(desk.incident)->assessment.affected(), QList{Function::Checkout});
        desk.the<QLineEdit>("changeText")->setText(QStringLiteral("cart 8.4.1"));
        desk.the<QLineEdit>("changeWhen")->setText(QStringLiteral("nonsense"));
        desk.the<QPushButton>("addChange")->click();
        QCOMPARE(desk.room->state(desk.incident)->assessment.changes.size(), 0);
        QCOMPARE(desk.the<QLineEdit>("changeText")->text(), QStringLiteral("cart 8.4.1"));
        desk.the<QLineEdit>("changeWhen")->setText(QStringLiteral("-13m"));
        desk.the<QPushButton>("addChange")->click();
        const State state = *desk.room->state(desk.incident);
        QCOMPARE(state.assessment.changes.size(), 1);
        QCOMPARE(state.assessment.changes.first().at, desk.room.clock.nowUs() - 13 * minute);
        QVERIFY(desk.the<QLineEdit>("changeText")->text().isEmpty());
        QVERIFY(
            desk.page.findChild<ChangeChart *>()->accessibleName().contains(QStringLiteral("cart 8.4.1")));
        desk.the<QLineEdit>("onset")->setText(QStringLiteral("-10m"));
        QTest::keyClick(desk.the<QLineEdit>("onset"), Qt::Key_Return);
        QCOMPARE(desk.room->state(desk.incident)->started, desk.room.clock.nowUs() - 10 * minute);
    }

    void theRailLineIsNeverDone()
    {
        Desk desk(2);
        const Zone zone = Zone::named(QStringLiteral("Asia/Shanghai")).value();
        const qint64 now = desk.room.clock.nowUs();
        RailLine line = AssessPage::lineOf(*desk.room->state(desk.incident), zone, now, SeverityLabels::Sev);
        QCOMPARE(line.words, QStringLiteral("SEV 2, not assessed yet"));
        desk.question("who")->button(QStringLiteral("some"))->click();
        line = AssessPage::lineOf(*desk.room->state(desk.incident), zone, now, SeverityLabels::Sev);
        QVERIFY(line.words.startsWith(QStringLiteral("SEV 2, assessed ")));
    }

    void everythingHasAName()
    {
        const Desk desk;
        for (const QWidget *child : desk.page.findChildren<QWidget *>()) {
            if (child->focusPolicy() == Qt::NoFocus || !child->isVisible() || child->isWindow())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(child);
            QVERIFY2(
                !child->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(QLatin1String(child->metaObject()->className()) + u' ' + child->objectName()));
        }
    }
};

QTEST_MAIN(AssessTest)
#include "tst_assess.moc"
