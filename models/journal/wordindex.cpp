#include "models/journal/wordindex.h"

namespace muster {

namespace {

// Measured on appends one by one: 16 rows cost a tenth more than 64, and beyond that nothing is won. So many
// rows are indexed within two milliseconds, and looked through in less.
constexpr qint64 longestTail = 64;

constexpr char readMark[] = "SELECT value FROM meta WHERE key = 'searchable'";

} // namespace

Result<> WordIndex::prepare()
{
    MUSTER_TRY_ASSIGN(m_readMark, m_db.prepare(readMark));
    MUSTER_TRY_ASSIGN(m_setMark, m_db.prepare("INSERT OR REPLACE INTO meta VALUES('searchable', ?)"));
    MUSTER_TRY_ASSIGN(m_fill, m_db.prepare("INSERT INTO words(rowid, text, person) "
                                           "SELECT seq, text, person FROM entry WHERE seq > ?"));
    MUSTER_TRY_ASSIGN(m_put, m_db.prepare("INSERT INTO words(rowid, text, person) VALUES(?,?,?)"));
    MUSTER_TRY_ASSIGN(m_drop,
                      m_db.prepare("INSERT INTO words(words, rowid, text, person) VALUES('delete',?,?,?)"));
    return {};
}

void WordIndex::close()
{
    for (Statement *const own : {&m_readMark, &m_setMark, &m_fill, &m_put, &m_drop})
        *own = {};
}

Result<> WordIndex::begin()
{
    MUSTER_TRY_ASSIGN(const bool row, m_readMark.step());
    m_mark = row ? m_readMark.integer(0) : 0;
    m_readMark.reset();
    return {};
}

Result<> WordIndex::put(qint64 row, const QByteArray &text, const QByteArray &person)
{
    return row > m_mark ? Result<>() : m_put.bind(row).lendText(text).lendText(person).run();
}

Result<> WordIndex::drop(qint64 row, const QByteArray &text, const QByteArray &person)
{
    return row > m_mark ? Result<>() : m_drop.bind(row).lendText(text).lendText(person).run();
}

Result<> WordIndex::settle(qint64 newest)
{
    return newest - m_mark < longestTail ? Result<>() : takeIn(newest);
}

Result<> WordIndex::takeIn(qint64 newest)
{
    MUSTER_TRY(m_fill.bind(m_mark).run());
    m_mark = qMax(m_mark, newest);
    return m_setMark.bind(m_mark).run();
}

Result<QByteArray> WordIndex::match()
{
    MUSTER_TRY(m_db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.tail "
                         "USING fts5(text, person, content='', tokenize='muster');"
                         "INSERT INTO temp.tail(tail) VALUES('delete-all')"));
    MUSTER_TRY_ASSIGN(Statement fill,
                      m_db.prepare("INSERT INTO temp.tail(rowid, text, person) SELECT seq, text, person "
                                   "FROM entry WHERE seq > ?"));
    MUSTER_TRY(begin());
    MUSTER_TRY(fill.bind(m_mark).run());
    return QByteArray("SELECT rowid FROM words WHERE words MATCH ? "
                      "UNION ALL SELECT rowid FROM temp.tail WHERE tail MATCH ?");
}

Result<bool> WordIndex::isSound(Database &db)
{
    // The check counts as writing, and so does the tail: both are undone.
    MUSTER_TRY_ASSIGN(const Transaction undone, Transaction::begin(db));
    WordIndex index(db);
    const auto takeTail = [&]() -> Result<> {
        MUSTER_TRY(index.prepare());
        MUSTER_TRY(index.begin());
        return index.takeIn(index.m_mark);
    };
    return takeTail().has_value() &&
           db.exec("INSERT INTO words(words, rank) VALUES('integrity-check', 1)").has_value();
}

} // namespace muster
