// muster_faults_walker FILE SETTINGS SEED: works in the real window until it is killed. Before each act it
// says what it tries ("try page assess"), and after it what is safe now ("page assess").

#include "app/application.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace muster;

namespace {

QString hex(const QString &words) { return QString::fromLatin1(words.toUtf8().toHex()); }

class Walker
{
public:
    Walker(Application &app, QString settings, quint32 seed)
        : m_app(app)
        , m_settings(std::move(settings))
        , m_chance(seed)
    {}

    void walk()
    {
        for (int step = 0;; ++step) {
            switch (m_chance.bounded(5)) {
            case 0: turnPage(); break;
            case 1: typeMessage(); break;
            case 2: typeEntry(step); break;
            case 3: setTimer(step); break;
            default: scroll(); break;
            }
        }
    }

private:
    Room &room() { return *m_app.room(); }
    void say(const QString &words)
    {
        std::printf("%s\n", qPrintable(words));
        std::fflush(stdout);
    }
    /// Until the file of settings says the same as the window.
    void remembered()
    {
        const auto same = [this] {
            const Settings kept = Settings::load(m_settings);
            return kept.lastPage == room().page() && kept.place.top == room().place().top &&
                   kept.place.entry == room().place().entry;
        };
        if (QTest::qWaitFor(same, 20'000))
            return;
        const Settings kept = Settings::load(m_settings);
        qFatal("never remembered: page %s and %s, top %s and %s, entry %s and %s", qPrintable(kept.lastPage),
               qPrintable(room().page()), qPrintable(kept.place.top.toString()),
               qPrintable(room().place().top.toString()), qPrintable(kept.place.entry.toString()),
               qPrintable(room().place().entry.toString()));
    }

    void turnPage()
    {
        static const char *pages[] = {"assess", "restore", "communicate", "handoff", "timeline"};
        const char *page = pages[m_chance.bounded(5)];
        say(QStringLiteral("try page %1").arg(QLatin1String(page)));
        room().actions().of(page)->trigger();
        remembered();
        say(QStringLiteral("page %1").arg(QLatin1String(page)));
    }

    /// What is typed in a field is safe once the window has had its turn.
    void typeIn(const char *what, QPlainTextEdit *field)
    {
        for (int i = m_chance.bounded(1, 12); i > 0; --i) {
            const QChar letter(u'a' + m_chance.bounded(26));
            say(QStringLiteral("try %1 %2").arg(QLatin1String(what), letter));
            QTest::keyClick(field, letter.toLatin1());
            QCoreApplication::processEvents();
            say(QStringLiteral("%1 %2").arg(QLatin1String(what), hex(field->toPlainText())));
        }
    }
    void typeMessage()
    {
        if (room().page() != QLatin1String("communicate"))
            return;
        auto *field = room().window().findChild<QPlainTextEdit *>(QStringLiteral("message"));
        typeIn("message", field);
    }
    void typeEntry(int step)
    {
        auto *field = room().window().findChild<QPlainTextEdit *>(QStringLiteral("quickText"));
        typeIn("entry", field);
        if (step % 3 != 0)
            return;
        const QString text = field->toPlainText();
        say(QStringLiteral("try logged"));
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
        say(QStringLiteral("logged %1").arg(hex(text)));
        say(QStringLiteral("entry %1").arg(hex(field->toPlainText())));
    }
    void setTimer(int step)
    {
        SetDue due;
        due.incident = room().incident();
        due.text = QStringLiteral("look again %1").arg(step);
        due.at = m_app.session()->clock().nowUs() + hour;
        if (const auto set = m_app.held().dispatch(due))
            say(QStringLiteral("timer %1").arg(set->events.constFirst().id.toString()));
    }
    void scroll()
    {
        if (room().page() != timelineKey)
            return;
        auto *list = room().window().findChild<QListView *>(QStringLiteral("timelineList"));
        say(QStringLiteral("try place"));
        list->setFocus();
        static const Qt::Key keys[] = {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_End};
        QTest::keyClick(list, keys[m_chance.bounded(4)]);
        QCoreApplication::processEvents();
        remembered();
        say(QStringLiteral("place %1").arg(room().place().top.toString()));
    }

    Application &m_app;
    QString m_settings;
    QRandomGenerator m_chance;
};

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): what is thrown here may end it
int main(int argc, char **argv)
{
    const QApplication qt(argc, argv);
    static const SystemClock clock;
    const QStringList args = QCoreApplication::arguments();
    Application app(clock, args.at(2), QStringLiteral("en"));
    const Result<bool> opened = app.open(args.at(1));
    if (!opened || !*opened)
        qFatal("not opened");
    app.show();
    (void)QTest::qWaitForWindowExposed(&app.room()->window());
    Walker(app, args.at(2), args.at(3).toUInt()).walk();
    return 0;
}
