// muster_shots OUTDIR [PAGE [WAY]]: a picture of every page in every look, language and size. PAGE and WAY
// narrow by a part of the name, such as "timeline" and "light_en_1440".

#include "app/application.h"
#include "models/desk/rehearsal.h"
#include "tests/support/fakeclock.h"
#include "views/timeline/timelinepage.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace muster;

namespace {

/// One way to look at the room.
struct Way
{
    QString language;
    Look look;
    QSize size;
    int textSize;

    QString name() const
    {
        return QStringLiteral("%1_%2_%3%4")
            .arg(look == Look::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                 language == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("zh"),
                 QString::number(size.width()), textSize == 100 ? QString() : QStringLiteral("_13pt"));
    }
};

QList<Way> ways()
{
    QList<Way> out;
    for (const char *language : {"en", "zh_CN"}) {
        for (const Look look : {Look::Light, Look::Dark}) {
            for (const QSize &size : {QSize(1440, 900), QSize(1280, 720)})
                out.append({QLatin1String(language), look, size, 100});
        }
        out.append({QLatin1String(language), Look::Light, QSize(1440, 900), 130});
    }
    return out;
}

constexpr qint64 start = 1'795'063'440LL * second; // 19 November 2026, 12:44 in the room's zone

void declareOld(Session &session, StoryClock &clock, int number, const QString &title, int severity,
                qint64 before, qint64 lasting)
{
    clock.moveTo(start - before);
    Declare declare;
    declare.title = title;
    declare.severity = severity;
    declare.number = number;
    declare.zone = QStringLiteral("Asia/Singapore");
    const Result<Outcome> declared = session.execute(declare);
    clock.moveTo(start - before + lasting);
    if (declared)
        (void)session.execute(SetStatus{declared->incident, Status::Closed, {}, {}, {}}).has_value();
}

/// Everything the pictures show, as it stands at 14:53:40.
bool write(const QString &path, const QString &language)
{
    StoryClock clock(start - 60 * day);
    Result<std::optional<Lock>> lock = Lock::take(path);
    if (!lock || !*lock)
        return false;
    Result<std::unique_ptr<Session>> session = Session::open(path, std::move(**lock), clock);
    if (!session)
        return false;
    (*session)->setPerson(QStringLiteral("Noa Berg"));
    declareOld(**session, clock, 35, QStringLiteral("Wish lists sorted by wrong date"), 4, 50 * day,
               28 * minute);
    declareOld(**session, clock, 36, QStringLiteral("Shop unreachable in EU"), 1, 41 * day, 156 * minute);
    declareOld(**session, clock, 37, QStringLiteral("Images missing on product pages"), 3, 29 * day,
               65 * minute);
    declareOld(**session, clock, 38, QStringLiteral("Sign-in codes late by text message"), 2, 22 * day,
               84 * minute);
    declareOld(**session, clock, 39, QStringLiteral("Store locator map empty"), 4, 16 * day, 41 * minute);
    declareOld(**session, clock, 40, QStringLiteral("Refunds shown twice in the app"), 2, 7 * day,
               190 * minute);
    declareOld(**session, clock, 41, QStringLiteral("Search results slow"), 3, 18 * hour, 52 * minute);
    const Result<Rehearsal> story = Rehearsal::load(language);
    if (!story)
        return false;
    clock.moveTo(start);
    const Result<Id> told = story->play(start, clock, [&](const Command &command) {
        Command real = command;
        if (auto *declare = std::get_if<Declare>(&real)) {
            declare->exercise = false;
            declare->number = 42;
        }
        return (*session)->execute(real);
    });
    if (!told)
        return false;
    Declare second;
    second.title = QStringLiteral("Pick-up codes not sent to stores");
    second.zone = QStringLiteral("Asia/Singapore");
    return (*session)->execute(second).has_value();
}

class Photographer
{
public:
    Photographer(const QDir &out, QString part)
        : m_out(out)
        , m_part(std::move(part))
    {}

    void takeAll(const Way &way)
    {
        takeEmpty(way);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("aurora-launch.muster"));
        if (!write(path, way.language))
            return void(std::fprintf(stderr, "the story could not be written\n"));
        Application app(m_clock, {}, way.language);
        open(app, path, way);
        take(app, way, "home");
        Room &room = *app.room();
        const Id incident = app.session()->find(QStringLiteral("INC-0042"))->id;
        room.openIncident(incident);
        take(app, way, "timeline");
        showPane(app);
        take(app, way, "pane");
        for (const char *act : {"severity", "status", "roles", "update", "settings", "keys", "export"}) {
            room.actions().of(act)->trigger();
            take(app, way, act);
            room.window().dismissSheet();
            room.window().dismissFront();
        }
        failToSave(app, incident);
        take(app, way, "savefailed");
    }

private:
    void takeEmpty(const Way &way)
    {
        QTemporaryDir folder;
        Application app(m_clock, {}, way.language);
        open(app, folder.filePath(QStringLiteral("room.muster")), way);
        take(app, way, "home_empty");
    }

    void open(Application &app, const QString &path, const Way &way)
    {
        Preferences wishes = app.preferences();
        wishes.look = way.look;
        wishes.language = way.language;
        wishes.textSize = way.textSize;
        wishes.person = QStringLiteral("Noa Berg");
        app.setPreferences(wishes);
        if (!app.open(path))
            return;
        app.show();
        app.room()->window().setMinimumSize(0, 0);
        app.room()->window().resize(way.size);
    }

    void showPane(Application &app)
    {
        auto *page = app.room()->window().findChild<TimelinePage *>();
        EntryQuery query;
        query.incident = page->incident();
        const QList<Entry> entries = *app.session()->entries(*app.session()->rows(query));
        for (const Entry &entry : entries) {
            if (entry.struck)
                page->goToEntry(entry.id);
        }
    }

    void failToSave(Application &app, const Id &incident)
    {
        // A file limit stands in for the full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit none{1, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
        for (const char *text :
             {"Closing idle analytics connections, expect 2 min.", "DB pool 97% after closing them."}) {
            LogEntry log;
            log.incident = incident;
            log.text = QLatin1String(text);
            (void)app.held().dispatch(log).has_value();
        }
        setrlimit(RLIMIT_FSIZE, &before);
    }

    void take(Application &app, const Way &way, const char *page)
    {
        const QString name = QStringLiteral("%1_%2.png").arg(QLatin1String(page), way.name());
        if (!m_part.isEmpty() && !name.contains(m_part))
            return;
        // What the page set going is done when nothing is posted any more.
        (void)QTest::qWaitForWindowExposed(&app.room()->window());
        for (int round = 0; round < 8; ++round)
            QCoreApplication::processEvents();
        app.room()->window().grab().save(m_out.filePath(name));
        std::printf("%s\n", qPrintable(name));
    }

    QDir m_out;
    QString m_part;
    test::FakeClock m_clock = [] {
        test::FakeClock clock;
        clock.now = start + (2 * 3600 + 9 * 60 + 40) * second;
        return clock;
    }();
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("MUSTER_PERSON", "Noa Berg");
    const QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "muster_shots OUTDIR [PAGE [WAY]]\n");
        return 2;
    }
    QDir().mkpath(words.at(1));
    Photographer photographer(QDir(words.at(1)), words.value(2));
    for (const Way &way : ways()) {
        if (words.size() < 4 || way.name().contains(words.at(3)))
            photographer.takeAll(way);
    }
    return 0;
}
