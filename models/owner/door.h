#pragma once

#include "models/owner/linesocket.h"
#include "models/session/session.h"

namespace muster {

/// The way a command reaches a workspace, whoever owns it: its own session, or the process that holds the
/// lock.
class Door
{
public:
    /// For reading commands: beside whoever owns it. The file must be there.
    static Result<std::unique_ptr<Door>> openToRead(const QString &path, const Clock &clock);
    /// For writing commands: takes the lock, or talks to its holder; waits at most five seconds for either.
    static Result<std::unique_ptr<Door>> openToWrite(const QString &path, const Clock &clock,
                                                     const QString &person);
    /// Asks the owner's window to come to the front; false if nobody answers.
    static bool raiseOwner(const QString &path);

    Result<Outcome> execute(const Command &command);
    Result<Absorbed> absorb(const QList<Event> &events);
    Result<> backup(const QString &target);

    /// What can be read: the own session, or one beside the owner's.
    Session &session() { return *m_session; }
    bool isOwner() const { return !m_socket; }

private:
    Door(const QString &path, const Clock &clock, const QString &person);
    Result<> knock();
    Result<> reach();
    Result<QJsonObject> ask(QJsonObject request);

    QString m_path;
    const Clock &m_clock;
    QString m_person;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LineSocket> m_socket;
};

} // namespace muster
