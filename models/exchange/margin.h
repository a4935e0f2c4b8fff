#pragma once

#include "models/exchange/story.h"

#include <QHash>

namespace muster {

/// What stands beside an entry's words in an export for people: its day, who, noted late, struck, corrects
/// what. It is shown one entry after another, in order, and remembers what it needs of the earlier ones.
class Margin
{
public:
    explicit Margin(Telling telling);

    /// To be called once for each entry before the others; "2026-11-19 UTC+8" if a new day, or a new offset,
    /// begins with it, else empty.
    QString newDay(const Entry &entry);
    /// "14:31"
    QString clock(const Entry &entry) const { return m_telling.zone.clock(entry.occurred); }
    /// "Update sent · Status page"
    QString kind(const Entry &entry) const;
    /// "Kai Wu, noted by Noa Berg, by phone"; empty for customers.
    QString by(const Entry &entry) const;
    /// "noted 14:52", or empty; for internal and vendor readers.
    QString noted(const Entry &entry) const;
    /// "Struck 14:35 by Kai Wu: read the wrong host", or empty.
    QString struck(const Entry &entry) const;
    /// "corrects 14:33", or empty; only for internal readers.
    QString corrects(const Entry &entry) const;
    /// What marks an entry that not everybody may read: "Restricted"; empty for customers.
    QString audience(const Entry &entry) const;

private:
    QString near(qint64 us, qint64 reference) const;
    bool internal() const { return m_telling.reader == Reader::Internal; }

    Telling m_telling;
    bool m_begun = false;
    qint64 m_last = 0;
    QHash<Id, qint64> m_corrected; ///< when the entries happened that another one stands for
};

} // namespace muster
