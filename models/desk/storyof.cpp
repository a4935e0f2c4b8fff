#include "models/desk/storyof.h"

namespace muster {

Result<Story> storyOf(Session &session, const Summary &summary, EntryQuery which)
{
    Story story;
    which.incident = summary.id;
    story.number = summary.numberText();
    MUSTER_TRY_ASSIGN(story.state, session.state(summary.id));
    MUSTER_TRY_ASSIGN(story.head, session.head(summary.id));
    MUSTER_TRY_ASSIGN(const auto rows, session.rows(which));
    story.entryCount = static_cast<int>(rows.size());
    story.entries = [&session, which](const auto &take) { return session.eachEntry(which, take); };
    story.events = [&session, id = summary.id](const auto &take) { return session.eachEvent(id, take); };
    return story;
}

} // namespace muster
