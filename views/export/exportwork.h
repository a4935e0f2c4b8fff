#pragma once

#include "models/exchange/format.h"

#include <array>

namespace muster {

// What the export sheet has done beside the thread that people wait for.

/// How many entries each reader may read, in the order of Reader.
Result<std::array<int, 3>> countReaders(const Story &story);

/// Writes the whole export to `path`, or leaves what is there: Failure::Unwritable.
Result<> writeExport(const Story &story, const Telling &telling, const Format &format, const QString &path);

/// A form of the same words, as the clipboard wants it: its MIME type and its bytes.
using ClipboardForm = std::pair<QString, QByteArray>;
/// The export formatted, in Markdown and plain; refused above 8 MiB, which no field to paste into takes.
Result<QList<ClipboardForm>> clipboardForms(const Story &story, const Telling &telling);

} // namespace muster
