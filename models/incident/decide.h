#pragma once

#include "models/incident/command.h"

#include <functional>

namespace muster {

/// What a decision may look at: the state and the few things that are not in it.
struct Circumstances
{
    State state;
    qint64 nowUs = 0;
    QString person;                   ///< at the keyboard, for acts that name nobody
    std::optional<Entry> target = {}; ///< the entry the command speaks of
    QByteArray targetType = {};       ///< the type of the event it speaks of; empty if there is none such
    QList<Event> erasable = {}; ///< for an erasure: the event itself and those that repeat its words; of a
                                ///< title, the earlier ones
    Organisation organisation = {};     ///< for what is the organisation's
    State other = {};                   ///< the incident an entry is to be moved to
    std::function<bool(Id)> known = {}; ///< whether an event with this id is there, for imports
};

/// The rules: what happens if this is done now, or the sentence that says why it is not done. Pure.
Result<QList<Draft>> decide(const Circumstances &here, const Command &command);

/// The longest text an entry may have, in UTF-16 units; more belongs into a file beside it.
inline constexpr qsizetype maxText = 60'000;
/// The longest title.
inline constexpr qsizetype maxTitle = 500;

} // namespace muster
