#pragma once

#include "models/comms/draft.h"

#include <memory>

class QMimeData;

namespace muster {

/// An update for the clipboard, as formatted text, Markdown and plain text in one.
std::unique_ptr<QMimeData> richCopyOf(const DraftText &text);
/// The same as plain text alone, for places that would keep the formatting.
std::unique_ptr<QMimeData> plainCopyOf(const DraftText &text);

} // namespace muster
