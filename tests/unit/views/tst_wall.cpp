#include "models/core/clock.h"
#include "views/shared/roomstyle.h"
#include "views/wall/wallview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace muster;

namespace {

constexpr qint64 onset = 1'795'063'440LL * second; // 19 November 2026, 04:44 UTC

Entry line(Kind kind, const char *text, qint64 minutes)
{
    Entry entry;
    entry.kind = kind;
    entry.text = QString::fromUtf8(text);
    entry.occurred = onset + minutes * minute;
    entry.id = Id::derived(entry.occurred, text);
    return entry;
}

State story()
{
    State state;
    state.declared = true;
    state.number = 42;
    state.title = QStringLiteral("Checkout down during Aurora launch");
    state.severity = 1;
    state.status = Status::Mitigating;
    state.started = onset;
    state.roles = {{Role::Commander, QStringLiteral("Mei Tan")},
                   {Role::CommsLead, QStringLiteral("Ines Roy")}};
    const std::pair<Function, Health> functions[] = {
        {Function::LogIn, Health::Works},       {Function::Cart, Health::Works},
        {Function::Checkout, Health::Degraded}, {Function::Pay, Health::Degraded},
        {Function::Delivery, Health::Down},     {Function::Support, Health::Unknown}};
    for (const auto &[function, health] : functions)
        state.assessment.functions.insert(function, {health, {}, {}, onset, {}});
    SentUpdate update;
    update.sentAt = onset + 90 * minute;
    update.nextBy = onset + 120 * minute;
    state.updates = {update};
    return state;
}

QList<Entry> lines()
{
    return {line(Kind::Observation, "Failing orders 91 % → 68 %", 79),
            line(Kind::Decision, "Waiting room stays at 400 per minute until the pool is below 80 %", 85),
            line(Kind::Action, "Closing idle analytics connections", 98),
            line(Kind::Observation, "DB pool 97 % → 91 %", 102)};
}

struct Wall
{
    explicit Wall(const QString &language = QStringLiteral("en"))
    {
        view.setTongue(Tongue(language));
        view.setZone(*Zone::named(QStringLiteral("Asia/Singapore")));
        view.tick(onset + 107 * minute);
        view.tell(story(), QStringLiteral("INC-0042"), lines());
    }
    QStringList words() const
    {
        QStringList out;
        for (const WallLabel *label : view.findChildren<WallLabel *>()) {
            if (!label->isHidden())
                out += label->text();
        }
        return out;
    }
    QString all() const { return words().join(u'\n'); }
    WallView view;
};

} // namespace

class WallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new RoomStyle); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void everyTextFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "zh_CN"}) {
            for (const QSize &size :
                 {QSize(1920, 1080), QSize(1280, 720), QSize(1024, 768), QSize(3840, 2160)})
                QTest::addRow("%s %d", language, size.width()) << size << QString::fromLatin1(language);
        }
    }
    void everyTextFits()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        QTranslator words;
        if (language != QLatin1String("en")) {
            QVERIFY(words.load(QStringLiteral(":/i18n/muster_zh_CN.qm")));
            QCoreApplication::installTranslator(&words);
        }
        Wall wall(language);
        wall.view.resize(size);
        wall.view.show();
        int looked = 0;
        for (const WallLabel *label : wall.view.findChildren<WallLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            ++looked;
            QVERIFY2(label->fits(), qPrintable(label->text()));
            QVERIFY2(wall.view.rect().contains(label->geometry()), qPrintable(label->text()));
        }
        QVERIFY(looked > 30);
        for (const WallLabel *label : wall.view.findChildren<WallLabel *>()) {
            for (const WallLabel *other : wall.view.findChildren<WallLabel *>()) {
                if (label != other && label->isVisible() && other->isVisible())
                    QVERIFY2(!label->geometry().intersects(other->geometry()),
                             qPrintable(label->text() + QStringLiteral(" over ") + other->text()));
            }
        }
    }

    void lettersFollowTheWindowAndNotTheSetting()
    {
        Wall wall;
        wall.view.show();
        const auto *reading = wall.view.findChild<WallLabel *>(QStringLiteral("wallNext"));
        wall.view.resize(1440, 900);
        const int before = reading->height();
        wall.view.resize(2880, 1800);
        QCOMPARE(reading->height(), 2 * before);
        QFont larger = QApplication::font();
        larger.setPointSizeF(larger.pointSizeF() * 1.5);
        QApplication::setFont(larger);
        QCOMPARE(reading->height(), 2 * before);
        larger.setPointSizeF(larger.pointSizeF() / 1.5);
        QApplication::setFont(larger);
    }

    void whatIsNotForGuestsIsNotThere()
    {
        Entry restricted = line(Kind::Note, "zebra one", 103), struck = line(Kind::Note, "zebra two", 104),
              erased = line(Kind::Note, "zebra three", 105), draft = line(Kind::Decision, "zebra four", 106),
              brief = line(Kind::Handoff, "Northgate\nzebra five", 106);
        restricted.audience = Audience::Restricted;
        struck.struck = true;
        erased.erased = true;
        draft.subject = QStringLiteral("approval/");
        brief.subject = QStringLiteral("made/");
        QList<Entry> all = lines();
        all += {restricted,
                struck,
                erased,
                draft,
                brief,
                line(Kind::Decision, "zebra costs 4,100 EUR a minute", 106),
                line(Kind::Note, "zebra password: tiger", 106)};
        Wall wall;
        wall.view.tell(story(), QStringLiteral("INC-0042"), all);
        QVERIFY(!wall.all().contains(QLatin1String("zebra")));
        QVERIFY(wall.all().contains(QLatin1String("Handed over to Northgate")));
        QVERIFY(wall.all().contains(QLatin1String("Closing idle analytics")));
        QVERIFY(!wall.view.accessibleName().contains(QLatin1String("zebra")));
    }

    void theLastFiveOnly()
    {
        QList<Entry> many;
        for (int i = 0; i < 9; ++i)
            many += line(Kind::Note, qPrintable(QStringLiteral("line %1").arg(i)), i);
        Wall wall;
        wall.view.tell(story(), QStringLiteral("INC-0042"), many);
        QVERIFY(!wall.words().contains(QStringLiteral("line 3")));
        for (int i = 4; i < 9; ++i)
            QVERIFY(wall.words().contains(QStringLiteral("line %1").arg(i)));
    }

    void sayWhenTheNextUpdateIsDue()
    {
        Wall wall;
        const auto *reading = wall.view.findChild<WallLabel *>(QStringLiteral("wallNext"));
        QCOMPARE(reading->text(), QStringLiteral("13 min"));
        QVERIFY(wall.words().contains(QStringLiteral("left, by 14:44")));
        wall.view.tick(onset + 122 * minute);
        QCOMPARE(reading->text(), QStringLiteral("+2 min"));
        QVERIFY(wall.words().contains(QStringLiteral("Update overdue")));
        QVERIFY(wall.view.accessibleName().contains(QLatin1String("Update overdue: +2 min was due 14:44")));
    }

    void theBoardShowsTheWorstFirst()
    {
        Wall wall;
        QVERIFY(wall.words().contains(QStringLiteral("2 / 6")));
        QVERIFY(wall.words().contains(QStringLiteral("2 partly, 1 down")));
        QVERIFY(wall.words().indexOf(QStringLiteral("Delivery")) <
                wall.words().indexOf(QStringLiteral("Checkout")));
        State all = story();
        for (const Term<Function> &term : terms<Function>())
            all.assessment.functions.insert(term.value, {Health::Works, {}, {}, onset, {}});
        wall.view.tell(all, QStringLiteral("INC-0042"), {});
        QVERIFY(wall.words().contains(QStringLiteral("and 4 more")));
        State none = story();
        none.assessment = {};
        wall.view.tell(none, QStringLiteral("INC-0042"), {});
        QVERIFY(wall.all().contains(QLatin1String("not assessed yet")));
    }

    void sayHowFarThePlaybookIs()
    {
        PlaybookRun run;
        run.title = QStringLiteral("Checkout down");
        run.text = QStringLiteral("---\nid: test\nversion: 1\nlanguage: en\n---\n\n# Checkout down\n\n"
                                  "## Hold (read-then-do)\n\n- Deploys … **Frozen** `freeze`\n"
                                  "- Campaign … **Stopped** `stop`\n- Queue … **On** `queue`\n");
        run.answers.insert(QStringLiteral("freeze"), {CheckOutcome::Done, {}, {}, onset, {}});
        run.answers.insert(QStringLiteral("queue"), {CheckOutcome::NotApplicable, {}, {}, onset, {}});
        State state = story();
        state.runs = {run};
        Wall wall;
        wall.view.tell(state, QStringLiteral("INC-0042"), {});
        QVERIFY2(wall.words().contains(QStringLiteral("Playbook: 1 of 2 done, 1 not applicable")),
                 qPrintable(wall.all()));
        state.assessment = {};
        wall.view.tell(state, QStringLiteral("INC-0042"), {});
        QVERIFY(wall.words().contains(QStringLiteral("1 / 2")));
        state.runs.first().text = QStringLiteral("no playbook at all");
        wall.view.tell(state, QStringLiteral("INC-0042"), {});
        QVERIFY(wall.words().contains(QStringLiteral("Updates sent")));
    }

    void anExerciseIsMarked()
    {
        Wall wall;
        const auto *mark = wall.view.findChild<WallLabel *>(QStringLiteral("wallExercise"));
        QVERIFY(mark->isHidden());
        State exercise = story();
        exercise.exercise = true;
        wall.view.tell(exercise, QStringLiteral("INC-0042"), {});
        QVERIFY(!mark->isHidden());
    }

    void nothingOnItCanBePressedAndEscCloses()
    {
        Wall wall;
        wall.view.show();
        QVERIFY(wall.view.findChildren<QAbstractButton *>().isEmpty());
        QVERIFY(wall.view.findChildren<QLineEdit *>().isEmpty());
        for (const QWidget *part : wall.view.findChildren<QWidget *>())
            QCOMPARE(part->focusPolicy(), Qt::NoFocus);
        QVERIFY(wall.view.accessibleName().startsWith(QLatin1String("INC-0042 Checkout down")));
        QSignalSpy closed(&wall.view, &WallView::closed);
        QTest::keyClick(&wall.view, Qt::Key_Escape);
        QVERIFY(!wall.view.isVisible());
        QCOMPARE(closed.count(), 1);
    }

    void aSecondRepaintsOnlyTheClocks()
    {
        Wall wall;
        const qint64 now = onset + 107 * minute + 30 * second;
        wall.view.tick(now);
        wall.view.resize(1440, 900);
        wall.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wall.view));
        struct Counter : QObject
        {
            bool eventFilter(QObject *watched, QEvent *event) override
            {
                if (event->type() == QEvent::Paint && qobject_cast<WallLabel *>(watched))
                    painted += static_cast<WallLabel *>(watched)->text();
                return false;
            }
            QStringList painted;
        } counter;
        for (WallLabel *label : wall.view.findChildren<WallLabel *>())
            label->installEventFilter(&counter);
        QCoreApplication::processEvents();
        counter.painted.clear();
        wall.view.tick(now); // nothing has changed
        QCoreApplication::processEvents();
        QCOMPARE(counter.painted, QStringList());
        wall.view.tick(now + second);
        QTRY_VERIFY(!counter.painted.isEmpty());
        counter.painted.sort();
        QVERIFY2(counter.painted ==
                     (QStringList{QStringLiteral("01:47:31"), QStringLiteral("14:31:31  UTC+8")}),
                 qPrintable(counter.painted.join(u'|')));
    }
};

QTEST_MAIN(WallTest)
#include "tst_wall.moc"
