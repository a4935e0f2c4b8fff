// muster_shots OUTDIR [PAGE [WAY]]: a picture of every page in every look, language and size. PAGE and WAY
// narrow by a part of the name, such as "timeline" and "light_en_1440".

#include "app/application.h"
#include "models/comms/holding.h"
#include "tests/shots/tale.h"
#include "tests/support/fakeclock.h"
#include "views/shared/tokens.h"
#include "views/timeline/timelinepage.h"
#include "views/wall/wallview.h"
#include "views/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

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
    bool darkSystem = false; ///< what the desktop asks for; the high contrast follows it

    QString name() const
    {
        static const QHash<Look, QString> looks{{Look::Light, QStringLiteral("light")},
                                                {Look::Dark, QStringLiteral("dark")},
                                                {Look::HighContrast, QStringLiteral("contrast")}};
        return QStringLiteral("%1%2_%3_%4%5")
            .arg(looks.value(look), darkSystem ? QStringLiteral("dark") : QString(),
                 language == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("zh"),
                 QString::number(size.width()), textSize == 100 ? QString() : QStringLiteral("_13pt"));
    }
};

QList<Way> ways()
{
    QList<Way> out;
    const QSize large(1440, 900);
    for (const char *language : {"en", "zh_CN"}) {
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
            for (const QSize &size : {large, QSize(1280, 720)})
                out.append({QLatin1String(language), look, size, 100});
        }
        for (const QSize &size : {large, QSize(1280, 720)})
            out.append({QLatin1String(language), Look::Light, size, 130});
    }
    out.append({QStringLiteral("en"), Look::HighContrast, large, 100, true});
    return out;
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
        takeReplay(way);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("aurora-launch.muster"));
        if (!shots::writeTale(path, way.language))
            return void(std::fprintf(stderr, "the story could not be written\n"));
        beDesktop(way);
        Application app(m_clock, {}, way.language);
        open(app, path, way);
        take(app, way, "home");
        Room &room = *app.room();
        const Id incident = app.session()->find(QStringLiteral("INC-0042"))->id;
        room.openIncident(incident);
        room.actions().of("assess")->trigger();
        take(app, way, "assess");
        room.actions().of("restore")->trigger();
        take(app, way, "restore");
        press(room, "checkNotApplicable");
        take(app, way, "restore_reason");
        press(room, "reasonCancel");
        press(room, "changePlaybook");
        take(app, way, "restore_choose");
        press(room, "playbookCancel");
        room.actions().of("timeline")->trigger();
        take(app, way, "timeline");
        if (shots::writeHandoffs(*app.session(), incident, m_clock.now, way.language)) {
            room.actions().of("handoff")->trigger();
            take(app, way, "handoff");
            room.actions().of("timer")->trigger();
            take(app, way, "handoff_timer");
            takeWall(app, way);
            takeCommand(app, way);
            room.actions().of("timeline")->trigger();
        }
        showPane(app);
        take(app, way, "pane");
        room.actions().of("communicate")->trigger();
        take(app, way, "communicate");
        takeTalking(app, way, incident);
        takeHoldings(app, way);
        takeSending(app, way, incident);
        for (const char *act :
             {"severity", "status", "roles", "decide", "room", "update", "history", "questions", "templates",
              "cadence", "settings", "shortcuts", "keys", "palette", "export"}) {
            room.actions().of(act)->trigger();
            take(app, way, act);
            if (auto *field = room.window().findChild<QLineEdit *>(QStringLiteral("paletteField"));
                field && field->isVisible()) {
                field->setText(way.language == QLatin1String("en") ? QStringLiteral("sev")
                                                                   : QStringLiteral("严重"));
                take(app, way, "palette_found");
            }
            if (auto *plain = room.window().findChild<QAbstractButton *>(QStringLiteral("format-md"));
                plain && plain->isVisible()) {
                plain->click();
                take(app, way, "export_plain");
            }
            room.window().dismissSheet();
            room.window().dismissFront();
        }
        takeLanguages(app, way);
        takePause(app, way);
        failToSave(app, incident, way.language);
        take(app, way, "savefailed");
    }

