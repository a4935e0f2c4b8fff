#pragma once

#include "models/journal/sqlite.h"

namespace muster {

/// The full-text index over every line, filled a little later than the lines are written.
///
/// An event that went into the index at once would write half again as many pages. So the index holds every
/// line up to a mark (a seq, kept in the file), and the short tail behind it is looked through beside it.
/// What is searched is always all of it. Every call but `match` belongs into a transaction that writes.
class WordIndex
{
public:
    explicit WordIndex(Database &db)
        : m_db(db)
    {}
    Result<> prepare();
    void close();

    /// Reads the mark. First in every transaction: one that was rolled back took its mark with it.
    Result<> begin();
    /// The line of this row has these words now. Nothing to do in the tail.
    Result<> put(qint64 row, const QByteArray &text, const QByteArray &person);
    /// The line of this row is about to go, or to say something else.
    Result<> drop(qint64 row, const QByteArray &text, const QByteArray &person);
    /// Takes the tail in, if the newest row leaves it longer than it may be.
    Result<> settle(qint64 newest);

    /// The rows that match an FTS5 expression, bound twice: a SELECT of one column.
    Result<QByteArray> match();
    /// Whether the index, with the tail taken in, holds just the words of the lines. Leaves no trace.
    static Result<bool> isSound(Database &db);

private:
    Result<> takeIn(qint64 newest);

    Database &m_db;
    Statement m_readMark, m_setMark, m_fill, m_put, m_drop;
    qint64 m_mark = 0;
};

} // namespace muster
