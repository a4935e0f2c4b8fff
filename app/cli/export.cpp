#include "app/cli/verbs.h"
#include "models/core/wholefile.h"
#include "models/desk/storyof.h"
#include "models/exchange/format.h"

#include <QFile>
#include <QFileInfo>

namespace muster::cli {

namespace {

QString writable()
{
    QStringList ids;
    for (const Format &format : formats()) {
        if (format.write)
            ids.append(format.id);
    }
    return ids.join(QLatin1String(", "));
}

Result<Telling> tellingOf(const Call &call, const Summary &summary)
{
    Telling telling{Reader::Internal, zoneOf(summary), call.tongue};
    const QString reader = call.has("for") ? call.value("for") : QStringLiteral("internal");
    if (reader == QLatin1String("customer"))
        telling.reader = Reader::Customer;
    else if (reader == QLatin1String("vendor"))
        telling.reader = Reader::Vendor;
    else if (reader != QLatin1String("internal"))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2."), reader,
                              QStringLiteral("internal, customer, vendor")));
    if (call.has("zone")) {
        MUSTER_TRY_ASSIGN(telling.zone, Zone::named(call.value("zone")));
    }
    return telling;
}

} // namespace

Result<int> exportTimeline(Call &call)
{
    const QString asked = call.has("as") ? call.value("as") : QFileInfo(call.value("o")).suffix().toLower();
    const Format *format = formatOf(asked);
    if (!format || !format->write)
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("Muster", "Say the format with --as, one of: %1."), writable()));
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    // One view of the file: what is told and the head that is stated must be of the same moment.
    MUSTER_TRY_ASSIGN(const Transaction view, door->session().snapshot());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const Telling telling, tellingOf(call, summary));
    MUSTER_TRY_ASSIGN(const Story story, storyOf(door->session(), summary, {}));
    const QString target = call.value("o");
    const auto fill = [&](QIODevice &out) { return format->write(story, telling, out); };
    if (!target.isEmpty() && target != QLatin1String("-")) {
        MUSTER_TRY(writeWhole(target, fill));
        return 0;
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return unwritable(say(QT_TRANSLATE_NOOP("Muster", "Standard output cannot be written.")));
    MUSTER_TRY(fill(out));
    if (!out.flush())
        return unwritable(say(QT_TRANSLATE_NOOP("Muster", "Standard output cannot be written.")),
                          out.errorString());
    return 0;
}

} // namespace muster::cli
