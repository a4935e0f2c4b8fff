#include "models/desk/intake.h"
#include "tests/bench/bare.h"
#include "tests/bench/cases.h"

#include <QFile>

namespace muster::bench {

namespace {

const SystemClock clock;
constexpr int perRound = 250;
constexpr int many = 100'000;
constexpr int slice = 500;

QString words(qint64 number)
{
    return QStringLiteral("error rate of checkout at %1 percent in region %2, rolling back")
        .arg(number % 97)
        .arg(number % 7);
}

void makeRoom(const QString &path)
{
    Declare declare;
    declare.title = QStringLiteral("Checkout is down");
    must(openRoom(path)->execute(declare));
}

double bareImport(const QString &path, int count)
{
    QFile::remove(path);
    makeRoom(path);
    Bare bare(QFile::encodeName(path));
    return seconds([&] {
        for (int at = 0; at < count; at += slice) {
            bare.begin();
            for (int i = at; i < qMin(count, at + slice); ++i)
                bare.insert(i, words(i).toUtf8(), "person " + QByteArray::number(i % 12), true);
            bare.index();
            bare.commit();
        }
        bare.begin();
        bare.finish();
        bare.commit();
    });
}

double import(const QString &path, int count)
{
    QFile::remove(path);
    const auto session = openRoom(path);
    const Foreign foreign = records(count);
    return seconds([&] {
        must(
            takeIn(foreign, {}, *session, [&](const Command &command) { return session->execute(command); }));
    });
}

} // namespace

std::unique_ptr<Session> openRoom(const QString &path)
{
    auto lock = must(Lock::take(path));
    auto session = must(Session::open(path, std::move(*lock), clock));
    session->setPerson(QStringLiteral("Robin"));
    return session;
}

Foreign records(int count)
{
    Foreign foreign;
    foreign.source = QStringLiteral("slack:many");
    foreign.title = QStringLiteral("An import of many");
    foreign.started = 1'795'068'000 * second;
    for (int i = 0; i < count; ++i) {
        ImportedRecord record;
        record.sourceKey = QString::number(i);
        record.occurred = foreign.started + i * second;
        record.text = words(i);
        record.by = QStringLiteral("person %1").arg(i % 12);
        foreign.records.append(record);
    }
    return foreign;
}

QList<Line> appending(const QString &folder)
{
    const QString ours = folder + QLatin1String("/ours.muster"),
                  theirs = folder + QLatin1String("/bare.muster");
    makeRoom(ours);
    makeRoom(theirs);
    const auto session = openRoom(ours);
    const Id incident = must(session->incidents()).first().id;
    Bare bare(QFile::encodeName(theirs));
    BareInsert least(QFile::encodeName(folder + QLatin1String("/least.db")));
    qint64 number = 0;
    const auto logged = [&] {
        return seconds([&] {
            for (int i = 0; i < perRound; ++i)
                must(session->execute(
                    LogEntry{incident, words(number++), Kind::Note, Audience::Internal, {}}));
        });
    };
    const auto same = [&] {
        return seconds([&] {
            for (int i = 0; i < perRound; ++i, ++number) {
                bare.begin();
                bare.insert(number, words(number).toUtf8(), "Robin", false);
                bare.index();
                bare.commit();
            }
        });
    };
    const auto insert = [&] {
        return seconds([&] {
            for (int i = 0; i < perRound; ++i)
                least.insert(words(number++).toUtf8());
        });
    };
    QList<double> toSame, toLeast;
    for (int round = 0; round < 9; ++round) {
        // Who goes first takes turns: each leaves the disk busy with what it wrote.
        const double early = round % 2 == 0 ? logged() : same();
        const double later = round % 2 == 0 ? same() : logged();
        const double a = round % 2 == 0 ? early : later, b = round % 2 == 0 ? later : early, c = insert();
        toSame.append(b / a);
        toLeast.append(c / a);
    }
    return {{QStringLiteral("one durable event, rate against the same statements by the C API"),
             median(toSame), 0.9, true},
            {QStringLiteral("one durable event, rate against one bare insert"), median(toLeast), 0.55, true}};
}

QList<Line> importing(const QString &folder)
{
    const double ratio = medianRatio(
        3, [&] { return import(folder + QLatin1String("/many.muster"), many); },
        [&] { return bareImport(folder + QLatin1String("/bare_many.muster"), many); });
    import(folder + QLatin1String("/few.muster"), 1000);
    return {{QStringLiteral("import of 100,000 records, time against a bare C pipeline into the same tables"),
             ratio, 1.4, false}};
}

} // namespace muster::bench
