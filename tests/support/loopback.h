#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/// A program on loopback, written in Python, for as long as this lives: it tells its port in its first line,
/// then each request it got as a line of JSON.
class Loopback
{
public:
    /// The script is named from the root of the sources.
    Loopback(const QString &script, const QStringList &args)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        QStringList{QStringLiteral(MUSTER_SOURCE_DIR "/") + script} + args);
        m_port = QString::fromUtf8(line());
    }
    ~Loopback()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Loopback)

    QString port() const { return m_port; }
    QString host() const { return QStringLiteral("127.0.0.1:") + m_port; }
    /// The next request it got; empty if none comes.
    QJsonObject request() { return QJsonDocument::fromJson(line()).object(); }
    /// Whether nothing more came: what came before is read.
    bool isQuiet() { return !m_process.canReadLine() && !m_process.waitForReadyRead(200); }

protected:
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(10'000))
                return {};
        }
        return m_process.readLine().trimmed();
    }

private:
    QProcess m_process;
    QString m_port;
};
