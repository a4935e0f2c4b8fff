#pragma once

#include "models/incident/command.h"

namespace muster {

// Each command lists its members once, here; writing and reading JSON both follow the list.

template <typename V, typename S>
void list(V &v, S &c, const Said *)
{
    v("by", c.by);
    v("recorded_by", c.recordedBy);
    v("at", c.at);
    v("via", c.via);
}
template <typename V, typename S>
void list(V &v, S &c, const Declare *)
{
    v("title", c.title);
    v("severity", c.severity);
    v("zone", c.zone);
    v("exercise", c.exercise);
    v("source", c.source);
    v("number", c.number);
    v("incident", c.incident);
    v("status", c.status);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const LogEntry *)
{
    v("incident", c.incident);
    v("text", c.text);
    v("kind", c.kind);
    v("audience", c.audience);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const Correct *)
{
    v("incident", c.incident);
    v("entry", c.entry);
    v("text", c.text);
    v("at", c.at);
    v("reason", c.reason);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const Withdraw *)
{
    v("incident", c.incident);
    v("event", c.event);
    v("reason", c.reason);
    v("said", c.said);
    v("strike", c.strike);
}
template <typename V, typename S>
void list(V &v, S &c, const SetAudience *)
{
    v("incident", c.incident);
    v("entry", c.entry);
    v("audience", c.audience);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SetSeverity *)
{
    v("incident", c.incident);
    v("severity", c.severity);
    v("reason", c.reason);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SetStatus *)
{
    v("incident", c.incident);
    v("status", c.status);
    v("reason", c.reason);
    v("of", c.of);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const AssignRole *)
{
    v("incident", c.incident);
    v("role", c.role);
    v("name", c.name);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const ToldFact *)
{
    v("fact", c.fact);
    v("words", c.words);
}
template <typename V, typename S>
void list(V &v, S &c, const SendUpdate *)
{
    v("incident", c.incident);
    v("channel", c.channel);
    v("text", c.text);
    v("said", c.said);
    v("subject", c.subject);
    v("phase", c.phase);
    v("next_by", c.nextBy);
    v("readers", c.readers);
    v("facts", c.facts);
}
template <typename V, typename S>
void list(V &v, S &c, const Rename *)
{
    v("incident", c.incident);
    v("title", c.title);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const PlaceRoom *)
{
    v("incident", c.incident);
    v("place", c.place);
    v("call", c.call);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const Erase *)
{
    v("incident", c.incident);
    v("entry", c.entry);
    v("reason", c.reason);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const ChainMark *)
{
    v("device", c.device);
    v("device_seq", c.deviceSeq);
}
template <typename V, typename S>
void list(V &v, S &c, const ShareDigest *)
{
    v("incident", c.incident);
    v("up_to", c.upTo);
    v("said", c.said);
    v("known", c.known);
}
template <typename V, typename S>
void list(V &v, S &c, const ImportedRecord *)
{
    v("key", c.sourceKey);
    v("occurred", c.occurred);
    v("kind", c.kind);
    v("text", c.text);
    v("by", c.by);
    v("audience", c.audience);
    v("channel", c.channel);
    v("state", c.state);
    v("zone_offset", c.zoneOffset);
}
template <typename V, typename S>
void list(V &v, S &c, const ImportRecords *)
{
    v("incident", c.incident);
    v("batch", c.batch);
    v("source", c.source);
    v("records", c.records);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const FinishImport *)
{
    v("incident", c.incident);
    v("batch", c.batch);
    v("source", c.source);
    v("imported", c.imported);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const MoveEntry *)
{
    v("incident", c.incident);
    v("entry", c.entry);
    v("to", c.to);
    v("said", c.said);
}

} // namespace muster
