// The steps of the rehearsal that walk: assessment, playbook, approval, what is due, hand-off, the board,
// command.

#include "models/desk/rehearsal.h"
#include "models/desk/rehearsalstep.h"
#include "models/playbook/shelf.h"

#include <QHash>

namespace muster {

namespace {

Result<ShelvedPlaybook> playbookOf(const QString &id, const QString &language)
{
    MUSTER_TRY_ASSIGN(const QList<ShelvedPlaybook> shelf, carriedPlaybooks(language));
    for (const ShelvedPlaybook &one : shelf) {
        if (one.book.id == id)
            return one;
    }
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster", "The rehearsal is missing from this Muster. Install it again.")));
}

const Playbook::Check *checkOf(const Playbook &book, const QString &id)
{
    for (const Playbook::Section &section : book.sections) {
        for (const Playbook::Check &check : section.checks) {
            if (check.id == id)
                return &check;
        }
    }
    return nullptr;
}

} // namespace

Result<Command> Rehearsal::checkCommand(const QJsonObject &step, const Story &story, const Said &said) const
{
    MUSTER_TRY_ASSIGN(const ShelvedPlaybook playbook, playbookOf(story.playbook, m_language));
    const QString id = textIn(step, "check");
    const Playbook::Check *check = checkOf(playbook.book, id);
    const QString what = textIn(step, "do");
    const CheckOutcome outcome = what == QLatin1String("na")      ? CheckOutcome::NotApplicable
                                 : what == QLatin1String("ready") ? CheckOutcome::Ready
                                                                  : CheckOutcome::Done;
    const QString typed = words(step, "text", story.startUs);
    return Command(AnswerCheck{story.incident, story.refs.value(QStringLiteral("playbook")), id,
                               check ? check->challenge : id, outcome,
                               typed.isEmpty() && check ? check->response : typed, said});
}

Result<std::optional<Command>> Rehearsal::walkCommand(const QJsonObject &step, const Story &story,
                                                      const Said &said) const
{
    const QString what = textIn(step, "do");
    const QString text = words(step, "text", story.startUs);
    const Id incident = story.incident, entry = story.refs.value(textIn(step, "entry"));
    const auto moment = [&](const char *key) {
        return story.startUs + step.value(QLatin1String(key)).toInteger() * second;
    };
    if (what == QLatin1String("answer"))
        return std::optional<Command>(AnswerQuestion{incident, termIn(step, "question", Question::Who),
                                                     textIn(step, "choice"), text, said});
    if (what == QLatin1String("function"))
        return std::optional<Command>(SetFunction{incident, termIn(step, "function", Function::Checkout),
                                                  termIn(step, "health", Health::Unknown), text, said});
    if (what == QLatin1String("change"))
        return std::optional<Command>(
            NoteChange{incident, termIn(step, "change", ChangeKind::Deploy), text, said});
    if (what == QLatin1String("playbook")) {
        MUSTER_TRY_ASSIGN(const ShelvedPlaybook one, playbookOf(textIn(step, "playbook"), m_language));
        return std::optional<Command>(StartPlaybook{incident, one.book.id, one.book.title, one.book.version,
                                                    QString::fromUtf8(one.markdown), said});
    }
    if (step.contains(QLatin1String("check"))) {
        MUSTER_TRY_ASSIGN(const Command command, checkCommand(step, story, said));
        return std::optional(command);
    }
    if (what == QLatin1String("approve"))
        return std::optional<Command>(ApproveUpdate{incident, text, said});
    if (what == QLatin1String("due"))
        return std::optional<Command>(SetDue{incident, termIn(step, "due", DueKind::FollowUp), text,
                                             textIn(step, "owner"), moment("due_at"), said});
    if (what == QLatin1String("due-done"))
        return std::optional<Command>(CloseDue{incident, entry, text, said});
    if (what == QLatin1String("hand-off"))
        return std::optional<Command>(HandOff{incident, textIn(step, "to"), text,
                                              words(step, "wanted", story.startUs), moment("answer_at"),
                                              said});
    if (what == QLatin1String("received"))
        return std::optional<Command>(ReceiveHandoff{incident, entry, text, said});
    return boardCommand(step, story, said);
}

Result<std::optional<Command>> Rehearsal::boardCommand(const QJsonObject &step, const Story &story,
                                                       const Said &said) const
{
    const QString what = textIn(step, "do");
    const QString text = words(step, "text", story.startUs);
    const Id incident = story.incident, entry = story.refs.value(textIn(step, "entry"));
    const auto standing = termIn(step, "standing", Standing::Theory);
    if (what == QLatin1String("finding"))
        return std::optional<Command>(NoteFinding{incident, standing, text, said});
    if (what == QLatin1String("settle"))
        return std::optional<Command>(SettleFinding{incident, entry, standing, text, said});
    if (what == QLatin1String("report"))
        return std::optional<Command>(GiveReport{incident, words(step, "condition", story.startUs),
                                                 words(step, "actions", story.startUs),
                                                 words(step, "needs", story.startUs), said});
    if (what == QLatin1String("offer"))
        return std::optional<Command>(OfferCommand{incident, textIn(step, "to"), text, said});
    if (what == QLatin1String("take"))
        return std::optional<Command>(TakeCommand{incident, entry, said});
    return std::optional<Command>();
}

} // namespace muster
