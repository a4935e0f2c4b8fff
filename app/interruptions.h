#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"

#include <QDBusConnection>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace muster {

/// Something that may interrupt people: there are three kinds of it, the most urgent first, and no more.
struct Interruption
{
    enum class Cause { SaveFailed, UpdateOverdue, ReturnTimer };

    Cause cause = Cause::ReturnTimer;
    Id incident; ///< null for what concerns the file
    QString title, text;
    qint64 since = 0; ///< microseconds UTC; another moment is another interruption

    friend bool operator==(const Interruption &, const Interruption &) = default;
};

/// Tells people through the desktop what cannot wait: each thing once, at most one notice in two minutes, in
/// which what came meanwhile is told together, and again after a snooze. Where no desktop listens nothing
/// happens; the window says it all anyway.
class Interruptions : public QObject
{
    Q_OBJECT
public:
    /// Gives the session bus, or nothing where there is none.
    using Bus = std::function<std::optional<QDBusConnection>()>;

    explicit Interruptions(const Clock &clock, Bus bus = sessionBus, QObject *parent = nullptr);

    /// Whether an overdue update is also heard: one short tone of the desktop, off to begin with.
    void setSound(bool on) { m_sound = on; }
    /// All that holds now: what is new is told when its turn comes, what is over is taken back.
    void stand(const QList<Interruption> &now);
    static std::optional<QDBusConnection> sessionBus();

Q_SIGNALS:
    /// Somebody wants to see it.
    void openRequested(const muster::Id &incident);

private Q_SLOTS:
    void acted(uint notice, const QString &action);
    void closed(uint notice, uint why);

private:
    using Key = std::pair<Interruption::Cause, Id>;
    /// What became of one cause in one incident.
    struct Told
    {
        qint64 since = 0; ///< of what was told; 0 if nothing was
        qint64 quiet = 0; ///< snoozed until then, microseconds UTC
        uint notice = 0; ///< the desktop's number, to replace it by; 0 before it answered; told together: one
        bool shown = false; ///< whether it may still be on the screen
    };

    static Key keyOf(const Interruption &one) { return {one.cause, one.incident}; }
    void next();
    void show(const QList<Interruption> &together);
    void send(const QList<Interruption> &together, uint replaced);
    void takeBack(const Key &key);
    QList<Key> toldBy(uint notice) const;
    bool connectOnce();

    const Clock &m_clock;
    Bus m_ask;
    std::optional<QDBusConnection> m_bus;
    bool m_asked = false, m_sound = false;
    QList<Interruption> m_standing;
    QMap<Key, Told> m_told;
    qint64 m_last = 0; ///< when the last notice went out
};

} // namespace muster
