#include "models/proof/units.h"

#include <QTextBoundaryFinder>

namespace muster {

namespace {

/// A character that never belongs to the one beside it, if that is one of these as well.
bool standsAlone(QChar c) { return (c >= u' ' && c <= u'~') || (c >= u'\x4E00' && c <= u'\x9FFF'); }

} // namespace

qsizetype graphemeStart(QStringView text, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && !(standsAlone(text.at(from)) && standsAlone(text.at(from - 1))))
        --from;
    if (from == at)
        return at;
    // Whether a grapheme begins at a character is settled by it and those before it.
    const bool pair =
        text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    const QStringView part = text.sliced(from, at + (pair ? 2 : 1) - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, part.data(), part.size());
    qsizetype start = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0 && from + next <= at;
         next = finder.toNextBoundary())
        start = next;
    return from + start;
}

qsizetype jsonBytes(QStringView text)
{
    qsizetype alone = 0, pairs = 0;
    if (hasSurrogates(text)) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!text.at(i).isSurrogate())
                continue;
            const bool pair =
                text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            ++(pair ? pairs : alone);
            i += pair ? 1 : 0;
        }
    }
    const qsizetype units = sumOf(text, [](char16_t c) {
        const bool isShort = c == u'"' || c == u'\\' || (c >= 0x08 && c <= 0x0D && c != 0x0B);
        return 1 + (c >= 0x80) + (c >= 0x800) + (isShort ? 1 : 0) + (c < 0x20 && !isShort ? 5 : 0);
    });
    // A unit of three bytes, as many as that each; of a pair four together, of a half alone "\udead".
    return units - 2 * pairs + 3 * alone;
}

} // namespace muster
