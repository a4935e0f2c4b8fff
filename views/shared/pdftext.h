#pragma once

#include <QByteArray>

namespace muster {

/// A PDF of QPdfWriter from which Chinese is copied and found as it was written.
///
/// Qt 6.4 names every glyph by the first code point that shows it, and fonts show 用 (U+7528) and the radical
/// ⽤ (U+2F64) by one glyph; so the copied text held radicals. The names stand uncompressed in the file and
/// are exchanged where they are, so that nothing moves.
QByteArray withIdeographs(QByteArray pdf);

} // namespace muster
