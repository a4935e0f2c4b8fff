#pragma once

#include <QString>

namespace muster {

/// How X counts a text.
struct XLength
{
    int length = 0;     ///< weighted
    qsizetype cut = -1; ///< where in the text, in UTF-16 units, its limit is passed; -1 if it is not
    bool valid = true;  ///< no character that X refuses
};

inline constexpr int xLimit = 280;

/// The weighted length of twitter-text (configuration version 3): after normalization to NFC an address
/// counts 23, an emoji 2, code points 0–4351, 8192–8205, 8208–8223 and 8242–8247 count 1, all others 2.
XLength xLength(const QString &text);

} // namespace muster
