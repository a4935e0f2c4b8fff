// The rules of the walk: assessing, running a playbook, approving, handing off.

#include "models/core/digest.h"
#include "models/incident/deciding.h"

#include <algorithm>

namespace muster::deciding {

Drafts decideOne(const Circumstances &here, const AnswerQuestion &c)
{
    const QList<Choice> &choices = choicesOf(c.question);
    const bool known = std::any_of(choices.cbegin(), choices.cend(), [&](const Choice &choice) {
        return c.choice == QLatin1String(choice.key);
    });
    if (!known)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "“%1” is no answer to that question."), c.choice));
    const Answer now = here.state.assessment.answers.value(c.question);
    if (now.choice == c.choice && now.note == trimmed(c.note))
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That is the answer already. Nothing was changed.")));
    MUSTER_TRY(fitsNote(c.note));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("question"), keyOf(c.question));
    body.insert(QStringLiteral("choice"), c.choice);
    addWords(body, "note", c.note);
    return QList{draft(here, type::answered, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SetFunction &c)
{
    const auto now = here.state.assessment.functions.constFind(c.function);
    if (now != here.state.assessment.functions.cend() && now->health == c.health &&
        now->note == trimmed(c.note))
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That is how it is noted already. Nothing was changed.")));
    MUSTER_TRY(fitsNote(c.note));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("function"), keyOf(c.function));
    body.insert(QStringLiteral("health"), keyOf(c.health));
    addWords(body, "note", c.note);
    return QList{draft(here, type::functionSet, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SetOnset &c)
{
    if (!c.said.at)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Say when it began, for example 12:44.")));
    if (*c.said.at == here.state.started)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That is when it began already. Nothing was changed.")));
    MUSTER_TRY(fitsNote(c.note));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    addWords(body, "note", c.note);
    return QList{draft(here, type::onsetSet, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const NoteChange &c)
{
    MUSTER_TRY_ASSIGN(const QString text,
                      words(c.text, QT_TRANSLATE_NOOP("Muster", "Say what was changed, for example “cart "
                                                                "8.4.1, CHG-1187”. Nothing was noted.")));
    MUSTER_TRY(fitsNote(text));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("change"), keyOf(c.kind));
    body.insert(QStringLiteral("text"), text);
    return QList{draft(here, type::changeNoted, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const StartPlaybook &c)
{
    const QString title = trimmed(c.title).simplified();
    if (title.isEmpty() || trimmed(c.playbook).isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That playbook has no name. Nothing was started.")));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("playbook"), trimmed(c.playbook));
    body.insert(QStringLiteral("title"), title);
    addWords(body, "version", c.version);
    body.insert(QStringLiteral("markdown"), trimmed(c.text));
    return QList{draft(here, type::playbookStarted, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const AnswerCheck &c)
{
    const auto run = std::find_if(here.state.runs.cbegin(), here.state.runs.cend(),
                                  [&](const PlaybookRun &one) { return one.id == c.run; });
    if (run == here.state.runs.cend() || c.check.isEmpty())
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster", "There is no such check in a playbook of this incident. Nothing was changed.")));
    const QString text = trimmed(c.text);
    const bool reasoned = c.outcome == CheckOutcome::NotApplicable || c.outcome == CheckOutcome::Blocked ||
                          c.outcome == CheckOutcome::Overridden;
    if (reasoned && text.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Say why in a few words: it stays in the record.")));
    const auto now = run->answers.constFind(c.check);
    if (now != run->answers.cend() && now->outcome == c.outcome && now->text == text)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That is the answer already. Nothing was changed.")));
    MUSTER_TRY(fitsNote(text));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("run"), c.run.toString());
    body.insert(QStringLiteral("check"), c.check);
    body.insert(QStringLiteral("outcome"), keyOf(c.outcome));
    addWords(body, "challenge", c.challenge);
    addWords(body, "response", text);
    return QList{draft(here, type::checkAnswered, c.said, body)};
}

QString sha256Of(const QString &text) { return QString::fromLatin1(sha256({text.toUtf8()}).toHex()); }

Drafts decideOne(const Circumstances &here, const ApproveUpdate &c)
{
    MUSTER_TRY_ASSIGN(
        const QString text,
        words(c.text, QT_TRANSLATE_NOOP("Muster", "There is no text to approve. Nothing was recorded.")));
    const QString by = c.said.by.trimmed().isEmpty() ? here.person : c.said.by.trimmed();
    for (const Approval &approval : here.state.approvals) {
        if (approval.text == text && approval.by == by && approval.as == c.as && !approval.revoked)
            return refused(
                say(QT_TRANSLATE_NOOP("Muster", "%1 has approved exactly this text already."), by));
    }
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("text"), text);
    body.insert(QStringLiteral("sha256"), sha256Of(text));
    if (c.as != Approver::Commander)
        body.insert(QStringLiteral("as"), keyOf(c.as));
    return QList{draft(here, type::updateApproved, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const ReturnUpdate &c)
{
    MUSTER_TRY_ASSIGN(
        const QString text,
        words(c.text, QT_TRANSLATE_NOOP("Muster", "There is no text to send back. Nothing was recorded.")));
    MUSTER_TRY_ASSIGN(
        const QString remark,
        words(c.remark, QT_TRANSLATE_NOOP("Muster", "Say what is to be changed. Nothing was recorded.")));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("text"), text);
    body.insert(QStringLiteral("sha256"), sha256Of(text));
    body.insert(QStringLiteral("remark"), remark);
    return QList{draft(here, type::updateReturned, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const NoteAsked &c)
{
    MUSTER_TRY_ASSIGN(
        const QString text,
        words(c.text, QT_TRANSLATE_NOOP("Muster", "Say what customers ask. Nothing was recorded.")));
    MUSTER_TRY(fitsNote(text));
    if (c.times < 1 || c.times > 100'000)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "It was asked 1 to 100,000 times. Nothing was recorded.")));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("text"), text);
    if (c.times != 1)
        body.insert(QStringLiteral("times"), c.times);
    return QList{draft(here, type::questionAsked, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const ApproveAnswer &c)
{
    const auto it = std::find_if(here.state.asked.cbegin(), here.state.asked.cend(),
                                 [&](const Asked &one) { return one.event == c.question; });
    if (it == here.state.asked.cend())
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "Nobody asked that. Nothing was recorded.")));
    const QString answer = trimmed(c.answer);
    MUSTER_TRY(fitsNote(answer));
    if (answer == it->answer)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That is the answer already. Nothing was recorded.")));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("question"), c.question.toString());
    body.insert(QStringLiteral("what"), it->text);
    body.insert(QStringLiteral("answer"), answer);
    return QList{draft(here, type::questionAnswered, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const HandOff &c)
{
    MUSTER_TRY_ASSIGN(
        const QString text,
        words(c.text, QT_TRANSLATE_NOOP("Muster", "The brief is empty. Nothing was handed over.")));
    const QString to = trimmed(c.to).simplified();
    if (to.isEmpty())
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "Say to whom the case goes. Nothing was handed over.")));
    if (c.answerBy && *c.answerBy <= c.said.at.value_or(here.nowUs))
        return refused(say(
            QT_TRANSLATE_NOOP("Muster", "The answer would be due before the question. Give a later time.")));
    MUSTER_TRY(sensible(here, c.said.at));
    const qint64 at = c.said.at.value_or(here.nowUs);
    for (const Handoff &one : here.state.handoffs) {
        if (one.to == to && one.text == text && one.wanted == trimmed(c.wanted) && qAbs(one.at - at) < minute)
            return refused(
                say(QT_TRANSLATE_NOOP(
                        "Muster", "%1 was given exactly this brief a moment ago. Nothing was written twice."),
                    to));
    }
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("to"), to);
    body.insert(QStringLiteral("brief"), text);
    addWords(body, "wanted", c.wanted);
    if (c.answerBy)
        addMoment(body, "answer_by", *c.answerBy);
    return QList{draft(here, type::handedOff, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const ReceiveHandoff &c)
{
    const auto found = std::find_if(here.state.handoffs.cbegin(), here.state.handoffs.cend(),
                                    [&](const Handoff &one) { return one.event == c.handoff; });
    if (found == here.state.handoffs.cend())
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "There is no such hand-off in this incident. Nothing was changed.")));
    if (c.said.by.trimmed().isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Say who has received it.")));
    if (found->receivedAt != 0)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "%1 has received it already."), found->receivedBy));
    MUSTER_TRY(sensible(here, c.said.at));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("handoff"), c.handoff.toString());
    addWords(body, "reference", c.reference);
    return QList{draft(here, type::handoffReceived, c.said, body)};
}

} // namespace muster::deciding
