#include "app/cli/commsjson.h"
#include "app/cli/verbs.h"

namespace muster::cli {

Result<int> proof(Call &call)
{
    const QString channel = call.value("channel").trimmed().toLower();
    if (!proofChannels().contains(channel))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“--channel” is one of: %1."),
                              proofChannels().join(QStringLiteral(", "))));
    MUSTER_TRY_ASSIGN(QString body, call.input());
    if (body.endsWith(u'\n'))
        body.chop(1);
    const Proof proof = proofOf(channel, call.value("subject"), body);
    if (call.json) {
        call.printJson(toJson(proof, body, call.tongue));
    } else {
        call.print(call.tongue(proofLine(proof)));
        for (const Message &one : proofAdvice(proof, body))
            call.warn(call.tongue(one));
    }
    return proof.fits() ? 0 : 1;
}

} // namespace muster::cli
