#include "app/cli/options.h"

namespace muster::cli {

std::function<int(Call &)> runs(Result<int> (*verb)(Call &), const QJsonObject &otherwise)
{
    return [verb, otherwise](Call &call) {
        const Result<int> result = verb(call);
        if (!result && call.json && !otherwise.isEmpty() && result.error().kind == Failure::Unreadable)
            call.printJson(otherwise);
        return result ? *result : call.fail(result.error());
    };
}

Option by()
{
    return {QStringLiteral("by"), QStringLiteral("NAME"),
            say(QT_TRANSLATE_NOOP("Muster", "who did or said it"))};
}
Option at()
{
    return {QStringLiteral("at"), QStringLiteral("T"), say(QT_TRANSLATE_NOOP("Muster", "when it happened"))};
}
Option reason()
{
    return {QStringLiteral("reason"), QStringLiteral("R"), say(QT_TRANSLATE_NOOP("Muster", "why"))};
}
Option via()
{
    return {QStringLiteral("via"), QStringLiteral("room|phone|chat|monitor"),
            say(QT_TRANSLATE_NOOP("Muster", "how it reached the room"))};
}
Option recordedBy()
{
    return {QStringLiteral("recorded-by"), QStringLiteral("NAME"),
            say(QT_TRANSLATE_NOOP("Muster", "who typed it"))};
}
Option zone()
{
    return {QStringLiteral("zone"), QStringLiteral("ZONE"),
            say(QT_TRANSLATE_NOOP("Muster", "the time zone, such as Asia/Shanghai"))};
}
Option audienceOption()
{
    return {QStringLiteral("audience"), QStringLiteral("internal|vendor|public|restricted"),
            say(QT_TRANSLATE_NOOP("Muster", "who may read it"))};
}
Option kindOption(const char *values)
{
    return {QStringLiteral("kind"), QLatin1String(values),
            say(QT_TRANSLATE_NOOP("Muster", "what kind of entry"))};
}

} // namespace muster::cli
