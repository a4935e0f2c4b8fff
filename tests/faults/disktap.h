#pragma once

#include <QByteArray>

namespace muster::test {

/// Sits between SQLite and the disk: sees every call that changes something, and may answer in the disk's
/// place. Each answer is SQLite's code; SQLITE_OK (0) lets the call through to the disk.
class DiskTap
{
public:
    virtual ~DiskTap() = default;
    virtual int onOpen(const QByteArray &) { return 0; }
    virtual int onRead(const QByteArray &) { return 0; }
    /// `size` is the file's size before the write, in bytes.
    virtual int onWrite(const QByteArray &, QByteArrayView, qint64, qint64) { return 0; }
    virtual int onTruncate(const QByteArray &, qint64) { return 0; }
    virtual int onSync(const QByteArray &) { return 0; }
    virtual int onRemove(const QByteArray &) { return 0; }
};

/// Puts the tap into every connection opened with the VFS `name`; nullptr takes it out. The tap must outlive
/// the connections.
void plugIn(const char *name, DiskTap *tap);

} // namespace muster::test
