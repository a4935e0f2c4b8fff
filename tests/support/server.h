#pragma once

#include "tests/support/loopback.h"

/// A server of servers.py on loopback, for as long as this lives.
class Server : public Loopback
{
public:
    explicit Server(const QStringList &args)
        : Loopback(QStringLiteral("tests/support/servers.py"), args)
    {
        if (args.contains(QStringLiteral("--tls")))
            m_certificate = line();
    }

    QByteArray certificate() const { return m_certificate; }
    QString at(const QString &path) const { return QStringLiteral("http://%1/%2").arg(host(), path); }

private:
    QByteArray m_certificate;
};
