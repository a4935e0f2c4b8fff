#include "app/cli/composing.h"

#include "app/cli/verbs.h"
#include "models/comms/holding.h"
#include "models/desk/briefing.h"

namespace muster::cli {

Result<AskedText> askedFor(const Call &call, Session &session, std::optional<Channel> channel,
                           const QString &language)
{
    AskedText out;
    Composition composition;
    composition.language = language.isEmpty() ? call.tongue.name() : language;
    if (call.has("channel")) {
        MUSTER_TRY_ASSIGN(out.channel, term<Channel>(call.value("channel")));
    }
    if (call.has("audience")) {
        MUSTER_TRY_ASSIGN(composition.reach.readers, term<Readers>(call.value("audience")));
    }
    if (call.has("phase")) {
        MUSTER_TRY_ASSIGN(composition.phase, term<Phase>(call.value("phase")));
    }
    const Channel usual = channel.value_or(channelsOf(composition.reach.readers).first());
    composition.reach.channel = out.channel.value_or(usual);
    MUSTER_TRY_ASSIGN(out.summary, session.find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(out.state, session.state(out.summary.id));
    MUSTER_TRY_ASSIGN(const QList<Entry> noted, wordsNoted(session, out.summary.id));
    MUSTER_TRY_ASSIGN(Organisation house, session.organisation());
    if (call.has("manner")) {
        MUSTER_TRY_ASSIGN(house.manner, term<Manner>(call.value("manner")));
    }
    const qint64 now = call.clock->nowUs();
    MUSTER_TRY_ASSIGN(out.made, composed(composition, out.state, now, noted, house));
    if (call.has("holding")) {
        MUSTER_TRY_ASSIGN(const HoldingText statement, holdingNamed(call.value("holding"), out.made, house,
                                                                    Tongue(composition.language), now));
        putHolding(composition, out.made, statement);
        MUSTER_TRY_ASSIGN(out.made, composed(composition, out.state, now, noted, house));
    }
    return out;
}

} // namespace muster::cli
