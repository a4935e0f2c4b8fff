#include "models/exchange/heading.h"
#include "models/exchange/jsonoutlet.h"
#include "models/exchange/writers.h"

namespace muster {

namespace {

void stampOrNull(JsonOutlet &json, Outlet &out, const char *key, qint64 us)
{
    if (us != 0) {
        json.member(key, utcStamp(us));
        return;
    }
    json.key(key);
    out.raw("null");
}

void writeRoles(JsonOutlet &json, Outlet &out, const State &state)
{
    json.key("roles");
    JsonOutlet roles(out);
    roles.open();
    for (auto it = state.roles.cbegin(); it != state.roles.cend(); ++it) {
        if (!it.value().isEmpty())
            roles.member(keyOf(it.key()).toLatin1().constData(), it.value());
    }
    roles.close();
}

/// Customers and vendors read what the public may know of it; the title and the severity are the room's own.
void writeIncident(Outlet &out, const Story &story, const Telling &telling)
{
    const State &state = story.state;
    const bool internal = telling.reader == Reader::Internal;
    JsonOutlet json(out);
    json.open();
    json.member("number", story.number);
    if (internal) {
        json.member("id", state.incident.toString());
        json.member("title", state.title);
        json.number("severity", state.severity);
    }
    json.member("status", statusKey(state, telling.reader));
    stampOrNull(json, out, "started", state.started);
    stampOrNull(json, out, "ended", state.ended);
    json.flag("exercise", state.exercise);
    if (internal) {
        json.member("zone", state.zone);
        if (!state.duplicateOf.isEmpty())
            json.member("duplicate_of", state.duplicateOf);
        if (!state.source.isEmpty())
            json.member("source", state.source);
        writeRoles(json, out, state);
    }
    json.close();
}

void writeHistory(JsonOutlet &json, const Entry &entry)
{
    if (entry.struck) {
        json.member("struck_by", entry.struckBy);
        json.member("struck_at", utcStamp(entry.struckAt));
        json.member("struck_reason", entry.struckReason);
    }
    if (!entry.corrects.isNull())
        json.member("corrects", entry.corrects.toString());
    if (!entry.correctedBy.isNull())
        json.member("corrected_by", entry.correctedBy.toString());
    if (!entry.reason.isEmpty())
        json.member("reason", entry.reason);
    if (entry.erased)
        json.flag("erased", true);
}

void writeEntry(Outlet &out, Stamps &stamps, const Entry &entry, const Telling &telling)
{
    JsonOutlet json(out);
    const bool customer = telling.reader == Reader::Customer;
    const bool internal = telling.reader == Reader::Internal;
    json.open();
    if (!customer)
        json.id("id", entry.id);
    json.stamp("occurred", stamps, entry.occurred);
    if (!customer)
        json.stamp("recorded", stamps, recordedUs(entry.recorded));
    json.ascii("kind", asciiKeyOf(entry.kind));
    if (!customer)
        json.member("by", entry.by);
    if (internal) {
        json.member("recorded_by", entry.recordedBy);
        json.ascii("via", asciiKeyOf(entry.via));
    }
    json.member("text", wordsFor(entry, telling));
    json.ascii("audience", asciiKeyOf(entry.audience));
    if (internal)
        json.flag("struck", entry.struck); // other readers get none that is
    if (!customer)
        json.flag("late", entry.late());
    if (entry.kind == Kind::Update)
        json.member("channel", entry.subject);
    else if (internal && !entry.subject.isEmpty())
        json.member("subject", entry.subject);
    if (internal)
        writeHistory(json, entry);
    json.close();
}

} // namespace

Result<> writeJson(const Story &story, const Telling &telling, QIODevice &device)
{
    Outlet out(device);
    Stamps stamps = Stamps::utc();
    JsonOutlet json(out);
    json.open();
    json.number("muster", 1);
    json.key("incident");
    writeIncident(out, story, telling);
    json.ascii("head", story.head);
    json.ascii("zone", "UTC");
    json.ascii("sort", "occurred, recorded, id");
    json.key("entries");
    out.raw('[');
    bool first = true;
    MUSTER_TRY(story.entries([&](const Entry &entry) -> Result<> {
        if (!mayRead(telling.reader, entry))
            return {};
        out.raw(first ? "\n" : ",\n");
        first = false;
        writeEntry(out, stamps, entry, telling);
        return out.spill();
    }));
    out.raw("\n]}\n");
    return out.finish();
}

} // namespace muster
