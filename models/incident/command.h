#pragma once

#include "models/core/result.h"
#include "models/incident/deliveryacts.h"
#include "models/incident/importacts.h"
#include "models/incident/organisationacts.h"
#include "models/incident/situationacts.h"
#include "models/incident/talkingacts.h"
#include "models/incident/walkacts.h"

#include <QJsonObject>

#include <variant>

namespace muster {

/// Everything the room can be asked to do.
using Command =
    std::variant<Declare, LogEntry, Correct, Withdraw, SetAudience, SetSeverity, SetStatus, AssignRole,
                 SendUpdate, Rename, Erase, ShareDigest, ImportRecords, FinishImport, ApproveUpdate,
                 ReturnUpdate, NoteAsked, ApproveAnswer, AnswerQuestion, SetFunction, SetOnset, NoteChange,
                 StartPlaybook, AnswerCheck, SetDue, MoveDue, CloseDue, HandOff, ReceiveHandoff, MoveEntry,
                 PlaceRoom, NoteFinding, SettleFinding, GiveReport, OfferCommand, TakeCommand, SaveConnector,
                 DropConnector, QueueDelivery, BeginDelivery, EndDelivery, SaveTemplate, SetCadence,
                 AskApproval, MarkChannel, SetPace, SnoozeUpdate, SaveHolding, SetManner>;

/// Which incident a command is about; null for a Declare that leaves it to the session, and for what belongs
/// to the organisation.
Id incidentOf(const Command &command);
/// Whether it is about the organisation, and no incident.
bool isOfOrganisation(const Command &command);
/// Which entry or event it is about, for the look-up before it is decided; null if none.
Id targetOf(const Command &command);

/// A command as JSON, to hand it to the process that owns the workspace.
QJsonObject toJson(const Command &command);
Result<Command> commandFromJson(const QJsonObject &json);

} // namespace muster
