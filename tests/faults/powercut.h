#pragma once

#include "tests/faults/disktap.h"

#include <QHash>
#include <QList>
#include <QRandomGenerator>

#include <memory>

namespace muster::test {

/// Remembers what was written, synced and removed, in order, so that afterwards the power can be cut at any
/// moment.
class Recording final : public DiskTap
{
public:
    struct Step
    {
        enum Kind { Write, Truncate, Sync, Remove, Mark } kind;
        QByteArray path;
        qint64 at = 0; ///< offset, size or mark
        QByteArray bytes = {};
    };

    /// From here on `mark` things have been promised.
    void mark(qint64 promised) { m_steps.append({Step::Mark, {}, promised}); }
    const QList<Step> &steps() const { return m_steps; }

    int onWrite(const QByteArray &path, QByteArrayView bytes, qint64 offset, qint64 size) override;
    int onTruncate(const QByteArray &path, qint64 size) override;
    int onSync(const QByteArray &path) override;
    int onRemove(const QByteArray &path) override;

private:
    QList<Step> m_steps;
};

/// A disk whose power goes: what was synced is kept, every 512-byte sector written since is kept or lost by
/// chance.
///
/// Model: a file is there for sure after its first sync. SQLite syncs the folder with the first sync of a new
/// log or journal; until then the folder may or may not show a new file, and may still show a removed one. A
/// cut never tears a sector and never touches its neighbours.
class Disk
{
public:
    explicit Disk(const QByteArray &workspace)
        : m_workspace(workspace)
    {}
    /// The next step happens.
    void take(const Recording::Step &step);
    qint64 promised() const { return m_promised; }
    /// What may be found on the disk if the power goes now, by path.
    QHash<QByteArray, QByteArray> afterCut(QRandomGenerator &chance) const;

private:
    struct File
    {
        bool sure = false; ///< its name is on the disk
        QByteArray synced;
        QList<Recording::Step> since;
    };
    static void apply(QByteArray &content, const Recording::Step &step);
    static QByteArray cut(const File &file, QRandomGenerator &chance);
    void syncFolder();

    QByteArray m_workspace;
    QHash<QByteArray, File> m_files;
    QHash<QByteArray, File> m_removed; ///< may still be there
    qint64 m_promised = 0;
};

} // namespace muster::test
