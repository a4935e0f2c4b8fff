#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace muster {

/// UTF-8 to text, strictly: a byte that is not UTF-8 is an error, not a U+FFFD. Keeps U+FEFF and NUL.
Result<QString> decodeUtf8(QByteArrayView bytes);

/// UTF-16 text that UTF-8 can hold: lone surrogates become U+FFFD.
QString wellFormed(const QString &text);

/// At most `units` UTF-16 units, ending in "…" if it was cut; never cuts a surrogate pair.
QString elided(const QString &text, int units);

/// One line to show: line breaks and other control characters become spaces, bidi controls and zero-width
/// characters become visible (U+202E as "[U+202E]"), so that no text can disguise itself.
QString oneLine(const QString &text);

/// Text of several lines, safe to show: each line as oneLine() gives it, at most `units` UTF-16 units.
QString shownText(const QString &text, int units = 20'000);

} // namespace muster
