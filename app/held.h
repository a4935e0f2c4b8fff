#pragma once

#include "models/session/dispatch.h"

#include <QTimer>

namespace muster {

/// What could not be written, kept in memory in order, and written as soon as that is possible again.
class Held : public QObject
{
    Q_OBJECT
public:
    explicit Held(Session &session, QObject *parent = nullptr);

    /// Executes. What the disk refuses is held and counts as done for the view; the red bar says that it is
    /// not saved. A declaration is not held: nothing can follow it before it is there, so its words stay in
    /// their field.
    Result<Outcome> dispatch(const Command &command);
    /// Writes what is held; true if nothing is left.
    bool retry();
    /// Writes what is held into another workspace, which has the same incidents.
    Result<> release(Session &other);

    int count() const { return static_cast<int>(m_waiting.size()); }
    /// The lines of an incident's timeline that what is held will make, oldest first.
    QList<Entry> lines(const Id &incident) const;
    /// Since when nothing can be saved, microseconds UTC; 0 if all is well.
    qint64 since() const { return m_since; }
    const Message &why() const { return m_why; }

Q_SIGNALS:
    void changed();

private:
    void fail(const Error &error);
    Result<> write(Session &session);

    struct Waiting
    {
        Command command;
        QList<Entry> lines;
    };

    Session &m_session;
    QList<Waiting> m_waiting;
    qint64 m_since = 0;
    Message m_why;
    QTimer m_again;
};

} // namespace muster
