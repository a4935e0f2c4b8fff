// Texts that go by themselves: the rules, the queue, and real servers on loopback.

#include "models/desk/courier.h"
#include "tests/support/room.h"
#include "tests/support/server.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;
using namespace muster::test;

namespace {

Connector way(const QString &name = QStringLiteral("#launch"), Carrier carrier = Carrier::Slack)
{
    Connector out;
    out.name = name;
    out.carrier = carrier;
    out.channel = carrier == Carrier::Statuspage ? Channel::Statuspage : Channel::Slack;
    out.page = carrier == Carrier::Statuspage ? QStringLiteral("pg1") : QString();
    return out;
}

/// A room with an incident, a server and somebody who carries texts to it.
struct House
{
    explicit House(const QString &path, const Connector &connector = way())
        : server({QStringLiteral("http")})
        , incident(room.declare())
        , to(connector)
        , secret(connector.carrier == Carrier::Statuspage ? path : server.at(path))
    {
        if (connector.carrier == Carrier::Statuspage)
            to.address = server.at({}).chopped(1);
        begin();
    }
    void begin()
    {
        courier = std::make_unique<Courier>(room.session());
        courier->setPatience({2'000, 2'000});
        courier->takeSecret(to.name, secret);
    }
    Result<Outcome> queue(const QString &text = QStringLiteral("We are sorry."), qint64 next = 0)
    {
        QueueDelivery out;
        out.incident = incident;
        out.connector = to;
        out.update = {incident, to.channel, text, {}};
        out.update.subject = QStringLiteral("Checkout");
        out.state = QStringLiteral("investigating");
        out.language = QStringLiteral("en");
        if (next != 0)
            out.update.nextBy = next;
        out.dueAt = room.clock.now;
        out.said.by = QStringLiteral("Ines Roy");
        return room->execute(out);
    }
    State state() { return *room->state(incident); }
    DeliveryStage stage() { return state().deliveries.last().stage; }

    Room room;
    Server server;
    Id incident;
    Connector to;
    QString secret;
    std::unique_ptr<Courier> courier;
};

} // namespace

class CourierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void waysOutBelongToTheOrganisation()
    {
        Room room;
        CHECK_OK(room->execute(SaveConnector{way(), {}}));
        CHECK_OK(room->execute(SaveConnector{way(QStringLiteral("Page"), Carrier::Statuspage), {}}));
        CHECK_FAILS(room->execute(SaveConnector{way(), {}}), Failure::Refused); // as it is already
        Connector other = way(QStringLiteral("#LAUNCH"));
        other.channel = Channel::Teams;
        CHECK_OK(room->execute(SaveConnector{other, {}})); // the same name, anew
        QCOMPARE(room->organisation()->connectors.size(), 2);
        QCOMPARE(room->organisation()->connector(QStringLiteral("#launch"))->channel, Channel::Teams);
        CHECK_FAILS(room->execute(DropConnector{QStringLiteral("none"), {}}), Failure::Unreadable);
        CHECK_OK(room->execute(DropConnector{QStringLiteral("page"), {}}));
        room.reopen();
        QCOMPARE(room->organisation()->connectors.size(), 1);
        QCOMPARE(room->incidents()->size(), 0); // it is no incident
        QVERIFY(room->verify()->ok());
    }

    void aWayOutMustMakeSense_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"no name", "no scheme", "no sender", "no list", "no page",
                                 "password in address", "sender that is a command"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void aWayOutMustMakeSense()
    {
        QFETCH(QString, what);
        Room room;
        Connector mail = way(QStringLiteral("Mail"), Carrier::Smtp);
        mail.address = QStringLiteral("smtp://mail.example.com:587");
        mail.from = QStringLiteral("status@example.com");
        mail.recipients = QStringLiteral("/tmp/list");
        if (what == QLatin1String("no name"))
            mail.name = QStringLiteral(" ");
        else if (what == QLatin1String("no scheme"))
            mail.address = QStringLiteral("mail.example.com");
        else if (what == QLatin1String("no sender"))
            mail.from.clear();
        else if (what == QLatin1String("sender that is a command"))
            mail.from = QStringLiteral("a@example.com>\r\nRCPT TO:<b@example.com");
        else if (what == QLatin1String("no list"))
            mail.recipients.clear();
        else if (what == QLatin1String("password in address"))
            mail.address = QStringLiteral("smtp://user:pass@mail.example.com");
        else
            mail = Connector{QStringLiteral("Page"), Carrier::Statuspage};
        CHECK_FAILS(room->execute(SaveConnector{mail, {}}), Failure::Refused);
        QVERIFY(room->organisation()->connectors.isEmpty());
    }

    void ownTemplatesAndCadenceAreKept()
    {
        Room room;
        CHECK_OK(
            room->execute(SaveTemplate{QStringLiteral("identified.en"), QStringLiteral("# S\n\nB"), {}}));
        CHECK_FAILS(
            room->execute(SaveTemplate{QStringLiteral("identified.en"), QStringLiteral("# S\n\nB"), {}}),
            Failure::Refused);
        CHECK_FAILS(room->execute(SaveTemplate{{}, QStringLiteral("x"), {}}), Failure::Refused);
        CHECK_OK(room->execute(SetCadence{1, QStringLiteral("investigating"), 20, {}}));
        CHECK_FAILS(room->execute(SetCadence{1, QStringLiteral("investigating"), 20, {}}), Failure::Refused);
        CHECK_FAILS(room->execute(SetCadence{4, QStringLiteral("investigating"), 20, {}}), Failure::Refused);
        CHECK_FAILS(room->execute(SetCadence{1, QStringLiteral("investigating"), -1, {}}), Failure::Refused);
        room.reopen();
        QCOMPARE(room->organisation()->templates.value(QStringLiteral("identified.en")),
                 QStringLiteral("# S\n\nB"));
        QCOMPARE(room->organisation()->cadence.value(QStringLiteral("1/investigating")), 20);
        CHECK_OK(room->execute(SaveTemplate{QStringLiteral("identified.en"), {}, {}}));
        CHECK_OK(room->execute(SetCadence{1, QStringLiteral("investigating"), 0, {}}));
        QVERIFY(room->organisation()->templates.isEmpty() && room->organisation()->cadence.isEmpty());
        QCOMPARE(room->organisation()->unknown, 0);
    }

    void anExerciseNeverSends()
    {
        Room room;
        Declare declare;
        declare.title = QStringLiteral("Rehearsal");
        declare.exercise = true;
        TAKE(const Outcome done, room->execute(declare));
        QueueDelivery queue;
        queue.incident = done.incident;
        queue.connector = way();
        queue.update = {done.incident, Channel::Slack, QStringLiteral("x"), {}};
        CHECK_FAILS(room->execute(queue), Failure::Refused);
    }

    void aTextIsDeliveredOnceAndNoted()
    {
        House house(QStringLiteral("slack"));
        house.courier->start();
        CHECK_OK(house.queue());
        CHECK_FAILS(house.queue(), Failure::Refused); // pressed twice
        QTRY_COMPARE(keyOf(house.stage()), QStringLiteral("delivered"));
        QCOMPARE(house.state().updates.size(), 1);
        QCOMPARE(house.state().updates.first().by, QStringLiteral("Ines Roy"));
        QVERIFY(!house.server.request().isEmpty());
        QVERIFY(house.server.isQuiet());
        CHECK_FAILS(house.queue(), Failure::Refused); // it just went there
        const Delivery done = house.state().deliveries.first();
        CHECK_FAILS(
            house.room->execute(EndDelivery{house.incident, done.id, DeliveryStage::Stopped, {}, {}, 0, {}}),
            Failure::Refused); // a sent message is never undone
        // The address of the webhook is nowhere in the file.
        QFile file(house.room.path());
        house.courier.reset();
        house.room.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(house.secret.toUtf8()));
        house.room.reopen();
    }

    /// Neither the key nor what was signed with it is in the file, whether it was taken or not.
    void aSigningKeyStaysOutOfTheFile()
    {
        House house(QStringLiteral("signed-dingtalk?access_token=t0k"),
                    way(QStringLiteral("Robot"), Carrier::Dingtalk));
        QByteArrayList signatures;
        for (const QString &key : {QStringLiteral("SEC-wrong"), QStringLiteral("SEC-of-loopback")}) {
            house.courier->takeSecret(house.to.name, house.secret + u'\n' + key);
            house.courier->start();
            CHECK_OK(house.queue(key == QLatin1String("SEC-wrong") ? QStringLiteral("One")
                                                                   : QStringLiteral("Two")));
            QTRY_VERIFY(!house.state().deliveries.last().isOpen());
            const QString path = in(house.server.request(), "path");
            QVERIFY(path.contains(QLatin1String("&sign=")));
            signatures.append(path.section(QLatin1String("&sign="), 1).toUtf8());
        }
        QCOMPARE(keyOf(house.state().deliveries.first().stage), QStringLiteral("failed"));
        QCOMPARE(keyOf(house.stage()), QStringLiteral("delivered"));
        house.courier.reset();
        house.room.close();
        QFile file(house.room.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("310000"));
        for (const QByteArray &secret : signatures + QByteArrayList{"SEC-wrong", "SEC-of-loopback", "t0k"})
            QVERIFY2(!bytes.contains(secret), secret.constData());
        house.room.reopen();
    }

    void whatWasStoppedStays()
    {
        House house(QStringLiteral("slack"));
        QueueDelivery queue;
        queue.incident = house.incident;
        queue.connector = house.to;
        queue.update = {house.incident, Channel::Slack, QStringLiteral("Wrong"), {}};
        queue.dueAt = house.room.clock.now + stopWindow;
        house.courier->start();
        TAKE(const Outcome queued, house.room->execute(queue));
        CHECK_OK(house.room->execute(
            EndDelivery{house.incident, queued.events.first().id, DeliveryStage::Stopped, {}, {}, 0, {}}));
        QSignalSpy rested(house.courier.get(), &Courier::rested);
        house.room.clock.pass(stopWindow);
        QTRY_VERIFY(!rested.isEmpty());
        QVERIFY(house.server.isQuiet());
        QVERIFY(house.state().updates.isEmpty());
    }

    void aPauseIsKeptAndThenItGoes()
    {
        House house(QStringLiteral("pause"), way(QStringLiteral("Hook"), Carrier::Webhook));
        house.courier->start();
        CHECK_OK(house.queue());
        QTRY_COMPARE(house.state().deliveries.last().attempts, 1);
        QTRY_COMPARE(keyOf(house.stage()), QStringLiteral("waiting"));
        QCOMPARE(house.state().deliveries.last().dueAt, house.room.clock.now + second); // Retry-After: 1
        QVERIFY(house.state().updates.isEmpty());
        house.room.clock.pass(second);
        QTRY_COMPARE(keyOf(house.stage()), QStringLiteral("delivered"));
        QCOMPARE(house.state().updates.size(), 1);
        const QJsonObject first = house.server.request(), second_ = house.server.request();
        QCOMPARE(first.value(QLatin1String("headers"))[QLatin1String("idempotency-key")],
                 second_.value(QLatin1String("headers"))[QLatin1String("idempotency-key")]);
    }

    void theTimeBetweenAttemptsGrows()
    {
        Delivery delivery;
        const Passed waiting{DeliveryStage::Waiting, {}, {}, -1};
        const int seconds[] = {5, 10, 20, 40, 80, 160, 300, 300};
        for (const int each : seconds) {
            QCOMPARE(endOf(delivery, {}, waiting, {}, 0).dueAt, each * second);
            ++delivery.attempts;
        }
        QCOMPARE(endOf(delivery, {}, {DeliveryStage::Waiting, {}, {}, 7}, {}, 0).dueAt, 7 * second);
    }

    /// What was queued without a network does not go out when it is no longer true.
    void whatIsOutdatedStays()
    {
        House house(QStringLiteral("slack"));
        CHECK_OK(house.queue(QStringLiteral("Next update by 04:50."), house.room.clock.now + 5 * minute));
        house.room.clock.pass(6 * minute);
        house.courier->start();
        QTRY_COMPARE(keyOf(house.stage()), QStringLiteral("failed"));
        CHECK_OK(house.queue(QStringLiteral("One")));
        house.room.clock.pass(minute);
        CHECK_OK(house.queue(QStringLiteral("Two")));
        QTRY_COMPARE(keyOf(house.stage()), QStringLiteral("delivered"));
        QCOMPARE(house.state().updates.size(), 1);
        QCOMPARE(house.state().updates.first().text, QStringLiteral("Two"));
        QVERIFY(
            house.server.request().value(QLatin1String("body")).toString().contains(QLatin1String("Two")));
        QVERIFY(house.server.isQuiet());
    }

    void theQueueSurvivesARestart()
    {
        House house(QStringLiteral("slack"));
        house.courier.reset(); // nobody carries
        CHECK_OK(house.queue());
        house.room.reopen();
        house.begin();
        house.courier->start();
        QTRY_COMPARE(keyOf(house.stage()), QStringLiteral("delivered"));
    }

    /// Killed between sending and noting: nothing is sent again without somebody saying so.
    void whatWasUnderWayIsUnclear()
    {
        House house(QStringLiteral("slack"));
        house.courier.reset();
        TAKE(const Outcome queued, house.queue());
        const Id id = queued.events.first().id;
        CHECK_OK(house.room->execute(BeginDelivery{house.incident, id, {}}));
        house.room.reopen();
        house.begin();
        QSignalSpy rested(house.courier.get(), &Courier::rested);
        house.courier->start();
        QCOMPARE(keyOf(house.stage()), QStringLiteral("unclear"));
        QTRY_VERIFY(!rested.isEmpty());
        QVERIFY(house.server.isQuiet());
        CHECK_FAILS(house.queue(), Failure::Refused); // perhaps it is there
        // Whoever looked says that it arrived: then it was sent.
        CHECK_OK(
            house.room->execute(EndDelivery{house.incident, id, DeliveryStage::Delivered, {}, {}, 0, {}}));
        QCOMPARE(house.state().updates.size(), 1);
        QVERIFY(house.server.isQuiet());
    }

    /// The same under another name: after a crash a machine goes on as a new device.
    void aCrashLeavesNothingHanging()
    {
        House house(QStringLiteral("slack"));
        house.courier.reset();
        TAKE(const Outcome first, house.queue(QStringLiteral("One")));
        CHECK_OK(house.room->execute(BeginDelivery{house.incident, first.events.first().id, {}}));
        Connector other = house.to;
        other.name = QStringLiteral("#other");
        QueueDelivery waiting;
        waiting.incident = house.incident;
        waiting.connector = other;
        waiting.update = {house.incident, Channel::Slack, QStringLiteral("Two"), {}};
        CHECK_OK(house.room->execute(waiting));
        const Id before = house.room->device();
        house.room.close();
        crash();
        house.room.reopen();
        CHECK_OK(house.room->execute(SetSeverity{house.incident, 1, {}, {}}));
        QVERIFY(house.room->device() != before && house.room->wasDevice(before));
        house.begin();
        house.courier->start();
        QCOMPARE(keyOf(house.state().deliveries.first().stage), QStringLiteral("unclear"));
        QCOMPARE(keyOf(house.state().deliveries.last().stage), QStringLiteral("failed"));
        // Sent again by whoever looked, it is this device's.
        house.courier->takeSecret(other.name, house.secret);
        CHECK_OK(house.room->execute(EndDelivery{house.incident,
                                                 house.state().deliveries.last().id,
                                                 DeliveryStage::Waiting,
                                                 {},
                                                 {},
                                                 house.room.clock.now,
                                                 {}}));
        QTRY_COMPARE(keyOf(house.stage()), QStringLiteral("delivered"));
        QVERIFY(!house.server.request().isEmpty());
        QVERIFY(house.server.isQuiet());
    }

    /// A mail to many: what each batch took is on disk before the next goes, so nobody gets it twice.
    void aMailThatWasCutOffGoesOnWhereItWas()
    {
        Server box({QStringLiteral("smtp"), QStringLiteral("--stall"), QStringLiteral("2")});
        Room room;
        QTemporaryDir folder;
        QueueDelivery queue = mailTo(250, folder, box, {3});
        queue.incident = queue.update.incident = room.declare();
        const auto now = [&] { return room->state(queue.incident)->deliveries.last(); };
        auto courier = std::make_unique<Courier>(room.session());
        courier->start();
        CHECK_OK(room->execute(queue));
        QTRY_VERIFY(!now().remote.isEmpty());
        QCOMPARE(keyOf(now().stage), QStringLiteral("underway"));
        QCOMPARE(tosOf(box.request()).size(), 99); // one was refused
        QVERIFY(box.request().contains(QLatin1String("stalled")));
        courier.reset(); // in the middle of the second batch: nothing of it is written down
        room.close();
        crash();
        room.reopen();
        QCOMPARE(keyOf(now().stage), QStringLiteral("underway"));
        courier = std::make_unique<Courier>(room.session());
        QSignalSpy rested(courier.get(), &Courier::rested);
        courier->start();
        QCOMPARE(keyOf(now().stage), QStringLiteral("unclear"));
        QVERIFY2(now().detail.contains(QLatin1String("addresses 101 to 200 of 250")),
                 qPrintable(now().detail));
        QTRY_VERIFY(!rested.isEmpty());
        QVERIFY(box.isQuiet());
        CHECK_OK(room->execute(
            EndDelivery{queue.incident, now().id, DeliveryStage::Waiting, {}, {}, room.clock.now, {}}));
        QTRY_COMPARE(keyOf(now().stage), QStringLiteral("delivered"));
        QCOMPARE(tosOf(box.request()), addresses(100, 200));
        QCOMPARE(tosOf(box.request()), addresses(200, 250));
        QVERIFY(box.isQuiet());
        QVERIFY2(now().detail.startsWith(QLatin1String("1 ")), qPrintable(now().detail));
        QCOMPARE(now().attempts, 2);
        QCOMPARE(room->state(queue.incident)->updates.size(), 1);
        QVERIFY(room->verify()->ok());
    }

    /// Somebody looked, and what was in flight had arrived: it goes on with those after, and to nobody twice.
    void whatArrivedOfAMailIsNotSentAgain()
    {
        Server box({QStringLiteral("smtp"), QStringLiteral("--stall"), QStringLiteral("1")});
        Room room;
        QTemporaryDir folder;
        QueueDelivery queue = mailTo(150, folder, box);
        queue.incident = queue.update.incident = room.declare();
        const auto state = [&] { return *room->state(queue.incident); };
        auto courier = std::make_unique<Courier>(room.session());
        courier->start();
        CHECK_OK(room->execute(queue));
        QTRY_COMPARE(keyOf(state().deliveries.last().stage), QStringLiteral("underway"));
        QVERIFY(box.request().contains(QLatin1String("stalled")));
        courier.reset();
        room.reopen();
        courier = std::make_unique<Courier>(room.session());
        courier->start();
        QCOMPARE(keyOf(state().deliveries.last().stage), QStringLiteral("unclear"));
        QVERIFY(state().updates.isEmpty());
        CHECK_OK(room->execute(EndDelivery{
            queue.incident, state().deliveries.last().id, DeliveryStage::Delivered, {}, {}, 0, {}}));
        QCOMPARE(state().updates.size(), 1);
        QTRY_COMPARE(keyOf(state().deliveries.last().stage), QStringLiteral("delivered"));
        QCOMPARE(tosOf(box.request()), addresses(100, 150));
        QVERIFY(box.isQuiet());
        QCOMPARE(state().updates.size(), 1);
        QVERIFY(room->verify()->ok());
    }

    /// Who is put off is asked for again, alone; the others have it, and the history says so at once.
    void whoIsPutOffGetsItLater()
    {
        Server box({QStringLiteral("smtp")});
        Room room;
        QTemporaryDir folder;
        QueueDelivery queue = mailTo(120, folder, box, {7});
        QFile list(queue.connector.recipients);
        QVERIFY(list.open(QIODevice::Append));
        list.write("\nonce.a@example.com\nonce.b@example.com\nno address\n");
        list.close();
        queue.incident = queue.update.incident = room.declare();
        const auto state = [&] { return *room->state(queue.incident); };
        auto courier = std::make_unique<Courier>(room.session());
        courier->start();
        CHECK_OK(room->execute(queue));
        QTRY_COMPARE(state().deliveries.last().attempts, 1);
        QTRY_COMPARE(keyOf(state().deliveries.last().stage), QStringLiteral("waiting"));
        const Delivery waiting = state().deliveries.last();
        QCOMPARE(waiting.detail, QStringLiteral("119 of 122 addresses have it (refused: 1), the others not "
                                                "yet (450). Tried again, it goes to the others alone."));
        QCOMPARE(state().updates.size(), 1);
        QCOMPARE(tosOf(box.request()).size(), 99);
        QCOMPARE(tosOf(box.request()), addresses(100, 120));
        room.clock.pass(minute);
        courier = std::make_unique<Courier>(room.session());
        courier->start();
        QTRY_COMPARE(keyOf(state().deliveries.last().stage), QStringLiteral("delivered"));
        QCOMPARE(tosOf(box.request()),
                 (QStringList{QStringLiteral("once.a@example.com"), QStringLiteral("once.b@example.com")}));
        // The one refused, and the row that is no address.
        QVERIFY(state().deliveries.last().detail.startsWith(QLatin1String("2 ")));
        QCOMPARE(state().updates.size(), 1);
        QVERIFY(box.isQuiet());
    }

    /// More than one mail takes: all of them are asked for again, none twice in a round.
    void manyThatArePutOffAreAskedForInBatches()
    {
        Server box({QStringLiteral("smtp")});
        Room room;
        QTemporaryDir folder;
        QueueDelivery queue = mailTo(1, folder, box);
        QFile list(queue.connector.recipients);
        QVERIFY(list.open(QIODevice::Append));
        // Of each hundred one is taken, or the whole of it would wait.
        for (int i = 0; i < 250; ++i)
            list.write("\n" + QByteArray(i % 50 == 49 ? "taken" : "once") + QByteArray::number(i) +
                       "@example.com");
        list.close();
        queue.incident = queue.update.incident = room.declare();
        const auto now = [&] { return room->state(queue.incident)->deliveries.last(); };
        auto courier = std::make_unique<Courier>(room.session());
        courier->start();
        CHECK_OK(room->execute(queue));
        QTRY_COMPARE(now().attempts, 1);
        QTRY_COMPARE(keyOf(now().stage), QStringLiteral("waiting"));
        QVERIFY2(now().detail.startsWith(QLatin1String("6 of 251 ")), qPrintable(now().detail));
        int first = 0;
        while (!box.isQuiet())
            first += static_cast<int>(tosOf(box.request()).size());
        QCOMPARE(first, 6);
        room.clock.pass(minute);
        courier = std::make_unique<Courier>(room.session());
        courier->start();
        QTRY_COMPARE(keyOf(now().stage), QStringLiteral("delivered"));
        QSet<QString> got;
        int all = 0;
        while (!box.isQuiet()) {
            const QStringList tos = tosOf(box.request());
            QVERIFY(tos.size() <= 100);
            all += static_cast<int>(tos.size());
            got.unite(QSet<QString>(tos.cbegin(), tos.cend()));
        }
        QCOMPARE(all, 245);
        QCOMPARE(got.size(), 245);
        QCOMPARE(now().attempts, 2);
        QVERIFY(now().detail.isEmpty());
        QVERIFY(room->verify()->ok());
    }

    /// Put off for half an hour, it is given up; whoever asks for it begins another half hour.
    void whoIsPutOffForLongIsGivenUp()
    {
        Server box({QStringLiteral("smtp")});
        Room room;
        QTemporaryDir folder;
        QueueDelivery queue = mailTo(1, folder, box);
        QFile list(queue.connector.recipients);
        QVERIFY(list.open(QIODevice::Append));
        list.write("\nlater@example.com\n");
        list.close();
        queue.incident = queue.update.incident = room.declare();
        const auto now = [&] { return room->state(queue.incident)->deliveries.last(); };
        auto courier = std::make_unique<Courier>(room.session());
        courier->start();
        CHECK_OK(room->execute(queue));
        QTRY_COMPARE(now().attempts, 1);
        QTRY_COMPARE(keyOf(now().stage), QStringLiteral("waiting"));
        QCOMPARE(tosOf(box.request()), addresses(0, 1));
        room.clock.pass(longestTrying + minute);
        courier = std::make_unique<Courier>(room.session());
        courier->start();
        QTRY_COMPARE(keyOf(now().stage), QStringLiteral("failed"));
        QVERIFY2(now().detail.startsWith(QLatin1String("1 address has it")), qPrintable(now().detail));
        CHECK_OK(room->execute(
            EndDelivery{queue.incident, now().id, DeliveryStage::Waiting, {}, {}, room.clock.now, {}}));
        QTRY_COMPARE(now().attempts, 2);
        QTRY_COMPARE(keyOf(now().stage), QStringLiteral("waiting"));
        QVERIFY(box.isQuiet());
        QCOMPARE(room->state(queue.incident)->updates.size(), 1);
    }

    /// A batch of which the server knows nobody does not keep it from those after.
    void aBatchThatNobodyKnowsIsPassed()
    {
        Server box({QStringLiteral("smtp")});
        Room room;
        QTemporaryDir folder;
        QList<int> unknown;
        for (int i = 100; i < 200; ++i)
            unknown.append(i);
        QueueDelivery queue = mailTo(250, folder, box, unknown);
        queue.incident = queue.update.incident = room.declare();
        Courier courier(room.session());
        courier.start();
        CHECK_OK(room->execute(queue));
        const auto now = [&] { return room->state(queue.incident)->deliveries.last(); };
        QTRY_COMPARE(keyOf(now().stage), QStringLiteral("delivered"));
        QCOMPARE(tosOf(box.request()).size(), 100);
        QCOMPARE(tosOf(box.request()), addresses(200, 250));
        QVERIFY(now().detail.startsWith(QLatin1String("100 ")));
    }

    void refusedAddressesAreCountedOverAllBatches()
    {
        Server box({QStringLiteral("smtp")});
        Room room;
        QTemporaryDir folder;
        QueueDelivery queue = mailTo(150, folder, box, {3, 120, 121});
        queue.incident = queue.update.incident = room.declare();
        Courier courier(room.session());
        courier.start();
        CHECK_OK(room->execute(queue));
        QTRY_COMPARE(keyOf(room->state(queue.incident)->deliveries.last().stage),
                     QStringLiteral("delivered"));
        const Delivery done = room->state(queue.incident)->deliveries.last();
        QVERIFY2(done.detail.startsWith(QLatin1String("3 ")), qPrintable(done.detail));
        QCOMPARE(done.attempts, 1);
        QCOMPARE(tosOf(box.request()).size(), 99);
        QCOMPARE(tosOf(box.request()).size(), 48);
        // Begun twice, and no line of the timeline of it.
        int begun = 0;
        CHECK_OK(room->eachEvent({}, [&](const Event &event) {
            begun += event.type == type::deliveryBegun ? 1 : 0;
            return Result<>();
        }));
        QCOMPARE(begun, 2);
        CHECK_FAILS(room->execute(EndDelivery{
                        queue.incident, done.id, DeliveryStage::Underway, {}, QStringLiteral("1 x"), 0, {}}),
                    Failure::Refused);
    }

    /// A status page can be asked, so nobody has to look.
    void aStatusPageIsAskedWhetherItArrived()
    {
        House house(QStringLiteral("key-1"), way(QStringLiteral("Page"), Carrier::Statuspage));
        house.to.page = QStringLiteral("lossy");
        house.courier->start();
        CHECK_OK(house.queue());
        QTRY_COMPARE(keyOf(house.stage()), QStringLiteral("delivered"));
        QCOMPARE(in(house.server.request(), "method"), QStringLiteral("POST"));
        QCOMPARE(in(house.server.request(), "method"), QStringLiteral("GET"));
        QVERIFY(house.server.isQuiet());
        QVERIFY(!house.state().deliveries.last().remote.isEmpty());
        // The next one continues what is there.
        CHECK_OK(house.queue(QStringLiteral("We know why.")));
        QTRY_COMPARE(house.state().updates.size(), 2);
        QCOMPARE(in(house.server.request(), "method"), QStringLiteral("PATCH"));
    }

    /// What a page does not have is not sent hours later because the program was started again.
    void aPageThatDoesNotHaveItIsNotSentToUnasked()
    {
        House house(QStringLiteral("key-1"), way(QStringLiteral("Page"), Carrier::Statuspage));
        house.courier.reset();
        TAKE(const Outcome queued, house.queue());
        CHECK_OK(house.room->execute(BeginDelivery{house.incident, queued.events.first().id, {}}));
        house.room.reopen();
        house.begin();
        house.courier->start();
        QTRY_COMPARE(keyOf(house.stage()), QStringLiteral("failed"));
        QCOMPARE(in(house.server.request(), "method"), QStringLiteral("GET"));
        QVERIFY(house.server.isQuiet());
    }

    /// Two laptops that hold the same incident: the one that queued it sends it, the other does not.
    void anotherLaptopDoesNotSendItToo()
    {
        House house(QStringLiteral("slack"));
        house.courier.reset();
        CHECK_OK(house.queue());
        Room other(QStringLiteral("other"));
        QList<Event> all;
        CHECK_OK(house.room->eachEvent({}, [&](const Event &event) {
            all.append(event);
            return Result<>();
        }));
        CHECK_OK(other->absorb(all));
        Courier there(other.session());
        there.takeSecret(house.to.name, house.secret);
        QSignalSpy rested(&there, &Courier::rested);
        there.start();
        QTRY_VERIFY(!rested.isEmpty());
        QCOMPARE(keyOf(other->state(house.incident)->deliveries.last().stage), QStringLiteral("waiting"));
        QVERIFY(house.server.isQuiet());
    }

    void withoutItsSecretItSaysSo()
    {
        House house(QStringLiteral("slack"));
        house.courier = std::make_unique<Courier>(house.room.session());
        house.courier->start();
        CHECK_OK(house.queue());
        QTRY_COMPARE(keyOf(house.stage()), QStringLiteral("failed"));
        QVERIFY(!house.state().deliveries.last().detail.isEmpty());
        house.courier->takeSecret(house.to.name, house.secret);
        CHECK_OK(house.room->execute(EndDelivery{house.incident,
                                                 house.state().deliveries.last().id,
                                                 DeliveryStage::Waiting,
                                                 {},
                                                 {},
                                                 house.room.clock.now,
                                                 {}}));
        QTRY_COMPARE(keyOf(house.stage()), QStringLiteral("delivered"));
    }

    /// Erasing a text reaches the errand that carried it.
    void anErasedTextIsGoneFromItsErrand()
    {
        House house(QStringLiteral("slack"));
        house.courier->start();
        CHECK_OK(house.queue(QStringLiteral("Card 4111 1111 1111 1111")));
        QTRY_COMPARE(house.state().updates.size(), 1);
        CHECK_OK(house.room->execute(
            Erase{house.incident, house.state().updates.first().id, QStringLiteral("a card"), {}}));
        QVERIFY(house.state().deliveries.first().text.isEmpty());
        QCOMPARE(keyOf(house.stage()), QStringLiteral("delivered"));
        house.courier.reset();
        house.room.close();
        QFile file(house.room.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("4111 1111"));
        house.room.reopen();
        QVERIFY(house.room->verify()->ok());
    }

    /// A merge in either order gives the same deliveries, and what was delivered stays so.
    void whatWasDeliveredStaysSo()
    {
        House house(QStringLiteral("slack"));
        house.courier.reset();
        TAKE(const Outcome queued, house.queue());
        const Id id = queued.events.first().id;
        CHECK_OK(house.room->execute(BeginDelivery{house.incident, id, {}}));
        CHECK_OK(
            house.room->execute(EndDelivery{house.incident, id, DeliveryStage::Delivered, {}, {}, 0, {}}));
        CHECK_FAILS(house.room->execute(BeginDelivery{house.incident, id, {}}), Failure::Refused);
        CHECK_FAILS(
            house.room->execute(EndDelivery{house.incident, id, DeliveryStage::Waiting, {}, {}, 0, {}}),
            Failure::Refused);
    }

