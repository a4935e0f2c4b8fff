#pragma once

#include <QHash>
#include <QString>

#include <functional>

namespace muster {

/// Unsent words by key, such as "entry/<incident>": they come back after a crash, are never exported, and go
/// with an erasure. What cannot be written, or has nowhere to be, is kept in memory.
class Drafts
{
public:
    /// Gives the words; empty if there are none.
    using Load = std::function<QString(const QString &key)>;
    /// Keeps them, empty words removing; false where that failed.
    using Keep = std::function<bool(const QString &key, const QString &words)>;

    Drafts() = default;
    Drafts(Load load, Keep keep);

    QString of(const QString &key) const;
    void keep(const QString &key, const QString &words);

private:
    Load m_load;
    Keep m_keep;
    QHash<QString, QString> m_memory;
};

} // namespace muster
