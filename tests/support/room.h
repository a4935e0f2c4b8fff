#pragma once

#include "models/session/session.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace muster::test {

/// A real workspace in a folder of its own, with a clock that stands still until told.
class Room
{
public:
    explicit Room(const QString &name = QStringLiteral("room"))
        : m_path(m_folder.filePath(name + QStringLiteral(".muster")))
    {
        reopen();
    }

    QString path() const { return m_path; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Session &session() { return *m_session; }
    Session *operator->() { return m_session.get(); }

    void close() { m_session.reset(); }
    void reopen()
    {
        close();
        auto lock = Lock::take(m_path);
        Q_ASSERT(lock && *lock);
        auto opened = Session::open(m_path, std::move(**lock), clock);
        Q_ASSERT(opened);
        m_session = std::move(opened).value();
        m_session->setPerson(QStringLiteral("Noa Berg"));
    }

    /// Declares an incident and gives its id.
    Id declare(const QString &title = QStringLiteral("Checkout down"), int severity = 2)
    {
        Declare command;
        command.title = title;
        command.severity = severity;
        command.zone = QStringLiteral("Asia/Shanghai");
        return m_session->execute(command)->incident;
    }

    /// Logs a note a second later and gives its id.
    Id log(const Id &incident, const QString &text, Kind kind = Kind::Note)
    {
        clock.pass(second);
        LogEntry command;
        command.incident = incident;
        command.text = text;
        command.kind = kind;
        return m_session->execute(command)->events.first().id;
    }

    /// The incident's lines, oldest first.
    QList<Entry> lines(const Id &incident, const QString &search = {})
    {
        EntryQuery query;
        query.incident = incident;
        query.search = search;
        return *m_session->entries(*m_session->rows(query));
    }

    FakeClock clock;

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Session> m_session;
};

} // namespace muster::test
