#pragma once

#include "models/owner/linesocket.h"
#include "models/session/session.h"

namespace muster {

/// Lets other processes act on the workspace this one owns, through the same Session::execute as everybody.
class Host : public QObject
{
    Q_OBJECT
public:
    explicit Host(Session &session, QObject *parent = nullptr);
    /// Begins to listen; the socket is 0600. A socket left by a killed owner is replaced: we hold the lock.
    Result<> listen();

Q_SIGNALS:
    /// Somebody started Muster a second time on this workspace.
    void raiseRequested();

private:
    void greet(LineSocket *socket);
    QJsonObject answer(const QJsonObject &request);

    Session &m_session;
    LineServer m_server;
};

} // namespace muster
