#include "tests/faults/disktap.h"

#include <QHash>

#include <sqlite3.h>

#include <new>

namespace muster::test {

namespace {

/// A VFS over the system's own, and its tap.
struct Tapped
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    DiskTap *tap = nullptr;
    QByteArray name;
};

/// One open file; the system's own file lies right behind it.
struct File
{
    sqlite3_file base;
    Tapped *over;
    QByteArray *path;
    sqlite3_file *real;
};

File &fileOf(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
sqlite3_file *realOf(sqlite3_file *file) { return fileOf(file).real; }
Tapped &tappedOf(sqlite3_vfs *vfs) { return *static_cast<Tapped *>(vfs->pAppData); }

int close(sqlite3_file *file)
{
    const int code = realOf(file)->pMethods->xClose(realOf(file));
    delete fileOf(file).path;
    return code;
}

int read(sqlite3_file *file, void *to, int count, sqlite3_int64 offset)
{
    if (DiskTap *tap = fileOf(file).over->tap) {
        if (const int code = tap->onRead(*fileOf(file).path))
            return code;
    }
    return realOf(file)->pMethods->xRead(realOf(file), to, count, offset);
}

int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    if (DiskTap *tap = fileOf(file).over->tap) {
        sqlite3_int64 size = 0;
        realOf(file)->pMethods->xFileSize(realOf(file), &size);
        const QByteArrayView bytes(static_cast<const char *>(from), count);
        if (const int code = tap->onWrite(*fileOf(file).path, bytes, offset, size))
            return code;
    }
    return realOf(file)->pMethods->xWrite(realOf(file), from, count, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (DiskTap *tap = fileOf(file).over->tap) {
        if (const int code = tap->onTruncate(*fileOf(file).path, size))
            return code;
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    if (DiskTap *tap = fileOf(file).over->tap) {
        if (const int code = tap->onSync(*fileOf(file).path))
            return code;
    }
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file *f, sqlite3_int64 *size) { return realOf(f)->pMethods->xFileSize(realOf(f), size); }
int lock(sqlite3_file *f, int level) { return realOf(f)->pMethods->xLock(realOf(f), level); }
int unlock(sqlite3_file *f, int level) { return realOf(f)->pMethods->xUnlock(realOf(f), level); }
int isLocked(sqlite3_file *f, int *out) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out); }
int control(sqlite3_file *f, int op, void *arg)
{
    return realOf(f)->pMethods->xFileControl(realOf(f), op, arg);
}
int sectorSize(sqlite3_file *f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); }
int traits(sqlite3_file *f) { return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f)); }
int shmMap(sqlite3_file *f, int region, int size, int extend, void volatile **out)
{
    return realOf(f)->pMethods->xShmMap(realOf(f), region, size, extend, out);
}
int shmLock(sqlite3_file *f, int from, int n, int flags)
{
    return realOf(f)->pMethods->xShmLock(realOf(f), from, n, flags);
}
void shmBarrier(sqlite3_file *f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); }
int shmUnmap(sqlite3_file *f, int remove) { return realOf(f)->pMethods->xShmUnmap(realOf(f), remove); }

constexpr sqlite3_io_methods methods{2,       close,      read,     write,   truncate,   sync,   fileSize,
                                     lock,    unlock,     isLocked, control, sectorSize, traits, shmMap,
                                     shmLock, shmBarrier, shmUnmap, nullptr, nullptr};

int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    Tapped &over = tappedOf(vfs);
    auto *opened = new (file)
        File{{nullptr}, &over, nullptr, reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1)};
    if (over.tap) {
        if (const int code = over.tap->onOpen(name))
            return code;
    }
    const int code = over.real->xOpen(over.real, name, opened->real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    opened->path = new QByteArray(name);
    opened->base.pMethods = &methods;
    return SQLITE_OK;
}

int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    Tapped &over = tappedOf(vfs);
    if (over.tap) {
        if (const int code = over.tap->onRemove(name))
            return code;
    }
    return over.real->xDelete(over.real, name, syncFolder);
}

} // namespace

void plugIn(const char *name, DiskTap *tap)
{
    static QHash<QByteArray, Tapped *> known;
    Tapped *&over = known[name];
    if (!over) {
        over = new Tapped;
        over->real = sqlite3_vfs_find(nullptr);
        over->name = name;
        over->vfs = *over->real;
        over->vfs.pNext = nullptr;
        over->vfs.zName = over->name.constData();
        over->vfs.pAppData = over;
        over->vfs.szOsFile = static_cast<int>(sizeof(File)) + over->real->szOsFile;
        over->vfs.xOpen = open;
        over->vfs.xDelete = remove;
        sqlite3_vfs_register(&over->vfs, 0);
    }
    over->tap = tap;
}

} // namespace muster::test
