#pragma once

#include "models/core/id.h"
#include "models/incident/terms.h"

namespace muster {

struct State;

/// What is owed at a time. An update is promised by the words of the one before; the others are set by hand.
enum class DueKind { Update, ReturnTimer, FollowUp, Answer, CallBack };

template <>
const QList<Term<DueKind>> &terms<DueKind>();

/// Something that somebody set a time for.
struct Due
{
    Id event;
    DueKind kind = DueKind::FollowUp;
    QString text;
    QString owner;
    qint64 at = 0; ///< microseconds UTC
    QString by;
    qint64 closedAt = 0; ///< 0 while it is open
    QString closedBy;
    QString note; ///< what came of it
    friend bool operator==(const Due &, const Due &) = default;
};

/// A "next update by" that customers were told, and what became of it.
struct Promise
{
    Id update; ///< the update that made it
    Readers to = Readers::Customers;
    qint64 due = 0;    ///< microseconds UTC
    qint64 keptAt = 0; ///< when the next update went out; 0 while it is owed
    /// Whole minutes past the promised one; 0 if it was kept.
    int lateMinutes() const;
    friend bool operator==(const Promise &, const Promise &) = default;
};

/// Every promise to customers, oldest first. The same promise on a second channel is one; any later update
/// settles it, whether or not it promises the next.
QList<Promise> promisesOf(const State &state);

/// The same to others: each is settled by the next word to the same readers.
QList<Promise> promisesTo(Readers readers, const State &state);

/// One line of the due list.
struct DueItem
{
    Id event; ///< the update that promised, or the event that set it
    DueKind kind = DueKind::FollowUp;
    QString text; ///< empty for an update
    QString owner;
    qint64 at = 0;                   ///< microseconds UTC
    Readers to = Readers::Customers; ///< of an update
    qint64 quietUntil = 0;           ///< of an update: its reminder waits until then, microseconds UTC
    friend bool operator==(const DueItem &, const DueItem &) = default;
};

/// All that is still owed, the earliest first.
QList<DueItem> dueList(const State &state);

/// The earliest word that is owed to anybody, an update or an answer: what the room counts down to.
std::optional<DueItem> nextWord(const State &state);

/// The earliest update that customers were promised and have not had; nothing if none is owed.
std::optional<DueItem> nextUpdate(const State &state);

} // namespace muster
