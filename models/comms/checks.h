#pragma once

#include "models/comms/draft.h"
#include "models/comms/record.h"

namespace muster {

/// How a text and the same one in the other language stand to each other: a side is behind once the other was
/// changed by hand after the two were compared.
struct OtherSide
{
    QString language; ///< of the other one: "en" or "zh_CN"
    bool hereBehind = false;
    bool thereBehind = false;
    bool isBehind() const { return hereBehind || thereBehind; }
    friend bool operator==(const OtherSide &, const OtherSide &) = default;
};

/// A text about to be posted, and what the room knows that it is measured by.
struct Announcement
{
    DraftText text;
    PublicStatus status = PublicStatus::Investigating; ///< what is shown with it
    Facts facts;
    QString title;            ///< the internal one, which customers never read
    Functions functions = {}; ///< how they do
    QStringList people = {};  ///< the names of the room
    qint64 since = 0;         ///< when it began, microseconds UTC; 0 if nobody knows
    qint64 next = 0;          ///< the promise, microseconds UTC; 0 if none is made
    qint64 now = 0;           ///< microseconds UTC
    Zone zone;
    PublicStatus actual = PublicStatus::Investigating; ///< what the room's own status comes to
    Record record = {};
    Length length = Length::Full;
    Readers readers = Readers::Customers;
    /// Other channels of the same update whose text, changed by hand, names another next update.
    QList<Channel> apart = {};
    /// Where both languages are in use and one of them was changed by hand.
    std::optional<OtherSide> other = {};
};

/// What a check found.
struct Finding
{
    QString id; ///< "next-update"
    bool ok = true;
    Message message;                ///< what is well, or what is wrong and what to do
    qsizetype start = -1, end = -1; ///< where in the body, in UTF-16 units; -1 where it is no one place
};

/// Every check of the table, in its order.
QList<Finding> checked(const Announcement &announcement);

/// The same without what is remembered of texts that were read before: slower, for comparison.
QList<Finding> checkedAnew(const Announcement &announcement);

/// Whether the text names the promised next update, whatever else it names.
bool namesNextUpdate(const Announcement &announcement);

/// What looks like a key or a password in a text: the one finding that keeps it from leaving, until somebody
/// says that it is none.
std::optional<Message> secretIn(const DraftText &text);

/// Whether all are well.
bool allWell(const QList<Finding> &findings);

} // namespace muster
