#pragma once

#include "models/comms/composition.h"

#include <array>

namespace muster {

// An update is written in two languages, and each side follows the template until somebody changes it by
// hand: its text on the channel worked on, or one of its facts. From then on the other side is behind, until
// somebody who sees both says that they say the same or writes it so.

/// How the text worked on and the same one in the other language stand to each other, told as `phase`.
OtherSide otherSideOf(const Composition &composition, Phase phase, const Organisation &house = {});
/// Whether one of the two says anything that a template does not.
bool isComparable(const Composition &composition);
/// Whether somebody wrote in this language, in the update in hand or in one that went out.
bool isInUse(const QString &language, const Composition &composition, const State &state);

/// The text of one language is now `text`; `fresh` is what the template makes. Where it is that again, it
/// follows the template again.
void writeIn(Composition &composition, const QString &language, const DraftText &text,
             const DraftText &fresh);
/// It follows the template again, and has not been compared with what the other side says.
void draftAnew(Composition &composition, const QString &language);
/// A fact in somebody's words; `follows` if they put the other language's words into this one.
void sayFact(Composition &composition, Fact fact, const QString &words, bool follows);
/// What the room knows again.
void unsayFact(Composition &composition, Fact fact);
/// Whether the other language has words of its own for a fact that this one has not been brought after.
bool isFactBehind(const Composition &composition, Fact fact);
/// Somebody who sees both sides says that they say the same.
void markSame(Composition &composition);

/// One of the two sides, as it is now.
struct LanguageSide
{
    QString language;
    ChannelText text; ///< on the channel worked on
    bool behind = false;
};

/// The text worked on in both languages: English, then Chinese. Made as `composed` makes one.
struct BothLanguages
{
    Reach reach;
    std::array<LanguageSide, 2> sides;
};
Result<BothLanguages> bothLanguages(const Composition &composition, const State &state, qint64 nowUs,
                                    const QList<Entry> &entries = {}, const Organisation &house = {});

} // namespace muster
