// What is new since the room was told last, onto the clipboard for its chat.

#include "app/room.h"
#include "models/desk/roomdigest.h"

#include <QClipboard>
#include <QGuiApplication>

namespace muster {

void Room::copyDigest()
{
    const auto summary = m_model->summaryAt(m_model->indexOf(m_incident).row());
    if (!summary)
        return;
    m_jobs.run<RoomDigest>(
        this,
        [one = *summary, tongue = Tongue(m_tongue.name()), zone = m_zone](Session &reading) {
            return roomDigestOf(reading, one, tongue, zone);
        },
        [this](const Result<RoomDigest> &digest) { takeDigest(digest); });
}

void Room::takeDigest(const Result<RoomDigest> &digest)
{
    if (!digest)
        return mention(spoken(digest.error().what));
    if (digest->entries == 0)
        return mention(digest->from == 0
                           ? tr("Nothing to tell the room yet")
                           : tr("Nothing new; shared up to %1").arg(m_zone.clock(recordedUs(digest->from))));
    QGuiApplication::clipboard()->setText(digest->text);
    if (const auto marked = m_held.dispatch(digest->mark); !marked)
        return mention(spoken(marked.error().what));
    mention(tr("%n entries copied for the room's chat; shared up to %1", nullptr,
               static_cast<int>(digest->entries))
                .arg(m_zone.clock(recordedUs(digest->mark.upTo))));
}

} // namespace muster
