#include "views/communicate/communicatewords.h"

#include "models/core/clock.h"
#include "models/incident/due.h"
#include "views/words/words.h"

#include <QCoreApplication>

namespace muster {

namespace {

constexpr qint64 soon = 5 * minute;
/// PagerDuty, external communication guidelines: the first word within five minutes.
constexpr qint64 firstWord = 5 * minute;

QString translated(const char *source)
{
    return QCoreApplication::translate("muster::CommunicateWords", source);
}

/// Whole minutes to go, as the clock on the banner reads; the last one is told as one.
qint64 minutesUntil(qint64 dueUs, qint64 nowUs) { return qMax(minute, (dueUs - nowUs) / minute * minute); }

} // namespace

RailLine communicateLine(const State &state, qint64 nowUs, const Zone &zone)
{
    if (const auto next = nextUpdate(state)) {
        if (next->at < nowUs)
            return {translated(QT_TRANSLATE_NOOP("muster::CommunicateWords", "Update overdue by %1"))
                        .arg(lastingWords(nowUs - next->at)),
                    RailLine::Mark::Overdue};
        const bool near = next->at - nowUs <= soon; // then the mark takes its part of the line
        return {translated(near ? QT_TRANSLATE_NOOP("muster::CommunicateWords", "Due %1 · %2 left")
                                : QT_TRANSLATE_NOOP("muster::CommunicateWords", "Update by %1 · %2 left"))
                    .arg(momentWords(next->at, nowUs, zone), lastingWords(minutesUntil(next->at, nowUs))),
                near ? RailLine::Mark::Soon : RailLine::Mark::None};
    }
    if (state.updates.isEmpty())
        return {translated(QT_TRANSLATE_NOOP("muster::CommunicateWords", "No update sent yet")),
                !state.isOver() && nowUs - state.started >= firstWord ? RailLine::Mark::Soon
                                                                      : RailLine::Mark::None};
    const SentUpdate &last = state.updates.last();
    return {translated(QT_TRANSLATE_NOOP("muster::CommunicateWords", "%1 sent %2"))
                .arg(updateNumber(state.updates.size()), momentWords(last.sentAt, nowUs, zone))};
}

QString promiseWords(qint64 dueUs, qint64 nowUs, const Zone &zone)
{
    const QString time = momentWords(dueUs, nowUs, zone);
    if (dueUs < nowUs)
        return translated(QT_TRANSLATE_NOOP("muster::CommunicateWords", "was due %1 · %2 ago"))
            .arg(time, lastingWords(nowUs - dueUs));
    return translated(QT_TRANSLATE_NOOP("muster::CommunicateWords", "by %1 · %2 left"))
        .arg(time, lastingWords(minutesUntil(dueUs, nowUs)));
}

QString keptWords(const State &state, const SentUpdate &update)
{
    for (const Promise &promise : promisesOf(state)) {
        if (promise.keptAt != update.sentAt || promise.update == update.id)
            continue;
        if (const int late = promise.lateMinutes())
            return translated(QT_TRANSLATE_NOOP("muster::CommunicateWords", "%1 late"))
                .arg(lastingWords(late * minute));
        return translated(QT_TRANSLATE_NOOP("muster::CommunicateWords", "on time"));
    }
    return {};
}

QString updateNumber(qsizetype place) { return QStringLiteral("#%1").arg(place); }

} // namespace muster
