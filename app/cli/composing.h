#pragma once

#include "app/cli/call.h"
#include "models/comms/composition.h"
#include "models/session/session.h"

namespace muster::cli {

/// The update that the options of a command ask for: --audience, --channel, --phase.
struct AskedText
{
    Summary summary;
    State state;
    std::optional<Channel> channel; ///< if one was named
    Composed made;
};
/// In that of --lang, unless a language is named.
Result<AskedText> askedFor(const Call &call, Session &session, const QString &language = {});

} // namespace muster::cli
