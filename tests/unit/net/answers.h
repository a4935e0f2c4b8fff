#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/// A server of answers.py on loopback, for as long as this lives.
class Answers
{
public:
    explicit Answers(const QStringList &args)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        QStringList{QStringLiteral(MUSTER_SOURCE_DIR "/tests/unit/net/answers.py")} + args);
        m_port = QString::fromUtf8(line());
    }
    ~Answers()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Answers)

    /// One of HTTP with a status line, such as "200 OK" or "302 Found\r\nLocation: /x", and a body.
    static QStringList http(const QString &status, const QString &body = {})
    {
        return {QStringLiteral("HTTP/1.1 %1\r\nContent-Length: %2\r\n\r\n%3")
                    .arg(status)
                    .arg(body.toUtf8().size())
                    .arg(body)};
    }
    QString host() const { return QStringLiteral("127.0.0.1:") + m_port; }
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
    QString m_port;
};
