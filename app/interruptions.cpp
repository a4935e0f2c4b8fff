#include "app/interruptions.h"

#include "app/log.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

#include <algorithm>

namespace muster {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr qint64 apart = 2 * minute, snooze = 5 * minute;
constexpr int answerMs = 3000;

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(service, path, service, QLatin1String(method));
}

QVariantMap hintsOf(Interruption::Cause cause)
{
    const bool urgent = cause != Interruption::Cause::ReturnTimer;
    return {{QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(urgent ? 2 : 1))},
            {QStringLiteral("desktop-entry"), QStringLiteral("org.muster_room.muster")}};
}

} // namespace

Interruptions::Interruptions(const Clock &clock, Bus bus, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ask(std::move(bus))
{}

std::optional<QDBusConnection> Interruptions::sessionBus()
{
    // Connecting where there is none would start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") &&
        !QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")))
        return {};
    return QDBusConnection::sessionBus();
}

void Interruptions::stand(const QList<Interruption> &now)
{
    m_standing = now;
    for (auto told = m_told.begin(); told != m_told.end();) {
        const bool stands = std::any_of(now.cbegin(), now.cend(),
                                        [&](const Interruption &one) { return keyOf(one) == told.key(); });
        if (!stands)
            takeBack(*told);
        told = stands ? std::next(told) : m_told.erase(told);
    }
    next();
}

void Interruptions::next()
{
    const qint64 now = m_clock.nowUs();
    if (m_last != 0 && now < m_last + apart)
        return;
    const Interruption *first = nullptr;
    for (const Interruption &one : std::as_const(m_standing)) {
        const Told told = m_told.value(keyOf(one));
        const bool again = told.quiet != 0 && now >= told.quiet;
        if (told.since == one.since && !again)
            continue;
        if (!first || std::pair(one.cause, one.since) < std::pair(first->cause, first->since))
            first = &one;
    }
    if (first)
        show(*first);
}

void Interruptions::show(const Interruption &one)
{
    if (!connectOnce())
        return;
    m_last = m_clock.nowUs();
    const Key key = keyOf(one);
    Told &told = m_told[key];
    told.since = one.since;
    told.quiet = 0;
    told.shown = true;
    QDBusMessage message = call("Notify");
    const bool urgent = one.cause != Interruption::Cause::ReturnTimer;
    // The body may hold markup, so what is typed must not be any.
    message << QStringLiteral("Muster") << told.notice << QStringLiteral("org.muster_room.muster")
            << one.title << one.text.toHtmlEscaped()
            << QStringList{QStringLiteral("default"), tr("Open"),        QStringLiteral("open"), tr("Open"),
                           QStringLiteral("snooze"),  tr("Snooze 5 min")}
            << hintsOf(one.cause) << (urgent ? 0 : -1);
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        if (!reply.isValid()) {
            qCInfo(noticesLog) << "not shown:" << reply.error().name();
            return;
        }
        if (m_told.contains(key))
            m_told[key].notice = reply.value();
        else // it was over before the desktop answered
            m_bus->call(call("CloseNotification") << reply.value(), QDBus::NoBlock);
    });
}

void Interruptions::takeBack(Told &told)
{
    if (told.notice != 0 && std::exchange(told.shown, false))
        m_bus->call(call("CloseNotification") << told.notice, QDBus::NoBlock);
}

bool Interruptions::connectOnce()
{
    if (!std::exchange(m_asked, true)) {
        m_bus = m_ask();
        if (!m_bus || !m_bus->isConnected()) {
            qCInfo(noticesLog) << "there is no session bus";
            m_bus.reset();
            return false;
        }
        m_bus->connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                       SLOT(acted(uint, QString)));
        m_bus->connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                       SLOT(closed(uint, uint)));
    }
    return m_bus.has_value();
}

Interruptions::Key Interruptions::keyOfNotice(uint notice) const
{
    const auto found = std::find_if(m_told.cbegin(), m_told.cend(),
                                    [notice](const Told &told) { return told.notice == notice; });
    return found == m_told.cend() ? Key{} : found.key();
}

void Interruptions::acted(uint notice, const QString &action)
{
    const Key key = keyOfNotice(notice);
    if (notice == 0 || !m_told.contains(key))
        return; // another program's
    if (action == QLatin1String("snooze"))
        m_told[key].quiet = m_clock.nowUs() + snooze;
    else
        Q_EMIT openRequested(key.second);
}

void Interruptions::closed(uint notice, uint)
{
    if (const Key key = keyOfNotice(notice); notice != 0 && m_told.contains(key))
        m_told[key].shown = false;
}

} // namespace muster
