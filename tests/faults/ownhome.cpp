#include "tests/faults/ownhome.h"

#include <QDebug>
#include <QDir>
#include <QFileInfo>

namespace muster::test {

OwnHome::OwnHome()
    : m_dir(quickFolder() + QLatin1String("/muster-home-XXXXXX"))
{
    const QByteArray home = m_dir.path().toLocal8Bit();
    qputenv("HOME", home);
    for (const char *const variable :
         {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home + '/' + variable);
    QDir().mkpath(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    QFile::setPermissions(qEnvironmentVariable("XDG_RUNTIME_DIR"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

int asked(const char *variable, int otherwise)
{
    bool ok = false;
    const int given = qEnvironmentVariableIntValue(variable, &ok);
    const int value = ok ? given : otherwise;
    qInfo("%s=%d", variable, value);
    return value;
}

} // namespace muster::test
