#pragma once

#include "models/session/session.h"

#include <QCache>

namespace muster {

/// Keeps the entries somebody looked at last, read from the journal a page at a time.
class EntryCache
{
public:
    explicit EntryCache(Session &session)
        : m_session(session)
    {}

    /// The entry at `place` of `order`, with the page of 128 around it; nothing if it cannot be read.
    /// A 0 in the order is a row not known yet.
    const Entry *at(const QList<qint64> &order, qsizetype place);
    void forget(qint64 row) { m_entries.remove(row); }
    void clear() { m_entries.clear(); }

private:
    Session &m_session;
    QCache<qint64, Entry> m_entries{1024};
};

} // namespace muster
