#include "app/cli/statejson.h"
#include "app/cli/verbs.h"

#include "models/core/text.h"
#include "models/playbook/run.h"

#include <QJsonArray>

namespace muster::cli {

namespace {

void printPlain(const Call &call, const State &state, const Summary &summary, qint64 entries,
                const QByteArray &head)
{
    const Zone zone = zoneOf(summary);
    const auto line = [&](const Message &label, const QString &value) {
        call.print(call.tongue(label).leftJustified(18) + oneLine(value));
    };
    call.print(QStringLiteral("%1  SEV %2  %3")
                   .arg(summary.numberText(), QString::number(state.severity), oneLine(state.title)));
    line(say(QT_TRANSLATE_NOOP("Muster", "Status")), call.tongue(labelOf(state.status)));
    line(say(QT_TRANSLATE_NOOP("Muster", "Started")),
         zone.dateAndClock(state.started) + u' ' + zone.label(state.started));
    if (state.ended != 0)
        line(say(QT_TRANSLATE_NOOP("Muster", "Ended")),
             zone.dateAndClock(state.ended) + u' ' + zone.label(state.ended));
    for (auto it = state.roles.cbegin(); it != state.roles.cend(); ++it)
        line(labelOf(it.key()), it.value());
    if (!state.runs.isEmpty()) {
        const PlaybookRun &run = state.runs.constLast();
        const Result<Playbook> book = readPlaybook(run.text.toUtf8());
        line(say(QT_TRANSLATE_NOOP("Muster", "Playbook")),
             book ? run.title + QLatin1String("  ") + call.tongue(wordsOf(progressOf(linesOf(*book, run))))
                  : run.title);
    }
    line(say(QT_TRANSLATE_NOOP("Muster", "Updates sent")), QString::number(state.updates.size()));
    line(say(QT_TRANSLATE_NOOP("Muster", "Entries")), QString::number(entries));
    if (state.unknown > 0)
        line(say(QT_TRANSLATE_NOOP("Muster", "From a newer Muster")), QString::number(state.unknown));
    line(say(QT_TRANSLATE_NOOP("Muster", "Head")), QString::fromLatin1(head));
}

} // namespace

Result<int> show(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    Session &session = door->session();
    MUSTER_TRY_ASSIGN(const Summary summary, session.find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, session.state(summary.id));
    MUSTER_TRY_ASSIGN(const QByteArray head, session.head(summary.id));
    MUSTER_TRY_ASSIGN(const auto counts, session.counts(summary.id));
    qint64 entries = 0;
    for (const Journal::Count &count : counts)
        entries += count.n;
    if (!call.json) {
        printPlain(call, state, summary, entries, head);
        return 0;
    }
    QJsonObject json = stateJson(state, summary);
    json.insert(QStringLiteral("entries"), entries);
    json.insert(QStringLiteral("head"), QString::fromLatin1(head));
    call.printJson(json);
    return 0;
}

} // namespace muster::cli
