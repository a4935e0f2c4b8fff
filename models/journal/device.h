#pragma once

#include "models/core/id.h"
#include "models/journal/chain.h"

#include <QHash>
#include <QString>

namespace muster {

/// Who this machine is for one workspace: kept in the machine's state folder, never in the workspace, so that
/// a copied or restored workspace cannot go on in its original's name.
///
/// The note says which chain ends this device last left behind. It is marked in use while appending; whatever
/// does not match it exactly when it is next opened (a crash, a copy, an older file) makes a new device.
class Device
{
public:
    /// The device noted for the workspace at `path`, or a new one.
    static Device recall(const QString &path, const Id &workspace);

    Id id() const { return m_id; }
    /// Who this machine was for the workspace before: at most the last sixteen.
    QList<Id> former() const { return m_former; }
    /// Where this device's chain of the incident should end; nothing if it never wrote there.
    std::optional<ChainEnd> end(const Id &incident) const;
    /// Forgets the old name: from now on another device.
    void renew();
    void setEnd(const Id &incident, qint64 deviceSeq, const QByteArray &hash);

    /// Notes that appending began; a crash from here on makes a new device.
    void markInUse();
    /// Notes where the chains ended.
    void markClosed();

private:
    void remember(const Id &id);
    void write(bool closed) const;

    QString m_file;
    Id m_workspace;
    Id m_id;
    QList<Id> m_former;
    QHash<Id, ChainEnd> m_ends;
    bool m_inUse = false;
};

} // namespace muster
