#include "app/cli/verbs.h"
#include "models/desk/answersheet.h"

#include <QJsonArray>

namespace muster::cli {

namespace {

constexpr qint64 maxSheet = 1024LL * 1024;

QJsonArray json(const QList<Message> &messages, const Tongue &tongue)
{
    QJsonArray out;
    for (const Message &one : messages)
        out.append(tongue(one));
    return out;
}

void tell(const Call &call, const Suggestion &suggested, qsizetype written)
{
    QList<Message> reasons;
    for (const auto &[question, why] : suggested.because)
        reasons.append(why);
    if (call.json)
        return call.printJson(
            QJsonObject{{QStringLiteral("suggested"),
                         suggested.severity == 0 ? QJsonValue() : QJsonValue(suggested.severity)},
                        {QStringLiteral("reasons"), json(reasons, call.tongue)},
                        {QStringLiteral("lowers_when"), json(suggested.lowersWhen, call.tongue)},
                        {QStringLiteral("written"), written}});
    if (suggested.severity == 0)
        return call.print(call.tongue(
            say(QT_TRANSLATE_NOOP("Muster", "Nothing is answered yet, so nothing is suggested."))));
    call.print(call.tongue(say(QT_TRANSLATE_NOOP("Muster", "The answers suggest SEV %1."),
                               QString::number(suggested.severity))));
    for (const Message &why : reasons)
        call.print(QStringLiteral("  ") + call.tongue(why));
}

} // namespace

Result<int> assess(Call &call)
{
    if (!call.has("answers")) {
        MUSTER_TRY_ASSIGN(const auto door, call.read());
        MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
        MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
        tell(call, suggest(state.assessment), 0);
        return 0;
    }
    MUSTER_TRY_ASSIGN(const QByteArray sheet, bytesOf(call, call.value("answers"), maxSheet));
    if (sheet.size() > maxSheet)
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "The sheet of answers is too long to be one. Nothing was changed.")));
    MUSTER_TRY_ASSIGN(const auto door, call.write());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    MUSTER_TRY_ASSIGN(const Said said, call.said(zoneOf(summary)));
    MUSTER_TRY_ASSIGN(const QList<Command> acts,
                      readAnswers(sheet, state, said, zoneOf(summary), call.clock->nowUs()));
    // All of them or none: what a rule refuses is found before the first is written.
    Circumstances here;
    here.state = state;
    here.nowUs = call.clock->nowUs();
    for (const Command &command : acts)
        MUSTER_TRY(decide(here, command));
    for (const Command &command : acts)
        MUSTER_TRY(door->execute(command));
    MUSTER_TRY_ASSIGN(const State after, door->session().state(summary.id));
    tell(call, suggest(after.assessment), acts.size());
    return 0;
}

} // namespace muster::cli
