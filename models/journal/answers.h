#pragma once

#include "models/incident/entry.h"
#include "models/incident/state.h"

#include <QList>

#include <optional>

namespace muster {

/// One incident as the list of them shows it, from a derived table: no folding needed.
struct Summary
{
    Id id;
    int number = 0;
    int clash = 0; ///< 1 for "-B", where a merge brought two of the same number
    QString title;
    int severity = 3;
    Status status = Status::Investigating;
    qint64 started = 0, ended = 0; ///< microseconds UTC; 0 while it goes on
    qint64 declared = 0;           ///< `recorded` of the declaring event
    bool exercise = false;
    QString source;
    QString commander;
    QString zone;
    QString numberText() const { return muster::numberText(number, clash); }
};

/// Which lines of a timeline are asked for.
struct EntryQuery
{
    Id incident;                    ///< null: of all incidents
    QString search;                 ///< words, "a phrase", prefix*; empty: all
    QList<Kind> kinds;              ///< empty: all
    QList<Audience> audiences;      ///< empty: all
    QString person;                 ///< empty: everybody
    std::optional<qint64> from, to; ///< happened at, microseconds UTC, both inclusive
    qint64 limit = -1;              ///< -1: no limit; with `newestFirst` the newest of them
    bool newestFirst = false;
};

/// What `absorb` did with another workspace's events.
struct Absorbed
{
    int events = 0;     ///< how many were offered
    int fresh = 0;      ///< how many were not there yet
    int forks = 0;      ///< chains that went on in two different ways
    QList<Event> added; ///< the fresh ones
};

/// What `verify` found.
struct Verdict
{
    qint64 events = 0;
    int erased = 0;
    int forks = 0;
    int unknown = 0;               ///< events of a type this Muster does not know: kept, not a fault
    std::optional<Event> firstBad; ///< the first event, by chain position, that does not hold
    int faults = 0;                ///< findings that are not forks
    QList<Message> findings;       ///< every fault in words, and every fork; empty if all is well
    bool ok() const { return findings.isEmpty(); }
    /// Everything that was written is there as it was written. A fork loses nothing: both branches are kept.
    bool whole() const { return faults == 0; }
};

} // namespace muster
