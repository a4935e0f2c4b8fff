#pragma once

#include "models/comms/publicstatus.h"
#include "models/core/tongue.h"
#include "models/core/zone.h"
#include "models/incident/state.h"

#include <QMap>

namespace muster {

/// What a text to customers may know, in the order of the page. Each can be edited, each can be missing.
enum class Fact {
    Who,        ///< "some customers in Europe"
    Cannot,     ///< "place orders", to stand after "cannot"
    Since,      ///< "12:44 Singapore time"
    Span,       ///< "from 12:44 to 14:30 Singapore time", once it is over
    Works,      ///< a sentence: what customers can do
    Workaround, ///< a sentence: another way for them
    Doing,      ///< a sentence: what we do about it
    Wait,       ///< "20 minutes": in a queue
    Wrong,      ///< a sentence: what an earlier update said that was not so
    Right,      ///< a sentence: what is so
    Data,       ///< a sentence: which data are concerned, and how
    Protect,    ///< a sentence: what customers do to be safe
    Why,        ///< sentences: how it came about, once it is certain
    Prevention, ///< sentences: what keeps it from happening again
    Offer,      ///< a sentence: what customers get for the trouble
    Redeem,     ///< a sentence: how they get it
    Link,       ///< an address: where to read more
    Next,       ///< "14:45 Singapore time": when they hear from us again
};

/// The keys are the names that templates use.
template <>
const QList<Term<Fact>> &terms<Fact>();

/// The facts of one text, in the words of one language.
struct Facts
{
    QMap<Fact, QString> words;
    QString topic;         ///< of the subject line: "checkout"; never the internal title
    bool partly = false;   ///< what customers cannot do, some of them can
    bool exercise = false; ///< a rehearsal: every text says so
    bool over = false;     ///< it is behind us
    /// What only the company may read, by the name that templates use: see insideNames.
    QMap<QString, QString> inside = {};

    QString of(Fact fact) const { return words.value(fact); }
    friend bool operator==(const Facts &, const Facts &) = default;
};

/// The names of what only the company may read: "number", "title", "severity", "state", "commander",
/// "commsLead", "place", "call", "share", "decision", "told", "questions".
const QStringList &insideNames();

/// How many customers are affected, as far as the room knows.
enum class Extent { Unknown, Some, Most, All };

/// Who told the room, and when.
struct Source
{
    QString by;
    qint64 at = 0; ///< microseconds UTC
    friend bool operator==(const Source &, const Source &) = default;
};

/// What the room knows of itself, which nobody outside reads.
struct Inside
{
    QString number, title;
    int severity = 3;
    Status status = Status::Investigating;
    QString commander, commsLead;
    QString place, call;
    QString share;           ///< how much fails, as it was noted
    QString decision;        ///< the last one
    QList<Asked> asked = {}; ///< what customers ask
    qint64 told = 0;         ///< when customers heard last, microseconds UTC; 0 if never
};

/// What the room knows that customers may hear, and of itself.
struct Known
{
    Inside inside;
    Functions functions;
    Extent extent = Extent::Unknown;
    QString where;      ///< places, as they were typed: "Europe and the US"
    QString workaround; ///< another way for customers, as it was typed
    qint64 since = 0;   ///< microseconds UTC, like all times here
    qint64 until = 0;   ///< 0 while it goes on
    qint64 next = 0;    ///< when customers hear again; 0 if nothing is promised
    qint64 now = 0;
    Zone zone;
    bool exercise = false;
    QMap<Fact, Source> sources; ///< of those that somebody assessed
};

/// With a capital and a full stop, however it was typed.
QString sentenceOf(QString words, const Tongue &tongue);

/// The facts in the words of a language. What is not known is left out, never guessed.
Facts customerFacts(const Known &known, const Tongue &tongue);

} // namespace muster
