#include "models/exchange/csvrows.h"

#include "models/exchange/intake.h"

namespace muster {

namespace {

constexpr qsizetype maxCells = 4096;

Error cutShort(qint64 row)
{
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster",
                              "The table ends inside quotes that begin in row %1, so it is damaged or cut "
                              "short. Nothing was imported."),
            QString::number(row)));
}

Error tooLarge(qint64 row)
{
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster",
                              "Row %1 of the table is above 16 MB or has thousands of cells. Nothing was "
                              "imported."),
            QString::number(row)));
}

} // namespace

Result<bool> CsvRows::fetch()
{
    MUSTER_TRY_ASSIGN(m_piece, m_more());
    m_at = 0;
    return !m_piece.isEmpty();
}

void CsvRows::endCell(QList<QByteArray> &cells)
{
    cells.append(m_cell);
    m_cell.resize(0);
}

/// Asked after every piece and every cell, so that no row outgrows the limits by more than a piece.
Result<> CsvRows::grow(const QList<QByteArray> &cells) const
{
    if (m_size + m_cell.size() > maxRecord || cells.size() > maxCells)
        return tooLarge(m_place + 1);
    return {};
}

/// Takes one character; true if it ends the row.
bool CsvRows::take(char c, QList<QByteArray> &cells)
{
    if (m_quoted) {
        m_quoted = c != '"';
        m_closed = !m_quoted;
        if (m_quoted)
            m_cell += c;
        return false;
    }
    const bool closed = std::exchange(m_closed, false);
    if (c == '"' && closed) {
        // A doubled quote is a quote, and the cell goes on.
        m_cell += c;
        m_quoted = true;
    } else if (c == '"' && m_cell.isEmpty()) {
        m_quoted = true;
    } else if (c == m_separator) {
        m_size += m_cell.size();
        endCell(cells);
    } else if (c == '\n' || c == '\r') {
        m_afterReturn = c == '\r';
        endCell(cells);
        return true;
    } else {
        m_cell += c;
    }
    return false;
}

/// One row, perhaps an empty one; false at the end of the text.
Result<bool> CsvRows::row(QList<QByteArray> &cells)
{
    bool begun = false;
    m_quoted = m_closed = false;
    for (;;) {
        if (m_at >= m_piece.size()) {
            MUSTER_TRY_ASSIGN(const bool more, fetch());
            MUSTER_TRY(grow(cells));
            if (!more && m_quoted)
                return cutShort(m_place + 1);
            if (!more && begun)
                endCell(cells);
            if (!more)
                return begun;
        }
        const char c = m_piece.at(m_at++);
        if (std::exchange(m_afterReturn, false) && c == '\n')
            continue;
        begun = true;
        if (take(c, cells))
            return true;
        if (c == m_separator)
            MUSTER_TRY(grow(cells));
    }
}

Result<bool> CsvRows::next(QList<QByteArray> &cells)
{
    for (;;) {
        cells.clear();
        m_cell.resize(0);
        m_size = 0;
        MUSTER_TRY_ASSIGN(const bool any, row(cells));
        if (!any)
            return false;
        if (cells.size() > 1 || !cells.constFirst().isEmpty()) {
            ++m_place;
            return true;
        }
    }
}

} // namespace muster
