#pragma once

#include "models/incident/playbookrun.h"
#include "models/playbook/playbook.h"

#include <optional>

namespace muster {

/// One check or pause of a playbook as a run has it now.
struct RunLine
{
    int section = 0;
    Playbook::Check check;
    std::optional<CheckAnswer> answer;
    QString behind; ///< the pause point that must be answered first, in words; empty if there is none

    /// Nothing is left to do here. What is blocked still is to be done.
    bool isSettled() const { return answer && answer->outcome != CheckOutcome::Blocked; }
    friend bool operator==(const RunLine &, const RunLine &) = default;
};

/// Every check and pause in order, with what was answered.
QList<RunLine> linesOf(const Playbook &playbook, const PlaybookRun &run);

/// Whether the line can be answered so now: behind an open pause point nothing is done, whoever asks.
Result<> mayAnswer(const RunLine &line, CheckOutcome outcome);

/// How far a run or one of its sections is. Pauses are not counted.
struct Progress
{
    int done = 0, notApplicable = 0, blocked = 0, open = 0;

    int all() const { return done + notApplicable + blocked + open; }
    /// What is to be done: without what does not apply.
    int counted() const { return done + blocked + open; }
    bool isComplete() const { return blocked + open == 0; }
    friend bool operator==(const Progress &, const Progress &) = default;
};

/// Of all lines, or of one section.
Progress progressOf(const QList<RunLine> &lines, int section = -1);

/// "5 of 10 done, 1 not applicable".
Message wordsOf(const Progress &progress);

/// The line the room is at: the next check of the section behind `after` that nobody has answered, else the
/// first line that nobody has, else the first that is blocked; -1 when nothing is left.
int nextLine(const QList<RunLine> &lines, int after = -1);

} // namespace muster
