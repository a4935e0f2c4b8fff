#pragma once

#include "models/core/zone.h"

#include <QList>

namespace muster {

/// A time of day as a text gives it: "14:45", "2:45 PM ET", 北京时间 14:45.
struct StatedTime
{
    int minuteOfDay = 0;
    bool isHalved = false; ///< "2:45" of a clock of twelve hours, which does not say of which half of the day
    bool hasZone = false;  ///< the text names one beside it
    std::optional<int> offset; ///< seconds east of UTC, where it is a zone we know
    qsizetype start = 0, end = 0;
    QString words; ///< with its zone

    /// The moment it means: the one nearest to `near`, in `zone` where it names none. Microseconds UTC.
    qint64 momentIn(const Zone &zone, qint64 near) const;
};

/// Every time of day in a text; `now` says which side of a change of clocks a zone is on.
QList<StatedTime> timesIn(const QString &text, qint64 now);

} // namespace muster
