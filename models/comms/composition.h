#pragma once

#include "models/comms/checks.h"
#include "models/comms/known.h"
#include "models/comms/readers.h"
#include "models/incident/acts.h"
#include "models/proof/proof.h"

namespace muster {

/// A text in somebody's own words.
struct Written
{
    DraftText text;
    DraftText from = {}; ///< what the template made of the facts then; empty if nobody knows
    /// One that was only held as it went out or was approved says what the template says.
    bool isByHand() const { return text != from; }
    friend bool operator==(const Written &, const Written &) = default;
};

/// Where a text is read: by whom, and on which channel.
struct Reach
{
    Readers readers = Readers::Customers;
    Channel channel = Channel::Statuspage;
    friend bool operator==(const Reach &, const Reach &) = default;
    friend bool operator<(const Reach &a, const Reach &b)
    {
        return a.readers != b.readers ? a.readers < b.readers : a.channel < b.channel;
    }
};

/// What somebody wrote of an update in one language.
struct Wording
{
    QMap<Fact, QString> facts; ///< in their words, instead of what the room knows
    /// Once they were changed by hand: no longer what the template makes.
    QMap<Reach, Written> texts = {};
    // What the other language said by hand when the two were compared last.
    QMap<Reach, DraftText> seenTexts = {};
    QMap<Fact, QString> seenFacts = {};
    friend bool operator==(const Wording &, const Wording &) = default;
};

/// An update as somebody works on it: only what they chose or typed. All the rest follows the incident.
struct Composition
{
    std::optional<Phase> phase = {}; ///< what it is to tell, if not what fits
    QString language;                ///< "en" or "zh_CN"
    Reach reach;                     ///< whose text is worked on
    std::optional<qint64> next = {}; ///< the promise, if not what is suggested; 0: none
    QMap<QString, Wording> wordings; ///< by language
    /// When it was marked as sent, microseconds UTC; it may go out on more channels. By readers.
    QMap<Readers, qint64> posted = {};

    Wording &wording() { return wordings[language]; }
    qint64 postedAt() const { return posted.value(reach.readers); }
    bool isPosted() const { return postedAt() != 0; }
    bool isWritten() const { return wordings.value(language).texts.contains(reach); }
    friend bool operator==(const Composition &, const Composition &) = default;
};

/// The text of one channel as it is now, and whether it fits there.
struct ChannelText
{
    Channel channel = Channel::Statuspage;
    DraftText text;
    DraftText fresh;                   ///< what the template makes of the facts now
    bool written = false;              ///< in somebody's own words
    bool stale = false;                ///< and a fact is another one since
    std::optional<Detour> detour = {}; ///< this channel is down
    QList<Channel> insteadOf = {};     ///< those that are down, whose updates go out here
    Proof proof;
};

/// A statement that was approved before it was needed, filled in.
struct HoldingText
{
    QString name, approvedBy;
    qint64 until = 0; ///< microseconds UTC
    DraftText text;
};

/// The update a composition is now.
struct Composed
{
    Phase suggested = Phase::Investigating;
    Phase phase = Phase::Investigating;
    Known known;
    int minutes = 0;           ///< until customers usually hear again; 0 if never
    qint64 suggestedNext = 0;  ///< microseconds UTC, 0 if nothing more is to be promised
    Announcement announcement; ///< on the channel that is worked on
    OtherSide other;           ///< how it stands to the same text in the other language
    /// What the template would make of the facts, where the text was changed by hand.
    DraftText fresh;
    Readers readers = Readers::Customers;
    QList<ChannelText> channels; ///< every channel that reaches them, in the order of the terms
    QList<Approver> approvers;   ///< who has to say yes
    QSet<Fact> facts;            ///< those that the text is made of
    QList<HoldingText> holdings; ///< those that may be used now, in this language
    /// Of them, the one whose words the text is: then nobody has to be asked.
    QString holding;
    const HoldingText *approvedBeforehand() const;
    /// When customers hear again, as the text says: a statement that was approved beforehand may promise
    /// nothing.
    std::optional<qint64> promise() const;

    /// The text of a channel; that of the first one where it does not reach them.
    const ChannelText &on(Channel channel) const;
};

/// Puts together what was typed and what the incident knows, as of `nowUs`. The text is measured by
/// `entries`, the newest of the timeline, oldest first.
Result<Composed> composed(const Composition &composition, const State &state, qint64 nowUs,
                          const QList<Entry> &entries = {}, const Organisation &house = {});

/// The facts that the text was made of, as its readers read them.
QList<ToldFact> toldFacts(const Composed &made);

/// The exact words that somebody approves: the subject, an empty line, the body.
QString approvableText(const DraftText &text);

/// How a composition survives a crash; whatever cannot be read is none.
QString toDraft(const Composition &composition);
Composition compositionFrom(const QString &draft);

} // namespace muster
