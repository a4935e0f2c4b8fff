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

/// The lines that executing it now would add; none if it would be refused. Nothing is written.
QList<Entry> linesOf(Session &session, const Command &command)
{
    Circumstances here;
    here.state = session.state(incidentOf(command)).value_or({});
    here.nowUs = session.clock().nowUs();
    here.person = session.person();
    if (const Id target = targetOf(command); !target.isNull()) {
        here.target = session.entry(target).value_or(std::nullopt);
        here.targetType = session.eventOf(target).value_or(std::nullopt).value_or(Event()).type;
    }
    QList<Entry> out;
    for (const Draft &draft : decide(here, command).value_or({})) {
        if (!isEntry(draft.type))
            continue;
        Event event;
        event.incident = draft.incident;
        event.type = draft.type;
        event.occurred = draft.occurred;
        event.made = draft.body;
        event.salt = QByteArray(16, '\0'); // it has its words
        out.append(project(event, {}));
    }
    return out;
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
    const bool behind = !m_waiting.isEmpty() && !retry();
    if (!behind) {
        Result<Outcome> outcome = m_session.execute(command);
        if (outcome && m_since && m_waiting.isEmpty())
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
    m_waiting.append({kept, linesOf(m_session, kept)});
    m_again.start();
    Q_EMIT changed();
    return Outcome{incidentOf(command), {}, {}, {}};
}

QList<Entry> Held::lines(const Id &incident) const
{
    QList<Entry> out;
    for (const Waiting &one : m_waiting) {
        for (const Entry &line : one.lines) {
            if (line.incident == incident)
                out.append(line);
        }
    }
    return out;
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
    while (!m_waiting.isEmpty()) {
        const Result<Outcome> outcome = session.execute(m_waiting.constFirst().command);
        if (!outcome)
            return outcome.error();
        m_waiting.removeFirst();
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
