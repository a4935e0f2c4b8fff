#pragma once

#include "models/incident/entry.h"
#include "models/incident/state.h"

namespace muster {

/// Who says it, who types it, when and how: what every act may carry. Empty names stand for the person at the
/// keyboard.
struct Said
{
    QString by;
    QString recordedBy;
    std::optional<qint64> at; ///< microseconds UTC; now if not given
    Via via = Via::Room;
};

struct Declare
{
    QString title;
    int severity = 2; ///< unsure: the higher (PagerDuty, "Severity levels")
    QString zone;     ///< IANA name
    bool exercise = false;
    QString source; ///< for imports: "statuspage:<id>"
    int number = 0; ///< proposed by the session when 0
    Id incident;    ///< made by the session when null
    std::optional<Status> status = {};
    Said said;
};

struct LogEntry
{
    Id incident;
    QString text;
    Kind kind = Kind::Note;
    Audience audience = Audience::Internal;
    Said said;
};

/// New words or a new time for an entry; the old ones stay, struck.
struct Correct
{
    Id incident;
    Id entry;
    std::optional<QString> text;
    std::optional<qint64> at;
    QString reason;
    Said said;
};

/// Takes back an event, or all events of an import by its batch: strike, undo, cancel.
struct Withdraw
{
    Id incident;
    Id event;
    QString reason;
    Said said;
    bool strike =
        false; ///< of a correction: what it corrected stays struck with it, instead of standing again
};

struct SetAudience
{
    Id incident;
    Id entry;
    Audience audience = Audience::Internal;
    Said said;
};

struct SetSeverity
{
    Id incident;
    int severity = 3;
    QString reason;
    Said said;
};

struct SetStatus
{
    Id incident;
    Status status = Status::Investigating;
    QString reason;
    QString of; ///< what it is a duplicate of
    Said said;
};

struct AssignRole
{
    Id incident;
    Role role = Role::Commander;
    QString name; ///< empty: nobody
    Said said;
};

/// One fact of an update as its readers read it, by the name that templates use.
struct ToldFact
{
    QString fact, words;
};

struct SendUpdate
{
    Id incident;
    Channel channel = Channel::Statuspage;
    QString text;
    Said said;
    QString subject = {};
    QString phase = {};                ///< the id of the template it was made from
    std::optional<qint64> nextBy = {}; ///< the promise in it, microseconds UTC
    Readers readers = Readers::Customers;
    QList<ToldFact> facts = {}; ///< what it was made of
};

/// An entry that was logged in the wrong incident goes to the right one; both say so.
struct MoveEntry
{
    Id incident;
    Id entry;
    Id to;
    Said said;
};

struct Rename
{
    Id incident;
    QString title;
    Said said;
};

/// Where the room meets and the number it is called by; both are said, an empty one takes it away.
struct PlaceRoom
{
    Id incident;
    QString place;
    QString call;
    Said said;
};

struct Erase
{
    Id incident;
    Id entry;
    QString reason;
    Said said;
};

/// How far a chain was known.
struct ChainMark
{
    Id device;
    qint64 deviceSeq = 0;
};

/// Moves the mark "shared up to": what was known then, chain by chain, since another laptop's lines of before
/// may still come in.
struct ShareDigest
{
    Id incident;
    qint64 upTo = 0; ///< `recorded` of the last line, for people
    Said said;
    QList<ChainMark> known = {};
};

} // namespace muster
