#pragma once

#include "tests/support/loopback.h"

/// A server of answers.py on loopback, for as long as this lives.
class Answers : public Loopback
{
public:
    explicit Answers(const QStringList &args)
        : Loopback(QStringLiteral("tests/unit/net/answers.py"), args)
    {}

    /// One of HTTP with a status line, such as "200 OK" or "302 Found\r\nLocation: /x", and a body.
    static QStringList http(const QString &status, const QString &body = {})
    {
        return {QStringLiteral("HTTP/1.1 %1\r\nContent-Length: %2\r\n\r\n%3")
                    .arg(status)
                    .arg(body.toUtf8().size())
                    .arg(body)};
    }
};
