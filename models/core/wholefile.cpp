#include "models/core/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <memory>
#include <vector>

namespace muster {

namespace {

/// The beginning of every database: "Magic Header String" of https://www.sqlite.org/fileformat.html.
bool isDatabase(const QString &path)
{
    QFile file(path);
    const QByteArray magic("SQLite format 3\0", 16);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

/// A database, or a file that belongs to one by its name.
bool isOfDatabase(const QString &path)
{
    const char *const beside[] = {"-wal", "-shm", "-journal", ".lock"};
    return isDatabase(path) || std::any_of(std::begin(beside), std::end(beside), [&](const char *end) {
               const QLatin1String suffix(end);
               return path.endsWith(suffix) && isDatabase(path.chopped(suffix.size()));
           });
}

bool isStream(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

Error unwritten(const QString &path, const QString &why)
{
    return unwritable(
        say(QT_TRANSLATE_NOOP("Muster", "%1 could not be written. Nothing was lost; choose another place."),
            path),
        why);
}

} // namespace

Result<> mayWrite(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath(); // empty where there is nothing yet
    if (!isOfDatabase(path) && (real.isEmpty() || !isOfDatabase(real)))
        return {};
    return unwritable(say(QT_TRANSLATE_NOOP("Muster", "%1 is a workspace or another database, or belongs to "
                                                      "one. It stays as it is; choose another place."),
                          path));
}

Result<> writeWhole(const QString &path, const std::function<Result<>(QIODevice &)> &fill)
{
    MUSTER_TRY(mayWrite(path));
    if (isStream(path)) {
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            return unwritten(path, out.errorString());
        MUSTER_TRY(fill(out));
        return out.flush() ? Result<>() : unwritten(path, out.errorString());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(path, file.errorString());
    MUSTER_TRY(fill(file));
    return file.commit() ? Result<>() : unwritten(path, file.errorString());
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, [&](QIODevice &out) -> Result<> {
        return out.write(bytes) == bytes.size() ? Result<>() : unwritten(path, out.errorString());
    });
}

Result<> writeWhole(const QList<std::pair<QString, QByteArray>> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> waiting;
    for (const auto &[path, bytes] : files) {
        MUSTER_TRY(mayWrite(path));
        QSaveFile &file = *waiting.emplace_back(std::make_unique<QSaveFile>(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return unwritten(path, file.errorString());
    }
    for (const auto &file : waiting) {
        if (!file->commit())
            return unwritten(file->fileName(), file->errorString());
    }
    return {};
}

} // namespace muster
