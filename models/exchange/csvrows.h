#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace muster {

/// Takes rows out of text with separators (RFC 4180: quotes, doubled quotes, line breaks inside quotes; rows
/// end with LF, CRLF or CR). Holds one row and one piece of the file at a time.
class CsvRows
{
public:
    /// Gives the next piece of the text; empty at the end.
    using More = std::function<Result<QByteArray>()>;
    CsvRows(More more, char separator)
        : m_more(std::move(more))
        , m_separator(separator)
    {}

    /// The next row that is not empty; false at the end. Failure::Unreadable for a row above maxRecord, one
    /// with more than 4,096 cells, or a quote that is never closed.
    Result<bool> next(QList<QByteArray> &cells);
    /// The 1-based number of the row given last, empty ones not counted.
    qint64 place() const { return m_place; }

private:
    Result<bool> fetch();
    Result<bool> row(QList<QByteArray> &cells);
    bool take(char c, QList<QByteArray> &cells);
    Result<> grow(const QList<QByteArray> &cells) const;
    void endCell(QList<QByteArray> &cells);

    More m_more;
    char m_separator;
    QByteArray m_piece;
    qsizetype m_at = 0;
    QByteArray m_cell;
    qsizetype m_size = 0; ///< of the row so far
    qint64 m_place = 0;
    bool m_quoted = false;      ///< inside quotes
    bool m_closed = false;      ///< the last character closed them
    bool m_afterReturn = false; ///< the last character was a CR that ended a row
};

} // namespace muster
