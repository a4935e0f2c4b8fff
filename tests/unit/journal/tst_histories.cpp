#include "tests/support/room.h"

#include <random>

using namespace muster;
using muster::test::Room;

// Whatever happens on however many laptops, in whatever order it is heard of: one truth.

namespace {

QList<Event> eventsOf(Room &room)
{
    QList<Event> out;
    (void)room->eachEvent({}, [&](const Event &event) -> Result<> {
        out.append(event);
        return {};
    });
    return out;
}

/// Everything a person could see, as text: states, lines, list, heads.
QString pictureOf(Room &room)
{
    QString out;
    for (const Summary &s : *room->incidents()) {
        out += s.numberText() + u'|' + s.title + u'|' + QString::number(s.severity) + keyOf(s.status) +
               QString::number(s.ended) + s.commander + u'\n';
        out += QString::fromLatin1(*room->head(s.id)) + u'\n';
        for (const Entry &entry : room.lines(s.id)) {
            out += entry.id.toString() + keyOf(entry.kind) + keyOf(entry.audience) +
                   QString::number(entry.occurred) + entry.text + entry.by + QString::number(entry.struck) +
                   entry.struckReason + entry.correctedBy.toString() + QString::number(entry.erased) + u'\n';
        }
    }
    return out;
}

/// One random act of somebody, on what this laptop knows.
class Actor
{
public:
    Actor(Room &room, std::mt19937 &dice)
        : m_room(room)
        , m_dice(dice)
    {}

    void act()
    {
        m_room.clock.pass(roll(90) * second);
        const QList<Summary> all = *m_room->incidents();
        if (all.isEmpty() || roll(40) == 0) {
            m_room.declare(QStringLiteral("incident %1").arg(roll(1000)), 1 + roll(5));
            return;
        }
        const Id incident = all.at(roll(static_cast<int>(all.size()))).id;
        const QList<Entry> lines = m_room.lines(incident);
        const Id entry = lines.isEmpty() ? Id{} : lines.at(roll(static_cast<int>(lines.size()))).id;
        const QString words = QStringLiteral("words %1").arg(roll(100000));
        // Refusals are fine: what matters is what was accepted.
        switch (roll(12)) {
        case 0: (void)m_room->execute(Correct{incident, entry, words, {}, QStringLiteral("why"), {}}); break;
        case 1: (void)m_room->execute(Withdraw{incident, entry, QStringLiteral("why"), {}}); break;
        case 2:
            (void)m_room->execute(SetAudience{incident, entry, static_cast<Audience>(roll(4)), {}});
            break;
        case 3: (void)m_room->execute(SetSeverity{incident, 1 + roll(5), QStringLiteral("why"), {}}); break;
        case 4: (void)m_room->execute(SetStatus{incident, static_cast<Status>(roll(9)), {}, {}, {}}); break;
        case 5: (void)m_room->execute(AssignRole{incident, static_cast<Role>(roll(6)), words, {}}); break;
        case 6: (void)m_room->execute(SendUpdate{incident, Channel::X, words, {}}); break;
        case 7: (void)m_room->execute(Erase{incident, entry, QStringLiteral("law"), {}}); break;
        case 8: undo(incident, entry); break;
        case 9:
            (void)m_room->execute(Correct{
                incident, entry, {}, m_room.clock.nowUs() - roll(1000) * second, QStringLiteral("why"), {}});
            break;
        default: m_room.log(incident, words, static_cast<Kind>(roll(6)));
        }
    }

private:
    int roll(int sides) { return static_cast<int>(m_dice() % static_cast<unsigned>(sides)); }
    void undo(const Id &incident, const Id &entry)
    {
        const QList<Event> history = m_room->history(entry).value_or({});
        if (!history.isEmpty())
            (void)m_room->execute(Withdraw{incident, history.last().id, {}, {}});
    }

    Room &m_room;
    std::mt19937 &m_dice;
};

} // namespace

class HistoriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneTruth_data()
    {
        QTest::addColumn<unsigned>("seed");
        const int seeds = qEnvironmentVariableIntValue("MUSTER_SEEDS");
        for (unsigned seed = 1; seed <= static_cast<unsigned>(seeds > 0 ? seeds : 12); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void oneTruth()
    {
        QFETCH(unsigned, seed);
        std::mt19937 dice(seed);
        Room a, b, c;
        const auto share = [&](Room &from, Room &to) {
            QList<Event> events = eventsOf(from);
            std::shuffle(events.begin(), events.end(), dice);
            CHECK_OK(to->absorb(events));
        };
        for (int round = 0; round < 4; ++round) {
            for (Room *room : {&a, &b, &c}) {
                Actor actor(*room, dice);
                for (int i = 0; i < 14; ++i)
                    actor.act();
                if (dice() % 3 == 0)
                    (*room).reopen();
            }
            share(a, b);
            if (dice() % 2 == 0)
                share(c, a);
        }
        // Either way round, and twice.
        share(a, c);
        share(b, c);
        share(c, a);
        share(c, b);
        share(c, a);
        const QString picture = pictureOf(a);
        QVERIFY(!picture.isEmpty());
        QCOMPARE(pictureOf(b), picture);
        QCOMPARE(pictureOf(c), picture);
        for (Room *room : {&a, &b, &c}) {
            const auto verdict = room->session().verify();
            CHECK_OK(verdict);
            QVERIFY2(verdict->ok(), verdict->ok() ? "" : verdict->findings.first().source.constData());
            CHECK_OK(room->session().rebuild());
            QCOMPARE(pictureOf(*room), picture);
            (*room).reopen();
            QCOMPARE(pictureOf(*room), picture);
        }
        // From nothing, in one go.
        Room fresh;
        share(a, fresh);
        QCOMPARE(pictureOf(fresh), picture);
    }
};

QTEST_GUILESS_MAIN(HistoriesTest)
#include "tst_histories.moc"
