#pragma once

class QString;

namespace muster {

/// The number that a word stands for: digits, English words up to twenty and those of shares ("half" is 2,
/// "third" is 3), Chinese ones as far as shares and clocks go; 0 where it is none.
int numberOf(const QString &word);

} // namespace muster
