#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>
#include <optional>

class QSocketNotifier;

namespace muster {

/// One end of a conversation in lines between two processes of one machine and one person. Not QLocalSocket:
/// its library brings eight others, a fortieth of a start each time, for what are four calls of POSIX.
class LineSocket : public QObject
{
    Q_OBJECT
public:
    /// Takes over a connected socket.
    explicit LineSocket(int descriptor, QObject *parent = nullptr);
    ~LineSocket() override;
    /// Null if nobody listens there.
    static std::unique_ptr<LineSocket> connectTo(const QString &path);

    bool isOpen() const { return m_descriptor >= 0; }
    /// Without blocking: what the other side does not take yet is kept and follows when `watch` was called,
    /// or in `waitForLine`.
    void send(const QByteArray &bytes);
    /// The next whole line with its LF; nothing until it is there.
    std::optional<QByteArray> takeLine();
    /// Takes what has come, without waiting; false if the other side is gone.
    bool look();
    /// Sends what is kept and waits for a line, at most `ms` milliseconds; false if there is none then, or
    /// the other side is gone.
    bool waitForLine(int ms);
    void close();

    /// From now on the event loop reads and writes, and the signals come.
    void watch();

Q_SIGNALS:
    void linesReady();
    void closed();

private:
    void flush();
    void fill();
    void readable();

    int m_descriptor;
    QByteArray m_in, m_out;
    qsizetype m_sent = 0; ///< of m_out
    QSocketNotifier *m_reading = nullptr, *m_writing = nullptr;
};

/// Listens for such conversations at a path in the file system that only this person can open.
class LineServer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~LineServer() override;

    /// Replaces what stands at `path`. False with errno if it cannot.
    bool listen(const QString &path);

Q_SIGNALS:
    /// Whoever takes it owns it.
    void connected(muster::LineSocket *socket);

private:
    void accept();

    int m_descriptor = -1;
    QByteArray m_path;
};

} // namespace muster
