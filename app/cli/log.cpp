#include "app/cli/verbs.h"

#include "models/core/text.h"
#include "models/owner/host.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <unistd.h>

namespace muster::cli {

namespace {

constexpr qsizetype longestLine = 1024LL * 1024;

Result<LogEntry> entryFrom(const Call &call, const Summary &summary)
{
    LogEntry command;
    command.incident = summary.id;
    if (call.has("kind")) {
        MUSTER_TRY_ASSIGN(command.kind, term<Kind>(call.value("kind")));
        if (!isLogged(command.kind))
            return wrongUsage(
                say(QT_TRANSLATE_NOOP("Muster", "“%1” is written by its own act, not logged by hand."),
                    call.value("kind")));
    }
    if (call.has("audience")) {
        MUSTER_TRY_ASSIGN(command.audience, term<Audience>(call.value("audience")));
    }
    MUSTER_TRY_ASSIGN(command.said, call.said(zoneOf(summary)));
    return command;
}

QJsonObject answer(const Outcome &outcome)
{
    const Event &event = outcome.events.first();
    return {{QStringLiteral("entry"), event.id.toString()},
            {QStringLiteral("occurred"), utcStamp(event.occurred)}};
}

/// Logs standard input line by line, and serves other commands in between while it owns the workspace.
class LineLogger : public QObject
{
public:
    LineLogger(Call &call, Door &door, LogEntry like)
        : m_call(call)
        , m_door(door)
        , m_like(std::move(like))
        , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &LineLogger::read);
    }
    int status() const { return m_refused > 0 ? 1 : 0; }

private:
    void read()
    {
        char buffer[65536];
        const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        for (ssize_t i = 0; i < got; ++i)
            take(buffer[i]);
        if (got > 0)
            return;
        if (got < 0)
            refuse(unreadable(say(QT_TRANSLATE_NOOP("Muster", "Standard input cannot be read."))));
        if (!m_line.isEmpty())
            end();
        m_notifier.setEnabled(false);
        QCoreApplication::quit();
    }

    void take(char c)
    {
        if (c == '\n')
            end();
        else if (m_line.size() <= longestLine)
            m_line += c; // beyond that the line is refused as a whole; the rest of it is let go
    }

    void end()
    {
        ++m_number;
        const QByteArray line = std::exchange(m_line, {});
        if (line.size() > longestLine)
            return refuse(
                refused(say(QT_TRANSLATE_NOOP("Muster", "the line is longer than an entry can be"))));
        const auto text = decodeUtf8(line);
        if (!text)
            return refuse(text.error());
        if (text->trimmed().isEmpty())
            return;
        LogEntry command = m_like;
        command.text = *text;
        const auto outcome = m_door.execute(command);
        if (!outcome)
            return refuse(outcome.error());
        if (m_call.json)
            m_call.printJson(answer(*outcome));
        else
            m_call.print(outcome->events.first().id.toString());
    }

    void refuse(const Error &error)
    {
        ++m_refused;
        m_call.warn(m_call.tongue(say(QT_TRANSLATE_NOOP("Muster", "line %1: %2"), QString::number(m_number),
                                      m_call.tongue(error.what))));
    }

    Call &m_call;
    Door &m_door;
    LogEntry m_like;
    QSocketNotifier m_notifier;
    QByteArray m_line;
    qint64 m_number = 0;
    int m_refused = 0;
};

Result<int> logLines(Call &call, Door &door, const LogEntry &like)
{
    LineLogger logger(call, door, like);
    std::unique_ptr<Host> host;
    if (door.isOwner()) {
        host = std::make_unique<Host>(door.session());
        if (const auto listening = host->listen(); !listening)
            call.warn(QStringLiteral("muster: ") + call.tongue(listening.error().what));
    }
    QCoreApplication::exec();
    return logger.status();
}

} // namespace

Result<int> log(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(LogEntry command, entryFrom(call, summary));
    if (call.args.at(1) == QLatin1String("-") && !call.literal)
        return logLines(call, *door, command);
    command.text = call.args.at(1);
    MUSTER_TRY_ASSIGN(const Outcome outcome, door->execute(command));
    if (call.json)
        call.printJson(answer(outcome));
    else
        call.print(outcome.events.first().id.toString());
    return 0;
}

} // namespace muster::cli
