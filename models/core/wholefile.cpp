#include "models/core/wholefile.h"

#include <QSaveFile>

namespace muster {

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return unwritable(
        say(QT_TRANSLATE_NOOP("Muster", "%1 could not be written. Nothing was lost; choose another place."),
            path),
        file.errorString());
}

} // namespace muster
