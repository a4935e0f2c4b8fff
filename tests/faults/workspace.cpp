#include "tests/faults/workspace.h"

#include "models/core/tongue.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

namespace muster::test {

QString words(const Error &error) { return Tongue()(error.what); }

Result<std::unique_ptr<Session>> tryOpen(const QString &path, const Clock &clock,
                                         const JournalOptions &options)
{
    MUSTER_TRY_ASSIGN(std::optional<Lock> lock, Lock::take(path));
    if (!lock)
        return unwritable(say("somebody else owns the workspace"));
    MUSTER_TRY_ASSIGN(std::unique_ptr<Session> session,
                      Session::open(path, std::move(*lock), clock, options));
    session->setPerson(QStringLiteral("Robin"));
    return session;
}

std::unique_ptr<Session> open(const QString &path, const Clock &clock, const JournalOptions &options)
{
    return must(tryOpen(path, clock, options));
}

Id declare(Session &session, const QString &title)
{
    Declare command;
    command.title = title;
    return must(session.execute(command)).incident;
}

Id log(Session &session, const Id &incident, const QString &text)
{
    return must(session.execute(test::note(incident, text))).events.first().id;
}

Id correct(Session &session, const Id &incident, const Id &entry, const QString &text)
{
    return must(session.execute(Correct{incident, entry, text, {}, {}, {}})).events.first().id;
}

QStringList erase(Session &session, const Id &incident, const Id &entry)
{
    return must(session.execute(Erase{incident, entry, QStringLiteral("pasted by mistake"), {}})).unreached;
}

QList<Event> eventsIn(Session &session)
{
    QList<Event> out;
    must(session.eachEvent({}, [&](const Event &event) -> Result<> {
        out.append(event);
        return {};
    }));
    return out;
}

bool same(const QList<Event> &a, const QList<Event> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const Event &x, const Event &y) {
        return std::tie(x.id, x.incident, x.device, x.deviceSeq, x.recorded, x.occurred, x.type, x.digest,
                        x.hash, x.salt, x.body) == std::tie(y.id, y.incident, y.device, y.deviceSeq,
                                                            y.recorded, y.occurred, y.type, y.digest, y.hash,
                                                            y.salt, y.body);
    });
}

QList<Entry> timeline(Session &session)
{
    QList<Entry> out;
    must(session.eachEntry({}, [&](const Entry &entry) -> Result<> {
        out.append(entry);
        return {};
    }));
    return out;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList holding(const QString &folder, const QStringList &needles)
{
    QList<QByteArray> wanted;
    for (const QString &needle : needles) {
        wanted.append(needle.toUtf8());
        wanted.append(QStringEncoder(QStringEncoder::Utf16LE).encode(needle));
        wanted.append(QStringEncoder(QStringEncoder::Utf16BE).encode(needle));
    }
    QStringList out;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = bytesOf(path);
        if (std::any_of(wanted.cbegin(), wanted.cend(),
                        [&](const QByteArray &n) { return bytes.contains(n); }))
            out.append(path);
    }
    return out;
}

} // namespace muster::test
