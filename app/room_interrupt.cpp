// What of the room may interrupt people, and what helps those who look for a fault in it.

#include "app/diagnostics.h"
#include "app/interruptions.h"
#include "app/room.h"

#include <QClipboard>
#include <QGuiApplication>

namespace muster {

void Room::tellInterruptions()
{
    if (!m_interruptions)
        return;
    QList<Interruption> standing;
    if (m_held.since() != 0)
        standing.append(
            {Interruption::Cause::SaveFailed,
             {},
             tr("Changes cannot be saved"),
             tr("Since %1: %2", "time, why").arg(m_zone.clock(m_held.since()), spoken(m_held.why())),
             m_held.since()});
    m_interruptions->stand(standing + overdue());
}

/// The promised updates that are late and the return timers that have run out, of every active incident.
QList<Interruption> Room::overdue() const
{
    QList<Interruption> out;
    const qint64 now = m_session.clock().nowUs();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Summary one = m_model->summaryAt(row).value();
        const Result<State> state = isOver(one.status) ? State() : m_session.state(one.id);
        for (const DueItem &item : state ? dueList(*state) : QList<DueItem>()) {
            const bool update = item.kind == DueKind::Update;
            if (item.at > now || item.quietUntil > now || (!update && item.kind != DueKind::ReturnTimer))
                continue;
            out.append({update ? Interruption::Cause::UpdateOverdue : Interruption::Cause::ReturnTimer,
                        one.id,
                        update ? tr("%1: customer update overdue").arg(one.numberText())
                               : tr("%1: %2", "number, what to look at").arg(one.numberText(), item.text),
                        tr("Was due %1").arg(m_zone.clock(item.at)), qMax(item.at, item.quietUntil)});
        }
    }
    return out;
}

void Room::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnostics(m_session, m_preferences));
    mention(tr("Diagnostics copied. They hold nothing that was written in the room."));
}

} // namespace muster
