#include "views/shared/avatar.h"
#include "views/shared/boxes.h"
#include "views/shared/choicerow.h"
#include "views/shared/countdown.h"
#include "views/shared/digits.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/focuswatch.h"
#include "views/shared/foldingrow.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/pillgroup.h"
#include "views/shared/roomstyle.h"
#include "views/shared/segmented.h"
#include "views/shared/severitychip.h"
#include "views/shared/softedges.h"
#include "views/shared/unit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace muster;

namespace {

QAccessible::Role roleOf(QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->role(); }
QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// The room's look while a test runs; the application's own is put back afterwards.
class Dressed
{
public:
    explicit Dressed(Scheme scheme)
    {
        QApplication::setStyle(new RoomStyle);
        QApplication::setPalette(paletteFor(scheme));
    }
    ~Dressed() { QApplication::setFont(m_font); }
    Q_DISABLE_COPY_MOVE(Dressed)

private:
    QFont m_font = QApplication::font();
};

} // namespace

/// The small controls by keyboard, by name and in every state.
class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("Mei Tan") << QStringLiteral("MT");
        QTest::newRow("three words") << QStringLiteral(" ana maria lima ") << QStringLiteral("AL");
        QTest::newRow("one word") << QStringLiteral("Kai") << QStringLiteral("K");
        QTest::newRow("Chinese") << QStringLiteral("谭梅") << QStringLiteral("谭");
        QTest::newRow("nobody") << QString() << QStringLiteral("?");
    }
    void initials()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        const Dressed dressed(Scheme::Light);
        QWidget page;
        QPushButton button(QStringLiteral("Choose a playbook"), &page);
        QSignalSpy pressed(&button, &QPushButton::clicked);
        page.show();
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(pressed.count(), 3);
    }

    void pillsByKeyboard()
    {
        const Dressed dressed(Scheme::Light);
        PillGroup pills;
        pills.setPills({{QStringLiteral("all"), QStringLiteral("All"), Tone::Accent, 71},
                        {QStringLiteral("call"), QStringLiteral("Call"), Tone::Sev5},
                        {QStringLiteral("note"), QStringLiteral("Note"), Tone::Sev4}});
        QCOMPARE(pills.chosen(), QStringLiteral("all"));
        QSignalSpy spy(&pills, &PillGroup::chosenChanged);
        auto *first = pills.findChild<QAbstractButton *>();
        QCOMPARE(roleOf(first), QAccessible::RadioButton);
        QCOMPARE(nameOf(first), QStringLiteral("All, 71"));
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(pills.chosen(), QStringLiteral("call"));
        QTest::keyClick(&pills, Qt::Key_End);
        QCOMPARE(pills.chosen(), QStringLiteral("note"));
        QTest::keyClick(&pills, Qt::Key_Right);
        QCOMPARE(pills.chosen(), QStringLiteral("note"));
        QCOMPARE(spy.size(), 2);
        for (const auto *button : pills.findChildren<QAbstractButton *>())
            QVERIFY(button->sizeHint().height() >= u(32));
        int stops = 0;
        for (const auto *button : pills.findChildren<QAbstractButton *>())
            stops += (button->focusPolicy() & Qt::TabFocus) == Qt::TabFocus ? 1 : 0;
        QCOMPARE(stops, 1);
    }

    void aPillOfOneDigitIsSpokenInFull()
    {
        const Dressed dressed(Scheme::Light);
        PillGroup pills(PillGroup::Look::Boxes);
        pills.setPills({{QStringLiteral("2"), QStringLiteral("2"), Tone::Sev2, -1, false,
                         QStringLiteral("severity-2"), QStringLiteral("SEV 2")}});
        QCOMPARE(nameOf(pills.findChild<QAbstractButton *>()), QStringLiteral("SEV 2"));
    }

    void whatGoesOnFadesOut()
    {
        const Dressed dressed(Scheme::Light);
        QScrollArea area;
        area.setFrameShape(QFrame::NoFrame);
        auto *content = new QWidget;
        content->setFixedSize(100, 400);
        QPalette ink;
        ink.setColor(QPalette::Window, Qt::black);
        content->setPalette(ink);
        content->setAutoFillBackground(true);
        area.setWidget(content);
        const auto *edges = new SoftEdges(&area);
        area.resize(120, 120);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QCOMPARE(edges->geometry(), area.viewport()->geometry());
        const auto lightAt = [&](int y) { return area.grab().toImage().pixelColor(50, y).lightness(); };
        QVERIFY(lightAt(0) == 0 && lightAt(119) > 200);
        area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
        QVERIFY(lightAt(0) > 200 && lightAt(119) == 0);
        area.resize(120, 500);
        QVERIFY(lightAt(0) == 0 && lightAt(399) == 0);
    }

    void segmentsByKeyboardAndMouse()
    {
        const Dressed dressed(Scheme::Dark);
        Segmented track;
        track.setChoices({{QStringLiteral("internal"), QStringLiteral("Internal")},
                          {QStringLiteral("public"), QStringLiteral("Public only")}});
        track.resize(track.sizeHint());
        track.show();
        const auto buttons = track.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::keyClick(buttons.first(), Qt::Key_Right);
        QCOMPARE(track.chosen(), QStringLiteral("public"));
        QTest::mouseClick(buttons.first(), Qt::LeftButton, {}, QPoint(buttons.first()->width() - 3, 6));
        QCOMPARE(track.chosen(), QStringLiteral("internal"));
    }

    void namesForScreenReaders()
    {
        SeverityChip chip;
        chip.setSeverity(1);
        QCOMPARE(roleOf(&chip), QAccessible::StaticText);
        QCOMPARE(nameOf(&chip), QStringLiteral("Severity 1"));
        Digits digits;
        digits.setReading(QStringLiteral("01:49:40"), QStringLiteral("1 hour 49 minutes"));
        QCOMPARE(nameOf(&digits), QStringLiteral("1 hour 49 minutes"));
        Avatar avatar;
        avatar.setPerson(QStringLiteral("Mei Tan"), QStringLiteral("commander"), QStringLiteral("Commander"));
        QCOMPARE(nameOf(&avatar), QStringLiteral("Commander: Mei Tan"));
    }

    void inlineMessageActsAndCloses()
    {
        InlineMessage bar;
        bar.say(InlineMessage::Kind::Failure, QStringLiteral("Not saved."), QStringLiteral("Save elsewhere"));
        bar.setClosable(true);
        bar.show();
        QSignalSpy acted(&bar, &InlineMessage::actionTaken);
        QSignalSpy closed(&bar, &InlineMessage::closed);
        QTest::mouseClick(bar.actionButton(), Qt::LeftButton);
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(acted.size(), 1);
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar.isHidden());
        for (auto *widget : bar.findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus)
                QVERIFY(!nameOf(widget).isEmpty());
        }
    }

    void longTextDoesNotWidenTheWindow()
    {
        ElidingLabel label(QStringLiteral("a line that is much longer than there is room for ").repeated(20));
        QVERIFY(label.minimumSizeHint().width() <= u(24));
        label.resize(100, 20);
        QVERIFY(label.isCut());
    }

    void digitsStandStill()
    {
        QCOMPARE(digitsWidth(typeFont(Type::Clock), QStringLiteral("11:11")),
                 digitsWidth(typeFont(Type::Clock), QStringLiteral("00:00")));
    }

    void inkFollowsTheTheme()
    {
        const Dressed dressed(Scheme::Light);
        const QScopedPointer<QLabel> label(newLabel(QStringLiteral("x"), Type::Meta, Tone::Secondary));
        QCOMPARE(label->palette().color(QPalette::WindowText), tokens(Scheme::Light).text2);
        QApplication::setPalette(paletteFor(Scheme::Dark));
        QTRY_COMPARE(label->palette().color(QPalette::WindowText), tokens(Scheme::Dark).text2);
        QApplication::setPalette(paletteFor(Scheme::HighContrast));
        QTRY_COMPARE(label->palette().color(QPalette::WindowText), tokens(Scheme::HighContrast).text2);
        const QScopedPointer<QLabel> onRed(newLabel(QStringLiteral("x")));
        setInkOnFill(onRed.data(), Tone::Sev1);
        QCOMPARE(onRed->palette().color(QPalette::WindowText), QColor(Qt::white));
    }

    void typeFollowsTheTextSize()
    {
        const Dressed dressed(Scheme::Light);
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        QApplication::setFont(font);
        const QScopedPointer<QLabel> label(newLabel(QStringLiteral("x"), Type::PageTitle));
        QCOMPARE(label->font().pointSizeF(), 14.5);
        font.setPointSizeF(20);
        QApplication::setFont(font);
        QTRY_COMPARE(label->font().pointSizeF(), 29.0);
        QWidget page;
        auto *column = columnOn(&page, 8);
        setPageMargins(column);
        QCOMPARE(column->spacing(), 16);
        QCOMPARE(column->contentsMargins().left(), 48);
    }

    void iconsFollowTheTheme()
    {
        const auto darkest = [](const QIcon &drawn) {
            int least = 255;
            const QImage image = drawn.pixmap(22, 22).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAlpha(image.pixel(x, y)) > 200)
                        least = qMin(least, qGray(image.pixel(x, y)));
                }
            }
            return least;
        };
        const QIcon flag = icon(QStringLiteral("flag"));
        QApplication::setPalette(paletteFor(Scheme::Light));
        QVERIFY(darkest(flag) < 60);
        QApplication::setPalette(paletteFor(Scheme::Dark));
        QVERIFY(darkest(flag) > 180);
    }

    void ringOnlyWithoutTheMouse()
    {
        const Dressed dressed(Scheme::Light);
        QWidget window;
        auto *row = rowOn(&window);
        auto *one = new QPushButton(QStringLiteral("One"));
        row->addWidget(one);
        window.show();
        QApplication::setActiveWindow(&window);
        one->clearFocus(); // showing the window may have focused it
        one->setFocus(Qt::MouseFocusReason);
        QTRY_VERIFY(one->hasFocus());
        QVERIFY(!showsFocus(one));
        one->clearFocus();
        one->setFocus(Qt::TabFocusReason);
        QVERIFY(showsFocus(one));
    }

    void buttonsKeepTheirHeight()
    {
        const Dressed dressed(Scheme::Light);
        QPushButton button(QStringLiteral("Declare incident"));
        QVERIFY(button.sizeHint().height() >= u(32));
        setMainAction(&button);
        QVERIFY(button.sizeHint().height() >= u(36));
        const int plain = button.sizeHint().width();
        setKeyHint(&button, QStringLiteral("Ctrl+Shift+N"));
        QVERIFY(button.sizeHint().width() > plain);
    }

    void aChoiceIsItsWholeRow()
    {
        const Dressed dressed(Scheme::Light);
        QWidget holder;
        auto *column = columnOn(&holder, 0);
        ChoiceRow *one = new ChoiceRow, *other = new ChoiceRow;
        one->setWords(QStringLiteral("HTML"), QStringLiteral("one file, opens anywhere"));
        other->setWords(QStringLiteral("CSV"));
        column->addWidget(one);
        column->addWidget(other);
        one->setChecked(true);
        holder.resize(400, 80);
        holder.show();
        QVERIFY(QTest::qWaitForWindowExposed(&holder));
        QCOMPARE(roleOf(one), QAccessible::RadioButton);
        QCOMPARE(nameOf(one), QStringLiteral("HTML, one file, opens anywhere"));
        QCOMPARE(nameOf(other), QStringLiteral("CSV"));
        QTest::mouseClick(other, Qt::LeftButton, {}, QPoint(other->width() - 4, other->height() / 2));
        QVERIFY(other->isChecked() && !one->isChecked());
        other->setFocus(Qt::TabFocusReason);
        QTest::keyClick(other, Qt::Key_Up);
        QVERIFY(one->isChecked() && one->hasFocus());
        // Rows may close up where there is little room, but never below their letters.
        QVERIFY(one->minimumSizeHint().height() < one->sizeHint().height());
        QVERIFY(one->minimumSizeHint().height() >= one->fontMetrics().height());
    }

    void aRowFoldsWhereItDoesNotFit()
    {
        const Dressed dressed(Scheme::Light);
        QWidget holder;
        auto *row = new FoldingRow(8, 4);
        holder.setLayout(row);
        auto *first = new QWidget, *second = new QWidget, *hidden = new QWidget;
        first->setMinimumSize(100, 30);
        second->setMinimumSize(120, 20);
        hidden->setMinimumSize(500, 20);
        for (QWidget *one : {first, second, hidden})
            row->addWidget(one);
        hidden->hide();
        const int wide = 100 + u(8) + 120;
        holder.resize(wide, 60);
        holder.show();
        QVERIFY(QTest::qWaitForWindowExposed(&holder));
        QCOMPARE(second->x(), 100 + u(8));
        QCOMPARE(row->heightForWidth(wide), 30);
        QCOMPARE(row->heightForWidth(wide - 1), 30 + u(4) + 20);
        // It asks for no more than its widest part, or it would never be given less than the row.
        QCOMPARE(row->minimumSize().width(), 120);
        holder.resize(wide - 1, 60);
        QCOMPARE(second->x(), 0);
        QVERIFY(second->y() >= first->geometry().bottom());
        hidden->show();
        QCOMPARE(row->minimumSize().width(), 500);
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
