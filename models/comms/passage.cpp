#include "models/comms/passage.h"

#include <unicode/uscript.h>

namespace muster {

namespace {

/// The character that a unit belongs to; 0 beyond the text.
char32_t characterAt(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return 0;
    const qsizetype high = text.at(at).isLowSurrogate() ? at - 1 : at;
    const bool pair = text.at(at).isSurrogate() && high >= 0 && high + 1 < text.size() &&
                      text.at(high).isHighSurrogate() && text.at(high + 1).isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text.at(high), text.at(high + 1)) : text.at(at).unicode();
}

/// Whether a character is used with Han, as 「 and 。 are as well: Script_Extensions of UAX #24.
bool isWithHan(QStringView text, qsizetype at)
{
    const char32_t c = characterAt(text, at);
    return c >= 0x2E80 && uscript_hasScript(static_cast<UChar32>(c), USCRIPT_HAN);
}

bool isInWord(QStringView text, qsizetype at)
{
    const char32_t c = characterAt(text, at);
    return QChar::isLetterOrNumber(c) || c == U'_';
}

bool isSpaceOrEnd(QStringView text, qsizetype at) { return at >= text.size() || text.at(at).isSpace(); }

/// Whether the mark at `at`, one of ".!?", ends a sentence: nothing goes on behind it, and it is not that of
/// "2:45 p.m." or "a."
bool endsSentence(QStringView text, qsizetype at)
{
    if (!isSpaceOrEnd(text, at + 1))
        return false;
    const auto is = [&](qsizetype place, QStringView letters) {
        return place >= 0 && letters.contains(text.at(place));
    };
    const bool half = is(at - 1, u"aApP") && !isInWord(text, at - 2);
    const bool ofDay =
        is(at - 1, u"mM") && is(at - 2, u".") && is(at - 3, u"aApP") && !isInWord(text, at - 4);
    return !half && !ofDay;
}

/// How long the word is that begins a clause of its own at `at`: "but", "while", 但, 而.
qsizetype turnAt(QStringView text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'但': return at + 1 < text.size() && text.at(at + 1) == u'是' ? 2 : 1;
    case u'而': return at + 1 < text.size() && text.at(at + 1) == u'且' ? 0 : 1;
    case u'b':
    case u'B':
    case u'w':
    case u'W':
    case u'a':
    case u'A':
    case u't':
    case u'T': break;
    default: return 0;
    }
    if (isInWord(text, at - 1))
        return 0;
    for (const QStringView word : {u"but", u"while", u"whereas", u"although", u"though"}) {
        if (text.sliced(at).startsWith(word, Qt::CaseInsensitive) && !isInWord(text, at + word.size()))
            return word.size();
    }
    return 0;
}

/// How many units at `at` stand between two sentences; 0 where none ends.
qsizetype betweenSentences(QStringView text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'\n': return 1;
    case u'.':
    case u'!':
    case u'?': return endsSentence(text, at) ? 1 : 0;
    default: return 0;
    }
}

/// The same between two clauses.
qsizetype betweenClauses(QStringView text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'，':
    case u'；':
    case u'：': return 1;
    case u',':
    case u';':
    case u':': {
        // Not the comma of "1,000" nor the colon of "14:45".
        const bool spaced = at + 1 < text.size() && text.at(at + 1).isSpace();
        return spaced || isWithHan(text, at + 1) || isWithHan(text, at - 1) ? 1 : 0;
    }
    default: break;
    }
    const qsizetype ending = betweenSentences(text, at);
    return ending != 0 ? ending : turnAt(text, at);
}

QList<Passage> apart(const QString &text, qsizetype (*between)(QStringView, qsizetype))
{
    QList<Passage> out;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        if (!QStringView(text).sliced(from, to - from).trimmed().isEmpty())
            out.append({text.mid(from, to - from), from});
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size = between(text, at);
        if (size > 0) {
            take(at);
            from = at + size;
        }
        at += qMax<qsizetype>(1, size);
    }
    take(text.size());
    return out;
}

} // namespace

QList<Passage> sentencesOf(const QString &text) { return apart(text, betweenSentences); }

QList<Passage> clausesOf(const QString &text) { return apart(text, betweenClauses); }

} // namespace muster
