#include "models/journal/lock.h"

#include "models/journal/workspacefile.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace muster {

Result<std::optional<Lock>> Lock::take(const QString &workspace)
{
    MUSTER_TRY(checkWorkspaceFile(workspace, Presence::Optional));
    const QByteArray path = QFile::encodeName(workspace + QLatin1String(".lock"));
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return unwritable(
            say(QT_TRANSLATE_NOOP("Muster", "The workspace cannot be written here. Nothing was changed; open "
                                            "it from a folder you may write to.")),
            QString::fromLocal8Bit(std::strerror(errno)));
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return std::optional<Lock>(Lock(fd));
    ::close(fd);
    return std::optional<Lock>();
}

Lock &Lock::operator=(Lock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

Lock::~Lock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace muster
