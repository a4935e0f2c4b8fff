#pragma once

#include <QByteArray>
#include <QStringList>

#include <sys/types.h>

namespace muster::test {

/// A program in a process of its own, to be killed without a warning; it says on its standard output, a line
/// each, what it holds to be safe.
class Victim
{
public:
    Victim(const char *program, const QStringList &args);
    ~Victim();
    Q_DISABLE_COPY_MOVE(Victim)

    /// Lets it say so many lines and work on for so long, kills it, gives every line it said.
    QStringList kill(int after, qint64 microseconds);

private:
    bool read();

    pid_t m_pid = 0;
    int m_from = -1;
    QByteArray m_said;
};

} // namespace muster::test
