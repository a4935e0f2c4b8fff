#include "app/cli/commsjson.h"
#include "app/cli/verbs.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace muster::cli {

namespace {

/// Whether one text fits every place there is, a line each.
int printAll(Call &call, const QString &body)
{
    const QList<Proof> all = proofsOf(call.value("subject"), body);
    if (call.json) {
        QJsonArray proofs;
        for (const Proof &one : all)
            proofs.append(toJson(one, body, call.tongue));
        call.printJson(QJsonObject{{QStringLiteral("proofs"), proofs}});
    } else {
        constexpr int widest = 12; // "statuspage" and a gap
        for (const Proof &one : all)
            call.print(QStringLiteral("%1%2 %3").arg(one.channel.leftJustified(widest),
                                                     QString(one.fits() ? u' ' : u'!'),
                                                     call.tongue(proofLine(one))));
    }
    return std::all_of(all.cbegin(), all.cend(), std::mem_fn(&Proof::fits)) ? 0 : 1;
}

} // namespace

Result<int> proof(Call &call)
{
    const QString channel = call.value("channel").trimmed().toLower();
    if (!channel.isEmpty() && !proofChannels().contains(channel))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“--channel” is one of: %1."),
                              proofChannels().join(QStringLiteral(", "))));
    MUSTER_TRY_ASSIGN(QString body, call.input());
    if (body.endsWith(u'\n'))
        body.chop(1);
    if (channel.isEmpty())
        return printAll(call, body);
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
