// What "show --json" says of an incident.

#include "app/cli/statejson.h"

#include "models/core/digest.h"
#include "models/core/zone.h"
#include "models/playbook/run.h"

#include <QJsonArray>

namespace muster::cli {

namespace {

QJsonValue stampOrNull(qint64 us) { return us == 0 ? QJsonValue() : QJsonValue(utcStamp(us)); }

QJsonObject assessmentJson(const Assessment &all)
{
    QJsonObject answers, functions;
    for (auto it = all.answers.cbegin(); it != all.answers.cend(); ++it)
        answers.insert(keyOf(it.key()), QJsonObject{{QStringLiteral("answer"), it->choice},
                                                    {QStringLiteral("note"), it->note},
                                                    {QStringLiteral("by"), it->by},
                                                    {QStringLiteral("at"), utcStamp(it->at)}});
    for (auto it = all.functions.cbegin(); it != all.functions.cend(); ++it)
        functions.insert(keyOf(it.key()), keyOf(it->health));
    QJsonArray changes;
    for (const Change &one : all.changes)
        changes.append(QJsonObject{{QStringLiteral("kind"), keyOf(one.kind)},
                                   {QStringLiteral("text"), one.text},
                                   {QStringLiteral("by"), one.by},
                                   {QStringLiteral("at"), utcStamp(one.at)}});
    const Suggestion suggested = suggest(all);
    return {{QStringLiteral("answers"), answers},
            {QStringLiteral("functions"), functions},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("suggested"), suggested.severity == 0 ? QJsonValue() : suggested.severity}};
}

QJsonArray approvalsAskedJson(const State &state)
{
    QJsonArray out;
    for (const ApprovalAsked &one : state.approvalsAsked)
        out.append(QJsonObject{{QStringLiteral("text"), one.text},
                               {QStringLiteral("of"), keyOf(one.of)},
                               {QStringLiteral("whom"), one.whom},
                               {QStringLiteral("by"), one.by},
                               {QStringLiteral("via"), keyOf(one.via)},
                               {QStringLiteral("at"), utcStamp(one.at)}});
    return out;
}

QJsonArray promisesJson(const State &state)
{
    QJsonArray out;
    for (const Promise &promise : promisesOf(state))
        out.append(QJsonObject{{QStringLiteral("update"), promise.update.toString()},
                               {QStringLiteral("due"), utcStamp(promise.due)},
                               {QStringLiteral("kept"), stampOrNull(promise.keptAt)},
                               {QStringLiteral("late_minutes"), promise.lateMinutes()}});
    return out;
}

QJsonArray handoffsJson(const State &state)
{
    QJsonArray out;
    for (const Handoff &one : state.handoffs)
        out.append(QJsonObject{{QStringLiteral("id"), one.event.toString()},
                               {QStringLiteral("to"), one.to},
                               {QStringLiteral("at"), utcStamp(one.at)},
                               {QStringLiteral("answer_by"), stampOrNull(one.answerBy)},
                               {QStringLiteral("answered"), stampOrNull(one.answeredAt)},
                               {QStringLiteral("received_by"), one.receivedBy},
                               {QStringLiteral("reference"), one.reference}});
    return out;
}

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

QJsonValue reportJson(const std::optional<Report> &report)
{
    if (!report)
        return {};
    return QJsonObject{{QStringLiteral("condition"), report->condition},
                       {QStringLiteral("actions"), report->actions},
                       {QStringLiteral("needs"), report->needs},
                       {QStringLiteral("by"), report->by},
                       {QStringLiteral("at"), utcStamp(report->at)}};
}

QJsonValue offerJson(const std::optional<CommandOffer> &offer)
{
    if (!offer)
        return {};
    return QJsonObject{{QStringLiteral("id"), offer->event.toString()},
                       {QStringLiteral("from"), offer->from},
                       {QStringLiteral("to"), offer->to},
                       {QStringLiteral("at"), utcStamp(offer->at)}};
}

} // namespace

QJsonArray dueJson(const State &state)
{
    QJsonArray out;
    for (const DueItem &item : dueList(state))
        out.append(QJsonObject{{QStringLiteral("id"), item.event.toString()},
                               {QStringLiteral("kind"), keyOf(item.kind)},
                               {QStringLiteral("text"), item.text},
                               {QStringLiteral("owner"), item.owner},
                               {QStringLiteral("to"), keyOf(item.to)},
                               {QStringLiteral("at"), utcStamp(item.at)},
                               {QStringLiteral("quiet_until"), stampOrNull(item.quietUntil)}});
    return out;
}

