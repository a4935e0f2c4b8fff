#pragma once

#include "models/core/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace muster {

/// The types of events this Muster writes. A type that begins with "entry." bears no state: it is only
/// projected into the timeline, so that opening an incident never folds its entries.
namespace type {
inline constexpr char declared[] = "incident.declared";
inline constexpr char renamed[] = "incident.renamed";
inline constexpr char logged[] = "entry.logged";
inline constexpr char corrected[] = "entry.corrected";
inline constexpr char moved[] = "act.moved"; ///< another time for an act, which is why it bears state
inline constexpr char entryAudience[] = "entry.audience";
inline constexpr char severitySet[] = "severity.set";
inline constexpr char statusSet[] = "status.set";
inline constexpr char roleAssigned[] = "role.assigned";
inline constexpr char updateSent[] = "update.sent";
inline constexpr char withdrawn[] = "event.withdrawn";
inline constexpr char bodyErased[] = "body.erased";
inline constexpr char digestShared[] = "digest.shared";
inline constexpr char importFinished[] = "import.finished";
inline constexpr char answered[] = "assessment.answered";
inline constexpr char functionSet[] = "function.set";
inline constexpr char onsetSet[] = "onset.set";       ///< occurred is the onset
inline constexpr char changeNoted[] = "change.noted"; ///< occurred is when it was changed
inline constexpr char playbookStarted[] = "playbook.started";
inline constexpr char checkAnswered[] = "check.answered";
inline constexpr char updateApproved[] = "update.approved";
inline constexpr char updateReturned[] = "update.returned";
inline constexpr char approvalAsked[] = "approval.asked";
inline constexpr char channelMarked[] = "channel.marked"; ///< down, or as usual again
inline constexpr char paceSet[] = "pace.set";
inline constexpr char dueSnoozed[] = "due.snoozed";
inline constexpr char questionAsked[] = "question.asked";
inline constexpr char questionAnswered[] = "question.answered";
inline constexpr char told[] = "update.told"; ///< an update to others than customers
inline constexpr char dueSet[] = "due.set";
inline constexpr char dueMoved[] = "due.moved";
inline constexpr char dueClosed[] = "due.closed";
inline constexpr char handedOff[] = "handoff.made";
inline constexpr char roomPlaced[] = "room.placed";
inline constexpr char handoffReceived[] = "handoff.received";
inline constexpr char findingNoted[] = "finding.noted";
inline constexpr char findingSettled[] = "finding.settled";
inline constexpr char reportGiven[] = "report.given";
inline constexpr char commandOffered[] = "command.offered";
inline constexpr char commandTaken[] = "command.taken";
inline constexpr char deliveryQueued[] = "delivery.queued"; ///< a text that is to go out by itself
inline constexpr char deliveryBegun[] = "delivery.begun";
inline constexpr char deliveryEnded[] = "delivery.ended";
inline constexpr char connectorSaved[] = "connector.saved"; ///< of the organisation, like the next
inline constexpr char connectorDropped[] = "connector.dropped";
inline constexpr char templateSaved[] = "template.saved";
inline constexpr char cadenceSet[] = "cadence.set";
inline constexpr char holdingSaved[] = "holding.saved";
inline constexpr char mannerSet[] = "manner.set";
} // namespace type

/// One immutable fact as it stands in the journal: the envelope, and the body it seals.
struct Event
{
    qint64 seq = 0; ///< local row; never hashed, never exported
    Id id;
    Id incident; ///< null for the organisation's own stream
    Id device;
    qint64 deviceSeq = 0; ///< gapless from 1 within (incident, device)
    qint64 recorded = 0;  ///< hybrid logical clock: unix ms << 16 | counter
    qint64 occurred = 0;  ///< microseconds UTC
    QByteArray type;
    QByteArray digest; ///< SHA-256(salt, body)
    QByteArray hash;   ///< SHA-256 of the envelope, chained
    QByteArray salt;   ///< 16 bytes; empty once erased
    QByteArray body;   ///< canonical JSON; empty once erased
    /// Of an erased body what its erasure kept: facts without words; read from there, never hashed.
    QByteArray kept = {};
    /// The members, where the event was made from them: saves reading the body again.
    QJsonObject made = {};

    bool isErased() const { return salt.isEmpty(); }
    /// The body's members; of an erased one those that were kept.
    QJsonObject members() const;
};

/// Whether an event gives an incident its title.
inline bool titles(const Event &event) { return event.type == type::declared || event.type == type::renamed; }

/// The order that every fold and every export keeps, whatever the order of arrival.
inline bool happensBefore(const Event &a, const Event &b)
{
    return a.recorded != b.recorded ? a.recorded < b.recorded : a.id < b.id;
}

/// A fact about to be written: what `decide` gives and the journal seals.
struct Draft
{
    Id incident;
    QByteArray type;
    qint64 occurred = 0;
    QJsonObject body;
    std::optional<Id> id = {}; ///< given for imports and declarations, else the journal makes one
};

/// The one form a body is kept in: UTF-8, keys sorted by their UTF-16 units, no white space, integers only.
QByteArray canonical(const QJsonObject &body);

/// The members of a body that are facts and not words: what an erasure keeps, so that the state does not
/// change.
QJsonObject factsOf(const QJsonObject &body);

/// The most bytes a body may have.
inline constexpr qsizetype maxBody = qsizetype(256) * 1024;

} // namespace muster
