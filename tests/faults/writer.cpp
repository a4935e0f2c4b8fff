#include "models/desk/intake.h"
#include "tests/faults/records.h"
#include "tests/faults/workspace.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <unistd.h>

using namespace muster;
using namespace muster::test;

namespace {

/// Says that something is on the disk, to the process that will kill this one: a line, written at once.
void acknowledge(const QString &what)
{
    const QByteArray line = what.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        _exit(1);
}

void acknowledge(const Outcome &outcome)
{
    for (const Event &event : outcome.events)
        acknowledge(event.id.toString());
}

Id incidentOf(Session &session)
{
    const QList<Summary> all = must(session.incidents());
    return all.isEmpty() ? declare(session, QStringLiteral("Checkout is down")) : all.first().id;
}

void keepLogging(Session &session)
{
    const Id incident = incidentOf(session);
    for (int i = 0;; ++i) {
        const QString text = QStringLiteral("entry %1 of %2").arg(i).arg(QCoreApplication::applicationPid());
        const Outcome logged = must(session.execute(test::note(incident, text)));
        acknowledge(logged);
        if (i % 7 == 0)
            acknowledge(must(session.execute(
                Correct{incident, logged.events.first().id, QString(text + u'!'), {}, {}, {}})));
        if (i % 11 == 0)
            acknowledge(must(session.execute(Rename{incident, text, {}})));
    }
}

void import(Session &session)
{
    must(takeIn(manyRecords(), {}, session, [&](const Command &command) -> Result<Outcome> {
        auto outcome = session.execute(command);
        if (outcome)
            acknowledge(*outcome);
        return outcome;
    }));
    acknowledge(QStringLiteral("finished"));
    ::pause();
}

void keepErasing(Session &session)
{
    const Id incident = incidentOf(session);
    for (int i = 0;; ++i) {
        const int number = i + 100 * static_cast<int>(QCoreApplication::applicationPid() % 100000);
        acknowledge(QString(u"secret " + digitsOf(number)));
        const Id entry = log(session, incident, secretOf(number));
        acknowledge(entry.toString());
        erase(session, incident, entry);
        acknowledge(QStringLiteral("erased ") + entry.toString());
    }
}

void keepBackingUp(Session &session)
{
    const Id incident = incidentOf(session);
    for (int i = 0;; ++i) {
        acknowledge(log(session, incident, QStringLiteral("entry %1").arg(i)).toString());
        const QString target = QStringLiteral("%1.%2.%3.backup")
                                   .arg(session.path())
                                   .arg(QCoreApplication::applicationPid())
                                   .arg(i);
        must(session.backup(target));
        acknowledge(QStringLiteral("backup ") + target);
    }
}

/// Takes the other laptop's events in, by and by; says how far it came.
void merge(Session &session, const QString &other)
{
    const auto laptop = must(Session::openReadOnly(other, session.clock()));
    const QList<Event> all = eventsIn(*laptop);
    for (qsizetype n = 10; n < all.size() + 10; n += 10) {
        must(session.absorb(all.mid(0, qMin(n, all.size()))));
        acknowledge(QStringLiteral("merged %1").arg(qMin(n, all.size())));
    }
    ::pause();
}

/// The mistake the tests are there for: says that an entry is safe while it is in another file only.
void promiseEarly(Session &session)
{
    const auto early = test::open(session.path() + QLatin1String(".early"), session.clock());
    const Id incident = incidentOf(*early);
    while (true) {
        acknowledge(log(*early, incident, QStringLiteral("promised")).toString());
        must(session.absorb(eventsIn(*early)));
    }
}

} // namespace

/// Writes to a workspace until it is killed: WORKSPACE log|import|erase|backup|merge|promise [OTHER].
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    const SystemClock clock;
    const auto session = test::open(args.at(1), clock);
    const QString &mode = args.at(2);
    if (mode == QLatin1String("log"))
        keepLogging(*session);
    else if (mode == QLatin1String("import"))
        import(*session);
    else if (mode == QLatin1String("erase"))
        keepErasing(*session);
    else if (mode == QLatin1String("backup"))
        keepBackingUp(*session);
    else if (mode == QLatin1String("merge"))
        merge(*session, args.at(3));
    else if (mode == QLatin1String("promise"))
        promiseEarly(*session);
    return 2;
}
