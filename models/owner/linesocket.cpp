#include "models/owner/linesocket.h"

#include "models/owner/wire.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSocketNotifier>

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace muster {

namespace {

/// Nothing where the path is longer than a socket's can be.
std::optional<sockaddr_un> addressOf(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof address.sun_path)) {
        errno = ENAMETOOLONG;
        return std::nullopt;
    }
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    return address;
}

int newSocket() { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0); }

/// What bind and connect want.
const sockaddr *plain(const sockaddr_un &address) { return reinterpret_cast<const sockaddr *>(&address); }

} // namespace

LineSocket::LineSocket(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
{}

LineSocket::~LineSocket()
{
    if (isOpen())
        ::close(m_descriptor);
}

std::unique_ptr<LineSocket> LineSocket::connectTo(const QString &path)
{
    const auto address = addressOf(QFile::encodeName(path));
    const int descriptor = address ? newSocket() : -1;
    if (descriptor < 0)
        return nullptr;
    if (::connect(descriptor, plain(*address), sizeof *address) != 0) {
        ::close(descriptor);
        return nullptr;
    }
    return std::make_unique<LineSocket>(descriptor);
}

void LineSocket::close()
{
    if (!isOpen())
        return;
    // Perhaps from their own signal.
    for (QSocketNotifier *notifier : {m_reading, m_writing}) {
        if (notifier) {
            notifier->setEnabled(false);
            notifier->deleteLater();
        }
    }
    m_reading = m_writing = nullptr;
    ::close(m_descriptor);
    m_descriptor = -1;
    Q_EMIT closed();
}

void LineSocket::send(const QByteArray &bytes)
{
    m_out.append(bytes);
    flush();
}

void LineSocket::flush()
{
    while (isOpen() && m_sent < m_out.size()) {
        const auto count = ::send(m_descriptor, m_out.constData() + m_sent,
                                  static_cast<size_t>(m_out.size() - m_sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count >= 0)
            m_sent += count;
        else if (errno == EAGAIN || errno == EWOULDBLOCK)
            break;
        else if (errno != EINTR)
            close();
    }
    if (m_sent == m_out.size()) {
        m_out.clear();
        m_sent = 0;
    }
    if (m_writing)
        m_writing->setEnabled(!m_out.isEmpty());
}

void LineSocket::fill()
{
    char piece[65'536];
    while (isOpen()) {
        const auto count = ::recv(m_descriptor, piece, sizeof piece, MSG_DONTWAIT);
        if (count > 0)
            m_in.append(piece, count);
        else if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return;
        else if (count == 0 || errno != EINTR)
            return close();
        if (m_in.size() > maxLine && !m_in.contains('\n'))
            return close();
    }
}

std::optional<QByteArray> LineSocket::takeLine()
{
    const qsizetype end = m_in.indexOf('\n') + 1;
    if (end == 0)
        return std::nullopt;
    const QByteArray line = m_in.left(end);
    m_in.remove(0, end);
    return line;
}

bool LineSocket::look()
{
    fill();
    return isOpen();
}

bool LineSocket::waitForLine(int ms)
{
    const QDeadlineTimer until(ms);
    while (!m_in.contains('\n')) {
        flush();
        if (!isOpen() || until.hasExpired())
            return false;
        pollfd ready{m_descriptor, short(m_out.isEmpty() ? POLLIN : POLLIN | POLLOUT), 0};
        if (::poll(&ready, 1, static_cast<int>(until.remainingTime())) > 0)
            fill();
    }
    return true;
}

void LineSocket::watch()
{
    m_reading = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    m_writing = new QSocketNotifier(m_descriptor, QSocketNotifier::Write, this);
    m_writing->setEnabled(!m_out.isEmpty());
    connect(m_reading, &QSocketNotifier::activated, this, &LineSocket::readable);
    connect(m_writing, &QSocketNotifier::activated, this, &LineSocket::flush);
}

void LineSocket::readable()
{
    fill();
    if (m_in.contains('\n'))
        Q_EMIT linesReady();
}

LineServer::~LineServer()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    ::unlink(m_path.constData());
}

bool LineServer::listen(const QString &path)
{
    m_path = QFile::encodeName(path);
    const auto address = addressOf(m_path);
    m_descriptor = address ? newSocket() : -1;
    if (m_descriptor < 0)
        return false;
    ::unlink(m_path.constData());
    // Nobody can connect before it listens, and then only this person.
    if (::bind(m_descriptor, plain(*address), sizeof *address) != 0 ||
        ::chmod(m_path.constData(), S_IRUSR | S_IWUSR) != 0 || ::listen(m_descriptor, 50) != 0) {
        const int why = errno;
        ::close(m_descriptor);
        m_descriptor = -1;
        errno = why;
        return false;
    }
    auto *waiting = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(waiting, &QSocketNotifier::activated, this, &LineServer::accept);
    return true;
}

void LineServer::accept()
{
    const int descriptor = ::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC);
    if (descriptor >= 0)
        Q_EMIT connected(new LineSocket(descriptor));
}

} // namespace muster
