#pragma once

#include "models/core/result.h"

#include <QHash>

namespace muster {

/// What a template may name, and the words for it. A name without words is known, but has nothing to say: its
/// sections are left out.
using Names = QHash<QString, QString>;

/// Mustache filled in: variables and sections, nothing else. A template that cannot be read is an error that
/// names its line, or the name that nobody knows; nothing is guessed. Words are put in as they are, since a
/// status page escapes for itself, and are never read as a template again.
Result<QString> filled(const QString &text, const Names &names);

/// Whether a template could be filled with these names.
Result<> checkTemplate(const QString &text, const Names &names);

/// The most a template may be: bytes of UTF-8, and sections within sections.
inline constexpr qsizetype maxTemplate = qsizetype(64) * 1024;
inline constexpr int maxTemplateDepth = 16;

} // namespace muster
