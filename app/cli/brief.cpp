#include "models/incident/brief.h"
#include "app/cli/verbs.h"
#include "models/desk/briefing.h"

#include <QJsonArray>

namespace muster::cli {

Result<int> brief(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    Session &session = door->session();
    MUSTER_TRY_ASSIGN(const Summary summary, session.find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, session.state(summary.id));
    MUSTER_TRY_ASSIGN(const QList<Entry> lines, linesForBrief(session, summary.id));
    const Zone zone = zoneOf(summary);
    Ask ask{call.value("ask"), 0};
    if (call.has("answer-by")) {
        MUSTER_TRY_ASSIGN(ask.answerBy, parseMomentAhead(call.value("answer-by"), zone, call.clock->nowUs()));
    }
    QString text = briefOf(state, lines, call.tongue, zone, summary.numberText());
    const QStringList open = unfilled(text);
    if (call.has("ask") || call.has("answer-by"))
        text = withAsk(text, ask, call.tongue, zone);
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("brief"), text},
                                   {QStringLiteral("unfilled"), QJsonArray::fromStringList(open)}});
    else
        call.print(text.trimmed());
    return 0;
}

} // namespace muster::cli
