#pragma once

#include "models/comms/reading.h"

namespace muster {

// What a reader needs who has nothing else at hand.

/// Who or what is affected.
std::optional<Fault> affected(const ReadText &reading);
/// What customers do meanwhile: another way, or to wait. Not asked of a banner, nor once it works.
std::optional<Fault> meanwhile(const ReadText &reading);
/// That it can be read in a hurry: English sentences of at most 40 words and a Flesch reading ease of at
/// least 30 ("very difficult" below that: R. Flesch, The Art of Readable Writing, 1949), Chinese sentences of
/// at most 90 characters. The limits of length are Muster's own.
std::optional<Fault> readable(const ReadText &reading);

/// A sentence that changes into the other language, as one does into which a fact was put untranslated. Names
/// are none: fewer than four Han characters, or Latin words without a small one among three in a row.
std::optional<Fault> oneLanguage(const ReadText &reading);

} // namespace muster
