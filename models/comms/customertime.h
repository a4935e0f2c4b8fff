#pragma once

#include "models/core/tongue.h"
#include "models/core/zone.h"

namespace muster {

/// What customers call a zone: "Beijing time", "US Eastern time", "Singapore time"; "UTC+8" where it has no
/// name in their language.
QString zoneName(const Zone &zone, qint64 us, const Tongue &tongue);

/// A moment as customers read it: "14:45 Singapore time", 北京时间 14:45; with the date where that is not the
/// day of `nowUs`: "18 November 2026, 23:10 Singapore time", 北京时间 2026年11月18日 23:10.
QString customerTime(qint64 us, qint64 nowUs, const Zone &zone, const Tongue &tongue);

/// From when to when: "from 12:44 to 14:30 Singapore time", 北京时间 12:44 至 14:30.
QString customerSpan(qint64 fromUs, qint64 toUs, qint64 nowUs, const Zone &zone, const Tongue &tongue);

} // namespace muster
