#include "models/comms/ease.h"

#include <algorithm>

namespace muster {

namespace {

constexpr bool isVowel(char16_t c)
{
    const char16_t small = c | 0x20;
    return small == u'a' || small == u'e' || small == u'i' || small == u'o' || small == u'u' || small == u'y';
}

/// By vowels that stand together; a silent "e" at the end does not count.
int syllablesOf(QStringView word)
{
    int count = 0;
    bool before = false;
    for (const QChar c : word) {
        const bool vowel = isVowel(c.unicode());
        if (vowel && !before)
            ++count;
        before = vowel;
    }
    if (count > 1 && word.endsWith(u'e', Qt::CaseInsensitive) &&
        !word.endsWith(QLatin1String("le"), Qt::CaseInsensitive))
        --count;
    return qMax(1, count);
}

bool isLatin(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// Adds the words of Latin letters, apostrophes within them.
void addWords(Ease &ease, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLatin(text.at(i)))
            continue;
        const qsizetype from = i;
        while (i < text.size() && (isLatin(text.at(i)) || text.at(i) == u'\'' || text.at(i) == u'’'))
            ++i;
        ease.syllables += syllablesOf(text.sliced(from, i - from));
        ++ease.words;
    }
}

bool isTooLong(QStringView sentence)
{
    constexpr int mostWords = 40, mostCharacters = 90;
    return isMostlyHan(hanIn(sentence), sentence.size()) ? sentence.size() > mostCharacters
                                                         : spacedWords(sentence) > mostWords;
}

} // namespace

qsizetype hanIn(QStringView text)
{
    // No Latin letter is asked for its script.
    return std::count_if(text.cbegin(), text.cend(),
                         [](QChar c) { return c >= u'\x2E80' && c.script() == QChar::Script_Han; });
}

int spacedWords(QStringView text)
{
    int count = 0;
    QChar before = u' ';
    for (const QChar c : text) {
        count += c != u' ' && before == u' ' ? 1 : 0;
        before = c;
    }
    return count;
}

Ease easeOf(QStringView text, const QList<Passage> &sentences)
{
    Ease out;
    out.han = hanIn(text);
    for (const Passage &sentence : sentences) {
        if (!out.tooLong && isTooLong(sentence.words))
            out.tooLong = sentence;
        const int before = out.words;
        addWords(out, sentence.words);
        out.sentences += out.words > before ? 1 : 0;
    }
    return out;
}

} // namespace muster
