// No word of the window is cut: every page and sheet at every text size, in both languages.

#include "app/application.h"
#include "models/desk/rehearsal.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "views/shared/elidinglabel.h"
#include "views/window/mainwindow.h"
#include "views/window/sheet.h"
#include "views/window/veil.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace muster;

namespace {

/// Whether it lies in something that scrolls, where being cut is how one sees that there is more.
bool scrolls(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    }
    return false;
}

/// How much of a widget hangs over the side of a column that scrolls only up and down; 0 if nothing does.
int overhang(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above);
        if (!area || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff ||
            !area->viewport()->isAncestorOf(widget))
            continue;
        const int end = widget->mapTo(area->viewport(), QPoint(widget->width(), 0)).x();
        return qMax(0, end - area->viewport()->width());
    }
    return 0;
}

/// What is wrong with how this widget shows its words; empty if nothing is.
QString cut(const QWidget *widget)
{
    if (const int over = overhang(widget); over > 0)
        return QStringLiteral("%1 of %2 hang over the side").arg(over).arg(widget->width());
    const bool field =
        qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
        qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget);
    const QRect seen = widget->visibleRegion().boundingRect();
    if (field && !scrolls(widget) && !seen.isEmpty() && seen != widget->rect())
        return QStringLiteral("only %1 x %2 of %3 x %4 is seen")
            .arg(seen.width())
            .arg(seen.height())
            .arg(widget->width())
            .arg(widget->height());
    if (qobject_cast<const ElidingLabel *>(widget))
        return {}; // shortens itself with dots, and says the whole in its tooltip
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->textFormat() == Qt::RichText)
            return {};
        const QRect room = label->contentsRect();
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            return needed > label->height() + 1
                       ? QStringLiteral("%1 high, needs %2").arg(label->height()).arg(needed)
                       : QString();
        }
        const QSize needed = label->fontMetrics().size(0, label->text());
        if (needed.width() > room.width() + 1 || needed.height() > room.height() + 1)
            return QStringLiteral("%1 x %2, needs %3 x %4")
                .arg(room.width())
                .arg(room.height())
                .arg(needed.width())
                .arg(needed.height());
        return {};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && !button->text().isEmpty()) {
        const QSize needed = button->minimumSizeHint();
        if (needed.width() > button->width() || needed.height() > button->height())
            return QStringLiteral("button %1 x %2, needs %3 x %4")
                .arg(button->width())
                .arg(button->height())
                .arg(needed.width())
                .arg(needed.height());
    }
    return {};
}

} // namespace

class TestFitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWordIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("size");
        QTest::addColumn<QSize>("window");
        for (const char *language : {"en", "zh_CN"}) {
            for (const int size : textSizes) {
                // The largest text is for large windows: here it would leave a page the size of a telephone.
                for (const QSize &window : {QSize(1440, 900), QSize(1280, 720)}) {
                    if (size == 150 && window.width() < 1440)
                        continue;
                    QTest::addRow("%s at %d %% in %d x %d", language, size, window.width(), window.height())
                        << QString(QLatin1String(language)) << size << window;
                }
            }
        }
    }
    void noWordIsCut()
    {
        QFETCH(QString, language);
        QFETCH(int, size);
        QFETCH(QSize, window);
        const QTemporaryDir folder;
        test::FakeClock clock;
        Application app(clock, {}, language);
        Preferences wishes = app.preferences();
        wishes.textSize = size;
        app.setPreferences(wishes);
        const Result<bool> opened = app.open(folder.filePath(QStringLiteral("room.muster")));
        QVERIFY(opened && *opened);
        TAKE(const Rehearsal rehearsal, Rehearsal::load(language));
        TAKE(const QList<Event> story, rehearsal.asEvents(rehearsal.startBefore(clock.now), 1));
        CHECK_OK(app.session()->absorb(story));
        app.show();
        Room &room = *app.room();
        const Id incident = story.constFirst().incident;
        room.openIncident(incident);
        room.window().resize(window);
        // Most stands on the page where somebody has to be asked, and a channel is down.
        CHECK_OK(app.held().dispatch(SetSeverity{incident, 1, {}, {}}));
        CHECK_OK(
            app.held().dispatch(MarkChannel{incident, Channel::Statuspage, true, Channel::Email, {}, {}}));
        QStringList all;
        for (const char *act :
             {"home",      "assess",  "restore",   "communicate", "handoff",   "timeline", "situation",
              "severity",  "status",  "roles",     "decide",      "command",   "room",     "update",
              "rename",    "timer",   "settings",  "shortcuts",   "keys",      "palette",  "export",
              "languages", "history", "questions", "connectors",  "templates", "holdings", "cadence"}) {
            room.actions().of(act)->trigger();
            for (int round = 0; round < 6; ++round)
                QCoreApplication::processEvents();
            const QWidget *front = frontOf(room.window());
            for (const QWidget *widget : front->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                if (const QString why = cut(widget); !why.isEmpty())
                    all.append(QStringLiteral("%1: %2 “%3” %4")
                                   .arg(QLatin1String(act), QLatin1String(widget->metaObject()->className()),
                                        words(widget), why));
            }
            room.window().dismissSheet();
            room.window().dismissFront();
        }
        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }

private:
    /// What lies over the page, where something does.
    static const QWidget *frontOf(const MainWindow &window)
    {
        const auto *veil = window.findChild<Veil *>();
        if (veil && veil->isOpen())
            return veil;
        const QList<Sheet *> sheets = window.findChildren<Sheet *>();
        const auto open = std::find_if(sheets.cbegin(), sheets.cend(), std::mem_fn(&QWidget::isVisible));
        return open != sheets.cend() ? static_cast<const QWidget *>(*open) : &window;
    }
    static QString words(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return label->text().left(40);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button ? button->text().left(40) : QString();
    }
};

QTEST_MAIN(TestFitting)
#include "tst_fitting.moc"
