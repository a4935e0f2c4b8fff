#pragma once

#include "models/session/session.h"

namespace muster {

/// What takes long and only reads, done beside the thread that people wait for: each piece of work opens the
/// file for itself and sees it as it was at that moment.
class Jobs
{
public:
    Jobs(const QString &path, const Clock &clock);

    /// Does `work` beside, then calls `done` with what came of it on the thread of `context`; not at all once
    /// that is gone.
    template <typename T>
    void run(QObject *context, const std::function<Result<T>(Session &)> &work,
             const std::function<void(const Result<T> &)> &done) const
    {
        begin(context, [work, done](const Result<Session *> &session) -> std::function<void()> {
            const Result<T> result = session ? work(**session) : Result<T>(session.error());
            return [done, result] { done(result); };
        });
    }

private:
    using Work = std::function<std::function<void()>(const Result<Session *> &)>;
    void begin(QObject *context, const Work &work) const;

    QString m_path;
    const Clock &m_clock;
};

} // namespace muster
