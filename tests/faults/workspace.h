#pragma once

#include "models/session/session.h"

namespace muster::test {

/// A clock that moves a millisecond whenever it is looked at, from 2026-11-19 06:00 UTC on.
class StepClock final : public Clock
{
public:
    qint64 nowUs() const override { return m_now += 1000; }

private:
    mutable qint64 m_now = 1'795'068'000 * second;
};

/// What the person reads.
QString words(const Error &error);

/// The value, or the end of the test program: for what must work before a fault is tried.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(words(result.error())), qPrintable(result.error().detail));
    return std::move(result).value();
}

/// Opens a workspace as its owner; Failure::Unwritable if somebody else is.
Result<std::unique_ptr<Session>> tryOpen(const QString &path, const Clock &clock,
                                         const JournalOptions &options = {});
std::unique_ptr<Session> open(const QString &path, const Clock &clock, const JournalOptions &options = {});

/// The command that logs a note.
inline Command note(const Id &incident, const QString &text)
{
    return LogEntry{incident, text, Kind::Note, Audience::Internal, {}};
}

Id declare(Session &session, const QString &title);
/// The id of the new entry.
Id log(Session &session, const Id &incident, const QString &text);
/// The id of the correcting entry.
Id correct(Session &session, const Id &incident, const Id &entry, const QString &text);
/// The backups that were not reached.
QStringList erase(Session &session, const Id &incident, const Id &entry);

/// Every event of the workspace, in order.
QList<Event> eventsIn(Session &session);
/// Whether they are the same facts, bytes and hashes.
bool same(const QList<Event> &a, const QList<Event> &b);
/// Every shown line of the workspace, in order.
QList<Entry> timeline(Session &session);

QByteArray bytesOf(const QString &path);
void write(const QString &path, const QByteArray &bytes);
/// The files below a folder that hold one of the needles, in UTF-8 or UTF-16 of either byte order.
QStringList holding(const QString &folder, const QStringList &needles);

} // namespace muster::test
