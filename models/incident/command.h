#pragma once

#include "models/core/result.h"
#include "models/incident/entry.h"
#include "models/incident/state.h"

#include <QJsonObject>

#include <variant>

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

struct SendUpdate
{
    Id incident;
    Channel channel = Channel::Statuspage;
    QString text;
    Said said;
    QString subject = {};
    QString phase = {};                ///< the id of the template it was made from
    std::optional<qint64> nextBy = {}; ///< the promise in it, microseconds UTC
};

/// Somebody says yes to a text: `said.by` who, `said.via` how.
struct ApproveUpdate
{
    Id incident;
    QString text;
    Said said;
};

struct AnswerQuestion
{
    Id incident;
    Question question = Question::Who;
    QString choice; ///< a key of choicesOf
    QString note;
    Said said;
};

struct SetFunction
{
    Id incident;
    Function function = Function::Checkout;
    Health health = Health::Unknown;
    QString note;
    Said said;
};

/// When it began, which is `said.at`.
struct SetOnset
{
    Id incident;
    QString note;
    Said said;
};

/// Something that was changed, at `said.at`.
struct NoteChange
{
    Id incident;
    ChangeKind kind = ChangeKind::Deploy;
    QString text;
    Said said;
};

struct StartPlaybook
{
    Id incident;
    QString playbook;
    QString title;
    QString version;
    QString text; ///< the Markdown, by value
    Said said;
};

/// To undo it, its event is withdrawn.
struct AnswerCheck
{
    Id incident;
    Id run;
    QString check;
    QString challenge; ///< as it was read, so that the line says it by itself
    CheckOutcome outcome = CheckOutcome::Done;
    QString text; ///< the response, or the reason
    Said said;
};

struct SetDue
{
    Id incident;
    DueKind kind = DueKind::ReturnTimer; ///< every kind but Update
    QString text;
    QString owner;
    qint64 at = 0; ///< microseconds UTC
    Said said;
};

/// Another time for something owed, with the reason. An update's promise cannot be moved: customers read it.
struct MoveDue
{
    Id incident;
    Id due;
    qint64 at = 0; ///< microseconds UTC
    QString reason;
    Said said;
};

/// It was done, or answered: also the answer to a hand-off.
struct CloseDue
{
    Id incident;
    Id due;
    QString note;
    Said said;
};

struct HandOff
{
    Id incident;
    QString to;
    QString text;
    QString wanted;
    std::optional<qint64> answerBy = {}; ///< microseconds UTC
    Said said;
};

/// They have it: `said.by` says so.
struct ReceiveHandoff
{
    Id incident;
    Id handoff;
    QString reference;
    Said said;
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

/// One record of a foreign file, on its way into a timeline.
struct ImportedRecord
{
    QString sourceKey; ///< the source's own id of it, or its content and which occurrence of it this is
    qint64 occurred = 0;
    Kind kind = Kind::Note;
    QString text;
    QString by;
    Audience audience = Audience::Internal;
    QString channel;    ///< of an update
    QString state;      ///< the status the source showed with an update
    int zoneOffset = 0; ///< minutes east of UTC, as the source wrote its time
};

/// A slice of an import: shown only after FinishImport of the same batch; a record already there is passed
/// over.
struct ImportRecords
{
    Id incident;
    Id batch;
    QString source; ///< "statuspage:<id>", "slack", "csv"
    QList<ImportedRecord> records;
    Said said;
};

struct FinishImport
{
    Id incident;
    Id batch;
    QString source;
    int imported = 0;
    Said said;
};

/// Everything the room can be asked to do.
using Command = std::variant<Declare, LogEntry, Correct, Withdraw, SetAudience, SetSeverity, SetStatus,
                             AssignRole, SendUpdate, Rename, Erase, ShareDigest, ImportRecords, FinishImport,
                             ApproveUpdate, AnswerQuestion, SetFunction, SetOnset, NoteChange, StartPlaybook,
                             AnswerCheck, SetDue, MoveDue, CloseDue, HandOff, ReceiveHandoff, MoveEntry>;

/// Which incident a command is about; null for a Declare that leaves it to the session.
Id incidentOf(const Command &command);
/// Which entry or event it is about, for the look-up before it is decided; null if none.
Id targetOf(const Command &command);

/// A command as JSON, to hand it to the process that owns the workspace.
QJsonObject toJson(const Command &command);
Result<Command> commandFromJson(const QJsonObject &json);

} // namespace muster
