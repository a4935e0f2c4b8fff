#include "models/desk/roomdigest.h"

#include "models/desk/storyof.h"
#include "models/exchange/format.h"

#include <QBuffer>

namespace muster {

namespace {

Result<QList<qint64>> untold(Session &session, const State &state)
{
    EntryQuery query;
    query.incident = state.incident;
    query.audiences = {Audience::Internal, Audience::Vendor, Audience::Public};
    MUSTER_TRY_ASSIGN(const QList<qint64> rows, session.rows(query));
    QList<qint64> out;
    for (const qint64 row : rows) {
        MUSTER_TRY_ASSIGN(const QList<Entry> one, session.entries({row}));
        const Entry &entry = one.first();
        MUSTER_TRY_ASSIGN(const std::optional<Event> event, session.eventOf(entry.id));
        const bool known = event && event->deviceSeq <= state.shared.value(event->device);
        const bool struckSince = entry.struck && entry.correctedBy.isNull() && state.sharedUpTo > 0 &&
                                 entry.struckAt > recordedUs(state.sharedUpTo);
        if (!known || struckSince)
            out.append(row);
    }
    return out;
}

Result<ShareDigest> markOf(Session &session, const Id &incident, qint64 upTo)
{
    ShareDigest mark;
    mark.incident = incident;
    mark.upTo = upTo;
    MUSTER_TRY_ASSIGN(const QList<ChainEnd> ends, session.ends(incident));
    for (const ChainEnd &end : ends)
        mark.known.append({end.device, end.deviceSeq});
    return mark;
}

} // namespace

Result<RoomDigest> roomDigestOf(Session &session, const Summary &summary, const Tongue &tongue,
                                const Zone &zone)
{
    RoomDigest out;
    MUSTER_TRY_ASSIGN(const State state, session.state(summary.id));
    out.from = state.sharedUpTo;
    // What is known now, before it is told: a line that comes in while this is read is new next time.
    MUSTER_TRY_ASSIGN(out.mark, markOf(session, summary.id, state.sharedUpTo));
    MUSTER_TRY_ASSIGN(const QList<qint64> rows, untold(session, state));
    out.entries = rows.size();
    MUSTER_TRY_ASSIGN(Story story, storyOf(session, summary, {}));
    story.entryCount = static_cast<int>(rows.size());
    story.entries = [&](const auto &take) -> Result<> {
        MUSTER_TRY_ASSIGN(const QList<Entry> entries, session.entries(rows));
        for (const Entry &entry : entries)
            MUSTER_TRY(take(entry));
        return {};
    };
    MUSTER_TRY(story.entries([&](const Entry &entry) -> Result<> {
        out.mark.upTo = qMax(out.mark.upTo, entry.struck ? recordedAt(entry.struckAt) : entry.noted);
        return {};
    }));
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    MUSTER_TRY(formatOf(QStringLiteral("txt"))->write(story, {Reader::Internal, zone, tongue}, text));
    out.text = QString::fromUtf8(text.data());
    return out;
}

} // namespace muster
