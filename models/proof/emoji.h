#pragma once

#include <QStringView>

namespace muster {

/// How many UTF-16 units the emoji that begins at `at` has, with its joiners, flags and tones; 0 if none
/// begins there. What counts is the set RGI_Emoji of UTS #51, written in full, or without a last U+FE0F.
qsizetype emojiAt(QStringView text, qsizetype at);

/// Whether one may begin with this unit before that: nearly all characters are none, and this is asked of
/// each.
constexpr bool mayBeEmoji(char16_t unit, char16_t next)
{
    // Letters, unless a keycap follows, and the bulk of Chinese.
    return unit < 0x80 ? next >= 0x20E3 : unit < 0x3400 || unit >= 0xD800;
}

} // namespace muster
