#pragma once

#include "models/core/zone.h"
#include "models/incident/terms.h"

namespace muster {

/// How the room calls severities: SEV 1 to SEV 5, or P0 to P4.
enum class SeverityLabels { Sev, P };

/// A model's sentence in the language the window is in.
QString spoken(const Message &message);

/// "SEV 1", or "P0".
QString severityWords(int severity, SeverityLabels labels);
/// "1", or "P0": the same where its shape and the word severity stand beside it.
QString severityShort(int severity, SeverityLabels labels);
/// "Major: a main function fails for many": what the level means, for sheets and tooltips.
QString severityMeaning(int severity);

/// A stretch of time in words: "45 s", "52 min", "2 h 05 min", "3 d 4 h". Microseconds.
QString lastingWords(qint64 us);
/// A running clock: "01:49:40", from 100 hours on "5 d 03:12". Microseconds.
QString elapsedReading(qint64 us);
/// A clock that runs down: "13:34", from an hour on "1:05:10", from 100 hours on "5 d 03:12". Microseconds.
QString countdownReading(qint64 us);
/// "14:31", with the date before it where it is not the day of `nowUs`.
QString momentWords(qint64 us, qint64 nowUs, const Zone &zone);

/// Several facts in one line: "INC-0042 · Mitigating". Empty ones are left out.
QString factLine(const QStringList &facts);

/// The key by which avatars choose a colour.
QString colourKey(Role role);
/// The roles a room shows, in the order of the banner.
const QList<Role> &roomRoles();
/// How the banner calls it, short: "Comms".
QString shortRole(Role role);

} // namespace muster
