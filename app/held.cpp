#include "app/held.h"

#include "app/log.h"

namespace muster {

namespace {

/// When it happened, not when the disk had room again.
void pin(Command &command, qint64 nowUs)
{
    std::visit(
        [nowUs](auto &c) {
            if (!c.said.at)
                c.said.at = nowUs;
        },
        command);
}

} // namespace

Held::Held(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_again.setInterval(10'000);
    connect(&m_again, &QTimer::timeout, this, &Held::retry);
}

Result<Outcome> Held::dispatch(const Command &command)
{
    const bool behind = !m_commands.isEmpty() && !retry();
    if (!behind) {
        Result<Outcome> outcome = m_session.execute(command);
        if (outcome && m_since && m_commands.isEmpty())
            retry();
        if (outcome || outcome.error().kind != Failure::Unwritable || m_session.isReadOnly())
            return outcome;
        fail(outcome.error());
        if (std::holds_alternative<Declare>(command))
            return outcome;
    } else if (std::holds_alternative<Declare>(command)) {
        return Error{Failure::Unwritable, m_why, {}};
    }
    Command kept = command;
    pin(kept, m_session.clock().nowUs());
    m_commands.append(kept);
    m_again.start();
    Q_EMIT changed();
    return Outcome{incidentOf(command), {}, {}, {}};
}

void Held::fail(const Error &error)
{
    if (!m_since) {
        m_since = m_session.clock().nowUs();
        qCInfo(savingLog) << "not saved:" << error.detail;
    }
    m_why = error.what;
    Q_EMIT changed();
}

Result<> Held::write(Session &session)
{
    while (!m_commands.isEmpty()) {
        const Result<Outcome> outcome = session.execute(m_commands.constFirst());
        if (!outcome)
            return outcome.error();
        m_commands.removeFirst();
    }
    return {};
}

bool Held::retry()
{
    if (const Result<> done = write(m_session); !done) {
        fail(done.error());
        return false;
    }
    m_again.stop();
    if (m_since)
        qCInfo(savingLog) << "saved again";
    m_since = 0;
    Q_EMIT changed();
    return true;
}

Result<> Held::release(Session &other)
{
    MUSTER_TRY(write(other));
    m_again.stop();
    m_since = 0;
    Q_EMIT changed();
    return {};
}

} // namespace muster
