#include "app/cli/verbs.h"
#include "models/playbook/run.h"

#include <algorithm>

namespace muster::cli {

namespace {

/// The options that answer with a reason.
constexpr std::pair<const char *, CheckOutcome> reasoned[] = {{"not-applicable", CheckOutcome::NotApplicable},
                                                              {"blocked", CheckOutcome::Blocked},
                                                              {"override", CheckOutcome::Overridden}};

/// A check of the playbook that is run.
struct Place
{
    PlaybookRun run;
    RunLine line;
};

/// The check in the playbook that is run now.
Result<Place> placeOf(const State &state, const QString &check)
{
    if (state.runs.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "No playbook is run in this incident. “muster playbook INC PLAYBOOK” begins one.")));
    const PlaybookRun &run = state.runs.constLast();
    MUSTER_TRY_ASSIGN(const Playbook book, readPlaybook(run.text.toUtf8()));
    const QList<RunLine> lines = linesOf(book, run);
    const auto found =
        std::find_if(lines.cbegin(), lines.cend(), [&](const RunLine &one) { return one.check.id == check; });
    if (found == lines.cend()) {
        QStringList ids;
        for (const RunLine &one : lines)
            ids.append(one.check.id);
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2. Nothing was changed."), check,
                              ids.join(QStringLiteral(", "))));
    }
    return Place{run, *found};
}

} // namespace

Result<int> playbook(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const ShelvedPlaybook found, playbookNamed(call, call.args.at(1)));
    StartPlaybook command;
    MUSTER_TRY_ASSIGN(command.said, call.said(zoneOf(summary)));
    command.incident = summary.id;
    command.playbook = found.book.id;
    command.title = found.book.title;
    command.version = found.book.version;
    command.text = QString::fromUtf8(found.markdown);
    return act(call, *door, command);
}

Result<int> confirm(Call &call)
{
    int ways = call.has("undo") ? 1 : 0;
    for (const auto &[option, outcome] : reasoned)
        ways += call.has(option) ? 1 : 0;
    if (ways > 1)
        return wrongUsage(say(QT_TRANSLATE_NOOP(
            "Muster", "Say one of --not-applicable, --blocked, --override and --undo, or none.")));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    MUSTER_TRY_ASSIGN(const Place place, placeOf(state, call.args.at(1)));
    const RunLine &line = place.line;
    MUSTER_TRY_ASSIGN(const Said said, call.said(zoneOf(summary)));
    if (call.has("undo")) {
        if (!line.answer)
            return refused(say(QT_TRANSLATE_NOOP("Muster", "Nobody has answered it. Nothing was changed.")));
        return act(call, *door, Withdraw{summary.id, line.answer->event, call.value("reason"), said});
    }
    AnswerCheck command;
    command.incident = summary.id;
    command.run = place.run.id;
    command.check = line.check.id;
    command.challenge = line.check.challenge;
    command.said = said;
    command.text = call.has("response") ? call.value("response") : line.check.response;
    command.outcome = line.check.pause ? CheckOutcome::Ready : CheckOutcome::Done;
    for (const auto &[option, outcome] : reasoned) {
        if (call.has(option)) {
            command.outcome = outcome;
            command.text = call.value(option);
        }
    }
    MUSTER_TRY(mayAnswer(line, command.outcome));
    if (command.said.by.isEmpty() && !line.check.pause && !line.check.roles.isEmpty())
        command.said.by = state.roles.value(line.check.roles.constFirst());
    return act(call, *door, command);
}

} // namespace muster::cli
