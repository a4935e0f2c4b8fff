#pragma once

#include "models/comms/publicstatus.h"
#include "models/core/tongue.h"
#include "models/core/zone.h"

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

    QString of(Fact fact) const { return words.value(fact); }
    friend bool operator==(const Facts &, const Facts &) = default;
};

/// How many customers are affected, as far as the room knows.
enum class Extent { Unknown, Some, Most, All };

/// Who told the room, and when.
struct Source
{
    QString by;
    qint64 at = 0; ///< microseconds UTC
    friend bool operator==(const Source &, const Source &) = default;
};

/// What the room knows that customers may hear.
struct Known
{
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

/// The facts in the words of a language. What is not known is left out, never guessed.
Facts customerFacts(const Known &known, const Tongue &tongue);

} // namespace muster
