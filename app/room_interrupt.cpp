// What of the room may interrupt people, and what helps those who look for a fault in it.

#include "app/activeincidents.h"
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
    m_interruptions->stand(standing + overdueIn(m_session, *m_model, m_zone));
}

void Room::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnostics(m_session, m_preferences));
    mention(tr("Diagnostics copied. They hold nothing that was written in the room."));
}

} // namespace muster
