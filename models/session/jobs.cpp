#include "models/session/jobs.h"

#include <QtConcurrentRun>

namespace muster {

Jobs::Jobs(const QString &path, const Clock &clock)
    : m_path(path)
    , m_clock(clock)
{}

void Jobs::begin(QObject *context, const Work &work) const
{
    QtConcurrent::run([work, path = m_path, clock = &m_clock] {
        const Result<std::unique_ptr<Session>> session = Session::openReadOnly(path, *clock);
        return work(session ? Result<Session *>(session->get()) : Result<Session *>(session.error()));
    }).then(context, [](const std::function<void()> &after) { after(); });
}

} // namespace muster
