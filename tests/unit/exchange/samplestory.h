#pragma once

#include "models/exchange/story.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

namespace muster::test {

/// 2026-11-19 06:00:00 UTC, 14:00 in Shanghai.
inline constexpr qint64 two = 1'795'068'000 * second;

inline Id idOf(int n)
{
    QByteArray bytes = QByteArray::fromHex("019a9b2c0000700080000000000000");
    bytes.append(static_cast<char>(n));
    return *Id::fromBytes(bytes);
}

/// An entry `after` minutes past two, noted ten seconds later.
inline Entry entryAt(int n, qint64 after, Kind kind, const QString &by, const QString &text)
{
    Entry e;
    e.id = idOf(n);
    e.occurred = two + after * minute;
    e.recorded = recordedAt(e.occurred + 10 * second);
    e.notedAt = e.occurred + 10 * second;
    e.kind = kind;
    e.by = e.recordedBy = by;
    e.text = text;
    return e;
}

/// What a customer must never read, planted all over the sample.
inline QStringList internalFacts()
{
    return {QStringLiteral("Aurora"),    QStringLiteral("Mei Tan"),      QStringLiteral("Jon Park"),
            QStringLiteral("Kai Wu"),    QStringLiteral("Noa Berg"),     QStringLiteral("Ines Roy"),
            QStringLiteral("db-07"),     QStringLiteral("wrong host"),   QStringLiteral("failed over"),
            QStringLiteral("90,000"),    QStringLiteral("SEV 1"),        QStringLiteral("lawyer"),
            QStringLiteral("Northgate"), QStringLiteral("pagerduty:Q1"), QStringLiteral("too early"),
            QStringLiteral("Struck"),    QStringLiteral("struck_"),      QStringLiteral("corrects"),
            QStringLiteral("019a9b2c")};
}

inline QList<Entry> sampleEntries()
{
    QList<Entry> all;
    all += entryAt(1, 0, Kind::Observation, QStringLiteral("Kai Wu"),
                   QStringLiteral("First failed orders, db-07 at 100%."));
    Entry severity =
        entryAt(2, 1, Kind::Severity, QStringLiteral("Mei Tan"), QStringLiteral("costs 90,000 an hour"));
    severity.subject = QStringLiteral("1");
    all += severity;
    Entry role = entryAt(3, 2, Kind::Role, QStringLiteral("Mei Tan"), QStringLiteral("Jon Park"));
    role.subject = QStringLiteral("tech-lead");
    role.audience = Audience::Public;
    all += role;
    Entry wrong = entryAt(4, 33, Kind::Observation, QStringLiteral("Kai Wu"),
                          QStringLiteral("DB primary failed over."));
    wrong.struck = true;
    wrong.struckAt = two + 35 * minute;
    wrong.struckBy = QStringLiteral("Noa Berg");
    wrong.struckReason = QStringLiteral("read the wrong host");
    wrong.correctedBy = idOf(5);
    all += wrong;
    Entry right = entryAt(5, 33, Kind::Observation, QStringLiteral("Noa Berg"),
                          QStringLiteral("No failover. Node 2 was restarted by hand."));
    right.corrects = idOf(4);
    right.reason = QStringLiteral("read the wrong host");
    all += right;
    Entry call = entryAt(6, 34, Kind::Call, QStringLiteral("Ines Roy"),
                         QStringLiteral("Northgate can raise the limit to 900."));
    call.recordedBy = QStringLiteral("Noa Berg");
    call.via = Via::Phone;
    call.audience = Audience::Vendor;
    call.recorded = recordedAt(two + 52 * minute);
    all += call;
    Entry update = entryAt(
        7, 38, Kind::Update, QStringLiteral("Ines Roy"),
        QStringLiteral("About one in three orders goes through. <b>Next update by 15:00</b> & later."));
    update.subject = QStringLiteral("statuspage");
    update.audience = Audience::Public;
    all += update;
    Entry early = entryAt(8, 40, Kind::Update, QStringLiteral("Ines Roy"), QStringLiteral("All is well."));
    early.subject = QStringLiteral("x");
    early.audience = Audience::Public;
    early.struck = true;
    early.struckAt = two + 41 * minute;
    early.struckBy = QStringLiteral("Mei Tan");
    early.struckReason = QStringLiteral("too early");
    all += early;
    Entry status =
        entryAt(9, 50, Kind::Status, QStringLiteral("Mei Tan"), QStringLiteral("the lawyer agrees"));
    status.subject = QStringLiteral("mitigating");
    status.audience = Audience::Public;
    all += status;
    Entry erased = entryAt(10, 55, Kind::Note, {}, {});
    erased.erased = true;
    all += erased;
    Entry secret = entryAt(11, 56, Kind::Note, QStringLiteral("Mei Tan"), QStringLiteral("Ask the lawyer."));
    secret.audience = Audience::Restricted;
    all += secret;
    all += entryAt(12, 11LL * 60, Kind::Note, QStringLiteral("Kai Wu"),
                   QStringLiteral("值班交接，一切正常。\n第二行 | 管道"));
    Entry done =
        entryAt(13, 11 * 60 + 5, Kind::Update, QStringLiteral("Ines Roy"), QStringLiteral("已恢复。谢谢！"));
    done.subject = QStringLiteral("weibo");
    done.audience = Audience::Public;
    all += done;
    return all;
}

inline Story storyOf(const QList<Entry> &entries)
{
    Story story;
    story.state.incident = idOf(99);
    story.state.declared = true;
    story.state.number = 42;
    story.state.title = QStringLiteral("Checkout down during Aurora launch");
    story.state.zone = QStringLiteral("Asia/Shanghai");
    story.state.severity = 1;
    story.state.status = Status::Mitigating;
    story.state.started = two;
    story.state.source = QStringLiteral("pagerduty:Q1");
    story.state.exercise = true;
    story.state.roles = {{Role::Commander, QStringLiteral("Mei Tan")},
                         {Role::TechLead, QStringLiteral("Jon Park")},
                         {Role::Scribe, QStringLiteral("Noa Berg")}};
    story.number = QStringLiteral("INC-0042");
    story.head = QByteArray(64, 'a');
    story.entryCount = static_cast<int>(entries.size());
    story.entries = [entries](const std::function<Result<>(const Entry &)> &take) -> Result<> {
        for (const Entry &entry : entries)
            MUSTER_TRY(take(entry));
        return {};
    };
    story.events = [](const std::function<Result<>(const Event &)> &) -> Result<> { return {}; };
    return story;
}

inline Telling tellingTo(Reader reader, const QString &zone = QStringLiteral("Asia/Shanghai"),
                         const QString &tongue = QStringLiteral("en"))
{
    return {reader, *Zone::named(zone), Tongue(tongue)};
}

using Write = Result<> (*)(const Story &, const Telling &, QIODevice &);

inline QByteArray written(Write write, const Story &story, const Telling &telling)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<> done = write(story, telling, buffer);
    return done ? buffer.data() : QByteArray("failed: ") + done.error().what.source;
}

} // namespace muster::test
