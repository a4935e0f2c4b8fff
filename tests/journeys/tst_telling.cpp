// Telling people by keyboard: customers, others, and what they ask.

#include "tests/support/program.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace muster;

class TellingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_app.begin();
        m_app.open();
        m_incident = m_app.declare(QStringLiteral("Checkout down"), QStringLiteral("Asia/Singapore"));
        m_app->room()->openIncident(m_incident);
    }
    void cleanup() { m_app.end(); }

    /// What customers ask is counted and answered in the sheet, and the answer stands in the text for those
    /// who talk to them.
    void aQuestionIsAnsweredForEverybody()
    {
        m_app->room()->actions().of("questions")->trigger();
        auto *asked = part<QLineEdit>("questionAsked");
        QTRY_COMPARE(QApplication::focusWidget(), asked);
        QTest::keyClicks(asked, QStringLiteral("Was I charged twice?"));
        QTest::keyClick(asked, Qt::Key_Return);
        QTRY_COMPARE(state().asked.size(), 1);
        QVERIFY(asked->text().isEmpty()); // ready for the next
        QTest::keyClicks(asked, QStringLiteral("was i charged twice"));
        QTest::keyClick(asked, Qt::Key_Return);
        QTRY_COMPARE(state().asked.first().times, 2);
        QTRY_VERIFY(part<QLineEdit>("questionAnswer"));
        auto *answer = part<QLineEdit>("questionAnswer");
        answer->setFocus();
        QTest::keyClicks(answer, QStringLiteral("No: nobody is."));
        auto *approve = part<QAbstractButton>("questionApprove");
        approve->setFocus();
        QTest::keyClick(approve, Qt::Key_Space);
        QTRY_COMPARE(state().asked.first().answer, QStringLiteral("No: nobody is."));
        QTRY_VERIFY(!approve->isEnabled()); // nothing more to approve

        m_app->room()->actions().of("communicate")->trigger();
        auto *readers = part<QComboBox>("textReaders");
        readers->setFocus();
        while (readers->currentIndex() != static_cast<int>(Readers::Support))
            QTest::keyClick(readers, Qt::Key_Down);
        QTRY_VERIFY(
            part<QPlainTextEdit>("message")->toPlainText().contains(QStringLiteral("No: nobody is.")));
    }

    /// From the text through approval by two to sent, without the mouse; then what was told is read again.
    void thePressIsToldAfterTwoHaveSaidYes()
    {
        m_app->room()->actions().of("communicate")->trigger();
        auto *readers = part<QComboBox>("textReaders");
        readers->setFocus();
        while (readers->currentIndex() != static_cast<int>(Readers::Press))
            QTest::keyClick(readers, Qt::Key_Down);
        auto *by = part<QLineEdit>("approvedBy");
        auto *approve = part<QAbstractButton>("approve");
        for (const QString &name : {QStringLiteral("Mei Tan"), QStringLiteral("Petra Voss")}) {
            by->setFocus();
            by->selectAll();
            QTest::keyClicks(by, name);
            approve->setFocus();
            QTest::keyClick(approve, Qt::Key_Space);
            QTRY_VERIFY(by->text().isEmpty() || !by->isVisible());
        }
        QTRY_COMPARE(state().approvals.size(), 2);
        QCOMPARE(state().approvals.last().as, Approver::PublicRelations);
        auto *sent = part<QAbstractButton>("markSent");
        sent->setFocus();
        QTest::keyClick(sent, Qt::Key_Space);
        QTRY_COMPARE(state().told.size(), 1);
        QVERIFY(state().updates.isEmpty()); // customers have not heard

        while (readers->currentIndex() != 0) {
            readers->setFocus();
            QTest::keyClick(readers, Qt::Key_Up);
        }
        sent->setFocus();
        QTest::keyClick(sent, Qt::Key_Space);
        QTRY_COMPARE(state().updates.size(), 1);
        m_app->room()->actions().of("history")->trigger();
        auto *text = part<QLabel>("historyText");
        QTRY_VERIFY(text->isVisible() && text->text().contains(QStringLiteral("We are sorry")));
        auto *time = part<QLineEdit>("historyTime");
        time->setFocus();
        QTest::keyClicks(time, QStringLiteral("-60m"));
        QTRY_VERIFY(text->text().contains(QStringLiteral("had read nothing")));
    }

    /// The English is changed, the Chinese brought after it beside it, all by keyboard; the mark comes and
    /// goes.
    void theOtherLanguageIsBroughtAfter()
    {
        m_app->room()->actions().of("communicate")->trigger();
        auto *message = part<QPlainTextEdit>("message");
        auto *mark = part<QAbstractButton>("bothLanguages");
        QTRY_COMPARE(QApplication::focusWidget(), message);
        QVERIFY(!mark->accessibleName().contains(QStringLiteral("behind")));
        QTest::keyClicks(message, QStringLiteral("Hello. "));
        QTRY_VERIFY(mark->accessibleName().contains(QStringLiteral("The Chinese side is behind")));
        m_app->room()->actions().of("languages")->trigger();
        auto *sheet = part<QWidget>("languagesSheet");
        QTRY_VERIFY(sheet->isVisible());
        auto *chinese = part<QPlainTextEdit>("languageMessage-zh_CN");
        QTRY_COMPARE(QApplication::focusWidget(), chinese); // the side that is behind
        QVERIFY(part<QWidget>("languageMark-zh_CN")->isVisible());
        QTest::keyClicks(chinese, QStringLiteral("Nin hao. "));
        QTRY_VERIFY(!part<QWidget>("languageMark-zh_CN")->isVisible());
        QTest::keyClick(chinese, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!sheet->isVisible());
        QVERIFY(!mark->accessibleName().contains(QStringLiteral("behind")));
        QTRY_COMPARE(QApplication::focusWidget(), message);
        QVERIFY(message->toPlainText().startsWith(QStringLiteral("Hello. ")));
    }

private:
    State state() { return *m_app->session()->state(m_incident); }
    template <typename T>
    T *part(const char *name)
    {
        return m_app.window().findChild<T *>(QLatin1String(name));
    }

    test::Program m_app;
    Id m_incident;
};

QTEST_MAIN(TellingTest)
#include "tst_telling.moc"
