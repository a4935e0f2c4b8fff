#include "app/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace muster {

Result<std::optional<Workspace>> Workspace::open(const QString &path, const Clock &clock,
                                                 const std::function<bool(const QString &)> &raise)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    Workspace out;
    Result<std::optional<Lock>> lock = Lock::take(path);
    if (lock && !*lock && raise(path))
        return std::optional<Workspace>();
    if (lock && *lock) {
        MUSTER_TRY_ASSIGN(out.session, Session::open(path, std::move(**lock), clock));
        out.host = std::make_unique<Host>(*out.session);
        // Without a socket only the command line beside us is poorer.
        (void)out.host->listen().has_value();
        out.courier = std::make_unique<Courier>(*out.session);
    } else {
        MUSTER_TRY_ASSIGN(out.session, Session::openReadOnly(path, clock));
    }
    out.held = std::make_unique<Held>(*out.session);
    return std::optional<Workspace>(std::move(out));
}

} // namespace muster
