#pragma once

#include "models/comms/checks.h"
#include "models/comms/statedtime.h"

namespace muster {

/// An announcement that was read once, for all checks.
struct ReadText : Announcement
{
    explicit ReadText(const Announcement &announcement)
        : Announcement(announcement)
        , times(timesIn(text.body, now))
        , sentences(sentencesOf(text.body))
        , clauses(clausesOf(text.body))
    {}

    QList<StatedTime> times; ///< of the body, in their order
    QList<Passage> sentences, clauses;
};

/// What is wrong with an announcement, and where; nothing where all is well.
struct Fault
{
    Message message;
    qsizetype start = -1, end = -1;
};

} // namespace muster
