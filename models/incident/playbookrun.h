#pragma once

#include "models/core/id.h"
#include "models/incident/terms.h"

#include <QHash>

namespace muster {

/// What became of a check. A pause point is answered ready, or overridden with a reason.
enum class CheckOutcome { Done, NotApplicable, Blocked, Ready, Overridden };

template <>
const QList<Term<CheckOutcome>> &terms<CheckOutcome>();

/// What was answered to a check, last.
struct CheckAnswer
{
    CheckOutcome outcome = CheckOutcome::Done;
    QString text; ///< the response, or the reason
    QString by;
    qint64 at = 0; ///< microseconds UTC
    Id event;      ///< what to take back to undo it
    friend bool operator==(const CheckAnswer &, const CheckAnswer &) = default;
};

/// A playbook as this incident runs it: its words by value, and what was answered.
struct PlaybookRun
{
    Id id; ///< the event that started it
    QString playbook;
    QString title;
    QString version;
    QString text; ///< the Markdown, as it was when the run began
    QString by;
    qint64 startedAt = 0;                ///< microseconds UTC
    QHash<QString, CheckAnswer> answers; ///< by the id of the check
    friend bool operator==(const PlaybookRun &, const PlaybookRun &) = default;
};

} // namespace muster
