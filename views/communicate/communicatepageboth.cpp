// The text in hand in two languages: which side was changed, and which was brought after the other.

#include "views/communicate/communicatepage.h"

#include <algorithm>

namespace muster {

Result<BothLanguages> CommunicatePage::both() const
{
    return bothLanguages(m_mine, state(), now(), m_noted, m_house);
}

void CommunicatePage::writeSide(const QString &language, const DraftText &text, bool follows)
{
    DraftText fresh = m_made.fresh;
    if (language != m_mine.language) {
        Composition other = m_mine;
        other.language = language;
        const Result<Composed> made = composed(other, state(), now(), m_noted, m_house);
        if (!made)
            return fail(made.error().what);
        fresh = made->fresh;
    }
    if (text != fresh)
        freeze();
    writeIn(m_mine, language, text, fresh);
    if (follows)
        markSame(m_mine);
    keep();
}

void CommunicatePage::takeFact(Fact fact, const QString &words)
{
    // Every letter changes it anew, but it was brought after the other side once.
    if (isFactBehind(m_mine, fact))
        m_followed.insert(fact);
    sayFact(m_mine, fact, words, m_followed.contains(fact));
    keep();
}

void CommunicatePage::drop(const QString &language)
{
    draftAnew(m_mine, language);
    if (std::all_of(m_mine.wordings.cbegin(), m_mine.wordings.cend(),
                    [](const Wording &one) { return one.texts.isEmpty(); }))
        m_mine.next.reset();
}

void CommunicatePage::draftSideAnew(const QString &language)
{
    if (language == m_mine.language)
        return redraft();
    drop(language);
    keep();
}

void CommunicatePage::sidesAreSame()
{
    markSame(m_mine);
    keep();
}

} // namespace muster
