#include "tests/faults/victim.h"

#include <QElapsedTimer>
#include <QList>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace muster::test {

Victim::Victim(const char *program, const QStringList &args)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        qFatal("no pipe");
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
    QList<QByteArray> bytes{program};
    for (const QString &arg : args)
        bytes.append(arg.toLocal8Bit());
    QList<char *> argv;
    for (QByteArray &arg : bytes)
        argv.append(arg.data());
    argv.append(nullptr);
    if (posix_spawn(&m_pid, program, &files, nullptr, argv.data(), environ) != 0)
        qFatal("no program at %s", program);
    posix_spawn_file_actions_destroy(&files);
    ::close(ends[1]);
    m_from = ends[0];
}

Victim::~Victim() { ::close(m_from); }

QStringList Victim::kill(int after, qint64 microseconds)
{
    while (m_said.count('\n') < after && read()) {
    }
    QElapsedTimer spared;
    spared.start();
    while (spared.nsecsElapsed() < microseconds * 1000) {
    }
    ::kill(m_pid, SIGKILL);
    while (read()) {
    }
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
        qFatal("the program ended by itself");
    return QString::fromUtf8(m_said.left(m_said.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
}

bool Victim::read()
{
    char piece[4096];
    const ssize_t got = ::read(m_from, piece, sizeof piece);
    if (got > 0)
        m_said.append(piece, static_cast<qsizetype>(got));
    return got > 0;
}

} // namespace muster::test
