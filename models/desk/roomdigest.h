#pragma once

#include "models/exchange/story.h"
#include "models/session/session.h"

namespace muster {

/// What is new in an incident since the room was told last, as text for its chat.
struct RoomDigest
{
    QString text;
    qsizetype entries = 0; ///< lines in it; 0 when nothing is new
    qint64 from = 0;       ///< `recorded` up to which was told before; 0 the first time
    ShareDigest mark;      ///< to be executed once the text is out
};

/// The lines the room has not been told of, and those it was told of that were struck since. Restricted ones
/// never go to the room's chat. Changes nothing: the mark moves when the text has reached somebody.
Result<RoomDigest> roomDigestOf(Session &session, const Summary &summary, const Tongue &tongue,
                                const Zone &zone);

} // namespace muster
