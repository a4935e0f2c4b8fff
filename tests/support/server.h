#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// A server of servers.py on loopback, for as long as this lives.
class Server
{
public:
    explicit Server(const QStringList &args)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        QStringList{QStringLiteral(MUSTER_SOURCE_DIR "/tests/support/servers.py")} + args);
        m_port = line();
        if (args.contains(QStringLiteral("--tls")))
            m_certificate = line();
    }
    ~Server()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Server)

    QString port() const { return QString::fromUtf8(m_port); }
    QByteArray certificate() const { return m_certificate; }
    QString at(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(port(), path);
    }
    /// The next request it got; empty if none comes.
    QJsonObject request() { return QJsonDocument::fromJson(line()).object(); }
    /// Whether nothing more came: what came before is read.
    bool isQuiet() { return !m_process.canReadLine() && !m_process.waitForReadyRead(200); }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(10'000))
                return {};
        }
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
    QByteArray m_port, m_certificate;
};
