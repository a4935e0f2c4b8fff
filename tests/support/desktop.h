#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QProcess>
#include <QVariantMap>

namespace muster::test {

/// A session bus of the test's own, gone with it.
class Bus
{
public:
    Bus()
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~Bus()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Bus)

    QString address() const { return m_address; }
    QDBusConnection connection(const QString &name)
    {
        m_names.append(name);
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// One call of Notify, as a desktop gets it.
struct Notice
{
    uint replaces = 0;
    QString title, text;
    QStringList actions;
    QVariantMap hints;
    int timeout = 0;
};

/// What a desktop's notification service is to a program.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit Desktop(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

    QList<Notice> shown;
    QList<uint> takenBack;

public Q_SLOTS:
    // The names are the interface's.
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        shown.append({replaces, title, text, actions, hints, timeout});
        return replaces ? replaces : static_cast<uint>(shown.size());
    }
    void CloseNotification(uint notice) { takenBack.append(notice); }

Q_SIGNALS:
    void ActionInvoked(uint notice, const QString &action);
    void NotificationClosed(uint notice, uint why);

private:
    QDBusConnection m_bus;
};

} // namespace muster::test
