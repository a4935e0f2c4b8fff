#include "app/cli/composing.h"

#include "app/cli/verbs.h"
#include "models/desk/briefing.h"

namespace muster::cli {

Result<AskedText> askedFor(const Call &call, Session &session, const QString &language)
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
    composition.reach.channel = out.channel.value_or(channelsOf(composition.reach.readers).first());
    MUSTER_TRY_ASSIGN(out.summary, session.find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(out.state, session.state(out.summary.id));
    MUSTER_TRY_ASSIGN(const QList<Entry> noted, wordsNoted(session, out.summary.id));
    MUSTER_TRY_ASSIGN(const Organisation house, session.organisation());
    MUSTER_TRY_ASSIGN(out.made, composed(composition, out.state, call.clock->nowUs(), noted, house));
    return out;
}

} // namespace muster::cli
