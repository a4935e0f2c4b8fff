// At any minute of an incident, a draft states nothing that was not entered by then.

#include "models/comms/composition.h"
#include "models/comms/functions.h"
#include "models/desk/intake.h"
#include "models/desk/rehearsal.h"
#include "models/exchange/readers.h"
#include "tests/support/room.h"

#include <QFile>
#include <QRegularExpression>

using namespace muster;
using namespace muster::test;

namespace {

/// Every clock time of a text, as minutes since midnight.
QList<int> timesIn(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("(?<!\\d)([01]?\\d|2[0-3]):([0-5]\\d)(?!\\d)"));
    QList<int> out;
    for (auto it = clock.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out.append(match.captured(1).toInt() * 60 + match.captured(2).toInt());
    }
    return out;
}

int clockOf(const Zone &zone, qint64 us)
{
    const QString text = zone.clock(us);
    return text.left(2).toInt() * 60 + text.mid(3, 2).toInt();
}

/// The incident as it was known at a moment: what had been noted by then.
State stateAt(const QList<Event> &events, qint64 us, bool byNoting)
{
    QList<Event> then;
    std::copy_if(events.cbegin(), events.cend(), std::back_inserter(then), [&](const Event &event) {
        return (byNoting ? recordedUs(event.recorded) : event.occurred) <= us ||
               event.type == type::importFinished;
    });
    return fold(then);
}

} // namespace

class MinutesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSaidBeforeItWasEntered_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("rehearsal") << QString();
        QTest::newRow("statuspage") << QStringLiteral(MUSTER_SOURCE_DIR
                                                      "/tests/data/exchange/statuspage-v1.json");
        // Any other, such as one a provider published.
        if (const QString other = qEnvironmentVariable("MUSTER_STATUSPAGE"); !other.isEmpty())
            QTest::newRow("given") << other;
    }
    void nothingIsSaidBeforeItWasEntered()
    {
        QFETCH(QString, source);
        Room room;
        Id incident;
        if (source.isEmpty()) {
            TAKE(const Rehearsal rehearsal, Rehearsal::load(QStringLiteral("en")));
            StoryClock clock(room.clock.now);
            TAKE(incident, rehearsal.play(room.clock.now, clock, [&](const Command &command) {
                room.clock.now = clock.nowUs();
                return room->execute(command);
            }));
        } else {
            TAKE(const QList<Foreign> foreign, readStatuspage({source, {}, {}}));
            room.clock.now = qMax(room.clock.now, foreign.first().started + 30 * day);
            TAKE(const TakenIn taken, takeIn(foreign.first(), {}, room.session(),
                                             [&](const Command &command) { return room->execute(command); }));
            QVERIFY(taken.imported > 0);
            incident = room->incidents()->first().id;
        }
        QList<Event> events;
        CHECK_OK(room->eachEvent(incident, [&](const Event &event) {
            events.append(event);
            return Result<>();
        }));
        const State whole = fold(events);
        qint64 end = whole.started;
        for (const Event &event : std::as_const(events))
            end = qMax(end, event.occurred);
        int drafts = 0;
        // Minute by minute; of an incident of days every so many.
        const qint64 step = qMax(minute, (end - whole.started) / 300);
        for (qint64 now = whole.started; now <= end + 10 * minute; now += step) {
            const State then = stateAt(events, now, source.isEmpty());
            if (!then.declared)
                continue;
            for (const char *language : {"en", "zh_CN"}) {
                Composition mine;
                mine.language = QString::fromLatin1(language);
                TAKE(const Composed made, composed(mine, then, now));
                ++drafts;
                const QByteArray where = Zone().dateAndClock(now).toUtf8() + ' ' + language;
                // "Resolved" and "watching" only once the room said so.
                QVERIFY2(made.phase != Phase::Resolved || then.isOver(), where.constData());
                QVERIFY2(made.phase != Phase::Monitoring || then.status == Status::Monitoring,
                         where.constData());
                QVERIFY2(made.phase != Phase::Identified || then.status >= Status::Identified,
                         where.constData());
                const Zone zone = made.known.zone;
                for (const ChannelText &one : made.channels) {
                    const QString text = one.text.subject + u'\n' + one.text.body;
                    for (const int time : timesIn(text)) {
                        const bool entered =
                            time == clockOf(zone, then.started) || time == clockOf(zone, then.ended);
                        const bool promised =
                            made.announcement.next != 0 && time == clockOf(zone, made.announcement.next);
                        QVERIFY2(entered || promised, qPrintable(QString::fromUtf8(where) + u'\n' + text));
                    }
                    // A function is named only once somebody said how it does.
                    for (const Term<Function> &function : terms<Function>()) {
                        const QString name = Tongue(mine.language)(labelOf(function.value));
                        if (then.assessment.functions.contains(function.value) || then.title.contains(name))
                            continue;
                        QVERIFY2(!made.known.functions.contains(function.value), where.constData());
                    }
                }
            }
        }
        QVERIFY(drafts > 20);
    }
};

QTEST_GUILESS_MAIN(MinutesTest)
#include "tst_minutes.moc"