private:
    /// What the desktop asks for, as the program finds it when it starts.
    static void beDesktop(const Way &way)
    {
        QApplication::setPalette(paletteFor(way.darkSystem ? Scheme::Dark : Scheme::Light));
    }

    /// A channel that is down, and a text that somebody was asked about.
    void takeTalking(Application &app, const Way &way, const Id &incident)
    {
        Room &room = *app.room();
        const auto perform = [&](const Command &command) {
            const Result<Outcome> done = app.held().dispatch(command);
            if (!done)
                qFatal("cannot be done");
            return done->events.first().id;
        };
        QList<Id> events{perform(SetSeverity{incident, 1, {}, {}}),
                         perform(MarkChannel{incident, Channel::Statuspage, true, Channel::Email, {}, {}})};
        QApplication::processEvents(); // the room settles
        room.window().findChild<QAbstractButton *>(QStringLiteral("askApproval"))->click();
        take(app, way, "communicate_talking");
        for (const Id &event : events)
            perform(Withdraw{incident, event, {}, {}});
    }

    /// Statements approved beforehand, one of them no longer, and the page with one put in.
    void takeHoldings(Application &app, const Way &way)
    {
        const bool english = way.language == QLatin1String("en");
        Room &room = *app.room();
        room.actions().of("holdings")->trigger();
        take(app, way, "holdings_none");
        const QString who = english ? QStringLiteral("Petra Lang, legal") : QStringLiteral("法务 林佩");
        const QString text =
            english ? QStringLiteral(
                          "# Problem with {{topic}}\n\nSince {{since}}, {{who}} may have trouble using "
                          "our service. We are working on it and are sorry. We will update you by "
                          "{{next}}.")
                    : QStringLiteral(
                          "# {{topic}}异常公告\n\n自{{since}} "
                          "起，{{who}}使用我们的服务时可能遇到异常，我们正在全力处理，深表歉意。我们将在{{"
                          "next}} 前再次更新。");
        const Holding all[] = {{english ? QStringLiteral("Checkout down") : QStringLiteral("结账不可用"),
                                way.language, text, who,
                                *endOfDay(Zone::local().date(m_clock.now + 120 * day), Zone::local())},
                               {english ? QStringLiteral("Old shop down") : QStringLiteral("旧商城不可用"),
                                way.language, text, who, m_clock.now + minute}};
        for (const Holding &one : all) {
            if (!app.held().dispatch(SaveHolding{one, {}}))
                qFatal("cannot save a statement");
        }
        m_clock.now += 2 * minute;
        room.window().dismissSheet();
        room.actions().of("holdings")->trigger();
        press(room, "changeHolding");
        take(app, way, "holdings");
        room.window().dismissSheet();
        m_clock.now -= 2 * minute;
    }

    /// Ways out, and texts on them: one that can still be stopped, a mail that stopped half-way, one that
    /// nobody is sure of.
    void takeSending(Application &app, const Way &way, const Id &incident)
    {
        const bool english = way.language == QLatin1String("en");
        Room &room = *app.room();
        room.actions().of("connectors")->trigger();
        take(app, way, "connectors_none");
        const Connector ways[] = {{english ? QStringLiteral("Status page") : QStringLiteral("状态页"),
                                   Carrier::Statuspage,
                                   Channel::Statuspage,
                                   {},
                                   QStringLiteral("pg1")},
                                  {english ? QStringLiteral("All customers") : QStringLiteral("全部客户"),
                                   Carrier::Smtp,
                                   Channel::Email,
                                   QStringLiteral("smtps://mail.example.com"),
                                   {},
                                   QStringLiteral("status@example.com"),
                                   {},
                                   QStringLiteral("/srv/customers.csv")},
                                  {english ? QStringLiteral("Intranet") : QStringLiteral("内网"),
                                   Carrier::Webhook, Channel::Statuspage}};
        for (const Connector &one : ways) {
            if (!app.held().dispatch(SaveConnector{one, {}}))
                qFatal("cannot save a connector");
        }
        take(app, way, "connectors");
        room.window().dismissSheet();
        const QString texts[] = {english ? QStringLiteral("We are sorry: checkout is down.")
                                         : QStringLiteral("非常抱歉，结账暂时无法使用。"),
                                 english ? QStringLiteral("Checkout is down.")
                                         : QStringLiteral("结账无法使用。"),
                                 english ? QStringLiteral("We know why.") : QStringLiteral("原因已查明。")};
        const DeliveryStage stages[] = {DeliveryStage::Waiting, DeliveryStage::Failed,
                                        DeliveryStage::Unclear};
        const QString details[] = {
            {},
            Tongue(way.language)(
                say("%1 of %2 addresses have it, the others not yet (%3). Tried again, it goes to the others "
                    "alone.",
                    QStringLiteral("1200"), QStringLiteral("4310"), QStringLiteral("554"))),
            Tongue(way.language)(say("Muster ended while it was being sent. Look there before it is "
                                     "sent again."))};
        for (int i = 0; i < 3; ++i) {
            QueueDelivery queue;
            queue.incident = incident;
            queue.connector = ways[i];
            queue.update = {incident, ways[i].channel, texts[i], {}};
            queue.dueAt = m_clock.now + stopWindow;
            const Result<Outcome> queued = app.held().dispatch(queue);
            if (!queued)
                qFatal("cannot queue");
            if (i == 0)
                continue;
            const Id id = queued->events.first().id;
            (void)app.held().dispatch(BeginDelivery{incident, id, {}}).has_value();
            (void)app.held()
                .dispatch(EndDelivery{incident,
                                      id,
                                      stages[i],
                                      details[i],
                                      i == 1 ? QStringLiteral("1200 x 0 0") : QString(),
                                      0,
                                      {}})
                .has_value();
        }
        take(app, way, "communicate_sending");
        if (auto *look =
                room.window().findChild<QAbstractButton *>(QStringLiteral("request-") + ways[2].name))
            look->click();
        take(app, way, "request");
        room.window().dismissSheet();
    }

    void takeEmpty(const Way &way)
    {
        QTemporaryDir folder;
        beDesktop(way);
        Application app(m_clock, {}, way.language);
        open(app, folder.filePath(QStringLiteral("room.muster")), way);
        take(app, way, "home_empty");
    }

    /// The rehearsal in its first hour.
    void takeReplay(const Way &way)
    {
        const QTemporaryDir folder;
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
        test::FakeClock clock = m_clock;
        beDesktop(way);
        Application app(clock, {}, way.language);
        open(app, folder.filePath(QStringLiteral("room.muster")), way);
        app.room()->actions().of("rehearse")->trigger();
        QCoreApplication::processEvents();
        clock.pass(5 * minute);
        press(*app.room(), "replayPause");
        app.room()->actions().of("timeline")->trigger();
        app.room()->window().setMinimumSize(0, 0);
        app.room()->window().resize(way.size);
        take(app, way, "replay");
        app.room()->actions().of("situation")->trigger();
        take(app, way, "situation_empty");
    }

    void open(Application &app, const QString &path, const Way &way)
    {
        Preferences wishes = app.preferences();
        wishes.look = way.look;
        wishes.language = way.language;
        wishes.textSize = way.textSize;
        wishes.person = shots::person(way.language);
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

    /// A text changed by hand, and the other language that is behind it.
    void takeLanguages(Application &app, const Way &way)
    {
        Room &room = *app.room();
        room.actions().of("communicate")->trigger();
        QCoreApplication::processEvents();
        if (auto *message = room.window().findChild<QPlainTextEdit *>(QStringLiteral("message"))) {
            message->moveCursor(QTextCursor::Start);
            message->insertPlainText(
                shots::chosen(way.language, u"Thank you for waiting. ", u"感谢您的耐心等待。"));
        }
        take(app, way, "communicate_behind");
        room.actions().of("languages")->trigger();
        take(app, way, "languages");
        room.window().dismissFront();
    }

    /// A pause point that is taken back, and one of its leads has answered.
    void takePause(Application &app, const Way &way)
    {
        Room &room = *app.room();
        room.actions().of("restore")->trigger();
        press(room, "check-let-in");
        press(room, "checkMain");
        QCoreApplication::processEvents();
        press(room, "ready-tech-lead");
        take(app, way, "restore_pause");
        room.actions().of("timeline")->trigger();
    }

    /// The board, and command that goes to somebody else.
    void takeCommand(Application &app, const Way &way)
    {
        Room &room = *app.room();
        room.actions().of("situation")->trigger();
        take(app, way, "situation");
        room.actions().of("command")->trigger();
        QCoreApplication::processEvents();
        if (auto *to = room.window().findChild<QComboBox *>(QStringLiteral("commandTo")))
            to->setEditText(shots::chosen(way.language, u"Ana Lima", u"安丽娜"));
        take(app, way, "command");
        press(room, "commandSheetVerb");
        take(app, way, "command_offered");
        QCoreApplication::processEvents();
        press(room, "commandRead");
        take(app, way, "briefing");
        room.window().dismissSheet();
        press(room, "commandBack");
    }

    /// The second screen has a size of its own.
    void takeWall(Application &app, const Way &way)
    {
        const QString name = QStringLiteral("wall_%1.png").arg(way.name());
        if (!name.contains(m_part))
            return;
        app.room()->openWall();
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *wall = qobject_cast<WallView *>(top);
            if (!wall || !wall->isVisible())
                continue;
            wall->resize(1920, 1080);
            (void)QTest::qWaitForWindowExposed(wall);
            wall->grab().save(m_out.filePath(name));
            std::printf("%s\n", qPrintable(name));
            wall->close();
        }
    }

    static void press(Room &room, const char *button)
    {
        if (auto *found = room.window().findChild<QAbstractButton *>(QLatin1String(button)))
            QTest::mouseClick(found, Qt::LeftButton, {}, {found->width() / 2, found->height() / 2});
    }

    void failToSave(Application &app, const Id &incident, const QString &language)
    {
        // A file limit stands in for the full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit none{1, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
        for (const QString &text :
             {shots::chosen(language, u"Closing idle analytics connections, expect 2 min.",
                            u"正在关闭空闲的分析连接，约需 2 分钟。"),
              shots::chosen(language, u"DB pool 97% after closing them.", u"关闭后连接池占用 97%。")}) {
            LogEntry log;
            log.incident = incident;
            log.text = text;
            (void)app.held().dispatch(log).has_value();
        }
        setrlimit(RLIMIT_FSIZE, &before);
    }

    /// The preview comes when what was pressed is painted, and how many lines each reader gets after it.
    static bool isExportTold(const QWidget &sheet)
    {
        const auto *preview = sheet.findChild<QTextBrowser *>(QStringLiteral("exportPreview"));
        const auto *plain = sheet.findChild<QAbstractButton *>(QStringLiteral("format-md"));
        const auto readers =
            sheet.findChild<QWidget *>(QStringLiteral("exportReader"))->findChildren<QAbstractButton *>();
        const QString text = preview->toPlainText();
        return !text.isEmpty() && text.startsWith(u'#') == plain->isChecked() &&
               std::none_of(readers.cbegin(), readers.cend(),
                            [](const QAbstractButton *one) { return one->text().contains(u'…'); });
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
        if (auto *sheet = app.room()->window().findChild<QWidget *>(QStringLiteral("exportSheet"));
            sheet && sheet->isVisible())
            (void)QTest::qWaitFor([&] { return isExportTold(*sheet); });
        app.room()->window().grab().save(m_out.filePath(name));
        std::printf("%s\n", qPrintable(name));
    }

    QDir m_out;
    QString m_part;
    test::FakeClock m_clock = [] {
        test::FakeClock clock;
        clock.now = shots::momentShown();
        return clock;
    }();
};

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): what is thrown here may end it
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
