#include "app/application.h"
#include "tests/faults/ownhome.h"
#include "tests/faults/victim.h"
#include "tests/faults/workspace.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTest>

using namespace muster;
using namespace muster::test;

namespace {

QString unhex(const QString &words) { return QString::fromUtf8(QByteArray::fromHex(words.toLatin1())); }

/// What the window said about one thing last: what is safe, and whether it was about to change that.
struct Last
{
    std::optional<QString> safe;
    bool trying = false;
};

Last lastOf(const QStringList &said, const QString &what)
{
    Last out;
    for (const QString &line : said) {
        if (line.startsWith(what + u' ') || line == what) {
            out.safe = line.mid(what.size() + 1);
            out.trying = false;
        } else if (line.startsWith(QStringLiteral("try ") + what)) {
            out.trying = true;
        }
    }
    return out;
}

} // namespace

/// The window is killed at any moment of somebody's work: what it was about to say is there at the next
/// start, the words being typed, the page, the place in the timeline, the timers and every entry.
class TestLeaving : public QObject
{
    Q_OBJECT
public:
    /// A run is as long as it was asked to be: QtTest ends a program after five minutes.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); }

private Q_SLOTS:
    void everythingIsThereAgain()
    {
        const int kills = asked("MUSTER_KILLS", 8);
        QRandomGenerator chance(static_cast<quint32>(asked("MUSTER_SEED", 1)));
        const QTemporaryDir folder(quickFolder() + QLatin1String("/muster-leaving-XXXXXX"));
        const QString path = folder.filePath(QStringLiteral("room.muster"));
        const QString settings = folder.filePath(QStringLiteral("muster.ini"));
        Id incident;
        {
            const auto session = test::open(path, m_clock);
            incident = declare(*session, QStringLiteral("Checkout down"));
            for (int i = 0; i < 80; ++i)
                log(*session, incident, QStringLiteral("line %1").arg(i));
        }
        QStringList all;
        for (int kill = 0; kill < kills; ++kill) {
            const QStringList said = Victim(MUSTER_WALKER, {path, settings, QString::number(kill + 1)})
                                         .kill(chance.bounded(2, 60), chance.bounded(20'000));
            all += said;
            look(path, settings, incident, said, all);
            if (QTest::currentTestFailed())
                return qWarning("after kill %d: %s", kill, qPrintable(said.mid(said.size() - 12).join(u'|')));
        }
        qInfo("%d kills, %lld lines said, nothing lost", kills, static_cast<long long>(all.size()));
    }

private:
    void look(const QString &path, const QString &settings, const Id &incident, const QStringList &said,
              const QStringList &all)
    {
        Application app(m_clock, settings, QStringLiteral("en"));
        const Result<bool> opened = app.open(path);
        QVERIFY(opened && *opened);
        app.show();
        QVERIFY(app.session()->verify()->ok());
        QCOMPARE(app.room()->incident(), incident);
        const Last page = lastOf(said, QStringLiteral("page"));
        if (page.safe && !page.trying)
            QCOMPARE(app.room()->page(), *page.safe);
        const Last place = lastOf(said, QStringLiteral("place"));
        // An entry that was logged since has moved the list, or not.
        if (place.safe && !place.trying && app.room()->page() == timelineKey)
            QCOMPARE(app.room()->place().top.toString(), *place.safe);
        checkWords(app, "quickText", lastOf(said, QStringLiteral("entry")),
                   lastOf(said, QStringLiteral("logged")).trying);
        app.room()->actions().of("communicate")->trigger();
        checkWords(app, "message", lastOf(said, QStringLiteral("message")), false);
        checkRecord(app, incident, all);
    }

    static void checkWords(Application &app, const char *field, const Last &last, bool leaving)
    {
        if (!last.safe || leaving)
            return;
        auto *text = app.room()->window().findChild<QPlainTextEdit *>(QLatin1String(field));
        QVERIFY(text);
        const QString now = text->toPlainText(), safe = unhex(*last.safe);
        // The letter that was about to come may be there already.
        const bool same = now == safe || (last.trying && now.size() == safe.size() + 1);
        QVERIFY2(same, qPrintable(QLatin1String(field) + QStringLiteral(": ") + now +
                                  QStringLiteral(" instead of ") + safe));
    }

    static void checkRecord(Application &app, const Id &incident, const QStringList &all)
    {
        EntryQuery query;
        query.incident = incident;
        QSet<QString> texts;
        for (const Entry &entry : *app.session()->entries(*app.session()->rows(query)))
            texts.insert(entry.text);
        QSet<QString> timers;
        for (const DueItem &due : dueList(*app.session()->state(incident)))
            timers.insert(due.event.toString());
        for (const QString &line : all) {
            if (line.startsWith(QStringLiteral("logged ")) && !unhex(line.mid(7)).trimmed().isEmpty())
                QVERIFY2(texts.contains(unhex(line.mid(7)).trimmed()), qPrintable(line));
            else if (line.startsWith(QStringLiteral("timer ")))
                QVERIFY2(timers.contains(line.mid(6)), qPrintable(line));
        }
    }

    SystemClock m_clock;
};

int main(int argc, char **argv)
{
    const OwnHome home;
    const QApplication app(argc, argv);
    TestLeaving test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_leaving.moc"
