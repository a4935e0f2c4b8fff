#pragma once

#include "app/cli/call.h"
#include "models/comms/composition.h"
#include "models/session/session.h"

namespace muster::cli {

/// The update that the options of a command ask for: --audience, --channel, --phase, --holding.
struct AskedText
{
    Summary summary;
    State state;
    std::optional<Channel> channel; ///< if one was named
    Composed made;
};
/// `channel`: whose text it is about where no option says so. In the language of --lang, unless one is named.
Result<AskedText> askedFor(const Call &call, Session &session, std::optional<Channel> channel = {},
                           const QString &language = {});

} // namespace muster::cli
