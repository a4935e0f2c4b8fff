// Statements that somebody approved before they are needed.

#include "models/comms/holding.h"
#include "app/cli/verbs.h"

#include <QFileInfo>
#include <QJsonArray>

namespace muster::cli {

namespace {

QJsonObject holdingJson(const Holding &one, qint64 now)
{
    return {{QStringLiteral("name"), one.name},
            {QStringLiteral("language"), one.language},
            {QStringLiteral("approved_by"), one.approvedBy},
            {QStringLiteral("until"), utcStamp(one.until)},
            {QStringLiteral("expired"), !one.standsAt(now)}};
}

QString holdingLine(const Call &call, const Holding &one)
{
    const QString last = lastDay(one.until, Zone::local());
    const Message until =
        one.standsAt(call.clock->nowUs())
            ? say(QT_TRANSLATE_NOOP("Muster", "approved by %1 until %2"), one.approvedBy, last)
            : say(QT_TRANSLATE_NOOP("Muster", "expired: approved by %1 until %2"), one.approvedBy, last);
    return one.name + QLatin1String("  ") + one.language + QLatin1String("  ") + call.tongue(until);
}

Result<int> listHoldings(const Call &call)
{
    Organisation house;
    if (QFileInfo::exists(call.workspace)) {
        MUSTER_TRY_ASSIGN(const auto door, call.read());
        MUSTER_TRY_ASSIGN(house, door->session().organisation());
    }
    QJsonArray all;
    for (const Holding &one : std::as_const(house.holdings)) {
        all.append(holdingJson(one, call.clock->nowUs()));
        if (!call.json)
            call.print(holdingLine(call, one));
    }
    if (call.json)
        call.printJson(all);
    return 0;
}

/// A day, or a moment as everywhere else.
Result<qint64> untilGiven(const Call &call)
{
    const QString words = call.value("until");
    if (Result<qint64> end = endOfDay(words, Zone::local()))
        return end;
    return parseMomentAhead(words, Zone::local(), call.clock->nowUs());
}

/// The statement as it is to be: what was not said stays, but no approval is carried over to other words.
Result<Holding> holdingAsked(const Call &call, const Holding *known, const QString &language)
{
    Holding out = known ? *known : Holding{};
    out.name = call.args.at(0);
    out.language = language;
    if (call.has("text")) {
        MUSTER_TRY_ASSIGN(const QString text, wordsIn(call, "text"));
        if (text != out.text)
            out.approvedBy.clear();
        out.text = text;
    }
    if (call.has("approved-by"))
        out.approvedBy = call.value("approved-by");
    if (call.has("until")) {
        MUSTER_TRY_ASSIGN(out.until, untilGiven(call));
    }
    if (out.text.isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP(
            "Muster", "Give its text with --text, a file or “-” for standard input. Nothing was saved.")));
    if (out.approvedBy.trimmed().isEmpty() || out.until == 0)
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("Muster", "Say who approved this text with --approved-by, and the last day "
                                            "it may be used with --until. Nothing was saved.")));
    MUSTER_TRY(checkHolding(out));
    return out;
}

} // namespace

Result<int> holding(Call &call)
{
    const QString language = call.has("language") ? call.value("language") : call.tongue.name();
    if (language != QLatin1String("en") && language != QLatin1String("zh_CN"))
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2."), language, QStringLiteral("en, zh_CN")));
    if (call.args.isEmpty())
        return listHoldings(call);
    const QString name = call.args.at(0);
    if (call.has("drop")) {
        MUSTER_TRY_ASSIGN(const auto door, call.write());
        Holding none;
        none.name = name;
        none.language = language;
        return act(call, *door, SaveHolding{none, {}});
    }
    if (call.has("text") || call.has("approved-by") || call.has("until")) {
        MUSTER_TRY_ASSIGN(const auto door, call.write(Call::Missing::IsMade));
        MUSTER_TRY_ASSIGN(const Organisation house, door->session().organisation());
        MUSTER_TRY_ASSIGN(const Holding asked, holdingAsked(call, house.holding(name, language), language));
        return act(call, *door, SaveHolding{asked, {}});
    }
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const Organisation house, door->session().organisation());
    const Holding *one = house.holding(name, language);
    if (!one)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "There is no holding statement “%1” in this language. “muster "
                                            "holding” lists them."),
                name));
    QJsonObject json = holdingJson(*one, call.clock->nowUs());
    json.insert(QStringLiteral("text"), one->text);
    if (call.json)
        call.printJson(json);
    else
        call.print(one->text);
    return 0;
}

} // namespace muster::cli
