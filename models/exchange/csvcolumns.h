#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace muster {

/// Which column of a foreign table means what; -1 where there is none.
struct CsvColumns
{
    char separator = ',';
    bool header = false; ///< the first row names the columns
    int time = -1;
    int clock = -1; ///< the time of day, where `time` holds only the date
    int text = -1;
    int by = -1;
    int kind = -1;
    int audience = -1;
    int channel = -1;
    int struck = -1;
    int width = 0; ///< columns of the first row

    bool usable() const { return time >= 0 && text >= 0; }
};

/// The best guess from the beginning of the table. Names of columns decide; without any known name the first
/// column of times and the longest one of words are taken.
CsvColumns guessColumns(const QByteArray &beginning);

/// Seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by size; nothing unless it is
/// such a number.
std::optional<qint64> epochMoment(const QString &cell);

} // namespace muster
