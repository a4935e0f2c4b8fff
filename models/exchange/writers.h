#pragma once

#include "models/exchange/story.h"

#include <QIODevice>

namespace muster {

// One function for each format that is written. Each writes the same bytes for the same story and telling,
// states zone, order and head, and stops with Failure::Unwritable when the device takes no more.

/// One JSON object, an entry a line; all times UTC.
Result<> writeJson(const Story &story, const Telling &telling, QIODevice &device);
/// The lossless bundle: the events as they are. Failure::Usage unless it is for internal reading.
Result<> writeJsonl(const Story &story, const Telling &telling, QIODevice &device);
/// RFC 4180: one row for each entry, formulas made harmless.
Result<> writeCsv(const Story &story, const Telling &telling, QIODevice &device);
/// A heading, the facts and one table (GitHub flavoured Markdown).
Result<> writeMarkdown(const Story &story, const Telling &telling, QIODevice &device);
/// One self-contained page that prints well.
Result<> writeHtml(const Story &story, const Telling &telling, QIODevice &device);
/// Plain lines for a chat.
Result<> writePlainText(const Story &story, const Telling &telling, QIODevice &device);

} // namespace muster
