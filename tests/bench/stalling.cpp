// How long the window does not answer under a load of 10,000 entries, and what it costs while nothing
// happens.

#include "app/application.h"
#include "models/desk/intake.h"
#include "tests/bench/cases.h"
#include "views/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <sys/resource.h>

namespace muster::bench {

namespace {

const SystemClock wall;
/// Design, ui.md: no act keeps the window from answering longer.
constexpr double longest = 0.050;
/// Nothing in the window is put off for longer, in milliseconds.
constexpr qint64 longestPutOff = 100;

/// Times every act and each turn of the event loop that it sets going; the longest of them is the stall.
class Watch
{
public:
    void act(const QString &name, const std::function<void()> &work)
    {
        double took = seconds(work);
        // Until nothing is posted any more: painting and what pages put off.
        for (int round = 0; round < 4; ++round)
            took = qMax(took, seconds([] { QCoreApplication::processEvents(); }));
        note(name, took);
    }
    /// Times each turn of the event loop while what was put off and what was read beside the window come in.
    void follow(const QString &name, const std::function<bool()> &isDone)
    {
        double took = 0;
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < longestPutOff || !isDone())
            took = qMax(took, seconds([] { QCoreApplication::processEvents(); }));
        note(name, took);
    }
    Line line() const
    {
        QList<double> sorted = m_all;
        std::sort(sorted.begin(), sorted.end());
        const double p999 = sorted.at(qMin(sorted.size() - 1, sorted.size() * 999 / 1000));
        return {QStringLiteral("page switches and acts at 10,000 entries, p99.9 against 50 ms"),
                p999 / longest, 1, false,
                QStringLiteral("%1 acts, p50 %2 ms, p99.9 %3 ms; longest: %4")
                    .arg(sorted.size())
                    .arg(sorted.at(sorted.size() / 2) * 1e3, 0, 'f', 1)
                    .arg(p999 * 1e3, 0, 'f', 1)
                    .arg(longestOnes())};
    }

private:
    void note(const QString &name, double took)
    {
        m_all.append(took);
        if (took > m_worst.value(name))
            m_worst.insert(name, took);
    }
    /// The four acts that took longest, with their longest.
    QString longestOnes() const
    {
        QStringList names = m_worst.keys();
        std::sort(names.begin(), names.end(),
                  [this](const QString &a, const QString &b) { return m_worst.value(a) > m_worst.value(b); });
        QStringList out;
        for (const QString &name : names.mid(0, 4))
            out.append(QStringLiteral("%1 %2 ms").arg(name).arg(m_worst.value(name) * 1e3, 0, 'f', 1));
        return out.join(QStringLiteral(", "));
    }

    QList<double> m_all;
    QMap<QString, double> m_worst;
};

double cpuSeconds()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

/// Lets the clocks run for a while and tells which share of a core that took.
Line idling()
{
    constexpr int ms = 10'000;
    QTimer end;
    end.setSingleShot(true);
    QEventLoop loop;
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    const double before = cpuSeconds();
    end.start(ms);
    loop.exec();
    const double share = (cpuSeconds() - before) * 1000 / ms;
    return {QStringLiteral("ten seconds of running clocks, processor time against one hundredth of a core"),
            share / 0.01, 1, false, QStringLiteral("%1 %").arg(share * 100, 0, 'f', 2)};
}

void type(QWidget *field, const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(field, c.toLatin1());
}

/// One round of what people do, on every page.
void walk(Application &app, const Id &incident, int round, Watch &watch)
{
    Room &room = *app.room();
    const auto press = [&](const char *action) {
        watch.act(QLatin1String(action), [&] { room.actions().of(action)->trigger(); });
    };
    const auto execute = [&](const char *name, const Command &command) {
        watch.act(QLatin1String(name), [&] { must(app.held().dispatch(command)); });
    };
    for (const char *page : {"assess", "restore", "communicate", "handoff", "timeline", "situation", "home"})
        press(page);
    watch.act(QStringLiteral("open an incident"), [&] { room.openIncident(incident); });
    execute("log", LogEntry{incident,
                            QStringLiteral("round %1 of the load").arg(round),
                            Kind::Observation,
                            Audience::Internal,
                            {}});
    execute("severity", SetSeverity{incident, 1 + round % 4, QStringLiteral("round %1").arg(round), {}});
    execute("put on the board",
            NoteFinding{incident, Standing::Theory, QStringLiteral("theory of round %1").arg(round), {}});
    for (const char *page : {"assess", "communicate", "handoff", "situation"}) {
        press(page);
        execute(
            "log on another page",
            LogEntry{
                incident, QStringLiteral("beside it %1").arg(round), Kind::Action, Audience::Internal, {}});
    }
    press("find");
    if (QWidget *field = QApplication::focusWidget()) {
        watch.act(QStringLiteral("search"), [&] { type(field, QStringLiteral("person")); });
        watch.act(QStringLiteral("clear the search"), [&] {
            if (auto *line = qobject_cast<QLineEdit *>(field))
                line->clear();
        });
    }
    if (auto *list = room.window().findChild<QListView *>(QStringLiteral("timelineList"))) {
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_End, Qt::Key_PageUp})
            watch.act(QStringLiteral("scroll"), [&] { QTest::keyClick(list, key); });
    }
    press("palette");
    watch.act(QStringLiteral("type in the palette"), [&] {
        if (QWidget *field = QApplication::focusWidget())
            type(field, QStringLiteral("sev"));
    });
    room.window().dismissFront();
    // What they have read beside the window is read before somebody goes on.
    for (const char *reading : {"export", "digest"}) {
        press(reading);
        watch.follow(QStringLiteral("what %1 has read").arg(QLatin1String(reading)),
                     [] { return QThreadPool::globalInstance()->activeThreadCount() == 0; });
        room.window().dismissFront();
    }
}

} // namespace

QList<Line> stalling(const QString &folder)
{
    const QString path = folder + QLatin1String("/load.muster");
    Id incident;
    {
        const auto session = openRoom(path);
        const TakenIn taken = must(takeIn(records(10'000), {}, *session,
                                          [&](const Command &command) { return session->execute(command); }));
        incident = must(session->find(taken.number)).id;
    }
    Application app(wall, {}, QStringLiteral("en"));
    must(app.open(path));
    app.show();
    app.room()->openIncident(incident);
    (void)QTest::qWaitForWindowExposed(&app.room()->window());
    Watch watch;
    walk(app, incident, 0, watch); // every page is made once
    watch = {};
    for (int round = 1; round <= 100; ++round)
        walk(app, incident, round, watch);
    app.room()->actions().of("timeline")->trigger();
    return {watch.line(), idling()};
}

} // namespace muster::bench
