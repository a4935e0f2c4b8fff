#include "views/handoff/handoffwords.h"

#include "models/core/clock.h"
#include "models/incident/stretch.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString translated(const char *source, int count = -1)
{
    return QCoreApplication::translate("muster::HandoffWords", source, nullptr, count);
}

/// By when each is owed; 0 where no time was agreed.
QList<qint64> answersOwed(const State &state)
{
    QList<qint64> out;
    for (const Handoff &handoff : state.handoffs) {
        if (isAnswerOwed(handoff))
            out += handoff.answerBy;
    }
    for (const Due &due : state.dues) {
        if (due.kind == DueKind::Answer && due.closedAt == 0)
            out += due.at;
    }
    return out;
}

RailLine::Mark markOf(const QList<qint64> &owed, qint64 nowUs)
{
    RailLine::Mark mark = RailLine::Mark::None;
    for (const qint64 at : owed) {
        if (at != 0 && isOverdue(at, nowUs))
            return RailLine::Mark::Overdue;
        if (at != 0 && at - nowUs <= 5 * minute)
            mark = RailLine::Mark::Soon;
    }
    return mark;
}

} // namespace

bool isAnswerOwed(const Handoff &handoff)
{
    return handoff.answeredAt == 0 && (handoff.answerBy != 0 || !handoff.wanted.isEmpty());
}

QString receiptOf(const Handoff &handoff, qint64 nowUs, const Zone &zone)
{
    if (handoff.receivedAt == 0)
        return translated(QT_TRANSLATE_NOOP("muster::HandoffWords", "Not acknowledged yet"));
    const QString time = momentWords(handoff.receivedAt, nowUs, zone);
    if (handoff.reference.isEmpty())
        return translated(QT_TRANSLATE_NOOP("muster::HandoffWords", "Received %1 by %2"))
            .arg(time, handoff.receivedBy);
    return translated(QT_TRANSLATE_NOOP("muster::HandoffWords", "Received %1 by %2, case %3"))
        .arg(time, handoff.receivedBy, handoff.reference);
}

RailLine railLineOf(const State &state, qint64 nowUs, const Zone &zone)
{
    if (const QList<qint64> owed = answersOwed(state); !owed.isEmpty())
        return {translated(QT_TRANSLATE_N_NOOP("muster::HandoffWords", "%n answers owed"),
                           static_cast<int>(owed.size())),
                markOf(owed, nowUs)};
    if (state.handoffs.isEmpty())
        return {translated(QT_TRANSLATE_NOOP("muster::HandoffWords", "Nothing handed over"))};
    const Handoff &last = state.handoffs.constLast();
    if (last.answeredAt != 0)
        return {translated(QT_TRANSLATE_NOOP("muster::HandoffWords", "Answered %1"))
                    .arg(momentWords(last.answeredAt, nowUs, zone)),
                RailLine::Mark::Done};
    if (last.receivedAt != 0)
        return {translated(QT_TRANSLATE_NOOP("muster::HandoffWords", "Received %1 by %2"))
                    .arg(momentWords(last.receivedAt, nowUs, zone), last.receivedBy)};
    return {translated(QT_TRANSLATE_NOOP("muster::HandoffWords", "Handed over %1"))
                .arg(momentWords(last.at, nowUs, zone))};
}

} // namespace muster
