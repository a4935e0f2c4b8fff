#pragma once

#include <QStringView>

namespace muster {

/// How many UTF-16 units the emoji that begins at `at` has, with its joiners, flags and tones; 0 if none
/// begins there. What counts is the set RGI_Emoji of UTS #51, written in full, or without a last U+FE0F.
qsizetype emojiAt(QStringView text, qsizetype at);

} // namespace muster
