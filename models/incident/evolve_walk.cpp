// How the acts of the walk change where an incident stands: assessment, playbook, approvals, what is due,
// hand-off.

#include "models/incident/evolving.h"

#include <algorithm>

namespace muster::evolving {

namespace {

void onAnswered(State &state, const Event &event, const QJsonObject &body)
{
    const auto question = fromKey<Question>(textIn(body, "question"));
    if (!question)
        return;
    Assessment &all = state.assessment;
    all.answers.insert(*question, {textIn(body, "choice"), textIn(body, "note"), textIn(body, "by"),
                                   event.occurred, event.id});
    all.lastAt = event.occurred;
    all.lastBy = textIn(body, "by");
}

void onFunction(State &state, const Event &event, const QJsonObject &body)
{
    const auto function = fromKey<Function>(textIn(body, "function"));
    if (!function)
        return;
    FunctionState &now = state.assessment.functions[*function];
    now.health = fromKey<Health>(textIn(body, "health")).value_or(Health::Unknown);
    now.note = textIn(body, "note");
    now.by = textIn(body, "by");
    now.at = event.occurred;
    now.event = event.id;
    if (now.isAffected())
        now.worst = std::max(now.worst, now.health);
    state.assessment.lastAt = event.occurred;
    state.assessment.lastBy = textIn(body, "by");
}

void onOnset(State &state, const Event &event, const QJsonObject &) { state.started = event.occurred; }

void onChange(State &state, const Event &event, const QJsonObject &body)
{
    insertByTime(state.assessment.changes,
                 {fromKey<ChangeKind>(textIn(body, "change")).value_or(ChangeKind::Deploy),
                  textIn(body, "text"), textIn(body, "by"), event.occurred, event.id},
                 &Change::at);
}

void onPlaybook(State &state, const Event &event, const QJsonObject &body)
{
    state.runs.append({event.id,
                       textIn(body, "playbook"),
                       textIn(body, "title"),
                       textIn(body, "version"),
                       textIn(body, "markdown"),
                       textIn(body, "by"),
                       event.occurred,
                       {}});
}

void onCheck(State &state, const Event &event, const QJsonObject &body)
{
    const Id run = idIn(body, "run");
    const auto found = std::find_if(state.runs.begin(), state.runs.end(),
                                    [&](const PlaybookRun &one) { return one.id == run; });
    const auto outcome = fromKey<CheckOutcome>(textIn(body, "outcome"));
    if (found != state.runs.end() && outcome)
        found->answers.insert(textIn(body, "check"), {*outcome, textIn(body, "response"), textIn(body, "by"),
                                                      event.occurred, event.id});
}

void onApproved(State &state, const Event &event, const QJsonObject &body)
{
    state.approvals.append({event.id, textIn(body, "text"), textIn(body, "by"),
                            fromKey<Via>(textIn(body, "via")).value_or(Via::Room), event.occurred,
                            fromKey<Approver>(textIn(body, "as")).value_or(Approver::Commander), false});
}

void onReturned(State &state, const Event &event, const QJsonObject &body)
{
    // Whoever sends a text back takes the yes to it back, their own or another's.
    const QString text = textIn(body, "text");
    for (Approval &approval : state.approvals)
        approval.revoked = approval.revoked || approval.text == text;
    state.returned.append(
        {event.id, textIn(body, "text"), textIn(body, "remark"), textIn(body, "by"), event.occurred});
}

void onDue(State &state, const Event &event, const QJsonObject &body)
{
    Due due;
    due.event = event.id;
    due.kind = fromKey<DueKind>(textIn(body, "due_kind")).value_or(DueKind::FollowUp);
    due.text = textIn(body, "text");
    due.owner = textIn(body, "owner");
    due.at = momentIn(body, "at");
    due.by = textIn(body, "by");
    state.dues.append(due);
}

template <typename T>
T *withEvent(QList<T> &list, const Id &event)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T &one) { return one.event == event; });
    return found == list.end() ? nullptr : &*found;
}

/// The same words are the same question, however they were typed.
QString folded(const QString &question)
{
    QString out = question.simplified().toCaseFolded();
    while (out.endsWith(u'?') || out.endsWith(u'？') || out.endsWith(u'.'))
        out.chop(1);
    return out.trimmed();
}

void onAsked(State &state, const Event &event, const QJsonObject &body)
{
    const QString text = textIn(body, "text");
    const auto it = std::find_if(state.asked.begin(), state.asked.end(),
                                 [&](const Asked &one) { return folded(one.text) == folded(text); });
    Asked &one = it == state.asked.end() ? state.asked.emplaceBack(Asked{event.id, text, 0, 0, {}, {}}) : *it;
    one.times += qMax(1, body.value(QLatin1String("times")).toInt(1));
    one.lastAt = event.occurred;
}

void onAnswerApproved(State &state, const Event &, const QJsonObject &body)
{
    if (Asked *one = withEvent(state.asked, idIn(body, "question"))) {
        one->answer = textIn(body, "answer");
        one->answeredBy = textIn(body, "by");
    }
}

void onDueMoved(State &state, const Event &, const QJsonObject &body)
{
    const qint64 at = momentIn(body, "at");
    if (Due *due = withEvent(state.dues, idIn(body, "due")))
        due->at = at;
    else if (Handoff *handoff = withEvent(state.handoffs, idIn(body, "due")))
        handoff->answerBy = at;
}

void onDueClosed(State &state, const Event &event, const QJsonObject &body)
{
    if (Due *due = withEvent(state.dues, idIn(body, "due"))) {
        due->closedAt = event.occurred;
        due->closedBy = textIn(body, "by");
        due->note = textIn(body, "note");
    } else if (Handoff *handoff = withEvent(state.handoffs, idIn(body, "due"))) {
        handoff->answeredAt = event.occurred;
        handoff->answer = textIn(body, "note");
    }
}

void onHandedOff(State &state, const Event &event, const QJsonObject &body)
{
    Handoff out;
    out.event = event.id;
    out.to = textIn(body, "to");
    out.text = textIn(body, "brief");
    out.wanted = textIn(body, "wanted");
    out.by = textIn(body, "by");
    out.at = event.occurred;
    out.answerBy = momentIn(body, "answer_by");
    insertByTime(state.handoffs, out, &Handoff::at);
}

void onReceived(State &state, const Event &event, const QJsonObject &body)
{
    if (Handoff *handoff = withEvent(state.handoffs, idIn(body, "handoff"))) {
        handoff->receivedBy = textIn(body, "by");
        handoff->reference = textIn(body, "reference");
        handoff->receivedAt = event.occurred;
    }
}

} // namespace

Step stepOfWalk(const QByteArray &type)
{
    static const QHash<QByteArray, Step> steps{
        {type::answered, onAnswered},
        {type::functionSet, onFunction},
        {type::onsetSet, onOnset},
        {type::changeNoted, onChange},
        {type::playbookStarted, onPlaybook},
        {type::checkAnswered, onCheck},
        {type::updateApproved, onApproved},
        {type::updateReturned, onReturned},
        {type::questionAsked, onAsked},
        {type::questionAnswered, onAnswerApproved},
        {type::dueSet, onDue},
        {type::dueMoved, onDueMoved},
        {type::dueClosed, onDueClosed},
        {type::handedOff, onHandedOff},
        {type::handoffReceived, onReceived},
    };
    return steps.value(type, nullptr);
}

} // namespace muster::evolving
