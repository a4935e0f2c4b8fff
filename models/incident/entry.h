#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"
#include "models/core/tongue.h"
#include "models/core/zone.h"
#include "models/incident/event.h"
#include "models/incident/terms.h"

#include <span>

namespace muster {

/// One line of the timeline as it reads now: an event and everything said about it since.
struct Entry
{
    qint64 seq = 0; ///< local row of its event
    Id id;
    Id incident;
    qint64 occurred = 0; ///< microseconds UTC
    qint64 recorded = 0; ///< when it was first noted: a correction keeps the moment of what it corrects
    Kind kind = Kind::Note;
    QString by;         ///< who did or said it
    QString recordedBy; ///< who typed it
    Via via = Via::Room;
    QString text;    ///< what was typed: the entry, the reason, the text as posted, the name
    QString subject; ///< what an act set: "1" for a severity, "mitigating", "statuspage", "assess/who=most"
    Audience audience = Audience::Internal;
    bool struck = false;
    bool erased = false;
    QString struckBy, struckReason;
    qint64 struckAt = 0; ///< microseconds UTC, 0 if it was not
    Id corrects;         ///< the entry this one stands for
    Id correctedBy;      ///< the entry that stands for this one
    QString reason;      ///< why it was corrected, for an entry that corrects; where it was moved from
    qint64 noted = 0;    ///< `recorded` of the very event of this line
    qint64 notedAt = 0;  ///< the same as microseconds UTC
    bool quiet =
        false; ///< one side of a correction by the same person within two minutes: shown without a mark
    Id batch;  ///< the import it came with
    bool pending = false; ///< its import has not finished: not shown

    /// Noted two minutes or more after it happened.
    bool late() const { return via != Via::Import && recordedUs(recorded) - occurred >= 2 * minute; }

    /// Words of people, which can be corrected; an act is taken back and done again.
    bool isWords() const { return isLogged(kind) && subject.isEmpty(); }

    /// Whether the mark of this correction is not shown.
    bool quietlyCorrected() const { return quiet; }

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// Whether events of this type stand in the timeline as a line of their own.
bool isEntry(const QByteArray &type);

/// Whether such an event stands in place of the entry it names: a correction, or an act moved in time.
bool replaces(const QByteArray &type);

/// The id of the event that this event speaks about (correction, audience, withdrawal, erasure), else null.
Id subjectOf(const Event &event);

/// The line an event makes, from the event and all that was said about it, in any order of arrival.
/// `about` are the events whose subject is this one, its batch or, transitively, one of those.
/// `batchFinished`: whether the import it came with (if any) was finished.
Entry project(const Event &event, std::span<const Event> about, bool batchFinished = true);

/// What a line says, in whole words: an act's fact as a sentence, a person's words as they are. Times in it
/// are told in `zone`.
QString sentence(const Entry &entry, const Tongue &tongue, const Zone &zone = Zone());

} // namespace muster
