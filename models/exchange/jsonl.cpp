#include "models/exchange/jsonoutlet.h"
#include "models/exchange/writers.h"

namespace muster {

namespace {

void writeHeader(Outlet &out, const Story &story)
{
    JsonOutlet json(out);
    json.open();
    json.number("muster", 1);
    json.ascii("format", "bundle");
    json.member("incident", story.state.incident.toString());
    json.ascii("head", story.head);
    json.ascii("zone", "UTC");
    json.ascii("sort", "recorded, id, device");
    json.close();
    out.raw('\n');
}

void writeEvent(Outlet &out, const Event &event)
{
    JsonOutlet json(out);
    json.open();
    json.member("id", event.id.toString());
    json.member("incident", event.incident.toString());
    json.member("device", event.device.toString());
    json.number("device_seq", event.deviceSeq);
    json.ascii("recorded", QByteArray::number(event.recorded));
    json.ascii("occurred", QByteArray::number(event.occurred));
    json.utf8("type", event.type);
    json.ascii("digest", event.digest.toHex());
    json.ascii("hash", event.hash.toHex());
    if (!event.isErased()) {
        json.ascii("salt", event.salt.toHex());
        json.utf8("body", event.body);
    }
    json.close();
    out.raw('\n');
}

} // namespace

Result<> writeJsonl(const Story &story, const Telling &telling, QIODevice &device)
{
    if (telling.reader != Reader::Internal)
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("Muster", "A jsonl bundle holds everything, so it is for internal readers "
                                            "only. Nothing was written; choose "
                                            "html, md, txt, csv or json.")));
    Outlet out(device);
    writeHeader(out, story);
    MUSTER_TRY(story.events([&](const Event &event) -> Result<> {
        writeEvent(out, event);
        return out.spill();
    }));
    return out.finish();
}

} // namespace muster
