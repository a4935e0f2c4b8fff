#pragma once

#include "app/cli/call.h"
#include "models/comms/composition.h"
#include "models/session/session.h"

namespace muster::cli {

/// The update that the options of a command ask for: --audience, --channel, --phase, in the language of
/// --lang.
struct AskedText
{
    Summary summary;
    State state;
    std::optional<Channel> channel; ///< if one was named
    Composed made;
};
Result<AskedText> askedFor(const Call &call, Session &session);

} // namespace muster::cli
