#include "views/shared/inlinemessage.h"
#include "views/window/keyfield.h"
#include "views/window/shortcutdelegate.h"
#include "views/window/shortcutssheet.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace muster;

namespace {

QKeySequence keys(const char *text) { return QKeySequence(QLatin1String(text), QKeySequence::PortableText); }

} // namespace

/// The sheet of shortcuts over a small table that keeps what was chosen.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_chosen.clear();
        m_sheet = std::make_unique<ShortcutsSheet>();
        connect(m_sheet.get(), &ShortcutsSheet::changed, this,
                [this](const QMap<QString, QString> &chosen) { m_chosen = chosen; });
        m_sheet->begin([this] { return bindings(); }, m_chosen);
        m_sheet->resize(460, 700);
        m_sheet->show();
        QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
    }
    void cleanup() { m_sheet.reset(); }

    void newKeysByKeysAlone()
    {
        part<QLineEdit>("shortcutSearch")->setFocus();
        QTest::keyClicks(part<QLineEdit>("shortcutSearch"), QStringLiteral("sev"));
        QCOMPARE(shown(), QStringList(QStringLiteral("Change severity")));
        QTest::keyClick(part<QLineEdit>("shortcutSearch"), Qt::Key_Return);
        QTRY_VERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(field()->hasFocus());
        QTest::keyClick(field(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(m_chosen.value(QStringLiteral("severity")), QStringLiteral("Ctrl+J"));
        QVERIFY2(list()
                     ->currentItem()
                     ->data(Qt::AccessibleTextRole)
                     .toString()
                     .contains(QStringLiteral("Ctrl+J, changed")),
                 qPrintable(list()->currentItem()->data(Qt::AccessibleTextRole).toString()));
        // The next combination replaces it: there is never a row of two.
        QTest::keyClick(field(), Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(m_chosen.value(QStringLiteral("severity")), QStringLiteral("Ctrl+M"));
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(list()->hasFocus());
    }

    void keysThatAreTakenNameWhoHasThem()
    {
        choose("severity");
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_chosen.isEmpty());
        QVERIFY(warning()->isVisible());
        QVERIFY2(warning()->sentence().contains(QStringLiteral("Log an entry")),
                 qPrintable(warning()->sentence()));
        QTest::mouseClick(warning()->actionButton(), Qt::LeftButton);
        QCOMPARE(m_chosen.value(QStringLiteral("severity")), QStringLiteral("Ctrl+L"));
        QVERIFY(m_chosen.contains(QStringLiteral("log")));
        QVERIFY(m_chosen.value(QStringLiteral("log")).isEmpty());
        QVERIFY(!warning()->isVisible());
    }

    void keysOfTheWindowCannotBeTaken()
    {
        choose("severity");
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_F10);
        QVERIFY(m_chosen.isEmpty());
        QVERIFY(warning()->isVisible());
        QVERIFY(warning()->sentence().contains(QStringLiteral("Open the menu bar")));
        QVERIFY(!warning()->actionButton()->isVisible());
    }

    void lettersAloneAreRefused_data()
    {
        QTest::addColumn<QKeySequence>("pressed");
        QTest::addColumn<bool>("can");
        QTest::newRow("letter") << keys("E") << false;
        QTest::newRow("shifted letter") << keys("Shift+E") << false;
        QTest::newRow("space") << keys("Space") << false;
        QTest::newRow("function key") << keys("F7") << true;
        QTest::newRow("with Ctrl") << keys("Ctrl+E") << true;
        QTest::newRow("with Alt") << keys("Alt+E") << true;
        QTest::newRow("none") << QKeySequence() << true;
    }
    void lettersAloneAreRefused()
    {
        QFETCH(QKeySequence, pressed);
        QFETCH(bool, can);
        QCOMPARE(KeyField::canStand(pressed), can);
    }

    void oneAndAllAreReset()
    {
        choose("severity");
        field()->setFocus();
        QVERIFY(!part<QPushButton>("shortcutReset")->isEnabled());
        QTest::keyClick(field(), Qt::Key_J, Qt::ControlModifier);
        choose("log");
        QTest::keyClick(field(), Qt::Key_Backspace);
        QCOMPARE(m_chosen.size(), 2);
        QVERIFY(field()->accessibleName().contains(QStringLiteral("none")));
        QTest::mouseClick(part<QPushButton>("shortcutReset"), Qt::LeftButton);
        QCOMPARE(m_chosen.keys(), QStringList(QStringLiteral("severity")));
        QTest::mouseClick(part<QPushButton>("shortcutResetAll"), Qt::LeftButton);
        QVERIFY(m_chosen.isEmpty());
        QVERIFY(!part<QPushButton>("shortcutResetAll")->isEnabled());
    }

    void foundByItsKeys()
    {
        part<QLineEdit>("shortcutSearch")->setText(QStringLiteral("ctrl+l"));
        QCOMPARE(shown(), QStringList(QStringLiteral("Log an entry")));
    }

private:
    template <typename T>
    T *part(const char *name)
    {
        return m_sheet->findChild<T *>(QLatin1String(name));
    }
    QListWidget *list() { return part<QListWidget>("shortcutList"); }
    KeyField *field() { return part<KeyField>("shortcutField"); }
    InlineMessage *warning() { return part<InlineMessage>("shortcutWarning"); }

    QStringList shown()
    {
        QStringList out;
        for (int row = 0; row < list()->count(); ++row) {
            if (!list()->item(row)->data(ShortcutDelegate::idRole).isNull())
                out.append(list()->item(row)->text());
        }
        return out;
    }

    void choose(const char *id)
    {
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->data(ShortcutDelegate::idRole) == QLatin1String(id))
                list()->setCurrentRow(row);
        }
    }

    QList<KeyBinding> bindings() const
    {
        const QString group = QStringLiteral("Incident");
        QList<KeyBinding> out{
            {QStringLiteral("log"), group, QStringLiteral("Log an entry"), {}, {keys("Ctrl+L")}},
            {QStringLiteral("severity"),
             group,
             QStringLiteral("Change severity"),
             {},
             {keys("Ctrl+Shift+S")}},
            {QStringLiteral("verify"), QStringLiteral("Tools"), QStringLiteral("Check the file"), {}, {}}};
        for (KeyBinding &one : out) {
            one.keys = one.usual;
            if (const auto own = m_chosen.constFind(one.id); own != m_chosen.cend())
                one.keys = own->isEmpty() ? QList<QKeySequence>() : QList{keys(own->toLatin1().constData())};
        }
        out.append({{}, QStringLiteral("Window"), QStringLiteral("Open the menu bar"), {keys("F10")}, {}});
        return out;
    }

    QMap<QString, QString> m_chosen;
    std::unique_ptr<ShortcutsSheet> m_sheet;
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