private:
    /// The notes of this machine as a kill leaves them.
    static void crash()
    {
        const QDir notes(qEnvironmentVariable("XDG_STATE_HOME") + QLatin1String("/muster/devices"));
        for (const QString &name : notes.entryList(QDir::Files)) {
            QFile file(notes.filePath(name));
            if (!file.open(QIODevice::ReadWrite))
                continue;
            const QByteArray note = file.readAll().replace("\"closed\":true", "\"closed\":false");
            file.resize(0);
            file.seek(0);
            file.write(note);
        }
    }
    static QStringList addresses(int from, int to, const QList<int> &unknown = {})
    {
        QStringList out;
        for (int i = from; i < to; ++i)
            out.append((unknown.contains(i) ? QStringLiteral("nobody%1@example.com")
                                            : QStringLiteral("p%1@example.com"))
                           .arg(i));
        return out;
    }
    /// A mail to so many, of whom the server does not know some.
    static QueueDelivery mailTo(int count, const QTemporaryDir &folder, const Server &box,
                                const QList<int> &unknown = {})
    {
        QueueDelivery out;
        out.connector = way(QStringLiteral("Mail"), Carrier::Smtp);
        out.connector.channel = Channel::Email;
        out.connector.address = QStringLiteral("smtp://localhost:") + box.port();
        out.connector.from = QStringLiteral("status@example.com");
        out.connector.recipients = folder.filePath(QStringLiteral("list"));
        QFile list(out.connector.recipients);
        if (list.open(QIODevice::WriteOnly))
            list.write(addresses(0, count, unknown).join(u'\n').toUtf8());
        out.update.channel = Channel::Email;
        out.update.subject = QStringLiteral("Checkout");
        out.update.text = QStringLiteral("We are sorry.");
        out.language = QStringLiteral("en");
        return out;
    }
    static QStringList tosOf(const QJsonObject &mail)
    {
        QStringList out;
        for (const QJsonValue value : mail.value(QLatin1String("to")).toArray())
            out.append(value.toString());
        return out;
    }
    static QString in(const QJsonObject &object, const char *key)
    {
        return object.value(QLatin1String(key)).toString();
    }
};

QTEST_GUILESS_MAIN(CourierTest)
#include "tst_courier.moc"
