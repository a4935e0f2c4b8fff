#include "models/owner/door.h"

#include "models/owner/wire.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <poll.h>

namespace muster {

namespace {
constexpr int patience = 5000; // ms
/// The owner refuses what it comes to read later than this, so that giving up means that nothing happens any
/// more.
constexpr int validity = 4500; // ms

Error noAnswer()
{
    return unwritable(say(QT_TRANSLATE_NOOP("Muster", "The program that holds the workspace does not answer. "
                                                      "Nothing was changed; close it or try again.")));
}

Error ended()
{
    return unwritable(
        say(QT_TRANSLATE_NOOP("Muster", "The program that held the workspace ended before it answered. Look "
                                        "whether this was done, and try again if not.")));
}
} // namespace

Door::Door(const QString &path, const Clock &clock, const QString &person)
    : m_path(path)
    , m_clock(clock)
    , m_person(person)
{}

Result<std::unique_ptr<Door>> Door::openToRead(const QString &path, const Clock &clock)
{
    std::unique_ptr<Door> door(new Door(path, clock, {}));
    MUSTER_TRY_ASSIGN(door->m_session, Session::openReadOnly(path, clock));
    return door;
}

Result<std::unique_ptr<Door>> Door::openToWrite(const QString &path, const Clock &clock,
                                                const QString &person)
{
    std::unique_ptr<Door> door(new Door(path, clock, person));
    MUSTER_TRY(door->knock());
    return door;
}

/// Becomes the owner, or finds the one there is.
Result<> Door::knock()
{
    m_socket.reset();
    m_session.reset();
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < patience) {
        MUSTER_TRY_ASSIGN(std::optional<Lock> lock, Lock::take(m_path));
        if (lock) {
            MUSTER_TRY_ASSIGN(m_session, Session::open(m_path, std::move(*lock), m_clock));
            m_session->setPerson(m_person);
            return {};
        }
        if (auto socket = LineSocket::connectTo(socketPath(m_path))) {
            MUSTER_TRY_ASSIGN(m_session, Session::openReadOnly(m_path, m_clock));
            m_socket = std::move(socket);
            return {};
        }
        // A short-lived command holds the lock without listening: it will be gone in a moment.
        ::poll(nullptr, 0, 10);
    }
    return noAnswer();
}

/// The owner may have ended since the last command: then the way is looked for anew.
Result<> Door::reach()
{
    if (m_session && (!m_socket || m_socket->look()))
        return {};
    return knock();
}

bool Door::raiseOwner(const QString &path)
{
    const auto socket = LineSocket::connectTo(socketPath(path));
    if (!socket)
        return false;
    socket->send(toLine({{QStringLiteral("do"), QStringLiteral("raise")}}));
    return socket->waitForLine(2000);
}

Result<QJsonObject> Door::ask(QJsonObject request)
{
    request.insert(QStringLiteral("until"), QString::number(m_clock.nowUs() + validity * 1000LL));
    m_socket->send(toLine(request));
    if (!m_socket->waitForLine(patience))
        return m_socket->isOpen() ? noAnswer() : ended();
    const QJsonObject answer = QJsonDocument::fromJson(m_socket->takeLine().value_or(QByteArray())).object();
    if (answer.contains(QLatin1String("error")))
        return errorFromJson(answer.value(QLatin1String("error")).toObject());
    return answer.value(QLatin1String("ok")).toObject();
}

Result<Outcome> Door::execute(const Command &command)
{
    MUSTER_TRY(reach());
    if (!m_socket)
        return m_session->execute(command);
    MUSTER_TRY_ASSIGN(const QJsonObject ok, ask({{QStringLiteral("do"), QStringLiteral("execute")},
                                                 {QStringLiteral("person"), m_person},
                                                 {QStringLiteral("command"), toJson(command)}}));
    Outcome outcome;
    outcome.incident = Id::fromString(ok.value(QLatin1String("incident")).toString()).value_or(Id{});
    for (const auto &json : ok.value(QLatin1String("events")).toArray()) {
        if (const auto event = eventFromJson(json.toObject()))
            outcome.events.append(*event);
    }
    for (const auto &path : ok.value(QLatin1String("unreached")).toArray())
        outcome.unreached.append(path.toString());
    for (const auto &entry : ok.value(QLatin1String("echoes")).toArray())
        outcome.echoes.append(entry.toString());
    return outcome;
}

Result<Absorbed> Door::absorb(const QList<Event> &events)
{
    MUSTER_TRY(reach());
    if (!m_socket)
        return m_session->absorb(events);
    QJsonArray all;
    for (const Event &event : events)
        all.append(toJson(event));
    MUSTER_TRY_ASSIGN(const QJsonObject ok, ask({{QStringLiteral("do"), QStringLiteral("absorb")},
                                                 {QStringLiteral("events"), all}}));
    Absorbed out;
    out.events = ok.value(QLatin1String("events")).toInt();
    out.fresh = ok.value(QLatin1String("fresh")).toInt();
    out.forks = ok.value(QLatin1String("forks")).toInt();
    return out;
}

Result<> Door::backup(const QString &target)
{
    MUSTER_TRY(reach());
    if (!m_socket)
        return m_session->backup(target);
    MUSTER_TRY(ask({{QStringLiteral("do"), QStringLiteral("backup")}, {QStringLiteral("path"), target}}));
    return {};
}

} // namespace muster
