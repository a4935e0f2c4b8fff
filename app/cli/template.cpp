// The organisation's own templates, their manner, and the cadence.

#include "app/cli/verbs.h"
#include "models/comms/cadence.h"
#include "models/comms/draft.h"
#include "models/core/text.h"

#include <QFileInfo>
#include <QJsonArray>

namespace muster::cli {

namespace {

constexpr PublicStatus statuses[] = {PublicStatus::Investigating, PublicStatus::Identified,
                                     PublicStatus::Monitoring};

/// What the workspace says; without one there is nothing of our own.
Result<Organisation> houseOf(const Call &call)
{
    if (!QFileInfo::exists(call.workspace))
        return Organisation();
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    return door->session().organisation();
}

Result<int> listTemplates(Call &call)
{
    MUSTER_TRY_ASSIGN(const Organisation house, houseOf(call));
    QJsonArray all;
    for (const TemplatePlace &place : templatePlaces()) {
        const QString name = nameOf(place);
        const bool own = house.templates.contains(name);
        all.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("own"), own}});
        if (!call.json)
            call.print(own ? name + QLatin1String("  ") +
                                 call.tongue(say(QT_TRANSLATE_NOOP("Muster", "(our own)")))
                           : name);
    }
    if (call.json)
        call.printJson(all);
    return 0;
}

} // namespace

Result<int> templates(Call &call)
{
    if (call.args.isEmpty())
        return listTemplates(call);
    const QString name = call.args.at(0);
    const auto place = placeNamed(name);
    if (!place)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster",
                                  "There is no place for a template “%1”. “muster template” lists them."),
                name));
    if (call.has("text")) {
        MUSTER_TRY_ASSIGN(const QByteArray bytes, bytesOf(call, call.value("text"), qint64(64) * 1024));
        MUSTER_TRY_ASSIGN(const QString text, decodeUtf8(bytes));
        MUSTER_TRY(checkTemplateFor(*place, text));
        MUSTER_TRY_ASSIGN(const auto door, call.write(Call::Missing::IsMade));
        return act(call, *door, SaveTemplate{name, text, {}});
    }
    if (call.has("drop")) {
        MUSTER_TRY_ASSIGN(const auto door, call.write());
        return act(call, *door, SaveTemplate{name, {}, {}});
    }
    MUSTER_TRY_ASSIGN(const Organisation house, houseOf(call));
    const QString own = house.templates.value(name);
    const QString text = own.isEmpty() ? builtInTemplate(*place).trimmed() : own;
    if (call.json)
        call.printJson(
            QJsonObject{{QStringLiteral("name"), name},
                        {QStringLiteral("own"), !own.isEmpty()},
                        {QStringLiteral("text"), text},
                        {QStringLiteral("variables"), QJsonArray::fromStringList(variablesOf(*place))}});
    else
        call.print(text);
    return 0;
}

Result<int> cadence(Call &call)
{
    if (call.args.size() == 3) {
        bool isSeverity = false, isMinutes = false;
        SetCadence set;
        set.severity = call.args.at(0).toInt(&isSeverity);
        MUSTER_TRY_ASSIGN(const PublicStatus status, term<PublicStatus>(call.args.at(1)));
        set.status = keyOf(status);
        set.minutes = call.args.at(2).toInt(&isMinutes);
        if (!isSeverity || !isMinutes || status == PublicStatus::Resolved)
            return wrongUsage(say(QT_TRANSLATE_NOOP(
                "Muster",
                "Say a severity from 1 to 3, a status before resolved, and minutes; 0 is Muster's own.")));
        MUSTER_TRY_ASSIGN(const auto door, call.write(Call::Missing::IsMade));
        return act(call, *door, set);
    }
    if (!call.args.isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP(
            "Muster",
            "Say a severity from 1 to 3, a status before resolved, and minutes; 0 is Muster's own.")));
    MUSTER_TRY_ASSIGN(const Organisation house, houseOf(call));
    QJsonArray all;
    for (int severity = 1; severity <= 3; ++severity) {
        for (const PublicStatus status : statuses) {
            const int minutes = minutesToNextUpdate(severity, status, house);
            const bool own = house.cadence.contains(cadenceName(severity, keyOf(status)));
            all.append(QJsonObject{{QStringLiteral("severity"), severity},
                                   {QStringLiteral("status"), keyOf(status)},
                                   {QStringLiteral("minutes"), minutes},
                                   {QStringLiteral("own"), own}});
            if (!call.json)
                call.print(QStringLiteral("SEV %1  %2  %3")
                               .arg(severity)
                               .arg(call.tongue(labelOf(status)))
                               .arg(minutes));
        }
    }
    if (call.json)
        call.printJson(all);
    return 0;
}

Result<int> manner(Call &call)
{
    if (call.args.size() == 1) {
        MUSTER_TRY_ASSIGN(const Manner wanted, term<Manner>(call.args.at(0)));
        MUSTER_TRY_ASSIGN(const auto door, call.write(Call::Missing::IsMade));
        return act(call, *door, SetManner{wanted, {}});
    }
    MUSTER_TRY_ASSIGN(const Organisation house, houseOf(call));
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("manner"), keyOf(house.manner)}});
    else
        call.print(keyOf(house.manner));
    return 0;
}

} // namespace muster::cli
