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

QVariantMap hintsOf(Interruption::Cause cause, bool sound)
{
    const bool urgent = cause != Interruption::Cause::ReturnTimer;
    QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(urgent ? 2 : 1))},
                      {QStringLiteral("desktop-entry"), QStringLiteral("org.muster_room.muster")}};
    // The names are those of the Desktop Notifications and Sound Naming specifications (freedesktop.org).
    if (sound && cause == Interruption::Cause::UpdateOverdue)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("dialog-warning"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    return hints;
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
            takeBack(told.key());
        told = stands ? std::next(told) : m_told.erase(told);
    }
    next();
}

void Interruptions::next()
{
    const qint64 now = m_clock.nowUs();
    if (m_last != 0 && now < m_last + apart)
        return;
    QList<Interruption> waiting;
    for (const Interruption &one : std::as_const(m_standing)) {
        const Told told = m_told.value(keyOf(one));
        if (told.since != one.since || (told.quiet != 0 && now >= told.quiet))
            waiting.append(one);
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const Interruption &a, const Interruption &b) {
        return std::pair(a.cause, a.since) < std::pair(b.cause, b.since);
    });
    if (!waiting.isEmpty())
        show(waiting);
}

void Interruptions::show(const QList<Interruption> &together)
{
    if (!connectOnce())
        return;
    m_last = m_clock.nowUs();
    const uint replaced = m_told.value(keyOf(together.constFirst())).notice;
    for (const Interruption &one : together) {
        if (m_told.value(keyOf(one)).notice != replaced)
            takeBack(keyOf(one));
        m_told.insert(keyOf(one), {one.since, 0, replaced, true});
    }
    send(together, replaced);
}

/// The most urgent by its name, the others below it.
void Interruptions::send(const QList<Interruption> &together, uint replaced)
{
    const Interruption &first = together.constFirst();
    const auto more = static_cast<int>(together.size()) - 1;
    QStringList lines{first.text};
    for (const Interruption &other : together.sliced(1))
        lines.append(other.title);
    lines.removeAll(QString());
    const QString title = more == 0 ? first.title : tr("%1, and %n more", nullptr, more).arg(first.title);
    QDBusMessage message = call("Notify");
    const bool urgent = first.cause != Interruption::Cause::ReturnTimer;
    // The body may hold markup, so what is typed must not be any.
    message << QStringLiteral("Muster") << replaced << QStringLiteral("org.muster_room.muster") << title
            << lines.join(u'\n').toHtmlEscaped()
            << QStringList{QStringLiteral("default"), tr("Open"),        QStringLiteral("open"), tr("Open"),
                           QStringLiteral("snooze"),  tr("Snooze 5 min")}
            << hintsOf(first.cause, m_sound) << (urgent ? 0 : -1);
    QList<Key> keys;
    for (const Interruption &one : together)
        keys.append(keyOf(one));
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, keys](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        if (!reply.isValid()) {
            qCInfo(noticesLog) << "not shown:" << reply.error().name();
            return;
        }
        bool stands = false;
        for (const Key &key : keys) {
            if (const auto told = m_told.find(key); told != m_told.end()) {
                told->notice = reply.value();
                stands = true;
            }
        }
        if (!stands) // it was over before the desktop answered
            m_bus->call(call("CloseNotification") << reply.value(), QDBus::NoBlock);
    });
}

/// Unless the notice tells of something else that still stands.
void Interruptions::takeBack(const Key &key)
{
    Told &told = m_told[key];
    const bool shared = toldBy(told.notice).size() > 1;
    if (std::exchange(told.shown, false) && told.notice != 0 && !shared)
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

/// What a notice of the desktop tells of, the most urgent first; nothing if it is another program's.
QList<Interruptions::Key> Interruptions::toldBy(uint notice) const
{
    QList<Key> keys;
    for (auto told = m_told.cbegin(); told != m_told.cend() && notice != 0; ++told) {
        if (told->notice == notice)
            keys.append(told.key());
    }
    return keys;
}

void Interruptions::acted(uint notice, const QString &action)
{
    const QList<Key> keys = toldBy(notice);
    if (keys.isEmpty())
        return;
    if (action != QLatin1String("snooze"))
        return Q_EMIT openRequested(keys.constFirst().second);
    for (const Key &key : keys)
        m_told[key].quiet = m_clock.nowUs() + snooze;
}

void Interruptions::closed(uint notice, uint)
{
    for (const Key &key : toldBy(notice))
        m_told[key].shown = false;
}

} // namespace muster
