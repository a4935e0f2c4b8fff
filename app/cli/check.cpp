#include "app/cli/commsjson.h"
#include "app/cli/composing.h"
#include "app/cli/verbs.h"

namespace muster::cli {

Result<int> check(Call &call)
{
    MUSTER_TRY_ASSIGN(QString text, call.input());
    if (text.endsWith(u'\n'))
        text.chop(1);
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(AskedText asked, askedFor(call, door->session()));
    Announcement &announcement = asked.made.announcement;
    // What stands in the subject counts as said, so an exercise is marked if its text is.
    announcement.text = {call.value("subject"), text};
    if (!call.has("subject"))
        announcement.text.subject = text.section(u'\n', 0, 0);
    const QList<Finding> findings = checked(announcement);
    if (call.json) {
        call.printJson(QJsonObject{{QStringLiteral("checks"), toJson(findings, call.tongue)}});
    } else {
        for (const Finding &one : findings)
            call.print((one.ok ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + call.tongue(one.message));
    }
    return allWell(findings) ? 0 : 1;
}

} // namespace muster::cli
