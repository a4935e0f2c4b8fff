#include "models/comms/bothlanguages.h"

#include "models/comms/language.h"

#include "models/core/tongue.h"

#include <algorithm>

namespace muster {

namespace {

/// What one language says by hand on the channel worked on; nothing where it follows the template.
std::optional<DraftText> handText(const Composition &composition, const QString &language)
{
    const Wording wording = composition.wordings.value(language);
    const auto written = wording.texts.constFind(composition.reach);
    const bool any = written != wording.texts.cend() && written->isByHand();
    return any ? std::optional(written->text) : std::nullopt;
}

/// Whether `mine` was not compared with this fact of the other side as it is now.
bool isUnseen(const Wording &mine, Fact fact, const QString &words)
{
    const auto seen = mine.seenFacts.constFind(fact);
    return seen == mine.seenFacts.cend() || *seen != words;
}

bool isLanguageBehind(const Composition &composition, const QString &language, Phase phase,
                      const Organisation &house)
{
    const QString other = otherLanguage(language);
    const Wording mine = composition.wordings.value(language), theirs = composition.wordings.value(other);
    if (const auto text = handText(composition, other)) {
        const auto seen = mine.seenTexts.constFind(composition.reach);
        return seen == mine.seenTexts.cend() || *seen != *text;
    }
    if (theirs.facts.isEmpty())
        return false;
    const QSet<Fact> named = factsNamed(phase, Tongue(other), composition.reach.readers, house);
    const auto facts = theirs.facts.asKeyValueRange();
    return std::any_of(facts.begin(), facts.end(), [&](const auto &one) {
        return named.contains(one.first) && isUnseen(mine, one.first, one.second);
    });
}

/// It was compared with the other side as that is now.
void markSeen(Composition &composition, const QString &language)
{
    const QString other = otherLanguage(language);
    const QMap<Fact, QString> facts = composition.wordings.value(other).facts;
    const std::optional<DraftText> text = handText(composition, other);
    Wording &mine = composition.wordings[language];
    mine.seenFacts = facts;
    mine.seenTexts.remove(composition.reach);
    if (text)
        mine.seenTexts.insert(composition.reach, *text);
}

} // namespace

OtherSide otherSideOf(const Composition &composition, Phase phase, const Organisation &house)
{
    const QString here = Tongue(composition.language).name(), other = otherLanguage(here);
    return {other, isLanguageBehind(composition, here, phase, house),
            isLanguageBehind(composition, other, phase, house)};
}

bool isComparable(const Composition &composition)
{
    const auto saysMore = [&](const QString &language) {
        return handText(composition, language) || !composition.wordings.value(language).facts.isEmpty();
    };
    return saysMore(composition.language) || saysMore(otherLanguage(composition.language));
}

bool isInUse(const QString &language, const Composition &composition, const State &state)
{
    const Wording wording = composition.wordings.value(language);
    const auto isIn = [&](const SentUpdate &one) { return languageOf(one.text) == language; };
    return !wording.facts.isEmpty() ||
           std::any_of(wording.texts.cbegin(), wording.texts.cend(),
                       [](const Written &one) { return one.isByHand(); }) ||
           std::any_of(state.updates.cbegin(), state.updates.cend(), isIn) ||
           std::any_of(state.told.cbegin(), state.told.cend(), isIn);
}

void writeIn(Composition &composition, const QString &language, const DraftText &text, const DraftText &fresh)
{
    QMap<Reach, Written> &texts = composition.wordings[language].texts;
    if (text == fresh)
        texts.remove(composition.reach);
    else
        texts.insert(composition.reach, {text, fresh});
}

void draftAnew(Composition &composition, const QString &language)
{
    Wording &mine = composition.wordings[language];
    mine.texts.remove(composition.reach);
    mine.seenTexts.remove(composition.reach);
}

void sayFact(Composition &composition, Fact fact, const QString &words, bool follows)
{
    composition.wording().facts.insert(fact, words);
    Wording &theirs = composition.wordings[otherLanguage(composition.language)];
    if (!follows || !theirs.facts.contains(fact))
        return;
    theirs.seenFacts.insert(fact, words);
    composition.wording().seenFacts.insert(fact, theirs.facts.value(fact));
}

void unsayFact(Composition &composition, Fact fact)
{
    composition.wording().facts.remove(fact);
    composition.wording().seenFacts.remove(fact);
}

bool isFactBehind(const Composition &composition, Fact fact)
{
    const Wording theirs = composition.wordings.value(otherLanguage(composition.language));
    return theirs.facts.contains(fact) &&
           isUnseen(composition.wordings.value(composition.language), fact, theirs.facts.value(fact));
}

void markSame(Composition &composition)
{
    for (const char *language : {"en", "zh_CN"})
        markSeen(composition, QLatin1String(language));
}

Result<BothLanguages> bothLanguages(const Composition &composition, const State &state, qint64 nowUs,
                                    const QList<Entry> &entries, const Organisation &house)
{
    BothLanguages out;
    out.reach = composition.reach;
    Composition side = composition;
    for (const size_t i : {0U, 1U}) {
        side.language = i == 0 ? QStringLiteral("en") : QStringLiteral("zh_CN");
        MUSTER_TRY_ASSIGN(const Composed made, composed(side, state, nowUs, entries, house));
        out.sides.at(i) = {side.language, made.on(composition.reach.channel), made.other.hereBehind};
    }
    return out;
}

} // namespace muster
