#include "models/owner/host.h"

#include "models/owner/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <cstring>

namespace muster {

Host::Host(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_server, &LineServer::connected, this, &Host::greet);
}

Result<> Host::listen()
{
    if (!m_server.listen(socketPath(m_session.path())))
        return unwritable(
            say(QT_TRANSLATE_NOOP("Muster", "Other Muster commands cannot reach this window: its socket "
                                            "could not be made. The window itself works.")),
            QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

void Host::greet(LineSocket *socket)
{
    socket->setParent(this);
    connect(socket, &LineSocket::linesReady, this, [this, socket] {
        while (const auto line = socket->takeLine())
            socket->send(toLine(answer(QJsonDocument::fromJson(*line).object())));
    });
    connect(socket, &LineSocket::closed, socket, &QObject::deleteLater);
    socket->watch();
}

QJsonObject Host::answer(const QJsonObject &request)
{
    const auto asked = [&](const char *what) {
        return request.value(QLatin1String("do")).toString() == QLatin1String(what);
    };
    const auto wrap = [](const auto &result) {
        return result ? QJsonObject{{QStringLiteral("ok"), toJson(*result)}}
                      : QJsonObject{{QStringLiteral("error"), toJson(result.error())}};
    };
    if (asked("raise")) {
        Q_EMIT raiseRequested();
        return {{QStringLiteral("ok"), QJsonObject()}};
    }
    // Whoever asked has given up by now and said that nothing was changed: so it must stay.
    if (const QJsonValue until = request.value(QLatin1String("until"));
        !until.isUndefined() && until.toString().toLongLong() < m_session.clock().nowUs())
        return {{QStringLiteral("error"),
                 toJson(unwritable(
                     say(QT_TRANSLATE_NOOP("Muster", "The request came too late. Nothing was changed."))))}};
    if (asked("absorb")) {
        QList<Event> events;
        for (const auto &json : request.value(QLatin1String("events")).toArray()) {
            if (const auto event = eventFromJson(json.toObject()))
                events.append(*event);
        }
        return wrap(m_session.absorb(events));
    }
    if (asked("backup")) {
        const auto done = m_session.backup(request.value(QLatin1String("path")).toString());
        return done ? QJsonObject{{QStringLiteral("ok"), QJsonObject()}}
                    : QJsonObject{{QStringLiteral("error"), toJson(done.error())}};
    }
    const QString before = m_session.person();
    // Whoever typed the command stands in the record, not whoever sits at the window.
    m_session.setPerson(request.value(QLatin1String("person")).toString());
    const auto result =
        commandFromJson(request.value(QLatin1String("command")).toObject()).and_then([&](Command &&command) {
            return m_session.execute(command);
        });
    m_session.setPerson(before);
    return wrap(result);
}

} // namespace muster
