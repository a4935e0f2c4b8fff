#pragma once

#include "models/core/zone.h"
#include "models/incident/terms.h"

#include <QStringList>

namespace muster {

/// What a line typed in a hurry means: who said it, when, of which kind, and the words that are left.
struct QuickLine
{
    QString text;
    QString by;               ///< empty: the person at the keyboard
    std::optional<qint64> at; ///< microseconds UTC; now if not given
    std::optional<Kind> kind; ///< only if the line says so
    friend bool operator==(const QuickLine &, const QuickLine &) = default;
};

/// Reads, at the start and in any order: a time ("-5m ", "14:20 ": the latest such moment not after `nowUs`),
/// who said it ("@Mei Tan: ", "@mei "), and "TODO" or "follow-up"; at the end " @mei" and " -5m". A name is
/// completed from `people` when only one of them fits; a name nobody has is taken as it is. Never fails: what
/// is not understood is text.
QuickLine readQuickLine(const QString &typed, const Zone &zone, qint64 nowUs, const QStringList &people);

/// The people a beginning of a name can mean: those whose whole name, or one part of it, begins so.
QStringList peopleLike(const QString &beginning, const QStringList &people);

} // namespace muster
