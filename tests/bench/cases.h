#pragma once

#include "models/exchange/format.h"
#include "models/session/session.h"
#include "tests/bench/measure.h"

namespace muster::bench {

/// The value, or the end of the program.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", result.error().what.source.constData(), qPrintable(result.error().detail));
    return std::move(result).value();
}

/// Opens a workspace as its owner.
std::unique_ptr<Session> openRoom(const QString &path);

/// A foreign incident of so many records.
Foreign records(int count);

/// Logging one durable event.
QList<Line> appending(const QString &folder);
/// Taking 100,000 records in; leaves `many.muster` and `few.muster` (1,000) in the folder.
QList<Line> importing(const QString &folder);
/// Opening, verifying and exporting what `importing` left.
QList<Line> reading(const QString &folder);
/// Measuring and checking a text while somebody types it.
QList<Line> composing();
/// The first draft of an incident on screen.
QList<Line> drafting(const QString &folder);
/// The program's first paint; `program` is muster itself.
QList<Line> starting(const QString &folder, const QString &program);

/// The window under load: how long it does not answer, and what its clocks cost.
QList<Line> stalling(const QString &folder);

} // namespace muster::bench
