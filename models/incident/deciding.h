#pragma once

#include "models/incident/decide.h"

namespace muster::deciding {

// What the files of rules share; only they include this.

using Drafts = Result<QList<Draft>>;

/// The text as it is kept: valid Unicode, without outer white space.
QString trimmed(const QString &text);
/// The members every body shares: who, how, and who typed it.
QJsonObject bodyOf(const Circumstances &here, const Said &said);
Draft draft(const Circumstances &here, const char *type, const Said &said, QJsonObject body);
/// The words of an entry, or why they cannot be one; `ifEmpty` says it where there are none.
Result<QString> words(const QString &text, const char *ifEmpty);
/// Refuses what is too long for a note beside something.
Result<> fitsNote(const QString &note);
/// The longest name, in characters.
inline constexpr qsizetype maxName = 200;
/// Refuses times that cannot be meant.
Result<> sensible(const Circumstances &here, std::optional<qint64> at);
/// Puts the reason in, if there is one.
void addReason(QJsonObject &body, const QString &reason);
/// Puts the words in under `key`, if there are any.
void addWords(QJsonObject &body, const char *key, const QString &words);
/// Of exactly these words, so that anybody who holds a copy can tell whether it is the one.
QString sha256Of(const QString &text);
/// Puts the facts in that an update was made of, if there are any.
void addFacts(QJsonObject &body, const QList<ToldFact> &facts);
/// Puts a moment in, as a string: JSON has no 64-bit integers.
void addMoment(QJsonObject &body, const char *key, qint64 us);
/// An update that went out, as it is written down; `text` is in order.
QList<Draft> noteSent(const Circumstances &here, const SendUpdate &c, const QString &text);
/// The entry the command names, if it can still be changed.
Result<Entry> standing(const Circumstances &here);

// One rule per command.
Drafts decideOne(const Circumstances &here, const Declare &c);
Drafts decideOne(const Circumstances &here, const LogEntry &c);
Drafts decideOne(const Circumstances &here, const Correct &c);
Drafts decideOne(const Circumstances &here, const Withdraw &c);
Drafts decideOne(const Circumstances &here, const SetAudience &c);
Drafts decideOne(const Circumstances &here, const SetSeverity &c);
Drafts decideOne(const Circumstances &here, const SetStatus &c);
Drafts decideOne(const Circumstances &here, const AssignRole &c);
Drafts decideOne(const Circumstances &here, const SendUpdate &c);
Drafts decideOne(const Circumstances &here, const Rename &c);
Drafts decideOne(const Circumstances &here, const PlaceRoom &c);
Drafts decideOne(const Circumstances &here, const Erase &c);
Drafts decideOne(const Circumstances &here, const ShareDigest &c);
Drafts decideOne(const Circumstances &here, const ImportRecords &c);
Drafts decideOne(const Circumstances &here, const FinishImport &c);
Drafts decideOne(const Circumstances &here, const ApproveUpdate &c);
Drafts decideOne(const Circumstances &here, const ReturnUpdate &c);
Drafts decideOne(const Circumstances &here, const NoteAsked &c);
Drafts decideOne(const Circumstances &here, const ApproveAnswer &c);
Drafts decideOne(const Circumstances &here, const AnswerQuestion &c);
Drafts decideOne(const Circumstances &here, const SetFunction &c);
Drafts decideOne(const Circumstances &here, const SetOnset &c);
Drafts decideOne(const Circumstances &here, const NoteChange &c);
Drafts decideOne(const Circumstances &here, const StartPlaybook &c);
Drafts decideOne(const Circumstances &here, const AnswerCheck &c);
Drafts decideOne(const Circumstances &here, const SetDue &c);
Drafts decideOne(const Circumstances &here, const MoveDue &c);
Drafts decideOne(const Circumstances &here, const CloseDue &c);
Drafts decideOne(const Circumstances &here, const HandOff &c);
Drafts decideOne(const Circumstances &here, const ReceiveHandoff &c);
Drafts decideOne(const Circumstances &here, const MoveEntry &c);
Drafts decideOne(const Circumstances &here, const NoteFinding &c);
Drafts decideOne(const Circumstances &here, const SettleFinding &c);
Drafts decideOne(const Circumstances &here, const GiveReport &c);
Drafts decideOne(const Circumstances &here, const OfferCommand &c);
Drafts decideOne(const Circumstances &here, const TakeCommand &c);
Drafts decideOne(const Circumstances &here, const SaveConnector &c);
Drafts decideOne(const Circumstances &here, const DropConnector &c);
Drafts decideOne(const Circumstances &here, const SaveTemplate &c);
Drafts decideOne(const Circumstances &here, const SetCadence &c);
Drafts decideOne(const Circumstances &here, const QueueDelivery &c);
Drafts decideOne(const Circumstances &here, const BeginDelivery &c);
Drafts decideOne(const Circumstances &here, const EndDelivery &c);
Drafts decideOne(const Circumstances &here, const AskApproval &c);
Drafts decideOne(const Circumstances &here, const MarkChannel &c);
Drafts decideOne(const Circumstances &here, const SetPace &c);
Drafts decideOne(const Circumstances &here, const SnoozeUpdate &c);
Drafts decideOne(const Circumstances &here, const SaveHolding &c);
Drafts decideOne(const Circumstances &here, const SetManner &c);

} // namespace muster::deciding
