#pragma once

#include "models/incident/command_members.h"

namespace muster {

template <typename V, typename S>
void list(V &v, S &c, const ApproveUpdate *)
{
    v("incident", c.incident);
    v("text", c.text);
    v("said", c.said);
    v("as", c.as);
}
template <typename V, typename S>
void list(V &v, S &c, const ReturnUpdate *)
{
    v("incident", c.incident);
    v("text", c.text);
    v("remark", c.remark);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const NoteAsked *)
{
    v("incident", c.incident);
    v("text", c.text);
    v("times", c.times);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const ApproveAnswer *)
{
    v("incident", c.incident);
    v("question", c.question);
    v("answer", c.answer);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const AnswerQuestion *)
{
    v("incident", c.incident);
    v("question", c.question);
    v("choice", c.choice);
    v("note", c.note);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SetFunction *)
{
    v("incident", c.incident);
    v("function", c.function);
    v("health", c.health);
    v("note", c.note);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SetOnset *)
{
    v("incident", c.incident);
    v("note", c.note);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const NoteChange *)
{
    v("incident", c.incident);
    v("kind", c.kind);
    v("text", c.text);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const StartPlaybook *)
{
    v("incident", c.incident);
    v("playbook", c.playbook);
    v("title", c.title);
    v("version", c.version);
    v("text", c.text);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const AnswerCheck *)
{
    v("incident", c.incident);
    v("run", c.run);
    v("check", c.check);
    v("challenge", c.challenge);
    v("outcome", c.outcome);
    v("text", c.text);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SetDue *)
{
    v("incident", c.incident);
    v("kind", c.kind);
    v("text", c.text);
    v("owner", c.owner);
    v("at", c.at);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const MoveDue *)
{
    v("incident", c.incident);
    v("due", c.due);
    v("at", c.at);
    v("reason", c.reason);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const CloseDue *)
{
    v("incident", c.incident);
    v("due", c.due);
    v("note", c.note);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const HandOff *)
{
    v("incident", c.incident);
    v("to", c.to);
    v("text", c.text);
    v("wanted", c.wanted);
    v("answer_by", c.answerBy);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const ReceiveHandoff *)
{
    v("incident", c.incident);
    v("handoff", c.handoff);
    v("reference", c.reference);
    v("said", c.said);
}

} // namespace muster
