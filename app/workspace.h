#pragma once

#include "app/held.h"
#include "models/desk/courier.h"
#include "models/owner/host.h"

#include <memory>

namespace muster {

/// An open workspace file: its session, what could not be written to it yet, and the door for other
/// processes.
struct Workspace
{
    std::unique_ptr<Session> session;
    std::unique_ptr<Held> held;
    std::unique_ptr<Host> host;       ///< null where the file is read only
    std::unique_ptr<Courier> courier; ///< likewise

    /// For reading and writing, or, where that cannot be, for reading. Nothing if another process owns it and
    /// was asked by `raise` to come to the front.
    static Result<std::optional<Workspace>> open(const QString &path, const Clock &clock,
                                                 const std::function<bool(const QString &)> &raise);
};

} // namespace muster
