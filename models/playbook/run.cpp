#include "models/playbook/run.h"

namespace muster {

QList<RunLine> linesOf(const Playbook &playbook, const PlaybookRun &run)
{
    QList<RunLine> out;
    QString behind;
    for (int section = 0; section < playbook.sections.size(); ++section) {
        for (const Playbook::Check &check : playbook.sections.at(section).checks) {
            RunLine line;
            line.section = section;
            line.check = check;
            line.behind = behind;
            if (const auto answer = run.answers.constFind(check.id); answer != run.answers.cend())
                line.answer = *answer;
            if (check.pause && behind.isEmpty() && !line.isSettled())
                behind = check.challenge;
            out.append(line);
        }
    }
    return out;
}

Result<> mayAnswer(const RunLine &line, CheckOutcome outcome)
{
    if (!line.behind.isEmpty())
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "It waits for the pause point “%1”. Nothing was changed."),
                line.behind));
    const bool ofPause = outcome == CheckOutcome::Ready || outcome == CheckOutcome::Overridden;
    if (line.check.pause && !ofPause)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "At a pause point all are ready, or somebody says why the room goes on without them.")));
    if (!line.check.pause && ofPause)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That is no pause point. Nothing was changed.")));
    return {};
}

Progress progressOf(const QList<RunLine> &lines, int section)
{
    Progress out;
    for (const RunLine &line : lines) {
        if (line.check.pause || (section >= 0 && line.section != section))
            continue;
        if (!line.answer)
            ++out.open;
        else if (line.answer->outcome == CheckOutcome::NotApplicable)
            ++out.notApplicable;
        else if (line.answer->outcome == CheckOutcome::Blocked)
            ++out.blocked;
        else
            ++out.done;
    }
    return out;
}

Message wordsOf(const Progress &progress)
{
    const QString done = QString::number(progress.done), of = QString::number(progress.counted()),
                  skipped = QString::number(progress.notApplicable),
                  blocked = QString::number(progress.blocked);
    if (progress.notApplicable > 0 && progress.blocked > 0)
        return say(QT_TRANSLATE_NOOP("Muster", "%1 of %2 done, %3 not applicable, %4 blocked"), done, of,
                   skipped, blocked);
    if (progress.notApplicable > 0)
        return say(QT_TRANSLATE_NOOP("Muster", "%1 of %2 done, %3 not applicable"), done, of, skipped);
    if (progress.blocked > 0)
        return say(QT_TRANSLATE_NOOP("Muster", "%1 of %2 done, %3 blocked"), done, of, blocked);
    return say(QT_TRANSLATE_NOOP("Muster", "%1 of %2 done"), done, of);
}

int nextLine(const QList<RunLine> &lines, int after)
{
    int first = -1, below = -1, blocked = -1;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines.at(i).answer) {
            blocked = blocked < 0 && !lines.at(i).isSettled() ? i : blocked;
            continue;
        }
        first = first < 0 ? i : first;
        below = below < 0 && i > after ? i : below;
    }
    // What was passed over comes before a pause point and before the next section.
    const bool goesOn =
        below >= 0 &&
        (after < 0 || (!lines.at(below).check.pause && lines.at(below).section == lines.at(after).section));
    return goesOn ? below : first >= 0 ? first : blocked;
}

} // namespace muster
