#pragma once

#include "views/window/preferences.h"

namespace muster {

class Session;

/// What helps to find a fault: versions, screens, wishes, sizes and the end of the log. Nothing that anybody
/// wrote, and no names; not translated, so that whoever helps can read it.
QString diagnostics(Session &session, const Preferences &preferences);

} // namespace muster
