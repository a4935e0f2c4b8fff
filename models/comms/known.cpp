#include "models/comms/known.h"

#include "models/comms/cadence.h"

namespace muster {

Known knownOf(const State &state, Phase phase, qint64 nowUs)
{
    const Situation here = situationOf(state);
    Known known;
    known.functions = here.functions;
    known.since = state.started;
    known.until = state.ended;
    known.now = nowUs;
    known.zone = Zone::named(state.zone).value_or(Zone());
    known.exercise = state.exercise;
    if (const int minutes = minutesToNextUpdate(state.severity, statusOf(phase, here.status)))
        known.next = nextPromise(nowUs, minutes);
    return known;
}

Situation situationOf(const State &state)
{
    Situation here;
    here.status = publicStatus(state.status, here.functions);
    here.sent = !state.updates.isEmpty();
    return here;
}

} // namespace muster
