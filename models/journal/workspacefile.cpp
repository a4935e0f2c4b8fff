#include "models/journal/workspacefile.h"

#include "models/journal/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace muster {

namespace {
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationAt = 68; // https://www.sqlite.org/fileformat.html, "The Database Header"
} // namespace

Result<> checkWorkspaceFile(const QString &path, Presence presence)
{
    const QFileInfo info(path);
    if (info.isDir())
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "%1 is a folder, not a workspace file. Nothing was changed."), path));
    if (!info.exists())
        return presence == Presence::Optional
                   ? Result<>()
                   : Result<>(unreadable(
                         say(QT_TRANSLATE_NOOP("Muster",
                                               "There is no workspace at %1. “muster declare” makes one."),
                             path)));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "%1 cannot be read. Check that it is yours to read."), path),
            file.errorString());
    const QByteArray header = file.read(headerSize);
    // Nothing yet, or cut short by a power failure: what the file is lies in its journal, and SQLite will
    // tell.
    const bool unsettled = QFileInfo(path + QLatin1String("-journal")).size() > 0;
    if (header.isEmpty() || unsettled)
        return {};
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)) || header.size() < headerSize)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "%1 is not a Muster workspace. Nothing was changed."), path));
    // Without a mark the answer may still lie in the write-ahead log; SQLite will know.
    const auto application = qFromBigEndian<qint32>(header.constData() + applicationAt);
    const bool unmarked = application == 0 && QFileInfo(path + QLatin1String("-wal")).size() > 0;
    if (application != applicationId && !unmarked)
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster",
            "The file is a database of another program, not a Muster workspace. Nothing was changed.")));
    return {};
}

} // namespace muster
