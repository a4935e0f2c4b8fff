#pragma once

#include "models/exchange/story.h"
#include "models/session/session.h"

namespace muster {

/// The story of one incident as every export tells it. `which` narrows the entries; its incident is set here.
/// The session must outlive the story.
Result<Story> storyOf(Session &session, const Summary &summary, EntryQuery which);

} // namespace muster
