#include "app/activeincidents.h"

#include "models/session/session.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// Words for the notices of the desktop.
class OverdueWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::OverdueWords)
public:
    static Interruption of(const DueItem &item, const Summary &incident, const Zone &zone)
    {
        const bool update = item.kind == DueKind::Update;
        return {update ? Interruption::Cause::UpdateOverdue : Interruption::Cause::ReturnTimer, incident.id,
                update ? tr("%1: customer update overdue").arg(incident.numberText())
                       : tr("%1: %2", "number, what to look at").arg(incident.numberText(), item.text),
                tr("Was due %1").arg(zone.clock(item.at)), qMax(item.at, item.quietUntil)};
    }
};

bool isOverdue(const DueItem &item, qint64 now)
{
    return (item.kind == DueKind::Update || item.kind == DueKind::ReturnTimer) && item.at <= now &&
           item.quietUntil <= now;
}

} // namespace

QList<Summary> otherActive(const IncidentsModel &list, const Id &shown)
{
    QList<Summary> before, behind;
    bool passed = false;
    for (int row = 0; row < list.rowCount(); ++row) {
        const Summary one = list.summaryAt(row).value();
        if (one.id == shown)
            passed = true;
        else if (!isOver(one.status))
            (passed ? behind : before).append(one);
    }
    return behind + before;
}

QList<std::pair<Id, QString>> namesOf(const QList<Summary> &incidents)
{
    QList<std::pair<Id, QString>> out;
    for (const Summary &one : incidents)
        out.append({one.id, QStringLiteral("%1  %2").arg(one.numberText(), one.title).left(80)});
    return out;
}

std::optional<DueItem> earliestOwed(Session &session, const QList<Summary> &incidents)
{
    std::optional<DueItem> out;
    for (const Summary &one : incidents) {
        const Result<State> state = session.state(one.id);
        const auto owed = state ? nextUpdate(*state) : std::nullopt;
        if (owed && (!out || owed->at < out->at))
            out = owed;
    }
    return out;
}

QList<Interruption> overdueIn(Session &session, const IncidentsModel &list, const Zone &zone)
{
    QList<Interruption> out;
    const qint64 now = session.clock().nowUs();
    for (const Summary &one : otherActive(list, {})) {
        const Result<State> state = session.state(one.id);
        for (const DueItem &item : state ? dueList(*state) : QList<DueItem>()) {
            if (isOverdue(item, now))
                out.append(OverdueWords::of(item, one, zone));
        }
    }
    return out;
}

} // namespace muster
