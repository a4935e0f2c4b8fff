#include "models/owner/door.h"
#include "models/owner/host.h"
#include "models/owner/wire.h"
#include "tests/support/room.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QThread>

using namespace muster;
using muster::test::Room;

class OwnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aSecondProcessActsThroughTheOwner()
    {
        Room room;
        const Id id = room.declare();
        Host host(room.session());
        CHECK_OK(host.listen());
        QSignalSpy told(&room.session(), &Session::appended);
        // Another process, as far as the lock and the socket know: a thread of its own.
        QString failure;
        Outcome outcome;
        bool owner = true;
        std::unique_ptr<QThread> other(QThread::create([&] {
            SystemClock clock;
            auto door = Door::openToWrite(room.path(), clock, QStringLiteral("Ines Roy"));
            if (!door) {
                failure = test::words(door.error());
                return;
            }
            owner = (*door)->isOwner();
            auto done = (*door)->execute(
                LogEntry{id, QStringLiteral("from the command line"), Kind::Call, Audience::Internal, {}});
            if (done)
                outcome = *done;
            else
                failure = test::words(done.error());
            auto refused = (*door)->execute(SetSeverity{id, 9, {}, {}});
            if (refused || refused.error().kind != Failure::Refused)
                failure = QStringLiteral("a refusal was lost on the way");
        }));
        other->start();
        QTRY_VERIFY(other->isFinished());
        QCOMPARE(failure, QString());
        QVERIFY(!owner);
        QCOMPARE(told.count(), 1);
        QCOMPARE(room.lines(id).at(0).id, outcome.events.first().id);
        QCOMPARE(room.lines(id).at(0).by, QStringLiteral("Ines Roy"));
        QCOMPARE(room->person(), QStringLiteral("Noa Berg"));
    }

    void whatCameTooLateIsNotDone()
    {
        Room room;
        const Id id = room.declare();
        Host host(room.session());
        CHECK_OK(host.listen());
        QLocalSocket socket;
        socket.connectToServer(socketPath(room.path()));
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        const auto ask = [&](qint64 until) {
            socket.write(toLine({{QStringLiteral("do"), QStringLiteral("execute")},
                                 {QStringLiteral("until"), QString::number(until)},
                                 {QStringLiteral("command"),
                                  toJson(Command(LogEntry{
                                      id, QStringLiteral("late"), Kind::Note, Audience::Internal, {}}))}}));
        };
        ask(room.clock.now - 1);
        QTRY_VERIFY(socket.canReadLine());
        QVERIFY(socket.readLine().contains("too late"));
        QCOMPARE(room.lines(id).size(), 0);
        ask(room.clock.now + second);
        QTRY_VERIFY(socket.canReadLine());
        QVERIFY(socket.readLine().contains("\"ok\""));
        QCOMPARE(room.lines(id).size(), 1);
    }

    void theSocketIsPrivate()
    {
        Room room;
        Host host(room.session());
        CHECK_OK(host.listen());
        const auto open = QFile::permissions(socketPath(room.path())) &
                          (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QCOMPARE(open, QFile::Permissions());
    }

    void nonsenseIsAnsweredWithAnError()
    {
        Room room;
        Host host(room.session());
        CHECK_OK(host.listen());
        QLocalSocket socket;
        socket.connectToServer(socketPath(room.path()));
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write("nonsense\n{\"do\":\"execute\",\"command\":{\"command\":1,\"with\":[]}}\n");
        QTRY_VERIFY(socket.canReadLine());
        QVERIFY(socket.readLine().contains("error"));
        QTRY_VERIFY(socket.canReadLine());
        QVERIFY(socket.readLine().contains("error"));
    }

    void aLineOfAnySizeGoesThrough()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("door"));
        LineServer server;
        QVERIFY(server.listen(path));
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        LineSocket *there = nullptr;
        QObject::connect(&server, &LineServer::connected, &server,
                         [&](LineSocket *socket) { there = socket; });
        const auto here = LineSocket::connectTo(path);
        QVERIFY(here);
        QTRY_VERIFY(there);
        const std::unique_ptr<LineSocket> owned(there);
        // More than a socket holds, sent while nobody reads; the answer comes while we wait for it.
        const QByteArray large = QByteArray(9'000'000, 'x') + '\n';
        QObject::connect(there, &LineSocket::linesReady, there, [&] {
            while (const auto line = there->takeLine())
                there->send(*line);
        });
        there->watch();
        here->watch();
        here->send(large);
        here->send("short\n");
        QByteArrayList back;
        QTRY_VERIFY([&] {
            while (const auto line = here->takeLine())
                back.append(*line);
            return back.size() == 2;
        }());
        QVERIFY(back.constFirst() == large);
        QCOMPARE(back.constLast(), QByteArray("short\n"));
    }

    void whoeverLeavesIsNoticed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("door"));
        QVERIFY(!LineSocket::connectTo(path));
        auto server = std::make_unique<LineServer>();
        QVERIFY(server->listen(path));
        std::unique_ptr<LineSocket> there;
        QObject::connect(server.get(), &LineServer::connected, server.get(),
                         [&](LineSocket *socket) { there.reset(socket); });
        const auto here = LineSocket::connectTo(path);
        QVERIFY(here);
        QTRY_VERIFY(there);
        there->send("last words\n");
        there.reset();
        // What was said before is still heard; then it is over.
        QVERIFY(here->waitForLine(5000));
        QCOMPARE(here->takeLine().value(), QByteArray("last words\n"));
        QVERIFY(!here->waitForLine(5000));
        QVERIFY(!here->isOpen());
        here->send("to nobody\n"); // costs nothing
        server.reset();
        QVERIFY(!QFile::exists(path));
        QVERIFY(!LineServer().listen(folder.filePath(QString(200, u'x'))));
    }

    void eventsSurviveTheWire()
    {
        Room room;
        const Id id = room.declare();
        room.log(id, QStringLiteral("数据 \"x\""));
        CHECK_OK(room->eachEvent(id, [&](const Event &e) -> Result<> {
            const auto back = eventFromJson(toJson(e));
            if (!back || back->hash != e.hash || back->body != e.body || back->salt != e.salt ||
                back->recorded != e.recorded || back->occurred != e.occurred)
                return unreadable(say("differs"));
            return {};
        }));
    }
};

QTEST_GUILESS_MAIN(OwnerTest)
#include "tst_owner.moc"
