#pragma once

#include "models/incident/acts.h"

namespace muster {

// What the walk asks for: assessing, running a playbook, approving, what is due, handing off.

/// Somebody says yes to a text: `said.by` who, `said.via` how.
struct ApproveUpdate
{
    Id incident;
    QString text;
    Said said;
    Approver as = Approver::Commander;
};

/// Somebody sends a text back: what is to be changed first.
struct ReturnUpdate
{
    Id incident;
    QString text;
    QString remark;
    Said said;
};

/// Customers ask something: counted, so that the answer comes first that most wait for.
struct NoteAsked
{
    Id incident;
    QString text;
    int times = 1;
    Said said;
};

/// The answer that everybody who talks to customers may give; `said.by` approved it. Empty: none any more.
struct ApproveAnswer
{
    Id incident;
    Id question; ///< the event that asked it first
    QString answer;
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

} // namespace muster