QJsonObject detoursJson(const State &state)
{
    QJsonObject out;
    for (auto it = state.detours.cbegin(); it != state.detours.cend(); ++it)
        out.insert(keyOf(it.key()), QJsonObject{{QStringLiteral("instead"), keyOf(it->instead)},
                                                {QStringLiteral("reason"), it->reason},
                                                {QStringLiteral("by"), it->by},
                                                {QStringLiteral("since"), utcStamp(it->since)}});
    return out;
}

QJsonObject situationJson(const State &state)
{
    QJsonArray findings;
    for (const BoardLine &one : state.board.lines)
        findings.append(QJsonObject{{QStringLiteral("id"), one.event.toString()},
                                    {QStringLiteral("standing"), keyOf(one.standing)},
                                    {QStringLiteral("text"), one.text},
                                    {QStringLiteral("note"), one.note},
                                    {QStringLiteral("by"), one.by},
                                    {QStringLiteral("at"), utcStamp(one.at)}});
    return {{QStringLiteral("findings"), findings},
            {QStringLiteral("under_way"), dueJson(state)},
            {QStringLiteral("report"), reportJson(state.board.report)},
            {QStringLiteral("command_offered"), offerJson(state.board.offer)}};
}

namespace {

QJsonArray sentJson(const QList<SentUpdate> &updates)
{
    QJsonArray out;
    for (const SentUpdate &update : updates)
        out.append(QJsonObject{{QStringLiteral("id"), update.id.toString()},
                               {QStringLiteral("for"), keyOf(update.readers)},
                               {QStringLiteral("channel"), keyOf(update.channel)},
                               {QStringLiteral("sent"), utcStamp(update.sentAt)},
                               {QStringLiteral("by"), update.by},
                               {QStringLiteral("text"), update.text},
                               {QStringLiteral("next_by"), stampOrNull(update.nextBy)}});
    return out;
}

QJsonArray approvalsJson(const State &state)
{
    QJsonArray out;
    const auto add = [&](const auto &one, bool yes, const QString &more) {
        out.append(QJsonObject{
            {QStringLiteral("approved"), yes},
            {QStringLiteral("by"), one.by},
            {yes ? QStringLiteral("as") : QStringLiteral("remark"), more},
            {QStringLiteral("at"), utcStamp(one.at)},
            {QStringLiteral("sha256"), QString::fromLatin1(sha256({one.text.toUtf8()}).toHex())}});
    };
    for (const Approval &one : state.approvals)
        add(one, true, keyOf(one.as));
    for (const Returned &one : state.returned)
        add(one, false, one.remark);
    return out;
}

QJsonArray questionsJson(const State &state)
{
    QJsonArray out;
    for (const Asked &one : state.asked)
        out.append(QJsonObject{{QStringLiteral("text"), one.text},
                               {QStringLiteral("times"), one.times},
                               {QStringLiteral("answer"), one.answer},
                               {QStringLiteral("answered_by"), one.answeredBy}});
    return out;
}

} // namespace

QJsonObject stateJson(const State &state, const Summary &summary)
{
    QJsonObject roles;
    for (auto it = state.roles.cbegin(); it != state.roles.cend(); ++it)
        roles.insert(keyOf(it.key()), it.value());
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
        {QStringLiteral("place"), state.place},
        {QStringLiteral("call"), state.call},
        {QStringLiteral("exercise"), state.exercise},
        {QStringLiteral("roles"), roles},
        {QStringLiteral("updates"), sentJson(state.updates)},
        {QStringLiteral("told"), sentJson(state.told)},
        {QStringLiteral("questions"), questionsJson(state)},
        {QStringLiteral("approvals"), approvalsJson(state)},
        {QStringLiteral("approvals_asked"), approvalsAskedJson(state)},
        {QStringLiteral("channels_down"), detoursJson(state)},
        {QStringLiteral("pace_minutes"), state.pace},
        {QStringLiteral("assessment"), assessmentJson(state.assessment)},
        {QStringLiteral("promises"), promisesJson(state)},
        {QStringLiteral("handoffs"), handoffsJson(state)},
        {QStringLiteral("due"), dueJson(state)},
        {QStringLiteral("situation"), situationJson(state)},
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

} // namespace muster::cli
