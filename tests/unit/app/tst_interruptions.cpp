#include "app/interruptions.h"
#include "tests/support/desktop.h"
#include "tests/support/fakeclock.h"

#include <QDBusPendingCall>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace muster::test;

namespace {

using Cause = Interruption::Cause;

Interruption overdue(qint64 since)
{
    return {Cause::UpdateOverdue, Id::derived(1, "a"), QStringLiteral("INC-0042: update overdue"),
            QStringLiteral("<b>Orders & more</b>"), since};
}
Interruption unsaved(qint64 since)
{
    return {Cause::SaveFailed,
            {},
            QStringLiteral("Changes cannot be saved"),
            QStringLiteral("The disk is full."),
            since};
}

} // namespace

/// What may interrupt people, over a real bus with a desktop that writes down what it is asked to show.
class TestInterruptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_clock = FakeClock();
        m_bus = std::make_unique<Bus>();
        m_desktop = std::make_unique<Desktop>(m_bus->connection(QStringLiteral("desktop")));
        const QDBusConnection ours = m_bus->connection(QStringLiteral("muster"));
        QVERIFY2(ours.isConnected(), "dbus-daemon is missing");
        m_interruptions = std::make_unique<Interruptions>(m_clock, [ours] { return std::optional(ours); });
    }
    void cleanup()
    {
        m_interruptions.reset();
        m_desktop.reset();
        m_bus.reset();
    }

    void aNoticeSaysWhatItIs()
    {
        stand({overdue(1)});
        QTRY_COMPARE(shown().size(), 1);
        const Notice notice = shown().constFirst();
        QCOMPARE(notice.title, QStringLiteral("INC-0042: update overdue"));
        QCOMPARE(notice.text, QStringLiteral("&lt;b&gt;Orders &amp; more&lt;/b&gt;"));
        QCOMPARE(notice.hints.value(QStringLiteral("urgency")).toInt(), 2);
        QCOMPARE(notice.hints.value(QStringLiteral("desktop-entry")).toString(),
                 QStringLiteral("org.muster_room.muster"));
        QCOMPARE(notice.timeout, 0);
        QVERIFY(notice.actions.contains(QStringLiteral("open")) &&
                notice.actions.contains(QStringLiteral("snooze")));
        QVERIFY(notice.actions.contains(QStringLiteral("Snooze 5 min")));
    }

    void ownTimersAreNotUrgent()
    {
        stand({{Cause::ReturnTimer, Id::derived(1, "a"), QStringLiteral("Back to checkout"), {}, 1}});
        QTRY_COMPARE(shown().size(), 1);
        QCOMPARE(shown().constFirst().hints.value(QStringLiteral("urgency")).toInt(), 1);
    }

    void eachThingOnce()
    {
        stand({overdue(1)});
        QTRY_COMPARE(shown().size(), 1);
        m_clock.pass(hour);
        stand({overdue(1)});
        stand({overdue(1)});
        settle();
        QCOMPARE(shown().size(), 1);
        // The next promise is another one; it takes the place of the notice before.
        stand({overdue(2)});
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().constLast().replaces, 1U);
    }

    void atMostOneInTwoMinutes()
    {
        stand({overdue(1)});
        QTRY_COMPARE(shown().size(), 1);
        stand({overdue(1), unsaved(5)});
        m_clock.pass(2 * minute - second);
        stand({overdue(1), unsaved(5)});
        settle();
        QCOMPARE(shown().size(), 1);
        m_clock.pass(second);
        stand({overdue(1), unsaved(5)});
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().constLast().title, QStringLiteral("Changes cannot be saved"));
    }

    void theMostUrgentFirst()
    {
        stand({{Cause::ReturnTimer, {}, QStringLiteral("timer"), {}, 1}, overdue(2), unsaved(3)});
        QTRY_COMPARE(shown().size(), 1);
        QCOMPARE(shown().constFirst().title, QStringLiteral("Changes cannot be saved, and 2 more"));
        QCOMPARE(shown().constFirst().text,
                 QStringLiteral("The disk is full.\nINC-0042: update overdue\ntimer"));
        settle();
        // One notice: what is over does not take it from what still stands, and a snooze is for all of it.
        stand({overdue(2), unsaved(3)});
        settle();
        QVERIFY(m_desktop->takenBack.isEmpty());
        Q_EMIT m_desktop->ActionInvoked(1, QStringLiteral("snooze"));
        settle();
        m_clock.pass(5 * minute);
        stand({overdue(2), unsaved(3)});
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().constLast().replaces, 1U);
        QCOMPARE(shown().constLast().title, QStringLiteral("Changes cannot be saved, and 1 more"));
        settle();
        stand({});
        QTRY_COMPARE(m_desktop->takenBack, QList<uint>{1U});
    }

    void whatCameMeanwhileIsToldTogether()
    {
        stand({overdue(1)});
        QTRY_COMPARE(shown().size(), 1);
        settle();
        const Interruption timer{Cause::ReturnTimer, {}, QStringLiteral("timer"), {}, 7};
        m_clock.pass(2 * minute);
        stand({overdue(1), unsaved(5), timer});
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().constLast().replaces, 0U); // the first stays where it is
        QCOMPARE(shown().constLast().title, QStringLiteral("Changes cannot be saved, and 1 more"));
    }

    void aToneIsHeardOnlyWhereItIsWanted()
    {
        const auto heard = [this] {
            return shown().constLast().hints.contains(QStringLiteral("sound-name"));
        };
        stand({overdue(1)});
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY(!heard());
        QVERIFY(shown().constLast().hints.value(QStringLiteral("suppress-sound")).toBool());
        m_interruptions->setSound(true);
        m_clock.pass(2 * minute);
        stand({overdue(2)});
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY(heard());
        m_clock.pass(2 * minute);
        stand({overdue(2), unsaved(5)});
        QTRY_COMPARE(shown().size(), 3);
        QVERIFY(!heard()); // only what customers wait for
    }

    void whatIsOverBeforeItsTurnIsNotTold()
    {
        stand({overdue(1)});
        QTRY_COMPARE(shown().size(), 1);
        stand({overdue(1), unsaved(5)});
        m_clock.pass(3 * minute);
        stand({overdue(1)});
        settle();
        QCOMPARE(shown().size(), 1);
    }

    void whatIsOverIsTakenBack()
    {
        stand({overdue(1)});
        QTRY_COMPARE(shown().size(), 1);
        settle(); // the number has to be known
        stand({});
        QTRY_COMPARE(m_desktop->takenBack, QList<uint>{1U});
    }

    void aSnoozeComesBack()
    {
        stand({overdue(1)});
        QTRY_COMPARE(shown().size(), 1);
        settle();
        Q_EMIT m_desktop->ActionInvoked(1, QStringLiteral("snooze"));
        settle();
        m_clock.pass(5 * minute - second);
        stand({overdue(1)});
        settle();
        QCOMPARE(shown().size(), 1);
        m_clock.pass(second);
        stand({overdue(1)});
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().constLast().replaces, 1U);
    }

    void openGoesToTheIncident()
    {
        QSignalSpy opened(m_interruptions.get(), &Interruptions::openRequested);
        stand({overdue(1)});
        QTRY_COMPARE(shown().size(), 1);
        settle();
        Q_EMIT m_desktop->ActionInvoked(7, QStringLiteral("open")); // another program's
        Q_EMIT m_desktop->ActionInvoked(1, QStringLiteral("open"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<Id>(), overdue(1).incident);
    }

    void withoutADesktopNothingHappens()
    {
        m_desktop.reset();
        Bus empty;
        const QDBusConnection alone = empty.connection(QStringLiteral("alone"));
        Interruptions onEmptyBus(m_clock, [alone] { return std::optional(alone); });
        onEmptyBus.stand({unsaved(1)});
        Interruptions onNoBus(m_clock, [] { return std::optional<QDBusConnection>(); });
        onNoBus.stand({unsaved(1)});
        onNoBus.stand({});
        // Once the bus has answered that nobody is there, nothing else was said.
        const QDBusMessage ping = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
            QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
        QCOMPARE(alone.call(ping).type(), QDBusMessage::ReplyMessage);
        onEmptyBus.stand({});
    }

private:
    QList<Notice> shown() const { return m_desktop->shown; }
    void stand(const QList<Interruption> &now) { m_interruptions->stand(now); }
    /// Everything that was sent so far has arrived: a question behind it was answered.
    void settle()
    {
        QDBusConnection asking = QDBusConnection(QStringLiteral("muster"));
        const QDBusMessage ping = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
        QDBusPendingCall call = asking.asyncCall(ping);
        QTRY_VERIFY(call.isFinished());
        QCoreApplication::processEvents();
    }

    FakeClock m_clock;
    std::unique_ptr<Bus> m_bus;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Interruptions> m_interruptions;
};

QTEST_GUILESS_MAIN(TestInterruptions)
#include "tst_interruptions.moc"
