#pragma once

#include <QString>

#include <optional>

namespace muster {

/// How well what was typed means these words: 0 is best, nothing if it does not mean them. Typed words may
/// stand in any order; each is the beginning of a word, the beginnings of several one after another ("chsev",
/// "cs"), or a part. Every Chinese character counts as a word.
std::optional<int> matchRank(const QString &typed, const QString &words);

} // namespace muster
