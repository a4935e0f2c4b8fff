#pragma once

#include "models/core/id.h"
#include "models/incident/terms.h"

#include <QMap>

namespace muster {

// What the talking has come to: texts sent, asked about, approved and sent back, questions, channels that are
// down.

/// A status update as it went out.
struct SentUpdate
{
    Id id;
    Channel channel = Channel::Statuspage;
    qint64 sentAt = 0; ///< microseconds UTC
    QString by;
    QString text;
    QString subject;   ///< the title it went out under
    QString phase;     ///< what it told: the id of its template, "" if it was written by hand
    qint64 nextBy = 0; ///< when the next was promised; 0 if it was not
    Readers readers = Readers::Customers;
    QMap<QString, QString> facts = {}; ///< what it was made of, by the names that templates use
    friend bool operator==(const SentUpdate &, const SentUpdate &) = default;
};

/// A text that somebody allowed to be sent, exactly so.
struct Approval
{
    Id event;
    QString text;
    QString by;
    Via via = Via::Room; ///< how they said yes
    qint64 at = 0;       ///< microseconds UTC
    Approver as = Approver::Commander;
    bool revoked = false; ///< the same text was sent back since
    friend bool operator==(const Approval &, const Approval &) = default;
};

/// What customers ask, and what they may be told.
struct Asked
{
    Id event; ///< that asked it first
    QString text;
    int times = 0;
    qint64 lastAt = 0; ///< microseconds UTC
    QString answer;    ///< empty while there is none
    QString answeredBy;
    friend bool operator==(const Asked &, const Asked &) = default;
};

/// A text that somebody sent back, and why.
struct Returned
{
    Id event;
    QString text, remark;
    QString by;
    qint64 at = 0; ///< microseconds UTC
    friend bool operator==(const Returned &, const Returned &) = default;
};

/// Somebody was asked to approve a text, exactly so.
struct ApprovalAsked
{
    Id event;
    QString text;
    Approver of = Approver::Commander;
    QString whom; ///< the person; empty if nobody was named
    QString by;   ///< who asked
    Via via = Via::Room;
    qint64 at = 0; ///< microseconds UTC
    friend bool operator==(const ApprovalAsked &, const ApprovalAsked &) = default;
};

/// A channel that cannot be used now, and where its updates go instead.
struct Detour
{
    Channel instead = Channel::Statuspage;
    QString reason, by;
    qint64 since = 0; ///< microseconds UTC
    friend bool operator==(const Detour &, const Detour &) = default;
};

/// The reminder of a promised update, put off; the promise stays.
struct Snooze
{
    qint64 until = 0; ///< microseconds UTC
    QString reason, by;
    friend bool operator==(const Snooze &, const Snooze &) = default;
};

} // namespace muster
