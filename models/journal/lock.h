#pragma once

#include "models/core/result.h"

#include <QString>

namespace muster {

/// The right to write a workspace: an flock on FILE.lock, held by one process at a time and gone with it.
class Lock
{
public:
    /// The lock, or nothing if another process holds it. A lock left by a killed process is no hindrance.
    static Result<std::optional<Lock>> take(const QString &workspace);
    Lock(Lock &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {}
    Lock &operator=(Lock &&other) noexcept;
    ~Lock();

private:
    explicit Lock(int fd)
        : m_fd(fd)
    {}
    int m_fd;
};

} // namespace muster
