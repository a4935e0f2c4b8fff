// When an update is due, and what customers heard.

#include "models/comms/cadence.h"
#include "models/comms/heard.h"
#include "tests/unit/comms/crash.h"

#include <QRandomGenerator>

using namespace muster;
using namespace muster::test;

class HeardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cadenceGoesBySeverityAndStatus_data()
    {
        QTest::addColumn<PublicStatus>("status");
        QTest::addColumn<QList<int>>("minutes"); // of SEV 1 to 5
        QTest::newRow("investigating") << PublicStatus::Investigating << QList{10, 15, 30, 30, 30};
        QTest::newRow("identified") << PublicStatus::Identified << QList{15, 30, 60, 60, 60};
        QTest::newRow("monitoring") << PublicStatus::Monitoring << QList{30, 60, 60, 60, 60};
        QTest::newRow("resolved") << PublicStatus::Resolved << QList{0, 0, 0, 0, 0};
    }

    void cadenceGoesBySeverityAndStatus()
    {
        QFETCH(PublicStatus, status);
        QFETCH(QList<int>, minutes);
        for (int severity = 1; severity <= 5; ++severity)
            QCOMPARE(minutesToNextUpdate(severity, status), minutes.at(severity - 1));
    }

    void ourOwnCadenceComesFirst()
    {
        Organisation house;
        house.cadence.insert(cadenceName(1, keyOf(PublicStatus::Investigating)), 20);
        QCOMPARE(minutesToNextUpdate(1, PublicStatus::Investigating, house), 20);
        QCOMPARE(minutesToNextUpdate(2, PublicStatus::Investigating, house), 15);
        house.cadence.insert(cadenceName(5, keyOf(PublicStatus::Monitoring)), 240); // 3 stands for all below
        QCOMPARE(minutesToNextUpdate(4, PublicStatus::Monitoring, house), 240);
        QCOMPARE(minutesToNextUpdate(1, PublicStatus::Resolved, house), 0);
    }

    static SentUpdate sentAt(int minutes, const char *text, int nextBy, Channel channel = Channel::Statuspage)
    {
        SentUpdate out;
        out.id = Id::random();
        out.channel = channel;
        out.sentAt = began + minutes * minute;
        out.text = QString::fromUtf8(text);
        out.nextBy = nextBy == 0 ? 0 : began + nextBy * minute;
        return out;
    }

    void thePaceIsOfRoundsNotOfChannels()
    {
        State state;
        state.started = began;
        QCOMPARE(paceOf(state), Pace());
        state.updates = {sentAt(6, "one", 20), sentAt(7, "one, short", 20, Channel::X), sentAt(20, "two", 40),
                         sentAt(50, "three", 60), sentAt(60, "four", 0)};
        const Pace pace = paceOf(state);
        QCOMPARE(*pace.firstWord, 6 * minute);
        // Rounds at 6, 20, 50 and 60: gaps of 10, 14 and 30 minutes.
        QCOMPARE(pace.median, 14 * minute);
        QCOMPARE(pace.p95, 30 * minute);
        QCOMPARE(pace.longest, 30 * minute);
        QCOMPARE(pace.kept, 2);
        QCOMPARE(pace.late, 1);
    }

    void thePageIsTheNewestOfEachChannel()
    {
        State state;
        state.updates = {sentAt(6, "one", 0), sentAt(7, "one, short", 0, Channel::X), sentAt(20, "two", 0)};
        QVERIFY(pageAt(state, began + 5 * minute).isEmpty());
        QCOMPARE(pageAt(state, began + 10 * minute),
                 (QList<SentUpdate>{state.updates.at(1), state.updates.at(0)}));
        QCOMPARE(pageAt(state, began + 20 * minute),
                 (QList<SentUpdate>{state.updates.at(2), state.updates.at(1)}));
    }

    void twoTextsAreLaidOverEachOther()
    {
        using enum Piece::Is;
        QCOMPARE(compared(QStringLiteral("Some customers cannot pay."),
                          QStringLiteral("All customers cannot pay.")),
                 (QList<Piece>{{Gone, QStringLiteral("Some ")},
                               {New, QStringLiteral("All ")},
                               {Same, QStringLiteral("customers cannot pay.")}}));
        QCOMPARE(compared(QStringLiteral("无法下单"), QStringLiteral("无法支付")),
                 (QList<Piece>{{Same, QStringLiteral("无法")},
                               {Gone, QStringLiteral("下单")},
                               {New, QStringLiteral("支付")}}));
        QCOMPARE(compared({}, QStringLiteral("a")), (QList<Piece>{{New, QStringLiteral("a")}}));
        // A megabyte of words is not compared word by word.
        QString before, after;
        for (int i = 0; i < 200'000; ++i)
            before += QStringLiteral("a b ");
        after = before + u'c';
        QCOMPARE(compared(before, after).size(), 2);
        // Whatever it says, the new text is in it, and the old one.
        QRandomGenerator random(4);
        for (int round = 0; round < 200; ++round) {
            QString a, b;
            for (int i = 0; i < 12; ++i) {
                a += QChar(u'a' + random.bounded(3)) + (random.bounded(2) ? QStringLiteral(" ") : QString());
                b += QChar(u'a' + random.bounded(3)) + (random.bounded(2) ? QStringLiteral(" ") : QString());
            }
            QString olds, news;
            for (const Piece &piece : compared(a, b)) {
                olds += piece.is == New ? QString() : piece.words;
                news += piece.is == Gone ? QString() : piece.words;
            }
            QCOMPARE(olds, a);
            QCOMPARE(news, b);
        }
    }
};

QTEST_GUILESS_MAIN(HeardTest)
#include "tst_heard.moc"
