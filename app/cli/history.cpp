#include "app/cli/verbs.h"
#include "models/comms/heard.h"
#include "models/core/clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace muster::cli {

namespace {

QJsonObject json(const SentUpdate &update, qsizetype number)
{
    QJsonObject facts;
    for (auto it = update.facts.cbegin(); it != update.facts.cend(); ++it)
        facts.insert(it.key(), it.value());
    return {
        {QStringLiteral("number"), number},
        {QStringLiteral("sent"), utcStamp(update.sentAt)},
        {QStringLiteral("for"), keyOf(update.readers)},
        {QStringLiteral("channel"), keyOf(update.channel)},
        {QStringLiteral("phase"), update.phase},
        {QStringLiteral("by"), update.by},
        {QStringLiteral("subject"), update.subject},
        {QStringLiteral("text"), update.text},
        {QStringLiteral("facts"), facts},
        {QStringLiteral("next_by"), update.nextBy == 0 ? QJsonValue() : QJsonValue(utcStamp(update.nextBy))}};
}

QJsonObject json(const Pace &pace)
{
    const auto minutes = [](qint64 us) { return static_cast<double>(us) / static_cast<double>(minute); };
    return {{QStringLiteral("first_word_minutes"),
             pace.firstWord ? QJsonValue(minutes(*pace.firstWord)) : QJsonValue()},
            {QStringLiteral("gap_median_minutes"), minutes(pace.median)},
            {QStringLiteral("gap_p95_minutes"), minutes(pace.p95)},
            {QStringLiteral("gap_longest_minutes"), minutes(pace.longest)},
            {QStringLiteral("promises_kept"), pace.kept},
            {QStringLiteral("promises_late"), pace.late}};
}

/// Updates with the numbers they have in the incident.
int list(const Call &call, const State &state, const QList<SentUpdate> &shown, const Zone &zone)
{
    QJsonArray updates;
    for (const SentUpdate &update : shown) {
        const qsizetype number = state.updates.indexOf(update) + 1;
        updates.append(json(update, number));
        if (!call.json)
            call.print(QStringLiteral("#%1  %2  %3  %4\n%5\n")
                           .arg(QString::number(number), zone.dateAndClock(update.sentAt),
                                call.tongue(labelOf(update.channel)), update.by, update.text));
    }
    if (call.json)
        call.printJson(
            QJsonObject{{QStringLiteral("updates"), updates}, {QStringLiteral("pace"), json(paceOf(state))}});
    return 0;
}

/// "3,5": the places of two updates.
Result<std::pair<qsizetype, qsizetype>> pairIn(const QString &words, qsizetype count)
{
    bool one = false, other = false;
    const qsizetype a = words.section(u',', 0, 0).toLongLong(&one),
                    b = words.section(u',', 1).toLongLong(&other);
    if (!one || !other || a < 1 || b < 1 || a > count || b > count)
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("Muster", "“%1” does not name two of the %2 updates; write it as 1,2."),
                words, QString::number(count)));
    return std::pair(a, b);
}

int showCompared(const Call &call, const SentUpdate &before, const SentUpdate &after)
{
    const auto whole = [](const SentUpdate &one) {
        return one.subject.isEmpty() ? one.text : one.subject + QLatin1String("\n\n") + one.text;
    };
    QJsonArray pieces;
    QString text;
    for (const Piece &piece : compared(whole(before), whole(after))) {
        const bool same = piece.is == Piece::Is::Same, gone = piece.is == Piece::Is::Gone;
        pieces.append(QJsonObject{{QStringLiteral("is"), same   ? QStringLiteral("same")
                                                         : gone ? QStringLiteral("gone")
                                                                : QStringLiteral("new")},
                                  {QStringLiteral("words"), piece.words}});
        text += same   ? piece.words
                : gone ? QStringLiteral("[-%1-]").arg(piece.words)
                       : QStringLiteral("{+%1+}").arg(piece.words);
    }
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("pieces"), pieces}});
    else
        call.print(text);
    return 0;
}

} // namespace

Result<int> history(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    const Zone zone = zoneOf(summary);
    if (call.has("compare")) {
        MUSTER_TRY_ASSIGN(const auto both, pairIn(call.value("compare"), state.updates.size()));
        return showCompared(call, state.updates.at(both.first - 1), state.updates.at(both.second - 1));
    }
    if (call.has("at")) {
        MUSTER_TRY_ASSIGN(const qint64 at, parseMoment(call.value("at"), zone, call.clock->nowUs()));
        return list(call, state, pageAt(state, at), zone);
    }
    return list(call, state, state.updates, zone);
}

} // namespace muster::cli
