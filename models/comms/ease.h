#pragma once

#include "models/comms/passage.h"

namespace muster {

/// How easy a stretch of text is to read, as far as it can be counted. What is counted adds up.
struct Ease
{
    int sentences = 0, words = 0, syllables = 0; ///< of Latin letters
    qsizetype han = 0;                           ///< Han characters
    std::optional<Passage> tooLong = {};         ///< the first sentence that is
};

Ease easeOf(QStringView text, const QList<Passage> &sentences);

/// Whether a text of so many UTF-16 units is a Chinese one.
constexpr bool isMostlyHan(qsizetype han, qsizetype units) { return han * 3 > units; }

qsizetype hanIn(QStringView text);
/// Words as spaces divide them.
int spacedWords(QStringView text);

} // namespace muster
