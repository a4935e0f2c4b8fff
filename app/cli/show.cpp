#include "app/cli/verbs.h"

#include "models/core/text.h"
#include "models/playbook/run.h"

#include <QJsonArray>

namespace muster::cli {

namespace {

/// What was answered in the playbook's own order; what the playbook does not have comes last.
QJsonArray answersJson(const QList<RunLine> &lines, QHash<QString, CheckAnswer> answers)
{
    QJsonArray out;
    const auto add = [&](const QString &check, const CheckAnswer &answer) {
        out.append(QJsonObject{{QStringLiteral("check"), check},
                               {QStringLiteral("outcome"), keyOf(answer.outcome)},
                               {QStringLiteral("text"), answer.text},
                               {QStringLiteral("by"), answer.by},
                               {QStringLiteral("at"), utcStamp(answer.at)},
                               {QStringLiteral("event"), answer.event.toString()}});
    };
    for (const RunLine &line : lines) {
        if (line.answer)
            add(line.check.id, *line.answer);
        answers.remove(line.check.id);
    }
    QStringList others = answers.keys();
    others.sort();
    for (const QString &check : others)
        add(check, answers.value(check));
    return out;
}

QJsonObject runJson(const PlaybookRun &run)
{
    const Result<Playbook> book = readPlaybook(run.text.toUtf8());
    const QList<RunLine> lines = book ? linesOf(*book, run) : QList<RunLine>();
    const Progress progress = progressOf(lines);
    return {{QStringLiteral("id"), run.id.toString()},
            {QStringLiteral("playbook"), run.playbook},
            {QStringLiteral("title"), run.title},
            {QStringLiteral("version"), run.version},
            {QStringLiteral("by"), run.by},
            {QStringLiteral("started"), utcStamp(run.startedAt)},
            {QStringLiteral("done"), progress.done},
            {QStringLiteral("of"), progress.counted()},
            {QStringLiteral("not_applicable"), progress.notApplicable},
            {QStringLiteral("blocked"), progress.blocked},
            {QStringLiteral("answers"), answersJson(lines, run.answers)}};
}

QJsonObject stateJson(const State &state, const Summary &summary)
{
    QJsonObject roles;
    for (auto it = state.roles.cbegin(); it != state.roles.cend(); ++it)
        roles.insert(keyOf(it.key()), it.value());
    QJsonArray updates;
    for (const SentUpdate &update : state.updates)
        updates.append(QJsonObject{{QStringLiteral("id"), update.id.toString()},
                                   {QStringLiteral("channel"), keyOf(update.channel)},
                                   {QStringLiteral("sent"), utcStamp(update.sentAt)},
                                   {QStringLiteral("by"), update.by},
                                   {QStringLiteral("text"), update.text}});
    QJsonArray runs;
    for (const PlaybookRun &run : state.runs)
        runs.append(runJson(run));
    QJsonObject json{
        {QStringLiteral("incident"), summary.numberText()},
        {QStringLiteral("id"), summary.id.toString()},
        {QStringLiteral("title"), state.title},
        {QStringLiteral("severity"), state.severity},
        {QStringLiteral("status"), keyOf(state.status)},
        {QStringLiteral("started"), utcStamp(state.started)},
        {QStringLiteral("ended"), state.ended == 0 ? QJsonValue() : QJsonValue(utcStamp(state.ended))},
        {QStringLiteral("declared_by"), state.declaredBy},
        {QStringLiteral("zone"), state.zone},
        {QStringLiteral("exercise"), state.exercise},
        {QStringLiteral("roles"), roles},
        {QStringLiteral("updates"), updates},
        {QStringLiteral("playbook_runs"), runs},
        {QStringLiteral("shared_up_to"),
         state.sharedUpTo == 0 ? QJsonValue() : QJsonValue(utcStamp(recordedUs(state.sharedUpTo)))}};
    if (!state.duplicateOf.isEmpty())
        json.insert(QStringLiteral("duplicate_of"), state.duplicateOf);
    if (!state.source.isEmpty())
        json.insert(QStringLiteral("source"), state.source);
    if (state.unknown > 0)
        json.insert(QStringLiteral("written_by_newer_muster"), state.unknown);
    return json;
}

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
