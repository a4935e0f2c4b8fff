#pragma once

#include <QLoggingCategory>

namespace muster {

// One category per area. What people wrote in the room never goes into a log.
Q_DECLARE_LOGGING_CATEGORY(startLog)
Q_DECLARE_LOGGING_CATEGORY(savingLog)
Q_DECLARE_LOGGING_CATEGORY(noticesLog)

/// Writes everything that is logged into `folder`/muster.log as well, from now on to the end of the program:
/// three files of two megabytes, the older ones as muster.log.1 and .2. Where nothing can be written nothing
/// is.
void logInto(const QString &folder);
/// `$XDG_STATE_HOME/muster`, where logs belong.
QString usualLogFolder();
/// The last lines of the log in this folder, at most `bytes` of them.
QString tailOfLog(const QString &folder, qint64 bytes);

} // namespace muster
