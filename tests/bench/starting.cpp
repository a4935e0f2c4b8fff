#include "tests/bench/cases.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <poll.h>
#include <signal.h>
#include <spawn.h>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace muster::bench {

namespace {

/// User seconds of a program until it ends; nothing if it did not end well.
std::optional<double> userTime(const QString &program, const QStringList &args)
{
    QList<QByteArray> bytes{QFile::encodeName(program)};
    for (const QString &arg : args)
        bytes.append(QFile::encodeName(arg));
    QList<char *> argv;
    for (QByteArray &arg : bytes)
        argv.append(arg.data());
    argv.append(nullptr);
    pid_t pid = 0;
    if (posix_spawn(&pid, argv.first(), nullptr, nullptr, argv.data(), environ) != 0)
        return std::nullopt;
    // A window that stays open is not what is measured.
    const int watched = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    pollfd ended{watched, POLLIN, 0};
    if (::poll(&ended, 1, 20'000) != 1)
        ::kill(pid, SIGKILL);
    ::close(watched);
    int status = 0;
    rusage used{};
    ::wait4(pid, &status, 0, &used);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    return static_cast<double>(used.ru_utime.tv_sec) + static_cast<double>(used.ru_utime.tv_usec) / 1e6;
}

/// User seconds of several starts: the kernel counts them in ticks, of which one start has three or four.
std::optional<double> userTimeOfMany(const QString &program, const QStringList &args)
{
    double all = 0;
    for (int i = 0; i < 8; ++i) {
        const auto one = userTime(program, args);
        if (!one)
            return std::nullopt;
        all += *one;
    }
    return all;
}

} // namespace

QList<Line> starting(const QString &folder, const QString &program)
{
    Line line{QStringLiteral("start to first paint of the last incident, user time against a bare window"),
              {},
              3.5,
              false};
    if (!QFileInfo(program).isExecutable()) {
        line.note = QStringLiteral("no program at %1").arg(program);
        return {line};
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("MUSTER_EXIT_AFTER_PAINT", "1");
    const QString bareWindow = QCoreApplication::applicationDirPath() + QLatin1String("/muster_bare_window");
    // Settings of our own, which resume the incident; the person's stay as they are.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder));
    const QString room = folder + QLatin1String("/start.muster");
    {
        Declare declare;
        declare.title = QStringLiteral("Checkout is down");
        const auto session = openRoom(room);
        const Id incident = must(session->execute(declare)).incident;
        for (int i = 0; i < 60; ++i)
            must(session->execute(
                LogEntry{incident, QStringLiteral("entry %1").arg(i), Kind::Note, Audience::Internal, {}}));
        QSettings last(folder + QLatin1String("/muster/muster.ini"), QSettings::IniFormat);
        last.setValue(QStringLiteral("last/workspace"), room);
        last.setValue(QStringLiteral("last/incident"), incident.toString());
        last.setValue(QStringLiteral("last/page"), QStringLiteral("timeline"));
    }
    QList<double> ratios;
    for (int round = 0; round < 9; ++round) {
        const auto bare = userTimeOfMany(bareWindow, {});
        const auto ours = userTimeOfMany(program, {QStringLiteral("--workspace"), room});
        if (!bare || !ours || *bare <= 0) {
            line.note = QStringLiteral("the program did not end after its first paint");
            return {line};
        }
        ratios.append(*ours / *bare);
    }
    line.ratio = median(ratios);
    return {line};
}

} // namespace muster::bench
