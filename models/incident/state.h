#pragma once

#include "models/incident/assessment.h"
#include "models/incident/board.h"
#include "models/incident/delivery.h"
#include "models/incident/due.h"
#include "models/incident/event.h"
#include "models/incident/handoff.h"
#include "models/incident/playbookrun.h"
#include "models/incident/talking.h"

#include <QMap>

#include <span>

namespace muster {

/// Where an incident stands: folded from its state-bearing events, never stored.
struct State
{
    Id incident;
    bool declared = false;
    int number = 0;        ///< 42 for INC-0042
    qint64 declaredAt = 0; ///< `recorded` of the declaring event
    Id declaring;          ///< the declaring event
    QString title;
    Id titledBy; ///< the event that gave it: the declaration, or the last renaming
    QString declaredBy;
    QString zone;          ///< IANA name of the room's zone
    QString place, call;   ///< where the room meets, and the number it is called by
    QString source;        ///< "statuspage:f0mhbz9xn497" for an import, else empty
    bool exercise = false; ///< a rehearsal: marked everywhere
    int severity = 3;      ///< 1 to 5
    Status status = Status::Investigating;
    QString duplicateOf; ///< what a duplicate is a duplicate of, as typed
    qint64 started = 0;  ///< the onset, microseconds UTC
    qint64 ended = 0;    ///< microseconds UTC, 0 while it goes on
    QMap<Role, QString> roles;
    QList<SentUpdate> updates;           ///< to customers, oldest first
    QList<SentUpdate> told;              ///< to others, oldest first
    QList<Delivery> deliveries;          ///< on their way out by themselves, in the order they were queued
    QList<Approval> approvals;           ///< oldest first
    QList<Returned> returned;            ///< oldest first
    QList<Asked> asked;                  ///< in the order they were asked first
    QList<ApprovalAsked> approvalsAsked; ///< oldest first
    QMap<Channel, Detour> detours;       ///< by the channel that is down
    QMap<Id, Snooze> snoozed;            ///< by the update that promised
    /// Minutes until customers hear again, chosen for a long incident; 0: as usual.
    int pace = 0;
    Assessment assessment;
    QList<PlaybookRun> runs; ///< oldest first; the last one is what the room works on
    QList<Due> dues;         ///< in the order they were set
    QList<Handoff> handoffs; ///< oldest first
    Board board;
    qint64 sharedUpTo = 0;   ///< the `recorded` up to which the room digest was shared
    QMap<Id, qint64> shared; ///< how far each device's chain was known when it was
    int imports = 0;         ///< imports that were finished
    int unknown = 0;         ///< events written by a newer Muster

    bool isOver() const { return declared && muster::isOver(status); }
    friend bool operator==(const State &, const State &) = default;
};

/// The next state. Cannot fail: an event that makes no sense changes nothing. `event` must come after all
/// before it.
void evolve(State &state, const Event &event);

/// The state of these events, in any order, without those taken back or of unfinished imports.
State fold(std::span<const Event> events);

/// Whether this event can change a state that is folded already other than by `evolve`: it takes something
/// back or finishes an import, so the incident is folded anew.
bool refolds(const Event &event);

/// "INC-0042".
QString numberText(int number, int clash = 0);

} // namespace muster
